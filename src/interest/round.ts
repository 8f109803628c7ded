import { isQuiet, localTime } from '../broadcast/quiet.ts'
import { dayOf, isTooSoon } from '../broadcast/rules.ts'
import type { Delivery } from '../broadcast/send.ts'
import type { Subscriber } from '../subscriber-record.ts'
import type { Subscribers } from '../subscribers.ts'
import { dueFor } from './rule.ts'

export interface RoundDeps {
  readonly subscribers: Subscribers
  /** Asks one person. What it throws means that nobody knows whether the question arrived. */
  readonly ask: (subscriber: Subscriber) => Promise<Delivery>
  /** Resolves when one more message may be sent: the pace is shared with all broadcasts. */
  readonly slot: (signal: AbortSignal) => Promise<void>
  readonly now: () => Date
  readonly onError: (error: unknown) => void
}

/** Subscribers opened at a time. */
const PAGE = 200

/**
 * Goes through all subscribers once: asks who gave no sign for half a year whether they still want messages, and erases who did not
 * answer. The question counts as the message of its week, and keeps to the quiet hours. Throws when told to end early, or when the store
 * fails: done again, it asks nobody twice.
 */
export async function goRound(deps: RoundDeps, signal: AbortSignal): Promise<void> {
  const { subscribers, now } = deps
  for (let from: number | undefined = 0; from !== undefined; ) {
    const { entries, next } = await subscribers.page(from, PAGE)
    for (const [key, entry] of entries) {
      signal.throwIfAborted()
      const subscriber = subscribers.open(key, entry)
      if (!subscriber) continue
      const due = dueFor(subscriber, dayOf(now().getTime()))
      if (due === 'erase') await erase(deps, subscriber.chat)
      if (due === 'ask' && isReachable(subscriber, now().getTime())) await askOne(deps, subscriber, signal)
    }
    from = next
  }
}

function isReachable({ zone, lastDay }: Subscriber, time: number): boolean {
  return !isQuiet(localTime(zone, time).hour) && !isTooSoon(lastDay, dayOf(time))
}

/** Looks again first: the answer may have come since the page was read. */
async function erase({ subscribers, now }: RoundDeps, chat: number): Promise<void> {
  const current = await subscribers.get(chat)
  if (current && dueFor(current, dayOf(now().getTime())) === 'erase') await subscribers.remove(chat)
}

/** Writes down first that they are asked, so that a crash never leads to a second question. */
async function askOne({ subscribers, ask, slot, now, onError }: RoundDeps, { chat }: Subscriber, signal: AbortSignal): Promise<void> {
  await slot(signal)
  const time = now().getTime()
  const today = dayOf(time)
  let before: Subscriber | undefined
  const asked = await subscribers.change(chat, (current) => {
    before = current
    const due = dueFor(current, today) === 'ask' && isReachable(current, time)
    return due ? { ...current, lastDay: today, interest: { day: today, asked: true } } : undefined
  })
  if (!asked || !before) return
  const { lastDay, interest } = before
  const delivery = await ask(asked).catch((error: unknown) => {
    onError(error)
    return undefined
  })
  if (delivery?.is === 'gone') await subscribers.remove(chat)
  // It surely did not arrive, so they were not asked.
  if (delivery?.is === 'failed' || delivery?.is === 'wait') {
    await subscribers.change(chat, (current) => (current.interest?.asked === true ? { ...current, lastDay, interest } : undefined))
  }
  if (delivery?.is === 'wait') throw new Error('Telegram asks us to wait')
}
