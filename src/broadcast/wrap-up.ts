import type { SenderDeps } from './sender.ts'

/** Milliseconds until another look, when others still work on it. */
const LOOK = 500

/**
 * Nobody is left for this sender. Ends the broadcast when nobody is left for any, or begins another pass when it is time for those who
 * had to wait. Gives the milliseconds after which to look again; 0: look at once.
 */
export async function wrapUp(
  id: string,
  { store, broadcasts, now }: Pick<SenderDeps, 'store' | 'broadcasts' | 'now'>,
  insist: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<number> {
  const { totals, walked, later, ended } = await insist(() => store.readLedger(id))
  if (!ended) {
    if (!walked) return LOOK
    if (later !== undefined && later > now().getTime()) return LOOK
    if (later !== undefined) {
      await insist(() => store.beginPass(id))
      return 0
    }
    // A store that forgot that it was begun: nobody is written down, which does not mean that nobody is left.
    const { status, size } = (await insist(() => broadcasts.get(id))) ?? {}
    if (status !== 'sending' || size === undefined) return LOOK
    if (totals.claimed > 0 || !(await insist(() => store.endLedger(id)))) return LOOK
  }
  const end = { endedAt: now().getTime(), totals: (await insist(() => store.readLedger(id))).totals }
  await insist(() => broadcasts.change(id, (broadcast) => (broadcast.status === 'sending' ? { ...broadcast, ...end, status: 'finished' } : undefined)))
  return 0
}
