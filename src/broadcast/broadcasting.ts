import type { Store } from '../store/store.ts'
import { openSubscribers } from '../subscribers.ts'
import { createBroadcasts } from './broadcasts.ts'
import { createPace } from './pace.ts'
import { openRecipients } from './recipients.ts'
import type { SenderDeps } from './sender.ts'

export interface BroadcastingOptions extends Pick<SenderDeps, 'tick'> {
  readonly store: Store
  readonly secret: string
  /** Messages per second, all senders together. */
  readonly rate: number
}

/** What a sender needs of one store. */
export type Broadcasting = Pick<SenderDeps, 'store' | 'subscribers' | 'broadcasts' | 'recipients' | 'pace'>

/** Subscribers, broadcasts, their recipients and the pace over one store; each use of the secret has a key of its own. */
export function createBroadcasting({ store, secret, rate, tick }: BroadcastingOptions): Broadcasting {
  return {
    store,
    subscribers: openSubscribers(store, secret),
    broadcasts: createBroadcasts(store),
    recipients: openRecipients(secret),
    pace: createPace({ store, rate, tick }),
  }
}
