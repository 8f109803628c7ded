import type { Broadcast } from './broadcast.ts'
import type { Broadcasts } from './broadcasts.ts'
import { dayOf } from './rules.ts'

/** Days after its end for which the texts of a broadcast are kept. */
export const TEXTS_KEPT = 90

/**
 * 90 days after its end, or after the last change of one that never began, nothing stays of a broadcast but its times and totals; of
 * one that never began, nothing at all. For a daily job.
 */
export async function purgeBroadcasts(broadcasts: Broadcasts, now: Date): Promise<void> {
  const today = dayOf(now.getTime())
  for (const { id, startedAt, endedAt, at, changedAt, title } of await broadcasts.list()) {
    const since = endedAt ?? Math.max(at ?? 0, changedAt ?? 0)
    if (since === 0 || today - dayOf(since) < TEXTS_KEPT || title === '') continue
    if (startedAt === undefined) await broadcasts.remove(id)
    else await broadcasts.change(id, (it) => (['sending', 'paused'].includes(it.status) ? undefined : withoutWords(it)))
  }
}

function withoutWords({ id, status, audience, urgent, startedAt, endedAt, size, totals }: Broadcast): Broadcast {
  return { id, status, audience, urgent, startedAt, endedAt, size, totals, title: '', messages: {}, buttons: [], writers: [], seen: {}, informed: [], watched: [] }
}
