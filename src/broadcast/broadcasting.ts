import { createPseudonym } from '../crypto/pseudonym.ts'
import { createKeeper } from '../crypto/seal.ts'
import { createSubscribers } from '../subscribers.ts'
import { createBroadcasts } from './broadcasts.ts'
import { createPace } from './pace.ts'
import { createRecipients } from './recipients.ts'
import type { SenderDeps } from './sender.ts'

export interface BroadcastingOptions extends Pick<SenderDeps, 'store' | 'send' | 'now' | 'tick' | 'newName' | 'onError' | 'settings'> {
  readonly secret: string
  /** Messages per second, all senders together. */
  readonly rate: number
}

/** Subscribers, broadcasts and everything that sends them, over one store; each use of the secret has a key of its own. */
export function createBroadcasting({ secret, rate, ...deps }: BroadcastingOptions): SenderDeps {
  const { store, tick } = deps
  return {
    ...deps,
    subscribers: createSubscribers({
      store,
      pseudonym: createPseudonym(secret, 'subscriber'),
      tags: createPseudonym(secret, 'segment'),
      keeper: createKeeper(secret, 'subscriber'),
    }),
    broadcasts: createBroadcasts(store),
    recipients: createRecipients(createPseudonym(secret, 'recipient'), createKeeper(secret, 'recipient')),
    pace: createPace({ store, rate, tick }),
  }
}
