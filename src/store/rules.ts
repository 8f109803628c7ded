import type { Counts } from './store.ts'

/** Seconds of a day. */
export const DAY = 86_400

/** How long the counters of a day are kept: 24 months. */
export const COUNTS_KEPT = 731 * DAY

/** How long a batch of counts is remembered: a caller that lost the answer has tried again long before. */
export const BATCH_KEPT = DAY

/** Lives at least this long end at the turn of a day. */
const LONG = 10 * DAY

/**
 * Seconds that a value lives which is to be kept for `keepFor`. A long life ends at the turn of a day (UTC), less than a day early: otherwise
 * whoever gets hold of the store could read from its end to the second when somebody last used the bot.
 */
export function lifeOf(keepFor: number, now: number): number {
  return keepFor < LONG ? keepFor : keepFor - ((Math.floor(now / 1000) + keepFor) % DAY)
}

/** Seconds by which an end may be off before it is written anew: a value that is read on every screen is not written on every screen, nor every day. */
export function slackOf(keepFor: number): number {
  return Math.min(1.5 * DAY, keepFor / 10)
}

/** `keepFor` itself; throws when it is no positive whole number of seconds, which is a bug of the caller. */
export function checkKeepFor(keepFor: number): number {
  if (!Number.isSafeInteger(keepFor) || keepFor <= 0) throw new RangeError('keepFor must be a positive whole number of seconds')
  return keepFor
}

/** The day itself; throws when it is not written YYYY-MM-DD. */
export function checkDay(day: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new RangeError('a day is written YYYY-MM-DD')
  return day
}

/** The counts that add something; throws when one is no natural number, so that no adapter stops half-way through. */
export function checkCounts(counts: Counts): readonly (readonly [event: string, count: number])[] {
  const entries = Object.entries(counts)
  if (entries.some(([, count]) => !Number.isSafeInteger(count) || count < 0)) throw new RangeError('a count must be a natural number')
  return entries.filter(([, count]) => count > 0)
}
