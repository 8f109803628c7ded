/**
 * People who asked for messages, by pseudonym. What is known of each is one sealed text, the *entry*; its first six characters are
 * the tag of a segment, so that segments can be counted without opening a million entries. A tag says nothing by itself; the
 * label that explains it is sealed as well.
 */
export interface SubscriberStore {
  /** The entry of a subscriber, or undefined. */
  readonly readSubscriber: (key: string) => Promise<string | undefined>
  /** Writes an entry if what is there is still `before` (undefined: nothing), and tells whether it was. `label` explains its segment. */
  readonly putSubscriber: (key: string, before: string | undefined, after: string, label: string) => Promise<boolean>
  /** Removes a subscriber, and tells whether there was one. */
  readonly removeSubscriber: (key: string) => Promise<boolean>
  /**
   * The subscribers in whole buckets from bucket `from` on, at least so many unless there are no more. Whoever joins or leaves
   * meanwhile moves nobody to another bucket: going from `next` to `next` neither skips nor repeats anybody.
   */
  readonly pageSubscribers: (from: number, atLeast: number) => Promise<SubscriberPage>
  /** Every segment with the number of its subscribers. */
  readonly readSegments: () => Promise<readonly SegmentCount[]>
}

export type KeyedEntry = readonly [key: string, entry: string]

export interface SubscriberPage {
  readonly entries: readonly KeyedEntry[]
  /** Where the next page begins; undefined at the end. */
  readonly next: number | undefined
}

export interface SegmentCount {
  readonly tag: string
  readonly label: string
  readonly count: number
}

/** Pseudonyms fall into that many buckets, by their first two characters. */
export const BUCKETS = 4096

/** Buckets looked at in one call: one call never keeps others waiting for long. */
export const MOST_BUCKETS = 1024

/** The characters of base64url, in the order of their bytes. */
export const ALPHABET = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'

const TAG = 6

/** The segment of an entry. */
export function tagOf(entry: string): string {
  return entry.slice(0, TAG)
}

/** The first two characters of the pseudonyms in a bucket. */
export function prefixOf(bucket: number): string {
  return `${ALPHABET[Math.floor(bucket / 64)] ?? ''}${ALPHABET[bucket % 64] ?? ''}`
}

/** The key itself; throws when it is no pseudonym, which is a bug of the caller. */
export function checkKey(key: string): string {
  if (!/^[\w-]{22}$/.test(key)) throw new RangeError('a pseudonym has 22 characters')
  return key
}

/** The entry itself; throws when it has no room for a tag. */
export function checkEntry(entry: string): string {
  if (entry.length <= TAG) throw new RangeError('an entry begins with the tag of its segment')
  return entry
}
