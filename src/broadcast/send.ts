import type { Subscriber } from '../subscriber-record.ts'
import type { Broadcast } from './broadcast.ts'

/** What became of one message. `wait`: Telegram's flood wait in seconds; the message was not sent. */
export type Delivery =
  | { readonly is: 'sent'; readonly message: number }
  | { readonly is: 'gone' }
  | { readonly is: 'failed' }
  | { readonly is: 'wait'; readonly seconds: number }

/** Sends a broadcast to one person. Whatever it throws means that nobody knows whether the message went out. */
export type Send = (recipient: Subscriber, broadcast: Broadcast) => Promise<Delivery>
