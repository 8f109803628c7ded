import type { Fields, Params } from './bot-api.ts'
import { createDelivery, type Delivery, type DeliveryOptions, type Update } from './delivery.ts'
import { conflict, Refusal } from './refusal.ts'
import type { Signal } from './world.ts'

/** A bot gets these only when it asks for them (`allowed_updates` of getUpdates). */
const ON_REQUEST = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

const WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
const OTHER_POLL = 'terminated by other getUpdates request; make sure that only one bot instance is running'

interface Poll {
  readonly wake: () => void
  readonly end: (reason: Refusal) => void
}

/** The queue of updates: they wait here until the bot has fetched and confirmed them, or until they have been delivered. */
export type Updates = ReturnType<typeof createUpdates>

export function createUpdates() {
  const pending = new Map<number, Update>()
  const waiters = new Set<() => void>()
  let allowed: readonly string[] = []
  let lastId = 0
  let poll: Poll | undefined
  let delivery: Delivery | undefined
  let webhook = false

  const wanted = (kind: string): boolean => allowed.length === 0 ? !ON_REQUEST.has(kind) : allowed.includes(kind)
  const first = (limit: number): readonly Update[] => [...pending.values()].slice(0, limit)

  function forget(ids: Iterable<number>): void {
    for (const id of ids) pending.delete(id)
    if (pending.size > 0) return
    for (const resolve of waiters) resolve()
    waiters.clear()
  }

  /** An offset confirms all updates below it; a negative one forgets all but the last so many. */
  function confirm(offset: number): void {
    const ids = [...pending.keys()]
    forget(offset < 0 ? ids.slice(0, offset) : ids.filter(id => id < offset))
  }

  function wait(seconds: number, signal: Signal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void): void => {
        if (poll === mine) poll = undefined
        clearTimeout(timer)
        signal?.removeEventListener('abort', mine.wake)
        settle()
      }
      const mine: Poll = { wake: () => finish(resolve), end: reason => finish(() => reject(reason)) }
      const timer = setTimeout(mine.wake, seconds * 1000)
      signal?.addEventListener('abort', mine.wake)
      poll = mine
    })
  }

  function stop(): void {
    delivery?.stop()
    delivery = undefined
    webhook = false
  }

  return {
    /** Queues what happened. An `update_id` of its own is kept (to try what a doubled one does). */
    push(event: Fields): void {
      const kind = Object.keys(event).find(key => key !== 'update_id') ?? ''
      if (!wanted(kind)) return
      const update = { ...event, update_id: typeof event.update_id === 'number' ? event.update_id : lastId + 1 }
      lastId = Math.max(lastId, update.update_id)
      pending.set(update.update_id, update)
      delivery?.add(update)
      poll?.wake()
    },
    async getUpdates(params: Params, signal?: Signal): Promise<readonly Update[]> {
      const { offset = 0, limit = 100, timeout = 0, allowed_updates } = params
      if (webhook) conflict(WEBHOOK_ACTIVE)
      poll?.end(new Refusal(409, `Conflict: ${OTHER_POLL}`))
      allowed = allowed_updates ?? allowed
      confirm(offset)
      if (pending.size === 0 && timeout > 0) await wait(Math.min(timeout, 50), signal)
      return first(Math.min(Math.max(limit, 1), 100))
    },
    /** From now on updates go out by themselves. `asWebhook`: polling is a conflict meanwhile. */
    deliver(options: Omit<DeliveryOptions, 'delivered'>, asWebhook: boolean): void {
      stop()
      if (asWebhook) poll?.end(new Refusal(409, 'Conflict: terminated by setWebhook request'))
      webhook = asWebhook
      delivery = createDelivery({ ...options, delivered: update => forget([update.update_id]) })
      for (const update of pending.values()) delivery.add(update)
    },
    /** Updates wait again until somebody fetches them. */
    stop,
    allow(kinds: readonly string[] | undefined): void {
      allowed = kinds ?? allowed
    },
    allowed: (): readonly string[] => allowed,
    /** `drop_pending_updates`. Call it before `deliver`. */
    drop: (): void => forget(pending.keys()),
    pending: (): number => pending.size,
    /** Resolves when no update waits: all have been delivered, or fetched and confirmed. */
    async settled(): Promise<void> {
      if (pending.size > 0) await new Promise<void>(resolve => waiters.add(resolve))
    },
  }
}
