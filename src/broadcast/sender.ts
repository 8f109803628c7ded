import type { Store } from '../store/store.ts'
import type { Subscribers } from '../subscribers.ts'
import type { Broadcast } from './broadcast.ts'
import type { Broadcasts } from './broadcasts.ts'
import { createClaims } from './claims.ts'
import { createFeed } from './feed.ts'
import { createFlight } from './flight.ts'
import { createOutbox } from './outbox.ts'
import type { Pace } from './pace.ts'
import type { Recipients } from './recipients.ts'
import { troubleOf } from './rules.ts'
import type { Remove, Send } from './send.ts'
import { createBell, insist, sleep } from './waiting.ts'
import { startWatch } from './watch.ts'
import { wrapUp } from './wrap-up.ts'

export interface SenderDeps {
  readonly store: Store
  readonly subscribers: Subscribers
  readonly broadcasts: Broadcasts
  readonly recipients: Recipients
  readonly pace: Pace
  readonly send: Send
  readonly remove: Remove
  readonly now: () => Date
  /** Milliseconds of a clock that is never set back. */
  readonly tick: () => number
  /** A random name. */
  readonly newName: () => string
  /** Told of whatever the store or `send` threw. Errors of `send` may carry texts and ids: only their description may be logged. */
  readonly onError: (error: unknown) => void
  readonly settings?: Partial<SenderSettings>
}

export interface SenderSettings {
  /** Messages that may be claimed and not marked at once: as many may become unknown when we are killed. */
  readonly atOnce: number
  /** Seconds without a sign of life after which a sender is dead. */
  readonly lease: number
  /** Milliseconds between taking part and the first claim: longer than what a server that is killed may forget. */
  readonly grace: number
  /** Milliseconds between the first share and the rest; 0: no pause. */
  readonly firstPause: number
  /** Milliseconds after which nobody knows what became of a message. */
  readonly patience: number
}

/** As the bot sends. */
export const SETTINGS: SenderSettings = { atOnce: 300, lease: 4, grace: 3_000, firstPause: 300_000, patience: 15_000 }

/** Milliseconds that a sender which shall end keeps trying to write down what it did. */
const LAST_WORDS = 8_000

/** The longest time without a look, and a short one (milliseconds). */
const IDLE = 250
const SOON = 20

/** Milliseconds between two looks at the pace; slots are given further ahead than that. */
const TURN = 25

/** When fewer people than this are known, more pages are taken, however slow the pace is. */
const FEW = 100

/**
 * Sends one broadcast, together with all other senders that do, until it is over, paused, the signal is aborted, or others took us for
 * dead: then it is to be called again. Everybody is claimed in the ledger before the message leaves; what is under way at the end is waited for.
 */
export async function sendBroadcast(broadcast: Broadcast, deps: SenderDeps, signal: AbortSignal): Promise<void> {
  const { store, broadcasts, pace, recipients, tick, onError } = deps
  const settings = { ...SETTINGS, ...deps.settings }
  const sender = deps.newName()
  const hard = new AbortController()
  const trying = <T>(work: () => Promise<T>) => insist(work, { signal: hard.signal, onError })
  const bell = createBell()
  const giveUpSoon = () => void sleep(LAST_WORDS, hard.signal).then(() => hard.abort())
  signal.addEventListener('abort', giveUpSoon)
  signal.addEventListener('abort', bell.ring)

  const watch = await startWatch(broadcast, { store, broadcasts, sender, lease: settings.lease, onChange: bell.ring, onError, tick })
  const mayGoOn = () => !signal.aborted && watch.mayGoOn()
  const outbox = createOutbox({ store, broadcast: broadcast.id, insist: trying, tick, onState: stopOnTrouble })
  const feed = createFeed({
    ...deps,
    broadcast: broadcast.id,
    sender,
    insist: trying,
    doubt: (recipient) => outbox.put({ recipient, fate: 'unknown' }),
    written: () => outbox.empty(),
    ripening: () => (store.generation() === 0 ? 0 : settings.grace),
    few: Math.max(FEW, Math.ceil((pace.rate * (settings.grace + 1_000)) / 1_000)),
  })
  const flight = createFlight({
    deliver: async ({ subscriber }) => {
      try {
        return await deps.send(subscriber, watch.current())
      } catch (error) {
        onError(error)
        throw error
      }
    },
    sealMessage: (recipient, message) => recipients.sealMessage(broadcast.id, recipient, message),
    outbox,
    mayGoOn,
    onWait: (seconds) => void trying(() => pace.hold(seconds)).catch(onError),
    onLost: () => pause(() => 'message'),
    onChange: bell.ring,
    tick,
    patience: settings.patience,
  })
  const claims = createClaims({ ...deps, settings, sender, watch, feed, flight, outbox, insist: trying })

  function stopOnTrouble(state: Parameters<typeof troubleOf>[0]): void {
    const trouble = troubleOf(state, watch.current().resumed)
    if (trouble && watch.mayGoOn()) pause((now) => troubleOf(state, now.resumed))
  }

  /** Pauses for the reason that `why` still sees in the broadcast as it is now. */
  function pause(why: (now: Broadcast) => Broadcast['pausedBy']): void {
    const step = (now: Broadcast): Broadcast | undefined => {
      const pausedBy = now.status === 'sending' ? why(now) : undefined
      return pausedBy && { ...now, status: 'paused', pausedBy }
    }
    void trying(() => broadcasts.change(broadcast.id, step)).then(watch.look).catch(onError)
  }

  async function turn(): Promise<void> {
    if (!watch.mayGoOn()) return bell.wait(IDLE)
    // Takes the first pages, which ripen meanwhile.
    feed.known()
    await claims.ready()
    await claims.reconsider()
    if (claims.isHeld()) return bell.wait(IDLE)
    const known = flight.again.length + feed.known()
    if (known === 0 && (await feed.fill())) return bell.wait(SOON)
    if (known === 0) {
      const wait = flight.open.size > 0 ? IDLE : await wrapUp(broadcast.id, deps, trying)
      return wait > 0 ? bell.wait(wait) : watch.look()
    }
    const room = Math.min(settings.atOnce - flight.open.size + flight.again.length, known)
    if (room <= 0) return bell.wait(IDLE)
    const { slots, wait } = await pace.take(room, watch.current().urgent)
    const free = [...slots]
    for (const task of flight.again.splice(0, free.length)) {
      const slot = free.shift()
      if (slot) flight.dispatch(task, slot)
    }
    while (free.length > 0) {
      const tasks = await claims.next(free.length)
      if (!tasks) break
      for (const [i, slot] of free.splice(0, tasks.length).entries()) {
        const task = tasks[i]
        if (task) flight.dispatch(task, slot)
      }
    }
    // The pace is what we wait for, not an outcome: a few slots at a time cost far fewer calls than one by one.
    if (slots.length < room) await sleep(Math.min(Math.max(TURN, wait), IDLE), signal)
  }

  try {
    while (!signal.aborted && !watch.isOver() && !claims.isLost()) {
      // Whatever fails here is the store's; nothing is sent while it does.
      await turn().catch(async (error: unknown) => {
        onError(error)
        await bell.wait(IDLE)
      })
    }
    await flight.landed()
    await claims.giveBack()
    await outbox.empty()
  } catch (error) {
    // The store did not answer before we had to go: what we claimed becomes unknown.
    onError(error)
  } finally {
    hard.abort()
    signal.removeEventListener('abort', giveUpSoon)
    signal.removeEventListener('abort', bell.ring)
    await watch.end()
  }
}
