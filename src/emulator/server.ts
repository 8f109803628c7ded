import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { mimeOf, type KeptFile } from './files.ts'
import { createPageDoor } from './page-door.ts'
import { readPage } from './page-files.ts'
import type { Telegram } from './telegram.ts'

export interface ServerOptions {
  /** Folder of the chat page: its files are served under their names, index.html also as `/`. */
  readonly page?: string
}

/** What a bot may upload at once, with room for the rest of the form. */
const MOST_BYTES = 51 * 1024 * 1024

/** `127.0.0.1:8080`, `localhost`, `[::1]:8080`: other names in Host or Origin mean a page of somebody else. */
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/

/** The HTTP doors of a Telegram: the Bot API at `/bot<token>/…` and `/file/bot<token>/…`, the chat page at `/`. */
export type Server = ReturnType<typeof createServer>

export function createServer(telegram: Telegram, { page }: ServerOptions = {}) {
  const files = page === undefined ? new Map<string, never>() : readPage(page)
  const door = createPageDoor(telegram)

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isFromHere(request)) return send(response, 403, 'application/json', '{"error":"only this machine may look"}')
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (pathname.startsWith('/bot')) return callBot(request, response, `${pathname}${search}`)
    if (pathname.startsWith('/file/')) return sendFile(response, botFile(telegram, pathname))
    if (pathname.startsWith('/chat/file/')) return sendFile(response, telegram.files.byId(pathname.slice('/chat/file/'.length)))
    if (pathname.startsWith('/chat/')) return door.handle(request, response, () => readBody(request))
    const file = files.get(pathname)
    return file === undefined ? send(response, 404, 'text/plain', 'Not Found') : send(response, 200, file.type, file.bytes)
  }

  async function callBot(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const body = await readBody(request)
    const controller = new AbortController()
    response.on('close', () => controller.abort())
    const contentType = request.headers['content-type'] ?? ''
    const reply = await telegram.request({ path: decodeURI(path), contentType, body, signal: controller.signal })
    if (reply.kind === 'reset') request.socket.resetAndDestroy()
    if (reply.kind === 'answer') send(response, reply.status, 'application/json', reply.body)
  }

  // As Telegram's own: a connection that is closed after five idle seconds is closed now and then while a call is on its way.
  const server = createHttpServer({ keepAliveTimeout: 75_000 }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      const [status, text] = error instanceof TooLarge ? [413, 'Request Entity Too Large'] : [500, 'Internal Server Error']
      const answer = { ok: false, error_code: status, description: text, error: text }
      send(response, status, 'application/json', JSON.stringify(answer))
    })
  })

  return {
    /** Starts; gives the root of the address, which is what bots call `apiRoot`. Port 0 takes a free one. */
    listen: (port = 0, host = '127.0.0.1'): Promise<string> => new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, () => {
        const address = server.address()
        resolve(`http://${host}:${typeof address === 'object' ? address?.port : port}`)
      })
    }),
    /** Closes all connections, also those that hang on purpose. The Telegram itself lives on. */
    close: (): Promise<void> => new Promise(resolve => {
      door.close()
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

/** Against DNS rebinding (Host) and forms on other sites (Origin). */
function isFromHere({ headers }: IncomingMessage): boolean {
  const origin = headers.origin === undefined || (URL.canParse(headers.origin) && LOOPBACK.test(new URL(headers.origin).host))
  return LOOPBACK.test(headers.host ?? '') && origin
}

function botFile(telegram: Telegram, pathname: string): KeptFile | undefined {
  const prefix = `/file/bot${telegram.token}/`
  const path = decodeURIComponent(pathname)
  return path.startsWith(prefix) ? telegram.files.byPath(path.slice(prefix.length)) : undefined
}

function sendFile(response: ServerResponse, file: KeptFile | undefined): void {
  if (file === undefined) return send(response, 404, 'text/plain', 'Not Found')
  // What somebody uploaded must never run as a page of this address.
  response.setHeader('content-security-policy', "default-src 'none'; sandbox")
  return send(response, 200, mimeOf(file), file.bytes)
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  if (response.headersSent || response.destroyed) return
  const headers = { 'content-type': type, 'content-length': Buffer.byteLength(body), 'x-content-type-options': 'nosniff' }
  response.writeHead(status, headers).end(body)
}

class TooLarge extends Error {}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BYTES) throw new TooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
