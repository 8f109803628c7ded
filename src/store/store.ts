import type { SlotRequest, Slots } from './gcra.ts'
import type { LedgerStore } from './ledger-store.ts'
import type { SubscriberStore } from './subscriber-store.ts'

/**
 * Where the little that outlives a tap is kept. Speaks of the domain, in few calls, each of them atomic;
 * `test/store/contract.ts` is its definition and runs over every adapter.
 *
 * Keys, the same in every adapter unless it says so (design: nothing here names a person):
 *   v:<name>          a small value with an expiry; <name> is a pseudonym or a technical name
 *   c:<YYYY-MM-DD>    counters of one day (UTC): event → number; kept 24 months
 *   b:<batch>         this batch of counts has been added; kept a day
 *   e:<name>          a lease: its holder; expires by itself
 *   s:<pseudonym>     a subscriber: tag of the segment and sealed entry. Redis: hashes by the first two characters
 *   n:…               per segment its number of subscribers and its sealed label
 *   w:<broadcast>     a broadcast as JSON. Redis: one hash
 *   r:<name>          a record: the staff, the head of the audit log, each of its entries
 *   l:<broadcast>:…   its recipients, kept 72 h after the end. Redis: hashes by the first two characters
 *   lt: lc: lp: lx:<broadcast>   its totals (kept 90 days), open claims, pages taken, senders that take part (Redis)
 *   lr                which process of Redis this is, and since when we know it (Redis)
 *   p:…               the pace: next free slot, flood wait, urgent. Embedded: in memory
 *   x:erased          something was removed whose bytes still lie in the files; `!` and `~` stand before and behind all others (embedded)
 *
 * `keepFor` is whole seconds. An adapter may leave a life as it is when it would change by less than a tenth, and by less than a day and a half: a
 * value that is read on every screen is then not written on every screen. A life of ten days or more ends at the turn of a day.
 *
 * Every call may throw `StoreUnavailable`. A writing call that threw may have been carried out all the same (the answer was lost),
 * now or a little later.
 */
export interface Store extends ValueStore, RecordStore, LeaseStore, SubscriberStore, BroadcastStore, LedgerStore, PaceStore {
  /** Resolves when the store answers, throws `StoreUnavailable` when it does not. */
  readonly ping: () => Promise<void>
  /**
   * Changes whenever the connection is a new one: a server that was killed in between may have forgotten the last seconds, and
   * whoever knows better should tell it again. Always 0 where nothing is forgotten.
   */
  readonly generation: () => number
  /**
   * Has the files rewritten without what was removed: until then its bytes lie there, though nobody finds them. Does nothing when nothing was
   * removed by this process since the last time. Throws `StoreUnavailable` when it did not work; then the next call tries again.
   */
  readonly scrub: () => Promise<void>
  /** Removes everything about people, and keeps counters, broadcasts, staff and their log: for a copy from an earlier day that was put back. */
  readonly erasePeople: () => Promise<void>
  /** Finishes what is under way and lets go of the connection or the folder. Calling it twice is no error. */
  readonly close: () => Promise<void>
}

export interface ValueStore {
  /** The value, or undefined when there is none or it has expired. With `keepFor` the value lives that long from now on. */
  readonly getValue: (name: string, keepFor?: number) => Promise<string | undefined>
  /** Writes a small value that lives `keepFor` seconds. */
  readonly putValue: (name: string, value: string, keepFor: number) => Promise<void>
  /** Removes a value; removing what is not there is no error. */
  readonly deleteValue: (name: string) => Promise<void>
  /**
   * Adds to the counters of a day (`YYYY-MM-DD`, UTC), all of them or none. Counts with the same `batch` (a random name) are
   * added once only, so that whoever got `StoreUnavailable` may try again without counting twice.
   */
  readonly addCounts: (day: string, counts: Counts, batch?: string) => Promise<void>
  /** The counters of a day; an empty object when there are none. */
  readonly readCounts: (day: string) => Promise<Counts>
}

/** Small texts that live until they are removed, several of which change together. */
export interface RecordStore {
  /** The records of these names, in the same order; undefined where there is none. */
  readonly readRecords: (names: readonly string[]) => Promise<readonly (string | undefined)[]>
  /** Writes all of these if each still is as it was `before`, otherwise none; tells whether it did. It has reached the disk then. */
  readonly changeRecords: (changes: readonly RecordChange[]) => Promise<boolean>
}

/** A record from one text to another; undefined: not there. */
export interface RecordChange {
  readonly name: string
  readonly before: string | undefined
  readonly after: string | undefined
}

export interface LeaseStore {
  /** Takes a lease for so many seconds, or lengthens it for who holds it; false when somebody else does. */
  readonly takeLease: (name: string, holder: string, keepFor: number) => Promise<boolean>
  /** Gives a lease back, if it is the holder's. */
  readonly dropLease: (name: string, holder: string) => Promise<void>
}

export interface BroadcastStore {
  /** A broadcast as it was put, or undefined. */
  readonly readBroadcast: (id: string) => Promise<string | undefined>
  /** All of them, by id. */
  readonly readBroadcasts: () => Promise<Readonly<Record<string, string>>>
  /** Writes a broadcast (undefined: removes it) if it still is `before` (undefined: not there), and tells whether it was. */
  readonly putBroadcast: (id: string, before: string | undefined, after: string | undefined) => Promise<boolean>
}

export interface PaceStore {
  /** Reserves slots to send in, shared by everybody who asks. */
  readonly takeSlots: (request: SlotRequest) => Promise<Slots>
  /** Nobody gets a slot for so many milliseconds. */
  readonly holdSlots: (milliseconds: number) => Promise<void>
}

export type Counts = Readonly<Record<string, number>>

/** The store did not answer in time, is not there, or refused. Carries no key and no value. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}
