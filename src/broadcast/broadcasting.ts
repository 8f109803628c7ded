import { openSubscribers } from '../subscribers.ts'
import { createBroadcasts } from './broadcasts.ts'
import { createPace } from './pace.ts'
import { openRecipients } from './recipients.ts'
import type { SenderDeps } from './sender.ts'

export interface BroadcastingOptions extends Pick<SenderDeps, 'store' | 'send' | 'remove' | 'now' | 'tick' | 'newName' | 'onError' | 'settings'> {
  readonly secret: string
  /** Messages per second, all senders together. */
  readonly rate: number
}

/** Subscribers, broadcasts and everything that sends them, over one store; each use of the secret has a key of its own. */
export function createBroadcasting({ secret, rate, ...deps }: BroadcastingOptions): SenderDeps {
  const { store, tick } = deps
  return {
    ...deps,
    subscribers: openSubscribers(store, secret),
    broadcasts: createBroadcasts(store),
    recipients: openRecipients(secret),
    pace: createPace({ store, rate, tick }),
  }
}
