import type { LedgerState } from '../store/ledger-store.ts'
import { become, type Broadcast } from './broadcast.ts'
import { outcomesOf } from './rules.ts'

/** Paused by staff; undefined when it is not being sent. */
export function paused(broadcast: Broadcast): Broadcast | undefined {
  return broadcast.status === 'sending' ? { ...broadcast, status: 'paused', pausedBy: 'staff' } : undefined
}

/** Goes on; the errors and blocks that its ledger shows are accepted. Undefined when it is not paused. */
export function resumed(broadcast: Broadcast, ledger: LedgerState): Broadcast | undefined {
  const accepted = { outcomes: outcomesOf(ledger), gone: ledger.totals.gone }
  return broadcast.status === 'paused' ? { ...broadcast, status: 'sending', pausedBy: undefined, resumed: accepted } : undefined
}

/** Over for good, and who was not reached will be skipped; undefined when it is over already. */
export function stopped(broadcast: Broadcast): Broadcast | undefined {
  return become(broadcast, 'cancelled')
}
