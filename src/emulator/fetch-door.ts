import type { Reply, Request } from './call.ts'
import type { Signal } from './world.ts'

/** What `fetch` gets besides the address, as far as API clients use it. */
export interface FetchInit {
  readonly headers?: unknown
  readonly body?: unknown
  readonly signal?: Signal | null | undefined
}

/**
 * A `fetch` that reaches the emulator without a network: `new Bot(token, { client: { fetch: telegram.fetch } })`.
 * Faults look as with a real connection: a reset rejects, a hang waits until the caller gives up.
 */
export function createFetch(request: (request: Request) => Promise<Reply>) {
  return async (url: unknown, { headers, body, signal }: FetchInit = {}): Promise<Response> => {
    // Whatever stands before it is the root, which means nothing here.
    const path = String(url).replace(/^[a-z]+:\/\/[^/]*/, '')
    const content = typeof body === 'string' ? body : await bodyOf(body)
    if (signal?.aborted === true) throw aborted()
    const asked = request({ path, contentType: contentTypeOf(headers), body: content, signal: signal ?? undefined })
    const reply = await (signal === undefined || signal === null ? asked : orAborted(asked, signal))
    if (reply.kind === 'reset') throw Object.assign(new TypeError('fetch failed: read ECONNRESET'), { code: 'ECONNRESET' })
    if (reply.kind === 'hang') return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(aborted())))
    return new Response(reply.body, { status: reply.status, headers: { 'content-type': 'application/json' } })
  }
}

const aborted = (): Error => new DOMException('The user aborted a request.', 'AbortError')

function orAborted<T>(asked: Promise<T>, signal: Signal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(aborted())
    signal.addEventListener('abort', abort)
    asked.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

function contentTypeOf(headers: unknown): string {
  if (headers instanceof Headers) return headers.get('content-type') ?? ''
  const found = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'content-type')
  return String(found?.[1] ?? '')
}

async function bodyOf(body: unknown): Promise<Buffer | string> {
  if (body === undefined || body === null) return ''
  if (body instanceof Uint8Array) return Buffer.from(body)
  if (body instanceof URLSearchParams) return body.toString()
  if (!isStream(body)) throw new TypeError('the emulator takes text, bytes and streams only')
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body
