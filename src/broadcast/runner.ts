import { become, type Broadcast, isApproved } from './broadcast.ts'
import { freezeAudience } from './freeze.ts'
import { isMissed, outcomesOf } from './rules.ts'
import { sendBroadcast, type SenderDeps } from './sender.ts'
import { createBell, insist } from './waiting.ts'

/** Starts broadcasts at their time and sends those that are to be sent; runs on every replica. */
export interface Runner {
  /** Stops sending: what is under way is waited for, what was claimed and not sent is given back. */
  readonly stop: () => Promise<void>
}

/** Milliseconds between two looks for something to do. */
const LOOK = 1000

/** Seconds after which a replica that prepares a broadcast is dead, if it gives no sign of life. */
const STARTING = 5

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
      .catch(onError)
      .finally(() => running.delete(broadcast.id))
    running.set(broadcast.id, done)
  }

  function workFor(broadcast: Broadcast): (() => Promise<void>) | undefined {
    const { status, at = Infinity, startedAt, endedAt, size } = broadcast
    if (status === 'sending') return () => (size === undefined ? freeze(broadcast) : sendBroadcast(broadcast, deps, signal))
    if (status === 'scheduled' && at <= now().getTime()) return () => start(broadcast)
    if (status === 'cancelled' && startedAt !== undefined && endedAt === undefined) return () => close(broadcast)
    return undefined
  }

  /** From now on it cannot be changed any more, only paused and stopped. */
  async function start({ id }: Broadcast): Promise<void> {
    const startedAt = now().getTime()
    await broadcasts.change(id, (it) => {
      if (it.status !== 'scheduled' || it.at === undefined || it.at > startedAt) return undefined
      if (isMissed(it.at, startedAt)) return become(it, 'missed')
      // Was changed after it had been approved: nobody has seen what would be sent now.
      return isApproved(it) ? { ...it, status: 'sending', startedAt } : become(it, 'draft')
    })
    bell.ring()
  }

  /** One replica writes down who gets it; when that one dies, another goes on. */
  async function freeze({ id, audience }: Broadcast): Promise<void> {
    if (!(await store.takeLease(`start:${id}`, name, STARTING))) return
    const keepLease = setInterval(() => void store.takeLease(`start:${id}`, name, STARTING).catch(onError), (STARTING * 1000) / 3)
    try {
      const trying = <T>(work: () => Promise<T>) => insist(work, { signal, onError })
      const size = await freezeAudience(id, audience, { ...deps, insist: trying })
      await trying(() => broadcasts.change(id, (it) => (it.size === undefined ? { ...it, size } : undefined)))
      bell.ring()
    } finally {
      clearInterval(keepLease)
      await store.dropLease(`start:${id}`, name).catch(onError)
    }
  }

  /** Ends the ledger of a broadcast that was stopped, once its senders have let go. */
  async function close({ id }: Broadcast): Promise<void> {
    await store.reapClaims(id)
    if (await store.endLedger(id)) await broadcasts.change(id, (it) => ({ ...it, endedAt: now().getTime() }))
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

/** Pauses a broadcast for staff; false when it is not being sent. */
export async function pauseBroadcast(id: string, { broadcasts }: Pick<SenderDeps, 'broadcasts'>): Promise<boolean> {
  return (await broadcasts.change(id, (it) => (it.status === 'sending' ? { ...it, status: 'paused', pausedBy: 'staff' } : undefined))) !== undefined
}

/** Goes on with a paused broadcast; the errors and blocks it was paused for are accepted. False when it is not paused. */
export async function resumeBroadcast(id: string, { broadcasts, store }: Pick<SenderDeps, 'broadcasts' | 'store'>): Promise<boolean> {
  const state = await store.readLedger(id)
  const resumed = { outcomes: outcomesOf(state), gone: state.totals.gone }
  const after = await broadcasts.change(id, (it) =>
    it.status === 'paused' ? { ...it, status: 'sending', pausedBy: undefined, resumed } : undefined,
  )
  return after !== undefined
}

/** Stops a broadcast for good; false when it is over already. Who was not reached is skipped. */
export async function stopBroadcast(id: string, { broadcasts }: Pick<SenderDeps, 'broadcasts'>): Promise<boolean> {
  return (await broadcasts.change(id, (it) => become(it, 'cancelled'))) !== undefined
}
