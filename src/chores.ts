import type { Broadcasts } from './broadcast/broadcasts.ts'
import { oneSlot, type Pace } from './broadcast/pace.ts'
import { purgeBroadcasts } from './broadcast/purge.ts'
import { goRound, type RoundDeps } from './interest/round.ts'
import { createJobs, type Jobs } from './jobs/jobs.ts'
import type { Log } from './log.ts'
import type { Audit } from './staff/audit.ts'
import type { Store } from './store/store.ts'

export interface ChoresDeps extends Pick<RoundDeps, 'subscribers' | 'ask' | 'now'> {
  readonly store: Store
  readonly broadcasts: Broadcasts
  readonly audit: Pick<Audit, 'prune'>
  /** Shared with all broadcasts. */
  readonly pace: Pace
  /** Milliseconds of a clock that is never set back. */
  readonly tick: () => number
  readonly log: Log
  /** Milliseconds between two looks whether something was removed whose bytes still lie in the files. */
  readonly scrubEvery?: number
}

/** Every six hours: wherever somebody lives, at least one round falls into their day. */
const ROUND = { every: 6 * 3_600 }
const DAILY = { every: 24 * 3_600 }

/** Milliseconds between two looks whether something is due: none of it is urgent. */
const LOOK_EVERY = 60_000

/** Within a minute of /stop or /forget nothing of the person is left in the files. */
const SCRUB_EVERY = 20_000

/** What has to be done from time to time, by one replica of all; and by each, to have the files rewritten without those who have left. */
export function startChores({ store, subscribers, broadcasts, audit, ask, now, pace, tick, log, scrubEvery = SCRUB_EVERY }: ChoresDeps): Pick<Jobs, 'stop'> {
  const jobs = createJobs({ store, now, name: crypto.randomUUID(), lookEvery: LOOK_EVERY, onError: (_, error) => log.failed('job', error) })

  const askOne: RoundDeps['ask'] = async (subscriber) => {
    const delivery = await ask(subscriber)
    if (delivery.is === 'wait') await pace.hold(delivery.seconds)
    return delivery
  }
  const slot = (signal: AbortSignal) => oneSlot(pace, tick, signal)

  jobs.add('interest', ROUND, (signal) => goRound({ subscribers, ask: askOne, slot, now, onError: (error) => log.failed('interest', error) }, signal))
  jobs.add('old-broadcasts', DAILY, () => purgeBroadcasts(broadcasts, now()))
  jobs.add('old-log', DAILY, () => audit.prune())
  const scrubbing = setInterval(() => void store.scrub().catch((error: unknown) => log.failed('scrub', error)), scrubEvery).unref()
  return {
    stop() {
      clearInterval(scrubbing)
      return jobs.stop()
    },
  }
}
