import type { LeaseStore } from '../store/store.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import type { Broadcast } from './broadcast.ts'
import type { Broadcasts } from './broadcasts.ts'
import { sleep } from './waiting.ts'

/** Keeps an eye on the broadcast that is being sent, and keeps the sender's lease alive. */
export interface Watch {
  /** The broadcast as it was a moment ago. */
  readonly current: () => Broadcast
  /** Whether sending may go on: it is in status "sending", and the store answers. */
  readonly mayGoOn: () => boolean
  /** Whether it ended, was paused, or begins anew. */
  readonly isOver: () => boolean
  /** Whether others may have taken us for dead: then we are, and must not claim under this name any more. */
  readonly isLost: () => boolean
  /** Takes the lease again, at once; not when it is lost. */
  readonly renew: () => Promise<void>
  /** Looks at the broadcast, at once. */
  readonly look: () => Promise<void>
  /** Gives the lease back, and watches no more. */
  readonly end: () => Promise<void>
}

export interface WatchDeps {
  readonly store: LedgerStore & LeaseStore
  readonly broadcasts: Broadcasts
  readonly sender: string
  /** Seconds that the lease lives when we do not renew it. */
  readonly lease: number
  readonly onChange: () => void
  readonly onError: (error: unknown) => void
  /** Milliseconds of a clock that is never set back. */
  readonly tick: () => number
}

/** How often we look (milliseconds), and how often among those looks we renew the lease and reap dead senders' claims. */
const LOOK = 250
const RENEW = 2

/** Begins to watch. Its timer does not depend on how sending goes: a flood wait of a minute costs no lease. */
export async function startWatch(broadcast: Broadcast, { store, broadcasts, sender, lease, onChange, onError, tick }: WatchDeps): Promise<Watch> {
  const { id } = broadcast
  const stop = new AbortController()
  let current = broadcast
  let answers = true

  let renewed = tick()
  let lost = false

  const isLost = () => lost || tick() - renewed > lease * 1000

  async function renew(): Promise<void> {
    const asked = tick()
    lost = isLost()
    if (!lost) await store.takeLease(`sender:${sender}`, sender, lease)
    // Answered so late that nobody knows whether it was over before.
    lost = isLost()
    renewed = asked
  }

  async function look(): Promise<void> {
    const before = current
    // Removed altogether: there is nothing to send any more.
    current = (await broadcasts.get(id)) ?? { ...current, status: 'cancelled' }
    if (current.status !== before.status || current.heldUntil !== before.heldUntil) onChange()
  }

  async function turn(count: number): Promise<void> {
    try {
      if (count % RENEW === 0) {
        await renew()
        await store.reapClaims(id)
      }
      await look()
      if (!answers) onChange()
      answers = true
    } catch (error) {
      answers = false
      onError(error)
    }
  }

  async function keepWatching(): Promise<void> {
    for (let count = 0; !stop.signal.aborted; count++) {
      await turn(count)
      await sleep(LOOK, stop.signal)
    }
  }

  await renew()
  const watching = keepWatching()

  return {
    current: () => current,
    mayGoOn: () => answers && current.status === 'sending',
    // Without a size it was begun anew, by a store that forgot the first beginning.
    isOver: () => current.status !== 'sending' || current.size === undefined,
    isLost,
    renew,
    look,
    async end() {
      stop.abort()
      await watching
      await store.leave(id, sender).catch(onError)
      await store.dropLease(`sender:${sender}`, sender).catch(onError)
    },
  }
}
