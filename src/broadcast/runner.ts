import { become, type Broadcast, dueAt, isApproved } from './broadcast.ts'
import { takenBack } from './drafting.ts'
import { freezeAudience } from './freeze.ts'
import { isMissed } from './rules.ts'
import { sendBroadcast, type SenderDeps } from './sender.ts'
import { undoBroadcast } from './undo.ts'
import { createBell, insist } from './waiting.ts'

/** Starts broadcasts at their time and sends those that are to be sent; runs on every replica. */
export interface Runner {
  /** Stops sending: what is under way is waited for, what was claimed and not sent is given back. */
  readonly stop: () => Promise<void>
}

/** Milliseconds between two looks for something to do. */
const LOOK = 1000

/** Seconds after which a replica that works alone on something is dead, if it gives no sign of life. */
const ALIVE = 5

/** Begins to run. */
export function startRunner(deps: SenderDeps): Runner {
  const { store, broadcasts, now, onError } = deps
  const stopping = new AbortController()
  const { signal } = stopping
  const name = deps.newName()
  const running = new Map<string, Promise<void>>()
  const bell = createBell()
  signal.addEventListener('abort', bell.ring)

  /** The work on one broadcast that this replica does, if there is any; it goes on by itself. */
  function attend(broadcast: Broadcast): void {
    if (running.has(broadcast.id) || signal.aborted) return
    const work = workFor(broadcast)
    if (!work) return
    const done = work()
      // What was cut short because we shall stop goes on elsewhere, or when we begin again.
      .catch((error: unknown) => (error === signal.reason ? undefined : onError(error)))
      .finally(() => running.delete(broadcast.id))
    running.set(broadcast.id, done)
  }

  function workFor(broadcast: Broadcast): (() => Promise<void>) | undefined {
    const { status, startedAt, endedAt, size, undo } = broadcast
    if (status === 'sending') return () => (size === undefined ? freeze(broadcast) : sendBroadcast(broadcast, deps, signal))
    if (status === 'scheduled' && (dueAt(broadcast) ?? Infinity) <= now().getTime()) return () => start(broadcast)
    if (status === 'cancelled' && startedAt !== undefined && endedAt === undefined) return () => close(broadcast)
    if (undo && undo.endedAt === undefined) return () => alone(`undo:${broadcast.id}`, () => undoBroadcast(broadcast, deps, signal))
    return undefined
  }

  /** From now on it cannot be changed any more, only paused and stopped. */
  async function start({ id }: Broadcast): Promise<void> {
    const startedAt = now().getTime()
    await broadcasts.change(id, (it) => {
      const due = dueAt(it)
      if (it.status !== 'scheduled' || due === undefined || due > startedAt) return undefined
      if (isMissed(due, startedAt)) return become(it, 'missed')
      // Was changed after it had been approved: nobody has seen what would be sent now.
      return isApproved(it) ? { ...it, status: 'sending', startedAt } : takenBack(it)
    })
    bell.ring()
  }

  /** Writes down who gets it. */
  function freeze({ id, audience }: Broadcast): Promise<void> {
    const trying = <T>(work: () => Promise<T>) => insist(work, { signal, onError })
    return alone(`start:${id}`, async () => {
      const size = await freezeAudience(id, audience, { ...deps, insist: trying })
      await trying(() => broadcasts.change(id, (it) => (it.size === undefined ? { ...it, size } : undefined)))
      bell.ring()
    })
  }

  /** Work that one replica does; when that one dies, another does it. */
  async function alone(lease: string, work: () => Promise<void>): Promise<void> {
    if (!(await store.takeLease(lease, name, ALIVE))) return
    const keepLease = setInterval(() => void store.takeLease(lease, name, ALIVE).catch(onError), (ALIVE * 1000) / 3)
    try {
      await work()
    } finally {
      clearInterval(keepLease)
      await store.dropLease(lease, name).catch(onError)
    }
  }

  /** Ends the ledger of a broadcast that was stopped, once its senders have let go. */
  async function close({ id }: Broadcast): Promise<void> {
    await store.reapClaims(id)
    if (!(await store.endLedger(id))) return
    const { totals } = await store.readLedger(id)
    await broadcasts.change(id, (it) => ({ ...it, endedAt: now().getTime(), totals }))
  }

  async function keepRunning(): Promise<void> {
    while (!signal.aborted) {
      try {
        for (const broadcast of await broadcasts.list()) attend(broadcast)
      } catch (error) {
        onError(error)
      }
      await bell.wait(LOOK)
    }
  }

  const looking = keepRunning()
  return {
    async stop() {
      stopping.abort()
      await looking
      await Promise.all(running.values())
    },
  }
}
