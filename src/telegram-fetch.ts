import type { Readable } from 'node:stream'
import { Pool } from 'undici'

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
 * A `fetch` for grammY over undici's bare `request`, to one place. grammY's own costs as much as all that we do for a tap, and the `fetch` of
 * Node more than that (docs/performance.md). Nothing is repeated here, and how long is waited is up to grammY, which aborts.
 */
export function createTelegramFetch(apiRoot: string): (url: string, asked: Asked) => Promise<Answered> {
  const { origin } = new URL(apiRoot)
  const pool = new Pool(origin, { keepAliveTimeout: KEPT, keepAliveMaxTimeout: KEPT, headersTimeout: 0, bodyTimeout: 0 })
  return async (url, { method, headers, body, signal }) => {
    const answer = await pool.request({ path: url.slice(origin.length), method, headers, body, signal })
    return url.endsWith(EDIT) ? { json: async () => edited(await answer.body.text()) } : answer.body
  }
}

function edited(text: string): unknown {
  return text.startsWith(DONE) ? { ok: true, result: true } : JSON.parse(text)
}
