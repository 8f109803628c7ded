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
  /** When it may be claimed from, by our steady clock. */
  ripe: number
  open: number
  later: number | undefined
}

/** The next people, page by page. */
export interface Feed {
  /** How many may be claimed now. When few are known, more are on their way already: sending does not wait for it. */
  readonly known: () => number
  /** Whether this one is of a page that we still go through. */
  readonly has: (candidate: Candidate) => boolean
  /** Lets all pages go: the store may have forgotten that we took them. Those that are ours come again, and ripen again. */
  readonly restart: () => void
  /** The pages that somebody is open on. */
  readonly held: () => readonly number[]
  /** Takes more pages when nobody is known; tells whether somebody is then, now or soon. */
  readonly fill: () => Promise<boolean>
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
  /** Nobody knows whether this recipient has got the message. */
  readonly doubt: (recipient: string) => void
  /** Resolves when all doubts are written. */
  readonly written: () => Promise<void>
  readonly tick: () => number
  /** Milliseconds that a page ripens which nobody had before: a server that is killed still knows then that it was taken. */
  readonly ripening: () => number
  /** When fewer people than this are known, more pages are taken. */
  readonly few: number
}

/** Subscribers per page: few calls, and not many are held up when a sender dies. */
const PAGE = 100

/** A feed from a ledger; every call to the store is repeated until it is answered. */
export function createFeed({ store, subscribers, recipients, broadcast, sender, insist, doubt, written, tick, ripening, few }: FeedDeps): Feed {
  const pages = new Map<number, Page>()
  const queue: Candidate[] = []
  let loading: Promise<void> | undefined
  /** There was no page the last time: whoever runs out asks again. */
  let exhausted = false

  function loadOnce(): Promise<void> {
    loading ??= loadEnough().finally(() => (loading = undefined))
    return loading
  }

  async function loadEnough(): Promise<void> {
    do await load()
    while (queue.length < few && !exhausted)
  }

  async function load(): Promise<void> {
    const taken = await insist(() => store.takePage(broadcast, sender, [...pages.keys()], PAGE))
    exhausted = taken === undefined
    if (!taken) return
    // Known already when the store forgot that we took it: it is finished when nobody is open who came with either.
    const page = pages.get(taken.from) ?? { from: taken.from, ripe: 0, open: 0, later: undefined }
    if (!taken.inherited) page.ripe = tick() + ripening()
    page.open += 1
    pages.set(page.from, page)
    const people = taken.entries.flatMap(([key, entry]) => toCandidate(page, key, entry) ?? [])
    const states = people.length === 0 ? [] : await insist(() => store.readRecipients(broadcast, people.map(({ recipient }) => recipient)))
    const waiting = people.filter((_, i) => states[i] === 'w')
    if (taken.doubtful) {
      for (const { recipient } of waiting) doubt(recipient)
      // Whoever finds the page finished takes those who are not marked for people who simply wait.
      await written()
    } else if (isOurs(page)) queue.push(...waiting)
    page.open += (taken.doubtful ? 0 : waiting.length) - 1
    if (page.open === 0) await finish(page)
  }

  function toCandidate(page: Page, key: string, entry: string): Candidate | undefined {
    const subscriber = subscribers.open(key, entry)
    return subscriber && { page, key, entry, subscriber, recipient: recipients.of(broadcast, subscriber.chat) }
  }

  /** Not when it was let go, and perhaps taken again, meanwhile. */
  function isOurs(page: Page): boolean {
    return pages.get(page.from) === page
  }

  async function finish(page: Page): Promise<void> {
    if (!isOurs(page)) return
    const { from, later } = page
    await insist(() => store.finishPage(broadcast, sender, from, later))
    pages.delete(from)
  }

  /** Nobody passes those before whose page is not ripe yet. */
  function ripe(): number {
    const now = tick()
    const first = queue.findIndex(({ page }) => page.ripe > now)
    return first < 0 ? queue.length : first
  }

  async function resolved({ page }: Candidate, later?: number): Promise<void> {
    page.open -= 1
    if (later !== undefined) page.later = Math.min(later, page.later ?? Infinity)
    if (page.open <= 0) await finish(page)
  }

  return {
    known() {
      // What goes wrong here is told when somebody waits for it.
      if (queue.length < few && !exhausted) void loadOnce().catch(() => {})
      return ripe()
    },
    has: ({ page }) => isOurs(page),
    restart() {
      queue.length = 0
      pages.clear()
      exhausted = false
    },
    held: () => [...pages.keys()],
    async fill() {
      if (queue.length === 0) await loadOnce()
      return queue.length > 0
    },
    take: (most) => queue.splice(0, Math.min(most, ripe())),
    async back(candidate, entry) {
      const again = entry === undefined ? candidate : toCandidate(candidate.page, candidate.key, entry)
      // An entry that cannot be opened any more is nobody's.
      if (!isOurs(candidate.page)) return
      if (again) queue.unshift(again)
      else await resolved(candidate)
    },
    resolved,
  }
}
