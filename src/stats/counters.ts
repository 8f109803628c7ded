import { type Counts, type Store, StoreUnavailable } from '../store/store.ts'

/** Daily counts of what happened, without a word about whom to. */
export interface Counters {
  /** Counts an event of today, in memory: a tap costs no store command. Never throws. */
  readonly count: (event: string) => void
  /** Writes what has been counted; what cannot be written now is kept for the next time. Never throws. */
  readonly flush: () => Promise<void>
  /** Flushes a last time, and no more by itself. */
  readonly stop: () => Promise<void>
}

export interface CountersOptions {
  readonly store: Pick<Store, 'addCounts'>
  readonly now: () => Date
  /** Milliseconds between two flushes. */
  readonly flushEvery?: number
  /** Told of each flush that failed and of each event with a malformed name. */
  readonly onError?: (error: unknown) => void
}

/** Different events counted per day; those beyond are counted together, since poster codes are anybody's to make up. */
const MOST_EVENTS = 1000
const BEYOND = 'beyond'

/** Days waiting for a store that is away; older ones are given up. */
const MOST_DAYS = 31

const EVENT = /^[a-z][a-z0-9_.:-]{0,63}$/i

/** Starts counting. A crash loses what was counted since the last flush, nothing is counted twice. */
export function createCounters({ store, now, flushEvery = 10_000, onError = () => {} }: CountersOptions): Counters {
  const days = new Map<string, Map<string, number>>()
  let seen = { day: '', events: new Set<string>() }
  /** Sent, and perhaps added without our knowing: it is sent again as it is. */
  let doubtful: { readonly day: string; readonly counts: Counts; readonly batch: string } | undefined
  let flushing = Promise.resolve()
  const timer = setInterval(() => void flush(), flushEvery).unref()

  function count(event: string): void {
    if (!EVENT.test(event)) return report(new RangeError('the name of an event is malformed'))
    const day = now().toISOString().slice(0, 10)
    if (seen.day !== day) seen = { day, events: new Set() }
    const known = seen.events.has(event) || seen.events.size < MOST_EVENTS ? event : BEYOND
    seen.events.add(known)
    const counts = days.get(day) ?? new Map<string, number>()
    days.set(day, counts.set(known, (counts.get(known) ?? 0) + 1))
    const [oldest] = days.keys()
    if (days.size > MOST_DAYS && oldest !== undefined) days.delete(oldest)
  }

  /** The oldest day, taken out of the buffer. */
  function takeDay(): typeof doubtful {
    const [oldest] = days
    if (!oldest) return undefined
    const [day, counts] = oldest
    days.delete(day)
    return { day, counts: Object.fromEntries(counts), batch: crypto.randomUUID() }
  }

  async function send(): Promise<void> {
    for (doubtful ??= takeDay(); doubtful; doubtful = takeDay()) {
      try {
        await store.addCounts(doubtful.day, doubtful.counts, doubtful.batch)
      } catch (error) {
        report(error)
        if (error instanceof StoreUnavailable) return
        // Refused for what it is: it would be refused for ever, and hold up the others.
      }
    }
  }

  function flush(): Promise<void> {
    flushing = flushing.then(send)
    return flushing
  }

  function report(error: unknown): void {
    try {
      onError(error)
    } catch {
      // Whoever counts has done nothing wrong.
    }
  }

  return {
    count,
    flush,
    stop() {
      clearInterval(timer)
      return flush()
    },
  }
}
