import type { Hotline } from './directory.ts'

/** By whom a service was last confirmed, and when: a day, a month or a year, or undefined when no source bears a date. */
export interface Confirmation {
  readonly publisher: string
  readonly date: string | undefined
}

/** A hotline that nothing confirmed for so many months is due for a call by staff. */
const STALE_MONTHS = 24

/** The newest dated source, or the team's own call; without any date, the first source. For "last checked … by …". */
export function newestSource({ source, verified }: Hotline): Confirmation {
  const dated = [
    ...(verified ? [{ publisher: verified.by, date: verified.on }] : []),
    ...source.filter((it) => it.published !== 'unknown').map((it) => ({ publisher: it.publisher, date: it.published })),
  ].toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  return dated[0] ?? { publisher: source[0]?.publisher ?? '', date: undefined }
}

/** Whether a publisher is one of the tables of numbers that phones carry: their names tell people nothing. */
export const isNumberList = (publisher: string) => /libphonenumber|Android Open Source/i.test(publisher)

/** Whether the newest source is older than two years. No date counts as old, and so does a date to come: it is a slip of the pen. */
export function stale(hotline: Hotline, today: Date): boolean {
  const { date } = newestSource(hotline)
  if (date === undefined) return true
  const limit = new Date(today)
  limit.setUTCMonth(limit.getUTCMonth() - STALE_MONTHS)
  // A month or a year alone counts from its beginning, `2024` before `2024-03`: rather ring once too often.
  return date < isoDay(limit) || date > isoDay(today)
}

const isoDay = (date: Date) => date.toISOString().slice(0, 10)
