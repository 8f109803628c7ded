import type { Subscriber } from '../subscriber-record.ts'
import type { Broadcast } from './broadcast.ts'

/**
 * What became of one message. `wait`: Telegram's flood wait in seconds; the message was not sent. `lost`: what was to be sent is not there
 * any more, so nobody can get it.
 */
export type Delivery =
  | { readonly is: 'sent'; readonly message: number }
  | { readonly is: 'gone' }
  | { readonly is: 'failed' }
  | { readonly is: 'lost' }
  | { readonly is: 'wait'; readonly seconds: number }

/** Sends a broadcast to one person. Whatever it throws means that nobody knows whether the message went out. */
export type Send = (recipient: Subscriber, broadcast: Broadcast) => Promise<Delivery>

/** What became of a message that was to be taken back. `kept`: Telegram does not let it go. */
export type Removal = { readonly is: 'removed' | 'kept' } | { readonly is: 'wait'; readonly seconds: number }

/** Takes a message out of a chat; doing it twice is no error. Throws when nobody knows. */
export type Remove = (chat: number, message: number) => Promise<Removal>
