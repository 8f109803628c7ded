import { createPseudonym } from '../crypto/pseudonym.ts'
import type { RecordChange, RecordStore } from '../store/store.ts'
import { entrySchema, follow, hashOfEntry, headSchema, NOTHING, parse, signHead, type Entry, type Hash, type Head, type Verdict } from './chain.ts'
import type { Place } from './roster.ts'

/** The log of what staff did. */
export interface Audit {
  /**
   * Writes an entry, together with these changes of records: all of it or nothing. False when one of the changes no longer fits. Throws
   * `StoreUnavailable`; then nobody knows whether it was written.
   */
  readonly append: (did: Did, changes?: readonly RecordChange[]) => Promise<boolean>
  /** A page of entries, the newest first, from page 0. */
  readonly read: (page: number) => Promise<{ readonly entries: readonly Entry[]; readonly pages: number }>
  /** Follows the whole chain. */
  readonly verify: () => Promise<Verdict>
  /** Removes entries older than a year. `append` does so by and by; this is for a job. */
  readonly prune: () => Promise<void>
}

/** Who did what to what. */
export interface Did {
  readonly by: Place & { readonly code: string }
  /** A word, or words with points between, such as `broadcast.approved`. */
  readonly action: string
  /** An id of ours or a code; never anything about a person. */
  readonly subject?: string
}

export interface AuditDeps {
  readonly store: RecordStore
  readonly secret: string
  readonly now: () => Date
}

export const PAGE = 20
/** How long an entry is kept. */
export const YEAR_MS = 365 * 86_400_000
const HEAD = 'audit'
const nameOf = (number: number) => `audit:${number}`
/** Old entries that one new one takes with it, and entries read in one go. */
const PRUNED = 5
const READ = 500

const ACTION = /^[a-z]+(?:[.-][a-z]+){0,3}$/
const SUBJECT = /^[\w.:-]{0,64}$/

/** The audit log on a store: entries in a chain of keyed hashes, each changed by nobody without the secret. */
export function createAudit({ store, secret, now }: AuditDeps): Audit {
  const hash: Hash = createPseudonym(secret, 'audit log')
  const rangeOf = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
  const textsOf = (from: number, to: number) => store.readRecords(rangeOf(from, to).map(nameOf))

  async function head(): Promise<{ readonly text: string | undefined; readonly head: Omit<Head, 'hash'> }> {
    const [text] = await store.readRecords([HEAD])
    // A head that cannot be read is for `verify` to find; the log goes on behind what is there.
    return { text, head: parse(headSchema, text) ?? NOTHING }
  }

  /** What the head is without the entries that are too old, and their removal. */
  async function old(at: Omit<Head, 'hash'>, most: number): Promise<{ readonly head: Omit<Head, 'hash'>; readonly changes: readonly RecordChange[] }> {
    const texts = await textsOf(at.first, Math.min(at.first + most, at.next))
    const entries = texts.map((text) => parse(entrySchema, text))
    const limit = now().getTime() - YEAR_MS
    const kept = entries.findIndex((entry) => !entry || entry.at > limit)
    const count = kept === -1 ? entries.length : kept
    const start = entries[count - 1]?.hash ?? at.start
    const changes = texts.slice(0, count).map((before, index) => ({ name: nameOf(at.first + index), before, after: undefined }))
    return { head: { ...at, first: at.first + count, start }, changes }
  }

  /** The first free number from here on: another than the head says only when somebody laid hands on the log, and what is there is evidence. */
  async function free(from: number): Promise<number> {
    for (let number = from; ; number += 1) if ((await textsOf(number, number + 1))[0] === undefined) return number
  }

  const write = (before: string | undefined, next: Omit<Head, 'hash'>, changes: readonly RecordChange[]) =>
    store.changeRecords([{ name: HEAD, before, after: JSON.stringify(signHead(hash, next)) }, ...changes])

  return {
    async append({ by: { role, organisation, code }, action, subject = '' }, changes = []) {
      if (!ACTION.test(action) || !SUBJECT.test(subject)) throw new RangeError('the action or the subject of an entry is malformed')
      for (;;) {
        const { text, head: at } = await head()
        const { head: shorter, changes: pruned } = await old(at, PRUNED)
        const number = await free(at.next)
        const unsigned = { number, at: now().getTime(), role, organisation, code, action, subject, previous: at.last }
        const entry: Entry = { ...unsigned, hash: hashOfEntry(hash, unsigned) }
        const added = { name: nameOf(number), before: undefined, after: JSON.stringify(entry) }
        if (await write(text, { ...shorter, next: number + 1, last: entry.hash }, [added, ...pruned, ...changes])) return true
        // Somebody else wrote an entry meanwhile: once more. Otherwise it is the caller's change that does not fit.
        if ((await head()).text === text) return false
      }
    },
    async read(page) {
      const { head: at } = await head()
      const pages = Math.max(1, Math.ceil((at.next - at.first) / PAGE))
      const to = at.next - Math.min(Math.max(0, page), pages - 1) * PAGE
      const texts = await textsOf(Math.max(at.first, to - PAGE), to)
      return { pages, entries: texts.flatMap((text) => parse(entrySchema, text) ?? []).toReversed() }
    },
    async verify() {
      const { text, head: at } = await head()
      if (text === undefined) return (await textsOf(1, 2))[0] === undefined ? { is: 'whole', entries: 0, last: '' } : { is: 'broken', at: 'head' }
      if (parse(headSchema, text)?.hash !== signHead(hash, at).hash) return { is: 'broken', at: 'head' }
      let last = at.start
      for (let from = at.first; from < at.next; from += READ) {
        const step = follow(hash, await textsOf(from, Math.min(from + READ, at.next)), from, last)
        if ('broken' in step) return { is: 'broken', at: step.broken }
        last = step.last
      }
      const [beyond] = await textsOf(at.next, at.next + 1)
      if (last !== at.last || beyond !== undefined) return { is: 'broken', at: last === at.last ? at.next : 'head' }
      return { is: 'whole', entries: at.next - at.first, last }
    },
    async prune() {
      for (;;) {
        const { text, head: at } = await head()
        const { head: shorter, changes } = await old(at, READ)
        if (changes.length === 0) return
        await write(text, shorter, changes)
      }
    },
  }
}
