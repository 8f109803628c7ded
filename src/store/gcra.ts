/** What a sender asks the pace for. Times in microseconds. */
export interface SlotRequest {
  /** Between two slots. */
  readonly interval: number
  readonly most: number
  /** How far into the future a slot may lie. */
  readonly ahead: number
  /** Urgent broadcasts go first: while one takes slots, others get none. */
  readonly urgent: boolean
}

export interface Slots {
  /** From now until each slot. */
  readonly waits: readonly number[]
  /** From now until it makes sense to ask again for the slot after these. */
  readonly next: number
  /** What the clock of the store said. It may be anybody's clock. */
  readonly now: number
}

/**
 * The generic cell rate algorithm without a burst: slots are `interval` apart, whoever asks. `free` is when the next one is free; it
 * is never believed to be further away than it can be, so a clock that was set back stops nobody. Pure; Redis has its twin in Lua.
 */
export function takeSlots(free: number, now: number, { interval, most, ahead }: Omit<SlotRequest, 'urgent'>): Slots & { readonly free: number } {
  let next = Math.min(Math.max(free, now), now + ahead + interval)
  const waits: number[] = []
  for (; waits.length < most && next <= now + ahead; next += interval) waits.push(next - now)
  return { waits, next: next - now, now, free: next }
}

/** How long the mark of an urgent broadcast holds the others back, and how soon they ask again. */
export const URGENT_HOLDS = 1_000_000
export const ASK_AGAIN = 250_000
