/** Nobody gets a message from 21 to 9 o'clock where they live. */
const EVENING = 21
const MORNING = 9

/** Local times change by whole quarters of an hour. */
const QUARTER = 900_000

export type Moment = { readonly is: 'now' } | { readonly is: 'later'; readonly at: number } | { readonly is: 'never' }

/**
 * When somebody in this zone may get a message of a broadcast that started at `startedAt`: now, later on the day it started (their
 * day), or never. Times are milliseconds since 1970.
 */
export function momentFor(zone: string, startedAt: number, now: number): Moment {
  const here = localTime(zone, now)
  if (!isQuiet(here.hour)) return { is: 'now' }
  if (here.hour >= EVENING || here.day !== localTime(zone, startedAt).day) return { is: 'never' }
  for (let at = (Math.floor(now / QUARTER) + 1) * QUARTER; ; at += QUARTER) {
    const there = localTime(zone, at)
    if (there.day !== here.day) return { is: 'never' }
    if (!isQuiet(there.hour)) return { is: 'later', at }
  }
}

/** Whether an hour of the day (0 to 23) is quiet. */
export function isQuiet(hour: number): boolean {
  return hour >= EVENING || hour < MORNING
}

interface LocalTime {
  readonly day: string
  readonly hour: number
}

/** By zone: its format, and the last answer, which holds for a quarter of an hour. Thousands ask in each. */
const zones = new Map<string, { readonly format: Intl.DateTimeFormat; quarter: number; answer: LocalTime }>()

/** Day (YYYY-MM-DD) and hour in a zone; an unknown zone counts as UTC. */
export function localTime(zone: string, at: number): LocalTime {
  const known = zones.get(zone) ?? { format: formatOf(zone), quarter: Number.NaN, answer: { day: '', hour: 0 } }
  const quarter = Math.floor(at / QUARTER)
  if (known.quarter !== quarter) {
    known.answer = read(known.format, at)
    known.quarter = quarter
  }
  zones.set(zone, known)
  return known.answer
}

function read(format: Intl.DateTimeFormat, at: number): LocalTime {
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return { day: `${part['year']}-${part['month']}-${part['day']}`, hour: Number(part['hour']) }
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' } as const
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' })
  }
}
