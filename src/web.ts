import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** What the web server is asked for. `webhook` is absent with long polling: then only health and metrics are served. */
export interface WebOptions {
  readonly webhook?: {
    readonly path: string
    readonly secret: string
    /**
     * Resolves when the update is dealt with. Rejects when it could not be taken at all: Telegram is told to bring it again. `call`, once at
     * most, gives Telegram a call of the Bot API as our answer (JSON with its method) at once: one request less, and the work goes on.
     */
    readonly handle: (update: WebUpdate, call: (json: string) => void) => Promise<void>
  }
  /** Milliseconds that a request may take to come in. */
  readonly patience?: number
  readonly health: () => Promise<{ readonly status: 'ok' | 'degraded' }>
  readonly metrics: () => Promise<string>
}

/** What Telegram delivers, of which nothing but the number has been looked at. */
export interface WebUpdate {
  readonly update_id: number
}

export interface WebServer {
  readonly listen: (port: number, host: string) => Promise<number>
  /** Stops taking, lets what is under way end. */
  readonly close: () => Promise<void>
}

/** Telegram's updates are a few kilobytes; none comes near this. */
const LARGEST = 1024 * 1024
/** Nor is any of them nested so deep: whoever walks through it would run out of stack. */
const DEEPEST = 200
/** Longer than Telegram and the usual proxies keep a connection: whoever hangs up first must not be us, in the middle of a delivery. */
const KEPT_MS = 75_000
/** A request has this long to come in whole; slower ones are looked for now and then. */
const PATIENCE_MS = 10_000
const LOOK_MS = 5_000
const SECRET_HEADER = 'x-telegram-bot-api-secret-token'

/** Serves the webhook to whoever knows the secret, and `/healthz` and `/metrics` to this machine alone. */
export function createWebServer(options: WebOptions): WebServer {
  const { patience = PATIENCE_MS } = options
  const timeouts = { requestTimeout: patience, headersTimeout: patience, connectionsCheckingInterval: Math.min(patience, LOOK_MS), keepAliveTimeout: KEPT_MS }
  const underWay = new Set<Promise<unknown>>()
  let closing = false
  const server = createServer(timeouts, (request, response) => {
    // The answers of one turn of the event loop go out together at its end: each by itself wakes the other side, which costs more than the answer.
    const early = (reply: Reply) => void setImmediate(() => respond(response, reply, closing))
    const work: Promise<unknown> = route(request, options, early)
      .then(early, () => early({ status: 500 }))
      .then(() => underWay.delete(work))
    underWay.add(work)
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
      closing = true
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

function route(request: IncomingMessage, options: WebOptions, early: Early): Promise<Reply> {
  const path = request.url?.split('?', 1)[0]
  return options.webhook && path === options.webhook.path ? receive(request, options.webhook, early) : tell(request, path, options)
}

async function tell(request: IncomingMessage, path: string | undefined, options: WebOptions): Promise<Reply> {
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
  try {
    await handle(update, (json) => early({ status: 200, type: 'application/json', body: json }))
    return { status: 200 }
  } catch {
    return { status: 503 }
  }
}

function sameSecret(given: string | string[] | undefined, secret: string): boolean {
  if (typeof given !== 'string') return false
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The body; undefined for one that is too large. Without an iterator, which costs more than the rest of a delivery. */
function read(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= LARGEST) return void chunks.push(chunk)
      chunks.length = 0
      resolve(undefined)
    })
    request.on('end', () => resolve(Buffer.concat(chunks).toString()))
    request.on('close', () => {
      if (!request.complete) reject(new Error('the request broke off'))
    })
  })
}

function parse(body: string): WebUpdate | undefined {
  try {
    const update: unknown = JSON.parse(body)
    // With so few brackets it cannot be deep, and need not be walked through.
    const brackets = count('{', body) + count('[', body)
    return isUpdate(update) && (brackets <= DEEPEST || isShallow(update)) ? update : undefined
  } catch {
    return undefined
  }
}

/** How often the body has this bracket. A `split` says the same for five times as much. */
function count(bracket: string, body: string): number {
  let found = 0
  for (let at = body.indexOf(bracket); at >= 0; at = body.indexOf(bracket, at + 1)) found += 1
  return found
}

function isUpdate(json: unknown): json is WebUpdate {
  return typeof json === 'object' && json !== null && 'update_id' in json && Number.isSafeInteger(json.update_id)
}

/** Whether nothing in it is nested deeper than that. Looks no further itself, so it needs no more of the stack than that. */
function isShallow(json: unknown, left = DEEPEST): boolean {
  if (typeof json !== 'object' || json === null) return true
  return left > 0 && Object.values(json).every((item) => isShallow(item, left - 1))
}

function isLocal(request: IncomingMessage): boolean {
  return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? '')
}

function respond(response: ServerResponse, { status, type, body = '' }: Reply, closing: boolean): void {
  if (response.headersSent) return
  const headers = ['content-length', String(Buffer.byteLength(body))]
  if (type) headers.push('content-type', type)
  // A refused body is not read to its end, so the connection cannot serve another request.
  if (closing || status >= 400) headers.push('connection', 'close')
  response.writeHead(status, headers).end(body)
}
