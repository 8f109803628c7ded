import type { Counts, Store } from '../store/store.ts'

/** How often something happened in the last 7 and 30 whole days: a multiple of ten, rounded down; 0: fewer than ten times, or never. */
export interface Figure {
  readonly week: number
  readonly month: number
}

/** Smaller groups are not shown. */
export const LEAST = 10
const WEEK = 7
const MONTH = 30
const DAY_MS = 86_400_000

/**
 * Figures by event, of days that are over: nobody can watch a figure go up by one. Everything is rounded down to tens, also what is large:
 * then whatever is not shown can still be anything from 0 to 9, however the figures shown are added and subtracted. Events of fewer than ten
 * times in 30 days are left out.
 */
export function figuresOf(days: readonly Counts[]): ReadonlyMap<string, Figure> {
  const events = [...new Set(days.slice(0, MONTH).flatMap((counts) => Object.keys(counts)))]
  const sum = (event: string, most: number) => days.slice(0, most).reduce((total, counts) => total + (Object.hasOwn(counts, event) ? (counts[event] ?? 0) : 0), 0)
  const figures = events.map((event) => [event, { week: tens(sum(event, WEEK)), month: tens(sum(event, MONTH)) }] as const)
  return new Map(figures.filter(([, { month }]) => month > 0).toSorted(([a, x], [b, y]) => y.month - x.month || y.week - x.week || (a < b ? -1 : 1)))
}

/** Reads the days before today, yesterday first, and gives their figures. */
export async function readFigures(store: Pick<Store, 'readCounts'>, now: Date): Promise<ReadonlyMap<string, Figure>> {
  const days = Array.from({ length: MONTH }, (_, ago) => new Date(now.getTime() - (ago + 1) * DAY_MS).toISOString().slice(0, 10))
  return figuresOf(await Promise.all(days.map((day) => store.readCounts(day))))
}

function tens(count: number): number {
  return Math.floor(count / LEAST) * LEAST
}
