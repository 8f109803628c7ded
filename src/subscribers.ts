import { createPseudonym, type Pseudonym } from './crypto/pseudonym.ts'
import { createKeeper, type Keeper } from './crypto/seal.ts'
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
  /** Subscribes, or changes language, zone and topics. Keeps the day of the last message, and that of interest unless there is a new one. */
  readonly put: (subscriber: NewSubscriber) => Promise<void>
  /** Subscribes somebody who is not; false when they are, and then nothing is changed. */
  readonly add: (subscriber: NewSubscriber) => Promise<boolean>
  /**
   * Changes somebody who is subscribed, and never brings back who has left: `step` gets them as they are and gives them as they shall
   * be, or undefined to leave them. Gives what was written, or undefined when nothing was.
   */
  readonly change: (chat: number, step: (subscriber: Subscriber) => Subscriber | undefined) => Promise<Subscriber | undefined>
  /** Unsubscribes; false when they were not subscribed. Whatever this process was asked before for the same person is over by then. */
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

export type NewSubscriber = Omit<Subscriber, 'lastDay' | 'interest'> & Partial<Pick<Subscriber, 'interest'>>

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

/** Subscribers on a store, under keys of their own from the secret. */
export function openSubscribers(store: SubscriberStore, secret: string): Subscribers {
  const pseudonym = createPseudonym(secret, 'subscriber')
  return createSubscribers({ store, pseudonym, tags: createPseudonym(secret, 'segment'), keeper: createKeeper(secret, 'subscriber') })
}

/** Subscribers on a store. */
export function createSubscribers({ store, pseudonym, tags, keeper }: SubscribersDeps): Subscribers {
  const open = (key: string, entry: string) => openRecord(keeper, key, entry.slice(tagOf(entry).length))
  const entryOf = (key: string, subscriber: Subscriber) => tagFor(labelOf(subscriber)) + sealRecord(keeper, key, subscriber)
  const known = new Map<string, string>()
  const unfinished = new Map<string, Promise<unknown>>()

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

  /** What is asked for one person runs in the order it was asked: a slow store must not subscribe somebody after they have left. */
  function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    const earlier = unfinished.get(key)
    const mine = earlier ? earlier.then(work) : work()
    const over: Promise<unknown> = settle(mine).then(() => unfinished.get(key) === over && unfinished.delete(key))
    unfinished.set(key, over)
    return mine
  }

  /** Writes what `step` makes of a subscriber; asked again when somebody else wrote meanwhile. */
  function write(chat: number, step: (before: Subscriber | undefined) => Subscriber | undefined): Promise<Subscriber | undefined> {
    return inTurn(pseudonym(chat), () => writeNow(chat, step))
  }

  async function writeNow(chat: number, step: (before: Subscriber | undefined) => Subscriber | undefined): Promise<Subscriber | undefined> {
    const key = pseudonym(chat)
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const before = await store.readSubscriber(key)
      const after = step(before === undefined ? undefined : open(key, before))
      if (!after) return undefined
      const tag = tagFor(labelOf(after))
      const label = keeper.seal(Buffer.from(labelOf(after)), `segment ${tag}`).toString('base64url')
      if (await store.putSubscriber(key, before, entryOf(key, after), label)) return after
    }
    throw new Error('a subscriber could not be written: it changed again and again')
  }

  return {
    keyOf: pseudonym,
    async get(chat) {
      const key = pseudonym(chat)
      const entry = await store.readSubscriber(key)
      return entry === undefined ? undefined : open(key, entry)
    },
    async put(subscriber) {
      await write(subscriber.chat, (before) => ({ ...subscriber, lastDay: before?.lastDay, interest: subscriber.interest ?? before?.interest }))
    },
    add: async (subscriber) =>
      (await write(subscriber.chat, (before) => (before ? undefined : { ...subscriber, lastDay: undefined, interest: subscriber.interest }))) !== undefined,
    change: (chat, step) => write(chat, (before) => before && step(before)),
    remove: (chat) => inTurn(pseudonym(chat), () => store.removeSubscriber(pseudonym(chat))),
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

/** Waits for a promise, however it ends. */
async function settle(promise: Promise<unknown>): Promise<void> {
  await Promise.allSettled([promise])
}
