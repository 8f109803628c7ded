import type { ConversationControls } from '@grammyjs/conversations'
import type { Context } from 'grammy'
import type { Broadcasts } from '../broadcast/broadcasts.ts'
import type { Sources } from '../broadcast/source.ts'
import type { ButtonData } from '../flow/button-data.ts'
import type { Content } from '../content/content.ts'
import type { Keeper, Sealer } from '../crypto/seal.ts'
import type { Pseudonym } from '../crypto/pseudonym.ts'
import type { Log } from '../log.ts'
import type { Audit } from '../staff/audit.ts'
import type { Member, Staff } from '../staff/staff.ts'
import type { Counters } from '../stats/counters.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import type { ValueStore } from '../store/store.ts'
import type { Subscribers } from '../subscribers.ts'
import type { Route, Translate } from '../view.ts'

/** What the features get from outside. */
export interface Deps {
  readonly content: Content
  readonly store: ValueStore
  readonly subscribers: Pick<Subscribers, 'get' | 'add' | 'change' | 'remove' | 'count'>
  readonly counters: Pick<Counters, 'count'>
  readonly staff: Staff
  readonly audit: Audit
  readonly broadcasts: Broadcasts
  readonly ledger: Pick<LedgerStore, 'readLedger'>
  readonly sources: Sources
  /** Whether a second person approves a broadcast. */
  readonly approval: 'two' | 'alone'
  /** Hosts that broadcasts may link to; a point stands for all. */
  readonly links: readonly string[]
  /** Seals what dialogues with staff keep. */
  readonly dialogueSeal: Keeper
  /** Names the code that runs: a dialogue goes on only with the code it began with. */
  readonly buildId: string
  /** Told of every message that answers a person: broadcasts make room for it. */
  readonly replied: () => void
  readonly log: Log
  readonly sealer: Sealer
  /** The name under which a person's language is kept. */
  readonly pseudonym: Pseudonym
  /** Told of every update dealt with: its kind, and how long it took. */
  readonly measure: (kind: string, milliseconds: number) => void
  readonly brand: string
  /** The IANA zone of those who have not chosen one. */
  readonly timeZone: string
  readonly now: () => Date
}

/** Where an update leads: a place of the bot (by button, command or start link), or where somebody stands in a conversation after it (undefined: stale, expired, forged or of another chat). */
export type Tap = { readonly kind: 'place'; readonly route: Route } | { readonly kind: 'sealed'; readonly data: ButtonData | undefined }

/** An update of a private chat, with the language it is answered in. */
export type BotContext = Context & {
  locale: string
  t: Translate
  /** Whether the language was chosen by the person, on a button or earlier. */
  chosen: boolean
  tap: Tap | undefined
  /** Who this is on the staff; filled in on the way to a place of the staff only, so that an ordinary tap asks no store. */
  staff: Member | undefined
  /** Dialogues; there on the way to a place of the staff only. */
  conversation: ConversationControls
  /** Who this is on the staff, asked at most once per update. Rejects when the store does not answer. */
  findStaff: () => Promise<Member | undefined>
}
