import type { Readable } from 'node:stream'
import { Agent } from 'undici'

/** Milliseconds that an unused connection is kept, so that the next tap needs no handshake. Telegram keeps its end longer: what is written while the other side closes is lost. */
const KEPT = 30_000

/** What grammY always gives besides the address; an upload is a stream. */
export interface Asked {
  readonly method: 'POST'
  readonly headers: Record<string, string>
  readonly body: string | Readable
  readonly signal: AbortSignal
}

/** All that grammY wants of an answer. */
export interface Answered {
  readonly json: () => Promise<unknown>
}

/**
 * A `fetch` for grammY over undici's bare `request`. grammY's own costs as much as all that we do for a tap, and the `fetch` of Node more than
 * that (docs/performance.md). Nothing is repeated here, and how long is waited is up to grammY, which aborts.
 */
export function createTelegramFetch(): (url: string, asked: Asked) => Promise<Answered> {
  const agent = new Agent({ keepAliveTimeout: KEPT, keepAliveMaxTimeout: KEPT, headersTimeout: 0, bodyTimeout: 0 })
  return async (url, { method, headers, body, signal }) => {
    const { origin } = new URL(url)
    return (await agent.request({ origin, path: url.slice(origin.length), method, headers, body, signal })).body
  }
}
