import type { LeaseStore, ValueStore } from '../store/store.ts'
import { type Schedule, turnOf } from './schedule.ts'

/** Work that is done from time to time, by one replica of all. */
export interface Jobs {
  /**
   * Has `work` done once in each turn of the schedule, by whichever replica comes first. If it throws, or its process dies, it is done
   * again in the same turn: by this replica or another one, after at most half a minute. So it must not harm to do it twice.
   * Work that ends early because of the signal throws.
   */
  readonly add: (name: string, schedule: Schedule, work: (signal: AbortSignal) => Promise<void>) => void
  /** Begins nothing new, tells what is being done to end, and waits for it. */
  readonly stop: () => Promise<void>
}

export interface JobsDeps {
  readonly store: LeaseStore & Pick<ValueStore, 'getValue' | 'putValue'>
  readonly now: () => Date
  /** A random name of this replica. */
  readonly name: string
  readonly onError: (job: string, error: unknown) => void
  /** Milliseconds between two looks, and seconds after which a replica without a sign of life is dead. */
  readonly lookEvery?: number
  readonly lease?: number
}

/** How long we remember that a turn is done: longer than any turn. */
const REMEMBERED = 40 * 86_400

/** Jobs over a store: who has the lease of a job does it, and writes down the turn when it is done. */
export function createJobs({ store, now, name, onError, lookEvery = 5_000, lease = 20 }: JobsDeps): Jobs {
  const stopping = new AbortController()
  const { signal } = stopping
  const timers: ReturnType<typeof setInterval>[] = []
  const running = new Map<string, Promise<void>>()

  async function look(job: string, schedule: Schedule, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const turn = turnOf(schedule, now())
    const isDone = async () => (await store.getValue(`job:${job}`)) === turn
    if ((await isDone()) || !(await store.takeLease(`job:${job}`, name, lease))) return
    const keepLease = setInterval(() => void store.takeLease(`job:${job}`, name, lease).catch((error: unknown) => onError(job, error)), (lease * 1000) / 4)
    try {
      // Another replica may have done it between the two questions.
      if (await isDone()) return
      await work(signal)
      await store.putValue(`job:${job}`, turn, REMEMBERED)
    } finally {
      clearInterval(keepLease)
      await store.dropLease(`job:${job}`, name)
    }
  }

  return {
    add(job, schedule, work) {
      const turn = () => {
        if (running.has(job) || signal.aborted) return
        const done = look(job, schedule, work)
          .catch((error: unknown) => onError(job, error))
          .finally(() => running.delete(job))
        running.set(job, done)
      }
      timers.push(setInterval(turn, lookEvery).unref())
      turn()
    },
    async stop() {
      stopping.abort()
      timers.forEach((timer) => clearInterval(timer))
      await Promise.all(running.values())
    },
  }
}
