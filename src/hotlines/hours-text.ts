import type { Hours, Interval } from './hours.ts'
import { DAYS } from './vocabulary.ts'

/** Keys of `locales/<lang>/hotlines.ftl` that `hoursText` uses. */
export const HOURS_KEYS = ['hours-always', 'hours-unknown', 'hours-daily', ...DAYS.map((day) => `day-${day.toLowerCase()}`)]

/** Hours in the person's language, one line per stretch of equal days, such as `Mon–Fri 09:00–12:30, 13:30–17:00`. */
export function hoursText(hours: Hours, t: (key: string) => string): string {
  if (hours.kind === 'always') return t('hours-always')
  if (hours.kind === 'unknown') return t('hours-unknown')
  const times = DAYS.map((_, day) => timesOf(hours.intervals.filter((it) => it.day === day)))
  if (new Set(times).size === 1) return `${t('hours-daily')} ${times[0]}`
  const dayName = (day: number) => t(`day-${(DAYS[day] ?? '').toLowerCase()}`)
  return stretches(times)
    .map(({ first, last }) => {
      const days = first === last ? dayName(first) : `${dayName(first)}–${dayName(last)}`
      return `${days} ${times[first]}`
    })
    .join('\n')
}

const timesOf = (intervals: readonly Interval[]) =>
  intervals
    .toSorted((a, b) => a.from - b.from)
    .map((it) => `${clock(it.from)}–${clock(it.to)}`)
    .join(', ')

/** Midnight as an end is 24:00; an end in the next morning is shown as the morning's hour. */
function clock(minutes: number): string {
  const ofDay = minutes > 24 * 60 ? minutes - 24 * 60 : minutes
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`
}

/** Days in a row with equal times; a week that begins on Sunday (Sun–Thu) stays one stretch. */
function stretches(times: readonly string[]): { first: number; last: number }[] {
  const starts = times.flatMap((time, day) => (time !== '' && time !== times[(day + 6) % 7] ? [day] : []))
  return starts.map((first) => {
    let last = first
    while (times[(last + 1) % 7] === times[first]) last = (last + 1) % 7
    return { first, last }
  })
}
