import type { Broadcasts } from './broadcasts.ts'
import { dayOf } from './rules.ts'

/** Days after its end for which the texts of a broadcast are kept. */
export const TEXTS_KEPT = 90

/** Deletes the texts of broadcasts that ended, or were to start and never did, 90 days ago; their totals stay. For a daily job. */
export async function purgeBroadcasts(broadcasts: Broadcasts, now: Date): Promise<void> {
  const today = dayOf(now.getTime())
  for (const { id, endedAt, at, messages } of await broadcasts.list()) {
    const since = endedAt ?? at
    if (since === undefined || today - dayOf(since) < TEXTS_KEPT || Object.keys(messages).length === 0) continue
    await broadcasts.change(id, (it) => (['sending', 'paused'].includes(it.status) ? undefined : { ...it, messages: {} }))
  }
}
