import type { LedgerStore } from '../store/ledger-store.ts'
import { tagOf } from '../store/subscriber-store.ts'
import { type Audience, isIn, type Subscribers } from '../subscribers.ts'
import type { Recipients } from './recipients.ts'

export interface FreezeDeps {
  readonly store: LedgerStore
  readonly subscribers: Subscribers
  readonly recipients: Recipients
  readonly insist: <T>(work: () => Promise<T>) => Promise<T>
}

/** Subscribers looked at in one step: the bot goes on answering in between. */
const PAGE = 250

/**
 * Writes everybody who is in the audience now into the ledger, as waiting, and gives their number. May be done again after it was cut
 * short. Whoever subscribes later is not in it; whoever leaves later stays in it, and will be skipped.
 */
export async function freezeAudience(broadcast: string, audience: Audience, { store, subscribers, recipients, insist }: FreezeDeps): Promise<number> {
  /** By tag, so that others need not be opened. */
  const known = new Map<string, boolean>()
  for (let from: number | undefined = 0; from !== undefined; ) {
    const first: number = from
    const page = await insist(() => subscribers.page(first, PAGE))
    const found: string[] = []
    for (const [key, entry] of page.entries) {
      if (known.get(tagOf(entry)) === false) continue
      const subscriber = subscribers.open(key, entry)
      if (!subscriber) continue
      const wanted = isIn(audience, subscriber)
      known.set(tagOf(entry), wanted)
      if (wanted) found.push(recipients.of(broadcast, subscriber.chat))
    }
    if (found.length > 0) await insist(() => store.addRecipients(broadcast, found))
    from = page.next
  }
  const { totals } = await insist(() => store.readLedger(broadcast))
  return Object.values(totals).reduce((sum, count) => sum + count, 0)
}
