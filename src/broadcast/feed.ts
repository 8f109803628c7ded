import type { LedgerStore } from '../store/ledger-store.ts'
import type { Subscriber } from '../subscriber-record.ts'
import type { Subscribers } from '../subscribers.ts'
import type { Recipients } from './recipients.ts'

/** Somebody who waits for a message of this broadcast. */
export interface Candidate {
  readonly page: Page
  readonly key: string
  readonly entry: string
  readonly subscriber: Subscriber
  readonly recipient: string
}

/** Subscribers that this sender goes through; finished when nobody on it is open any more. */
export interface Page {
  readonly from: number
  open: number
  later: number | undefined
}

/** The next people, page by page. */
export interface Feed {
  /** How many are known. When they are few, the next page is on its way already: sending does not wait for it. */
  readonly known: () => number
  /** Takes the next page now; tells how many are known then. */
  readonly fill: () => Promise<number>
  /** Takes candidates out. */
  readonly take: (most: number) => Candidate[]
  /** Puts one back to the front, with the entry as it is now. */
  readonly back: (candidate: Candidate, entry?: string) => Promise<void>
  /** This one is dealt with; `later`: can be reached only then, in another pass. */
  readonly resolved: (candidate: Candidate, later?: number) => Promise<void>
}

export interface FeedDeps {
  readonly store: LedgerStore
  readonly subscribers: Subscribers
  readonly recipients: Recipients
  readonly broadcast: string
  readonly sender: string
  readonly insist: <T>(work: () => Promise<T>) => Promise<T>
}

/** Subscribers per page: few calls, and not many are held up when a sender dies. */
const PAGE = 100

/** When fewer than this are known, the next page is taken. */
const FEW = 150

/** A feed from a ledger; every call to the store is repeated until it is answered. */
export function createFeed({ store, subscribers, recipients, broadcast, sender, insist }: FeedDeps): Feed {
  const pages = new Map<number, Page>()
  const queue: Candidate[] = []
  let loading: Promise<void> | undefined
  /** There was no page the last time: whoever runs out asks again. */
  let exhausted = false

  function loadOnce(): Promise<void> {
    loading ??= load().finally(() => (loading = undefined))
    return loading
  }

  async function load(): Promise<void> {
    const taken = await insist(() => store.takePage(broadcast, sender, [...pages.keys()], PAGE))
    exhausted = taken === undefined
    if (!taken) return
    const page: Page = { from: taken.from, open: 0, later: undefined }
    pages.set(page.from, page)
    const people = taken.entries.flatMap(([key, entry]) => toCandidate(page, key, entry) ?? [])
    const states = people.length === 0 ? [] : await insist(() => store.readRecipients(broadcast, people.map(({ recipient }) => recipient)))
    const waiting = people.filter((_, i) => states[i] === 'w')
    page.open = waiting.length
    queue.push(...waiting)
    if (page.open === 0) await finish(page)
  }

  function toCandidate(page: Page, key: string, entry: string): Candidate | undefined {
    const subscriber = subscribers.open(key, entry)
    return subscriber && { page, key, entry, subscriber, recipient: recipients.of(broadcast, subscriber.chat) }
  }

  async function finish({ from, later }: Page): Promise<void> {
    await insist(() => store.finishPage(broadcast, sender, from, later))
    pages.delete(from)
  }

  async function resolved({ page }: Candidate, later?: number): Promise<void> {
    page.open -= 1
    if (later !== undefined) page.later = Math.min(later, page.later ?? Infinity)
    if (page.open <= 0) await finish(page)
  }

  return {
    known() {
      // What goes wrong here is told when somebody waits for it.
      if (queue.length < FEW && !exhausted) void loadOnce().catch(() => {})
      return queue.length
    },
    async fill() {
      await loadOnce()
      return queue.length
    },
    take: (most) => queue.splice(0, most),
    async back(candidate, entry) {
      const again = entry === undefined ? candidate : toCandidate(candidate.page, candidate.key, entry)
      // An entry that cannot be opened any more is nobody's.
      if (again) queue.unshift(again)
      else await resolved(candidate)
    },
    resolved,
  }
}
