/** When a job is due. */
export type Schedule =
  /** Once in so many seconds. */
  | { readonly every: number }
  /** Once a day, from this hour on, where this zone is. */
  | { readonly daily: number; readonly zone: string }

/** Names the turn that a moment belongs to: a job is done once in each. */
export function turnOf(schedule: Schedule, now: Date): string {
  if ('every' in schedule) return String(Math.floor(now.getTime() / (schedule.every * 1000)))
  const today = localDay(schedule.zone, now)
  if (today.hour >= schedule.daily) return today.day
  return localDay(schedule.zone, new Date(now.getTime() - (today.hour + 1) * 3_600_000)).day
}

function localDay(timeZone: string, at: Date): { readonly day: string; readonly hour: number } {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' })
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return { day: `${part['year']}-${part['month']}-${part['day']}`, hour: Number(part['hour']) }
}
