/**
 * Where the little that outlives a tap is kept. Speaks of the domain, in few calls, each of them atomic;
 * `test/store/contract.ts` is its definition and runs over every adapter.
 *
 * Keys, the same in every adapter (design: nothing here names a person):
 *   v:<name>          a small value with an expiry; <name> is a pseudonym or a technical name
 *   c:<YYYY-MM-DD>    counters of one day (UTC): event → number; kept 24 months
 *   b:<batch>         this batch of counts has been added; kept a day
 *
 * `keepFor` is whole seconds. An adapter may leave a life as it is when it would change by less than a tenth, and by less than
 * a day: a value that is read on every screen is then not written on every screen.
 *
 * Every call may throw `StoreUnavailable`. A writing call that threw may have been carried out all the same (the answer was lost).
 */
export interface Store {
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
  /** Resolves when the store answers, throws `StoreUnavailable` when it does not. */
  readonly ping: () => Promise<void>
  /** Finishes what is under way and lets go of the connection or the folder. Calling it twice is no error. */
  readonly close: () => Promise<void>
}

export type Counts = Readonly<Record<string, number>>

/** The store did not answer in time, is not there, or refused. Carries no key and no value. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}
