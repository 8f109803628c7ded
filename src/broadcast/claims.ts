import { isIn } from '../subscribers.ts'
import type { Candidate, Feed } from './feed.ts'
import { isStale, type Flight, type Task } from './flight.ts'
import type { Outbox } from './outbox.ts'
import { momentFor } from './quiet.ts'
import { dayOf, firstShareOf, isTooSoon } from './rules.ts'
import type { SenderDeps, SenderSettings } from './sender.ts'
import { sleep } from './waiting.ts'
import type { Watch } from './watch.ts'

/** Who may get the message next. */
export interface Claims {
  /**
   * Claims up to so many people. May give fewer (none: somebody was skipped, left or was taken), so it is asked until it is
   * undefined: nobody is left for now.
   */
  readonly next: (most: number) => Promise<readonly Task[] | undefined>
  /** Whether all wait because the first share is out and staff look at the numbers. */
  readonly isHeld: () => boolean
  /** Whether we were taken for dead: then we have to end, and somebody else begins anew. */
  readonly isLost: () => boolean
  /** To be called in each turn: sees to new connections, and to the pause after the first share. */
  readonly ready: () => Promise<void>
  /** Gives back who was claimed and not sent, and sees to it that whoever comes next finds everything told. */
  readonly giveBack: () => Promise<void>
  /** Gives back who was claimed too long ago and not sent; they are considered anew in another pass. */
  readonly reconsider: () => Promise<void>
}

export interface ClaimsDeps extends Pick<SenderDeps, 'store' | 'subscribers' | 'broadcasts' | 'now' | 'tick'> {
  readonly settings: SenderSettings
  readonly sender: string
  readonly watch: Watch
  readonly feed: Feed
  readonly flight: Flight
  readonly outbox: Outbox
  readonly insist: <T>(work: () => Promise<T>) => Promise<T>
}

/** A generation that no store has. */
const UNTOLD = -1

/** Milliseconds until another try, when others have not told a new server yet. */
const UNSETTLED = 100

