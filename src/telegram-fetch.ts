import type { Readable } from 'node:stream'
import { Pool, type Dispatcher } from 'undici'

/** Milliseconds that an unused connection is kept, so that the next tap needs no handshake. Telegram keeps its end longer: what is written while the other side closes is lost. */
const KEPT = 30_000

/** What grammY always gives besides the address; an upload is a stream. */
export interface Asked {
  readonly method: 'POST'
  readonly headers: Record<string, string>
  readonly body: string | Readable
  readonly signal: AbortSignal
}

/** An edited message comes back whole, and nobody looks at it: it is enough to see that it was edited. */
const EDIT = '/editMessageText'
const DONE = '{"ok":true,'

/** All that grammY wants of an answer. */
export interface Answered {
  readonly json: () => Promise<unknown>
}

/**
 * A `fetch` for grammY over undici's bare `dispatch`, to one place. grammY's own costs as much as all that we do for a tap, and the `fetch` of
 * Node more than that (docs/performance.md). It ends when the answer is there whole, when it failed, or when it is aborted, also while there is
 * no connection yet. Nothing is repeated here, and how long is waited is up to whoever aborts.
 */
export function createTelegramFetch(apiRoot: string): (url: string, asked: Asked) => Promise<Answered> {
  const { origin } = new URL(apiRoot)
  const pool = new Pool(origin, { keepAliveTimeout: KEPT, keepAliveMaxTimeout: KEPT, headersTimeout: 0, bodyTimeout: 0 })
  return (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const done = (text: string) => resolve({ json: async () => (url.endsWith(EDIT) ? edited(text) : JSON.parse(text)) })
      pool.dispatch({ path: url.slice(origin.length), method, headers, body }, createHandler({ body, signal }, done, reject))
    })
}

/** Gathers an answer until it is whole. Not told where it begins, since undici would take its headers apart for that. */
function createHandler({ body, signal }: Pick<Asked, 'body' | 'signal'>, done: (text: string) => void, failed: (error: Error) => void): Dispatcher.DispatchHandler {
  const chunks: Buffer[] = []
  let request: Dispatcher.DispatchController | undefined
  const abort = () => {
    const aborted = new Error('the request was aborted')
    request?.abort(aborted)
    failed(aborted)
  }
  signal.addEventListener('abort', abort)
  if (signal.aborted) abort()
  return {
    onRequestStart(controller) {
      request = controller
      if (signal.aborted) abort()
    },
    onResponseData: (_, chunk) => void chunks.push(chunk),
    onResponseEnd: () => done(Buffer.concat(chunks).toString()),
    onResponseError(_, error) {
      // What was not sent to its end stays open otherwise.
      if (typeof body !== 'string') body.destroy()
      failed(error)
    },
  }
}

function edited(text: string): unknown {
  return text.startsWith(DONE) ? { ok: true, result: true } : JSON.parse(text)
}
