import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** What the web server is asked for. `webhook` is absent with long polling: then only health and metrics are served. */
export interface WebOptions {
  readonly webhook?: {
    readonly path: string
    readonly secret: string
    /**
     * Resolves when the update is dealt with; Telegram sends it again when it does not come to that. `call`, once at most, gives Telegram a
     * call of the Bot API as our answer (JSON with its method) at once: one request less, and the work goes on.
     */
    readonly handle: (update: object, call: (json: string) => void) => Promise<void>
  }
  readonly health: () => Promise<{ readonly status: 'ok' | 'degraded' }>
  readonly metrics: () => Promise<string>
}

export interface WebServer {
  readonly listen: (port: number, host: string) => Promise<number>
  /** Stops taking, lets what is under way end. */
  readonly close: () => Promise<void>
}

/** Telegram's updates are a few kilobytes; none comes near this. */
const LARGEST = 1024 * 1024
const SECRET_HEADER = 'x-telegram-bot-api-secret-token'

/** Serves the webhook to whoever knows the secret, and `/healthz` and `/metrics` to this machine alone. */
export function createWebServer(options: WebOptions): WebServer {
  const underWay = new Set<Promise<void>>()
  const server = createServer({ requestTimeout: 15_000, headersTimeout: 10_000 }, (request, response) => {
    const work = route(request, options, (reply) => respond(response, reply)).then(
      (reply) => respond(response, reply),
      () => respond(response, { status: 500 }),
    )
    underWay.add(work)
    void work.then(() => underWay.delete(work))
  })
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          const address = server.address()
          resolve(typeof address === 'object' && address ? address.port : port)
        })
      }),
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      })
      // What was answered early goes on without its connection.
      await Promise.all(underWay)
    },
  }
}

interface Reply {
  readonly status: number
  readonly type?: string
  readonly body?: string
}

type Early = (reply: Reply) => void

async function route(request: IncomingMessage, options: WebOptions, early: Early): Promise<Reply> {
  const path = request.url?.split('?', 1)[0]
  if (options.webhook && path === options.webhook.path) return receive(request, options.webhook, early)
  if (!isLocal(request) || request.method !== 'GET') return { status: 404 }
  if (path === '/healthz') return { status: 200, type: 'application/json', body: JSON.stringify(await options.health()) }
  if (path === '/metrics') return { status: 200, type: 'text/plain; version=0.0.4', body: await options.metrics() }
  return { status: 404 }
}

async function receive(request: IncomingMessage, { secret, handle }: NonNullable<WebOptions['webhook']>, early: Early): Promise<Reply> {
  if (request.method !== 'POST') return { status: 405 }
  if (!sameSecret(request.headers[SECRET_HEADER], secret)) return { status: 401 }
  if (!request.headers['content-type']?.startsWith('application/json')) return { status: 415 }
  const body = await read(request)
  if (body === undefined) return { status: 413 }
  const update = parse(body)
  if (!update) return { status: 400 }
  await handle(update, (json) => early({ status: 200, type: 'application/json', body: json }))
  return { status: 200 }
}

function sameSecret(given: string | string[] | undefined, secret: string): boolean {
  if (typeof given !== 'string') return false
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function read(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      body += chunk
      if (body.length > LARGEST) resolve(undefined)
    })
    request.once('end', () => resolve(body))
    request.once('close', () => {
      if (!request.complete) reject(new Error('the request broke off'))
    })
  })
}

function parse(body: string): object | undefined {
  try {
    const update: unknown = JSON.parse(body)
    return typeof update === 'object' && update !== null && 'update_id' in update ? update : undefined
  } catch {
    return undefined
  }
}

function isLocal(request: IncomingMessage): boolean {
  return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? '')
}

function respond(response: ServerResponse, { status, type, body = '' }: Reply): void {
  if (response.headersSent) return
  // A refused body is not read to its end, so the connection cannot serve another request.
  response.writeHead(status, { ...(type && { 'content-type': type }), 'content-length': Buffer.byteLength(body), ...(status >= 400 && { connection: 'close' }) }).end(body)
}
