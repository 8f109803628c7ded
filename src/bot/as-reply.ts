import type { Transformer } from 'grammy'

/** For each tap that a webhook brought and that is not yet answered, by its id: gives Telegram a call as our answer to the webhook. */
export type Replies = Map<string, (json: string) => void>

/**
 * Gives the first answer to a tap as the answer to the webhook (docs/decisions/0019-the-answer-to-a-tap.md). grammY could do so itself, but looks
 * through each value for files, which took three quarters of the answer (docs/performance.md).
 */
export function asReply(replies: Replies): Transformer {
  return (prev, method, payload, signal) => {
    const tap = method === 'answerCallbackQuery' && 'callback_query_id' in payload ? payload.callback_query_id : undefined
    const give = tap === undefined ? undefined : replies.get(tap)
    if (tap === undefined || !give) return prev(method, payload, signal)
    replies.delete(tap)
    give(JSON.stringify({ ...payload, method }))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what this method gives; nobody learns what became of it
    return Promise.resolve({ ok: true, result: true as never })
  }
}
