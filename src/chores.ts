import { createPace } from './broadcast/pace.ts'
import { goRound, type RoundDeps } from './interest/round.ts'
import { createJobs, type Jobs } from './jobs/jobs.ts'
import type { Log } from './log.ts'
import { pause } from './patience.ts'
import type { Store } from './store/store.ts'

export interface ChoresDeps extends Pick<RoundDeps, 'subscribers' | 'ask' | 'now'> {
  readonly store: Store
  /** Messages per second, together with all broadcasts. */
  readonly rate: number
  readonly log: Log
  /** Milliseconds between two looks whether something was removed whose bytes still lie in the files. */
  readonly scrubEvery?: number
}

/** Every six hours: wherever somebody lives, at least one round falls into their day. */
const ROUND = { every: 6 * 3_600 }

/** Milliseconds between two looks whether something is due: none of it is urgent. */
const LOOK_EVERY = 60_000

/** Within a minute of /stop or /forget nothing of the person is left in the files. */
const SCRUB_EVERY = 20_000

/** What has to be done from time to time, by one replica of all; and by each, to have the files rewritten without those who have left. */
export function startChores({ store, subscribers, ask, now, rate, log, scrubEvery = SCRUB_EVERY }: ChoresDeps): Pick<Jobs, 'stop'> {
  const jobs = createJobs({ store, now, name: crypto.randomUUID(), lookEvery: LOOK_EVERY, onError: (_, error) => log.failed('job', error) })
  const pace = createPace({ store, rate, tick: () => performance.now() })

  /** Waits for a place among all messages that are sent. */
  async function slot(signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted()
      const { slots, wait } = await pace.take(1, false)
      const [free] = slots
      const tick = performance.now()
      if (free && free.until >= tick) return pause(Math.max(0, free.from - tick) / 1_000, signal)
      await pause(Math.max(wait, 50) / 1_000, signal)
    }
  }

  const askOne: RoundDeps['ask'] = async (subscriber) => {
    const delivery = await ask(subscriber)
    if (delivery.is === 'wait') await pace.hold(delivery.seconds)
    return delivery
  }

  jobs.add('interest', ROUND, (signal) => goRound({ subscribers, ask: askOne, slot, now, onError: (error) => log.failed('interest', error) }, signal))
  const scrubbing = setInterval(() => void store.scrub().catch((error: unknown) => log.failed('scrub', error)), scrubEvery).unref()
  return {
    stop() {
      clearInterval(scrubbing)
      return jobs.stop()
    },
  }
}
