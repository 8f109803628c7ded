import { isFields, type Fields } from './bot-api.ts'

/** One thing that happened, as the bot gets it. */
export interface Update extends Fields {
  readonly update_id: number
}

export interface DeliveryOptions {
  /** Brings one update to the bot; false means: again, a little later. */
  readonly deliver: (update: Update) => Promise<boolean>
  /** How many updates may be under way at the same time. */
  readonly most: number
  /** Milliseconds before the next try after so many failed ones (from 1). */
  readonly retryWait: (failed: number) => number
  readonly delivered: (update: Update) => void
}

interface Lane {
  readonly updates: Update[]
  failed: number
}

/** Brings updates to the bot: chats at the same time, but within a chat one after the other, each until it has arrived. */
export type Delivery = ReturnType<typeof createDelivery>

export function createDelivery({ deliver, most, retryWait, delivered }: DeliveryOptions) {
  const lanes = new Map<number | string, Lane>()
  const ready: (number | string)[] = []
  const timers = new Set<NodeJS.Timeout>()
  let active = 0
  let stopped = false

  function pump(): void {
    while (active < most) {
      const key = stopped ? undefined : ready.shift()
      if (key === undefined) return
      active++
      void run(key)
    }
  }

  async function run(key: number | string): Promise<void> {
    const lane = lanes.get(key)
    const update = lane?.updates[0]
    const arrived = update === undefined || await deliver(update)
    active--
    if (stopped || lane === undefined || update === undefined) return
    if (arrived) {
      lane.updates.shift()
      lane.failed = 0
      delivered(update)
      if (lane.updates.length === 0) lanes.delete(key)
      else ready.push(key)
    } else {
      again(key, retryWait(++lane.failed))
    }
    pump()
  }

  function again(key: number | string, ms: number): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      ready.push(key)
      pump()
    }, ms)
    timers.add(timer.unref())
  }

  return {
    add(update: Update): void {
      const key = chatOf(update) ?? `update ${update.update_id}`
      const lane = lanes.get(key)
      if (lane === undefined) {
        lanes.set(key, { updates: [update], failed: 0 })
        ready.push(key)
        pump()
      } else {
        lane.updates.push(update)
      }
    },
    /** Nothing starts any more; what is under way does not count as delivered. */
    stop(): void {
      stopped = true
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

/** The chat that an update belongs to; for updates without a chat the person. */
export function chatOf(update: Fields): number | undefined {
  const event = Object.values(update).find(isFields)
  const message = isFields(event?.message) ? event.message : undefined
  for (const place of [event?.chat, message?.chat, event?.from, event?.user]) {
    if (isFields(place) && typeof place.id === 'number') return place.id
  }
  return undefined
}
