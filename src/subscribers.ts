import type { Keeper } from './crypto/seal.ts'
import type { Pseudonym } from './crypto/pseudonym.ts'
import { type SubscriberPage, type SubscriberStore, tagOf } from './store/subscriber-store.ts'
import { openRecord, sealRecord, type Subscriber } from './subscriber-record.ts'

/** Whom a message is for. */
export interface Audience {
  readonly languages: readonly string[]
  /** At least one of these; empty: whatever their topics. */
  readonly topics: readonly string[]
}

/** Subscribers, opened. What is stored names nobody: keys are pseudonyms, values and labels are sealed. */
export interface Subscribers {
  readonly keyOf: (chat: number) => string
  readonly get: (chat: number) => Promise<Subscriber | undefined>
  /** Subscribes, or changes language, zone and topics. Keeps the day of the last message. */
  readonly put: (subscriber: Omit<Subscriber, 'lastDay'>) => Promise<void>
  /** Unsubscribes; false when they were not subscribed. */
  readonly remove: (chat: number) => Promise<boolean>
  readonly page: (from: number, atLeast: number) => Promise<SubscriberPage>
  /** Opens what a page gives; undefined when it was sealed with another secret or is damaged. */
  readonly open: (key: string, entry: string) => Subscriber | undefined
  /** The entry with another day of the last message. */
  readonly withDay: (key: string, subscriber: Subscriber, day: number) => string
  /** How many there are in each segment: people with the same language and topics. */
  readonly segments: () => Promise<readonly Segment[]>
  /** How many an audience has now. */
  readonly count: (audience: Audience) => Promise<number>
}

export interface Segment {
  readonly language: string
  readonly topics: readonly string[]
  readonly count: number
}

export interface SubscribersDeps {
  readonly store: SubscriberStore
  /** For the keys, and for the tags of segments. */
  readonly pseudonym: Pseudonym
  readonly tags: Pseudonym
  readonly keeper: Keeper
}

/** Tries before we give up on writing an entry that others keep changing. */
const TRIES = 20

/** Segments whose tags are remembered. */
const MOST_KNOWN = 1000

/** Subscribers on a store. */
export function createSubscribers({ store, pseudonym, tags, keeper }: SubscribersDeps): Subscribers {
  const open = (key: string, entry: string) => openRecord(keeper, key, entry.slice(tagOf(entry).length))
  const entryOf = (key: string, subscriber: Subscriber) => tagFor(labelOf(subscriber)) + sealRecord(keeper, key, subscriber)
  const known = new Map<string, string>()

  /** Segments are few, entries many. */
  function tagFor(label: string): string {
    const tag = known.get(label) ?? tags(label).slice(0, 6)
    if (known.size < MOST_KNOWN) known.set(label, tag)
    return tag
  }

  async function segments(): Promise<readonly Segment[]> {
    const all = await store.readSegments()
    return all.flatMap(({ tag, label, count }) => {
      const plain = keeper.open(Buffer.from(label, 'base64url'), `segment ${tag}`)
      if (!plain) return []
      const [language = '', ...topics] = plain.toString().split(' ')
      return [{ language, topics, count }]
    })
  }

  return {
    keyOf: pseudonym,
    async get(chat) {
      const key = pseudonym(chat)
      const entry = await store.readSubscriber(key)
      return entry === undefined ? undefined : open(key, entry)
    },
    async put(subscriber) {
      const key = pseudonym(subscriber.chat)
      const tag = tagFor(labelOf(subscriber))
      const label = keeper.seal(Buffer.from(labelOf(subscriber)), `segment ${tag}`).toString('base64url')
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const before = await store.readSubscriber(key)
        const lastDay = before === undefined ? undefined : open(key, before)?.lastDay
        if (await store.putSubscriber(key, before, entryOf(key, { ...subscriber, lastDay }), label)) return
      }
      throw new Error('a subscriber could not be written: it changed again and again')
    },
    remove: (chat) => store.removeSubscriber(pseudonym(chat)),
    page: store.pageSubscribers,
    open,
    withDay: (key, subscriber, lastDay) => entryOf(key, { ...subscriber, lastDay }),
    segments,
    count: async (audience) => (await segments()).filter((one) => isIn(audience, one)).reduce((sum, { count }) => sum + count, 0),
  }
}

/** Whether somebody with this language and these topics belongs to an audience. */
export function isIn({ languages, topics }: Audience, one: Pick<Segment, 'language' | 'topics'>): boolean {
  return languages.includes(one.language) && (topics.length === 0 || topics.some((topic) => one.topics.includes(topic)))
}

/** What a segment is called: its language, then its topics in order. */
function labelOf({ language, topics }: Pick<Subscriber, 'language' | 'topics'>): string {
  return [language, ...topics.toSorted()].join(' ')
}