/** Claims for one sender of one broadcast. */
export function createClaims({ store, subscribers, broadcasts, now, tick, settings, sender, watch, feed, flight, outbox, insist }: ClaimsDeps): Claims {
  const { id } = watch.current()
  let generation: number | undefined
  let shareIsOut = false
  let lost = false
  const isLost = () => lost || watch.isLost()

  /** How many may be tried before the first pause is over. */
  function most(): number {
    const { heldUntil, size = 0 } = watch.current()
    const over = settings.firstPause === 0 || (heldUntil !== undefined && heldUntil <= now().getTime())
    return over ? Number.MAX_SAFE_INTEGER : firstShareOf(size)
  }

  /** A claim, or undefined when this person does not get the message now. */
  async function consider(candidate: Candidate): Promise<Task | undefined> {
    const { subscriber, recipient, key, entry } = candidate
    const { urgent, audience, messages, startedAt = 0 } = watch.current()
    const time = now().getTime()
    const moment = momentFor(subscriber.zone, startedAt, time)
    const wanted = isIn(audience, subscriber) && Object.hasOwn(messages, subscriber.language)
    const skipped = moment.is === 'never' || !wanted || (!urgent && isTooSoon(subscriber.lastDay, dayOf(time)))
    if (skipped) outbox.put({ recipient, fate: 'skipped' })
    if (skipped || moment.is !== 'now') {
      await feed.resolved(candidate, moment.is === 'later' && !skipped ? moment.at : undefined)
      return undefined
    }
    return { candidate, claim: { recipient, key, before: entry, after: subscribers.withDay(key, subscriber, dayOf(time)) }, considered: tick() }
  }

  async function claim(tasks: readonly Task[]): Promise<readonly Task[] | undefined> {
    let ours = tasks
    const outcomes = await insist(async () => {
      await comeToTerms()
      ours = tasks.filter(({ candidate }) => feed.has(candidate))
      return store.claim(id, sender, ours.map((task) => task.claim), most())
    })
    const claimed: Task[] = []
    const held = new Set([...flight.open].map((task) => task.claim.recipient))
    for (const [i, task] of [...ours.entries()].toReversed()) {
      const outcome = outcomes[i] ?? { is: 'taken' as const }
      // A store that forgot that we took a page gives us the same people twice, and says again what is ours already.
      if (outcome.is === 'claimed' && !held.has(task.claim.recipient)) {
        held.add(task.claim.recipient)
        flight.enter(task)
        claimed.unshift(task)
      }
      if (outcome.is === 'held') shareIsOut = true
      if (outcome.is === 'lost') lost = true
      if (outcome.is === 'held' || outcome.is === 'lost' || outcome.is === 'unsettled') await feed.back(task.candidate)
      else if (outcome.is === 'changed') await feed.back(task.candidate, outcome.entry)
      else await feed.resolved(task.candidate)
    }
    if (!outcomes.some(({ is }) => is === 'unsettled')) return claimed
    await sleep(UNSETTLED)
    return claimed.length === 0 ? undefined : claimed
  }

  /**
   * First of all, and after each new connection: a store that was killed may have forgotten the last seconds, so it is told again what
   * we did and what we hold. Until every sender has done so, it lets nobody claim.
   */
  async function comeToTerms(): Promise<void> {
    if (generation === store.generation()) return
    const first = generation === undefined
    await insist(watch.renew)
    const seen = store.generation()
    outbox.repeat()
    await outbox.empty()
    const open = [...flight.open]
    const { isNew, held } = await insist(() => store.takePart(id, sender, open.map((task) => task.claim), feed.held()))
    for (const [i, task] of open.entries()) if (held[i] === false) drop(task)
    // It may have forgotten which pages we took. Whoever is claimed from one that nobody knows of is in no doubt when it dies once more.
    if (isNew) feed.restart()
    // From when on we take part must not be forgotten itself.
    if (first && seen > 0) await sleep(settings.grace)
    // The store was away meanwhile, and may have forgotten even that.
    if (first && seen !== store.generation()) return comeToTerms()
    generation = seen
  }

  /** Somebody whose claim was given up while we were away: they do not get the message, unless it is on its way. */
  function drop(task: Task): void {
    const waits = flight.again.indexOf(task)
    if (waits < 0) return
    flight.again.splice(waits, 1)
    flight.leave(task)
  }

  async function release(): Promise<void> {
    const tasks = flight.again.splice(0)
    if (tasks.length > 0) await insist(() => store.release(id, sender, tasks.map((task) => task.claim)))
    for (const task of tasks) flight.leave(task)
  }

  async function hold(): Promise<void> {
    shareIsOut = false
    const { totals } = await store.readLedger(id)
    if (totals.claimed > 0) return
    const heldUntil = now().getTime() + settings.firstPause
    await broadcasts.change(id, (broadcast) => (broadcast.heldUntil === undefined ? { ...broadcast, heldUntil } : undefined))
    await watch.look()
  }

  return {
    async next(number) {
      if (shareIsOut || isLost()) return undefined
      const candidates = feed.take(number)
      if (candidates.length === 0) return undefined
      const tasks: Task[] = []
      for (const candidate of candidates) {
        const task = await consider(candidate)
        if (task) tasks.push(task)
      }
      return tasks.length === 0 ? [] : claim(tasks)
    },
    isHeld: () => (watch.current().heldUntil ?? 0) > now().getTime(),
    async ready() {
      await comeToTerms()
      if (shareIsOut) await hold()
    },
    isLost,
    async giveBack() {
      // Told once more whatever we believe: we may have been cut off without knowing it yet, and what is not told is in doubt afterwards.
      if (generation !== undefined) {
        do {
          generation = UNTOLD
          await comeToTerms()
        } while (generation !== store.generation())
      }
      await release()
    },
    async reconsider() {
      if (!flight.again.some((task) => isStale(task, tick()))) return
      // For another pass, whose pages ripen: that they were given back is written for good before they can be claimed again.
      await release()
    },
  }
}

