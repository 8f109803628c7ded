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
import type { Send } from './send.ts'
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
  readonly now: () => Date
  /** Milliseconds of a clock that is never set back. */
  readonly tick: () => number
  /** A random name. */
  readonly newName: () => string
  readonly onError: (error: unknown) => void
  readonly settings?: Partial<SenderSettings>
}

export interface SenderSettings {
  /** Messages that may be claimed and not marked at once: as many may become unknown when we are killed. */
  readonly atOnce: number
  /** Seconds without a sign of life after which a sender is dead. */
  readonly lease: number
  /** Milliseconds in which every sender tells a store that was killed again what it may have forgotten; before that nobody claims. */
  readonly grace: number
  /** Milliseconds between the first share and the rest; 0: no pause. */
  readonly firstPause: number
  /** Milliseconds after which nobody knows what became of a message. */
  readonly patience: number
}

const SETTINGS: SenderSettings = { atOnce: 200, lease: 5, grace: 2_000, firstPause: 300_000, patience: 15_000 }

/** Milliseconds that a sender which shall end keeps trying to write down what it did. */
const LAST_WORDS = 8_000

/** The longest time without a look (milliseconds). */
const IDLE = 250

/**
 * Sends one broadcast, together with all other senders that do, until it is over, paused, or the signal is aborted. Everybody is
 * claimed in the ledger before the message leaves; what is under way at the end is waited for.
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

  const watch = await startWatch(broadcast, { store, broadcasts, sender, lease: settings.lease, onChange: bell.ring, onError })
  const mayGoOn = () => !signal.aborted && watch.mayGoOn()
  const outbox = createOutbox({ store, broadcast: broadcast.id, insist: trying, tick, onState: stopOnTrouble })
  const feed = createFeed({ ...deps, broadcast: broadcast.id, sender, insist: trying })
  const flight = createFlight({
    deliver: ({ subscriber }) => deps.send(subscriber, watch.current()),
    sealMessage: (recipient, message) => recipients.sealMessage(broadcast.id, recipient, message),
    outbox,
    mayGoOn,
    onWait: (seconds) => void trying(() => pace.hold(seconds)).catch(onError),
    onChange: bell.ring,
    tick,
    patience: settings.patience,
  })
  const claims = createClaims({ ...deps, settings, sender, watch, feed, flight, outbox, insist: trying })

  function stopOnTrouble(state: Parameters<typeof troubleOf>[0]): void {
    const trouble = troubleOf(state, watch.current().resumed)
    if (!trouble || !watch.mayGoOn()) return
    const pause = (now: Broadcast): Broadcast | undefined =>
      now.status === 'sending' && troubleOf(state, now.resumed) ? { ...now, status: 'paused', pausedBy: trouble } : undefined
    void trying(() => broadcasts.change(broadcast.id, pause)).then(watch.look).catch(onError)
  }

  async function turn(): Promise<void> {
    if (!watch.mayGoOn()) return bell.wait(IDLE)
    await claims.ready()
    if (claims.isHeld()) return bell.wait(IDLE)
    const known = flight.again.length + feed.known()
    if (known === 0 && (await feed.fill()) === 0) {
      const wait = flight.open.size > 0 ? IDLE : await wrapUp(broadcast.id, deps, trying)
      return wait > 0 ? bell.wait(wait) : watch.look()
    }
    if (known === 0) return
    const room = Math.min(settings.atOnce - flight.open.size + flight.again.length, known)
    if (room <= 0) return bell.wait(IDLE)
    const { slots, wait } = await pace.take(room, watch.current().urgent)
    if (slots.length === 0) return bell.wait(Math.min(Math.max(1, wait), IDLE))
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
  }

  try {
    while (!signal.aborted && !watch.isOver()) {
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
