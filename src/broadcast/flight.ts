import type { Claim } from '../store/ledger-store.ts'
import { within } from '../within.ts'
import type { Candidate } from './feed.ts'
import type { Outbox } from './outbox.ts'
import type { Slot } from './pace.ts'
import type { Delivery } from './send.ts'
import { sleep } from './waiting.ts'

/** Somebody who was claimed. */
export interface Task {
  readonly candidate: Candidate
  readonly claim: Claim
  /** When it was looked at whether they may get it, by our steady clock. */
  readonly considered: number
}

/** So long (milliseconds) that answer holds: after a flood wait or a store that was away it may be night, or they may have left. */
const HOLDS = 2_000

/** Whether it has to be looked at anew whether somebody may get the message. */
export function isStale({ considered }: Task, now: number): boolean {
  return now - considered > HOLDS
}

/** Messages between their claim and their mark. */
export interface Flight {
  /** Everybody who was claimed and is not marked yet. */
  readonly open: ReadonlySet<Task>
  /** Claimed and surely not sent: they need a slot, first of all. */
  readonly again: Task[]
  /** Takes over somebody who was claimed. */
  readonly enter: (task: Task) => void
  /** Lets go of somebody without a mark. */
  readonly leave: (task: Task) => void
  /** Sends in this slot, or puts the task to `again` when the slot is missed or sending may not go on. */
  readonly dispatch: (task: Task, slot: Slot) => void
  /** Resolves when nothing waits for its slot and nothing is under way. */
  readonly landed: () => Promise<void>
}

export interface FlightDeps {
  readonly deliver: (candidate: Candidate) => Promise<Delivery>
  readonly sealMessage: (recipient: string, message: number) => string
  readonly outbox: Outbox
  readonly mayGoOn: () => boolean
  /** Telegram told us to wait so many seconds. */
  readonly onWait: (seconds: number) => void
  /** What was to be sent is not there any more. */
  readonly onLost: () => void
  /** Something changed that the sender may wait for. */
  readonly onChange: () => void
  readonly tick: () => number
  /** Milliseconds after which nobody knows any more what became of a message. */
  readonly patience: number
}

/** A flight with nobody in it. */
export function createFlight({ deliver, sealMessage, outbox, mayGoOn, onWait, onLost, onChange, tick, patience }: FlightDeps): Flight {
  const open = new Set<Task>()
  const again: Task[] = []
  const underWay = new Set<Promise<void>>()
  let heldUntil = 0

  async function inSlot(task: Task, { from, until }: Slot): Promise<void> {
    while (tick() < from) await sleep(Math.max(1, Math.ceil(from - tick())))
    if (tick() > until || tick() < heldUntil || isStale(task, tick()) || !mayGoOn()) return void again.push(task)
    const delivery = await within(patience, deliver(task.candidate)).catch(() => undefined)
    if (delivery?.is !== 'wait' && delivery?.is !== 'lost') return mark(task, delivery)
    again.push(task)
    if (delivery.is === 'lost') return onLost()
    heldUntil = Math.max(heldUntil, tick() + delivery.seconds * 1000)
    onWait(delivery.seconds)
  }

  /** Undefined: a timeout, a lost connection, an error of the server. It may have been sent, so it is never sent again. */
  function mark(task: Task, delivery: Exclude<Delivery, { is: 'wait' | 'lost' }> | undefined): void {
    const { claim } = task
    const { recipient } = claim
    const written = () => void (open.delete(task) && onChange())
    if (delivery === undefined) outbox.put({ recipient, fate: 'unknown' }, written)
    else if (delivery.is === 'sent') outbox.put({ recipient, fate: 'sent', detail: sealMessage(recipient, delivery.message) }, written)
    else outbox.put({ recipient, fate: delivery.is, claim }, written)
  }

  return {
    open,
    again,
    enter: (task) => void open.add(task),
    leave: (task) => void open.delete(task),
    dispatch(task, slot) {
      const one = inSlot(task, slot).finally(() => {
        underWay.delete(one)
        onChange()
      })
      underWay.add(one)
    },
    landed: async () => {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
