import { DAYS } from './vocabulary.ts'

/** One stretch of opening: day (Monday is 0), minutes after its midnight; `to` is beyond 1440 when it runs into the next day. */
export interface Interval {
  readonly day: number
  readonly from: number
  readonly to: number
}

/** Opening hours. `remark` is what the file says beyond them (a year, "WhatsApp only …"), in English, for staff; else empty. */
export type Hours =
  | { readonly kind: 'always'; readonly remark: string }
  | { readonly kind: 'weekly'; readonly intervals: readonly Interval[]; readonly remark: string }
  | { readonly kind: 'unknown'; readonly remark: string }

const DAY_MINUTES = 24 * 60
/** The hours, then a remark in brackets or behind a semicolon. */
const FORM = /^([^();]+?)\s*(?:\(([^()]+)\)|;\s*(.+))?$/
const CLOCK = /^([01]\d|2[0-4]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/

/**
 * Reads `24/7`, `unknown`, `Mon-Fri 09:00-12:30, 13:30-17:00`, `Mon, Wed 10:00-16:00, Thu 12:00-20:00`, `daily 22:00-06:00`, each with a
 * remark if need be. Days without times and times without days (`daily`, `Sun-Thu`, `10:00-18:00`) are too little to say whether a
 * line is open: they become `unknown`, kept as the remark. Gives undefined for anything else.
 */
export function parseHours(text: string): Hours | undefined {
  const [, main, bracket, tail] = FORM.exec(text.trim()) ?? []
  if (main === undefined) return undefined
  const remark = bracket ?? tail ?? ''
  if (main === 'unknown') return { kind: 'unknown', remark }
  if (main === '24/7') return { kind: 'always', remark }
  const parts = main.split(/,\s*|\s+/).map(readPart)
  if (parts.some((part) => part === undefined)) return undefined
  const known = parts.filter((part) => part !== undefined)
  if (known.every((part) => 'days' in part) || known.every((part) => 'from' in part)) return { kind: 'unknown', remark: text.trim() }
  const intervals = toIntervals(known)
  return intervals && { kind: 'weekly', intervals, remark }
}

/** Years after which hours that a source gave with its year are not shown as those of today. */
const HOURS_LAST = 2

/** The hours to show now: those that bear an old year (`Mon-Fri 08:00-20:00 (2018)`) are not known any more. */
export function currentHours(hours: Hours, now: Date): Hours {
  const year = /\b20\d\d\b/.exec(hours.remark)?.[0]
  if (year === undefined || now.getUTCFullYear() - Number(year) <= HOURS_LAST) return hours
  return { kind: 'unknown', remark: hours.remark }
}

type Part = { readonly days: readonly number[] } | { readonly from: number; readonly to: number }

function readPart(word: string): Part | undefined {
  if (word === 'daily') return { days: [0, 1, 2, 3, 4, 5, 6] }
  const clock = CLOCK.exec(word)
  if (clock) {
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = clock.slice(1).map(Number)
    const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute]
    if (from === to || from >= DAY_MINUTES || to > DAY_MINUTES) return undefined
    return { from, to: to > from ? to : to + DAY_MINUTES }
  }
  const [first = '', last = first, ...more] = word.split('-')
  const [start, end] = [dayNumber(first), dayNumber(last)]
  if (start < 0 || end < 0 || more.length > 0) return undefined
  return { days: Array.from({ length: ((end - start + 7) % 7) + 1 }, (_, step) => (start + step) % 7) }
}

const dayNumber = (name: string) => DAYS.findIndex((day) => day === name)

/** Days collect until times come; times belong to the days before them; days at the very end have no times, which is a slip. */
function toIntervals(parts: readonly Part[]): Interval[] | undefined {
  const intervals: Interval[] = []
  let days: readonly number[] = []
  let timed = false
  for (const part of parts) {
    if ('days' in part) {
      days = timed ? part.days : [...days, ...part.days]
      timed = false
    } else {
      if (days.length === 0) return undefined
      intervals.push(...days.map((day) => ({ day, from: part.from, to: part.to })))
      timed = true
    }
  }
  return timed ? intervals : undefined
}

/** Whether a line with these hours in this IANA zone is answered at the moment `now`, as far as anybody can know. */
export function openNow(hours: Hours, timeZone: string, now: Date): 'open' | 'closed' | 'unknown' {
  if (hours.kind === 'unknown') return 'unknown'
  if (hours.kind === 'always') return 'open'
  const { day, minute } = localTime(timeZone, now)
  const open = hours.intervals.some(
    (it) =>
      (it.day === day && minute >= it.from && minute < it.to) || ((it.day + 1) % 7 === day && minute + DAY_MINUTES < it.to),
  )
  return open ? 'open' : 'closed'
}

const formats = new Map<string, Intl.DateTimeFormat>()

function localTime(timeZone: string, now: Date): { day: number; minute: number } {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  formats.set(timeZone, format)
  const part = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]))
  return { day: dayNumber(part['weekday'] ?? ''), minute: Number(part['hour']) * 60 + Number(part['minute']) }
}

/** Zones asked for before: a formatter costs most of a millisecond, and each country and service names one. */
const KNOWN_ZONES = new Set<string>()

/** Whether the runtime knows this IANA zone. */
export function isTimeZone(name: string): boolean {
  if (KNOWN_ZONES.has(name)) return true
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0
    KNOWN_ZONES.add(name)
    return known
  } catch {
    return false
  }
}
