import type { LedgerState } from '../store/ledger-store.ts'

const DAY = 86_400_000
const HOUR = 3_600_000

/** Days between two messages to one person. */
const DAYS_APART = 7

/** The first share of an audience: if something is wrong with a message, few have got it. */
const FIRST_SHARE = 0.01
const FIRST_AT_LEAST = 20

/** More errors than this among the last 200 stop a broadcast. */
const MOST_ERRORS = 10
const LAST = 200

/** A larger share of people who blocked us stops it too; a few may always be. */
const MOST_BLOCKS = 0.02
const FEW_BLOCKS = 4

/** The day (since 1970, UTC) of a time. */
export function dayOf(now: number): number {
  return Math.floor(now / DAY)
}

/** Whether the last message to somebody was less than 7 days ago. */
export function isTooSoon(lastDay: number | undefined, today: number): boolean {
  return lastDay !== undefined && today - lastDay < DAYS_APART
}

/** Whether it is too late to start: more than an hour after the time. */
export function isMissed(at: number, now: number): boolean {
  return now - at > HOUR
}

/** How many get a message before the pause in which staff look at the numbers. */
export function firstShareOf(size: number): number {
  return Math.max(FIRST_AT_LEAST, Math.ceil(size * FIRST_SHARE))
}

/** How many outcomes a ledger has: messages that were sent or tried. */
export function outcomesOf({ totals: { sent, gone, failed, unknown } }: LedgerState): number {
  return sent + gone + failed + unknown
}

/** Why a broadcast should pause by itself, if it should. What was there when it was `resumed` is not held against it again. */
export function troubleOf(state: LedgerState, resumed = { outcomes: 0, gone: 0 }): 'errors' | 'blocks' | undefined {
  const outcomes = Math.max(0, outcomesOf(state) - resumed.outcomes)
  const last = [...state.recent].slice(Math.max(0, state.recent.length - Math.min(outcomes, LAST)))
  const errors = last.filter((letter) => letter === 'f' || letter === 'u').length
  if (errors > MOST_ERRORS) return 'errors'
  return state.totals.gone - resumed.gone > Math.max(FEW_BLOCKS, MOST_BLOCKS * outcomes) ? 'blocks' : undefined
}
