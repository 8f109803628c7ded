import type { Broadcast } from './broadcast.ts'
import { oneSlot } from './pace.ts'
import type { SenderDeps } from './sender.ts'

/** Milliseconds after which Telegram lets no message of ours be deleted any more. */
const DELETABLE = 48 * 3_600_000

/** Subscribers looked at in one step; as many may be asked for twice after a crash, which does no harm. */
const PAGE = 200

/** Whether its messages can still be taken back; also those that could not be the first time. */
export function isUndoable({ status, startedAt, undo }: Broadcast, now: number): boolean {
  const isOpen = !undo || (undo.endedAt !== undefined && undo.kept > 0)
  return ['paused', 'finished', 'cancelled'].includes(status) && startedAt !== undefined && isOpen && now - startedAt < DELETABLE
}

/** Wants the messages back; a paused broadcast is stopped by it. Undefined when it is too late. */
export function withUndo(broadcast: Broadcast, by: string, now: number): Broadcast | undefined {
  if (!isUndoable(broadcast, now)) return undefined
  const { status } = broadcast
  return { ...broadcast, status: status === 'paused' ? 'cancelled' : status, undo: { by, at: now, removed: 0, kept: 0 } }
}

/** Tries for one message. */
const TRIES = 3

type UndoDeps = Pick<SenderDeps, 'store' | 'subscribers' | 'broadcasts' | 'recipients' | 'pace' | 'remove' | 'tick' | 'now' | 'onError'>

/**
 * Takes back what was sent, at the pace of all messages, from where it was cut short. Who has unsubscribed meanwhile is out of reach: we
 * know nobody's chat but a subscriber's. What is not surely removed counts as kept.
 */
export async function undoBroadcast({ id, undo }: Broadcast, deps: UndoDeps, signal: AbortSignal): Promise<void> {
  const { store, subscribers, broadcasts, now } = deps
  for (let from: number | undefined = undo?.from ?? 0; from !== undefined; ) {
    const { entries, next } = await subscribers.page(from, PAGE)
    const chats = entries.flatMap(([key, entry]) => subscribers.open(key, entry)?.chat ?? [])
    const removed = await removeAll(id, chats, deps, signal)
    const { totals } = await store.readLedger(id)
    await broadcasts.change(id, (it) => {
      if (!it.undo || it.undo.endedAt !== undefined) return undefined
      const sum = it.undo.removed + removed
      const end = next === undefined ? { kept: Math.max(0, totals.sent - sum), endedAt: now().getTime() } : {}
      return { ...it, undo: { ...it.undo, from: next, removed: sum, ...end } }
    })
    from = next
  }
}

/** How many messages of these chats are gone now. */
async function removeAll(id: string, chats: readonly number[], deps: UndoDeps, signal: AbortSignal): Promise<number> {
  const { store, recipients } = deps
  const names = chats.map((chat) => recipients.of(id, chat))
  const states = await store.readRecipients(id, names)
  let removed = 0
  for (const [at, chat] of chats.entries()) {
    const state = states[at]
    const message = state?.startsWith('s') === true ? recipients.openMessage(id, names[at] ?? '', state.slice(1)) : undefined
    if (message !== undefined && (await removeOne(chat, message, deps, signal))) removed += 1
  }
  return removed
}

/** Tries a few times: deleting may be repeated, and a network that fails once works again. */
async function removeOne(chat: number, message: number, { pace, remove, tick, onError }: UndoDeps, signal: AbortSignal): Promise<boolean> {
  for (let failures = 0; failures < TRIES; ) {
    await oneSlot(pace, tick, signal)
    const removal = await remove(chat, message).catch((error: unknown): undefined => {
      onError(error)
    })
    if (removal && removal.is !== 'wait') return removal.is === 'removed'
    if (removal) await pace.hold(removal.seconds)
    else failures += 1
  }
  return false
}
