/** What somebody typed as a time: a moment (milliseconds since 1970) in a zone, or why it is none. */
export type When =
  | { readonly is: 'time'; readonly at: number; readonly zone: string }
  /** `malformed`: cannot be read; `no-such-day`: 31 February; `gap`: the clocks leave that hour out; `zone`: nobody knows that zone. */
  | { readonly is: 'malformed' | 'no-such-day' | 'gap' | 'past' | 'far' | 'zone' }

const TYPED = /^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))[\s,T]+(\d{1,2})[:.](\d{2})(?:\s+([A-Za-z_]+(?:\/[\w+-]+)*))?$/

const DAY = 86_400_000
/** Nobody plans a message further ahead: its texts would be forgotten by then. */
const FARTHEST = 90 * DAY

/** Reads `2026-12-03 10:00` or `3.12.2026 10:00`, with an IANA zone behind it or in `zone`. When an hour comes twice, the first is meant. */
export function readWhen(typed: string, zone: string, now: number): When {
  const [, y1, m1, d1, d2, m2, y2, hour = '', minute = '', named] = TYPED.exec(typed.trim()) ?? []
  const [year, month, day] = [y1 ?? y2, m1 ?? m2, d1 ?? d2].map(Number)
  if (year === undefined || month === undefined || day === undefined || hour === '') return { is: 'malformed' }
  if (Number(hour) > 23 || Number(minute) > 59) return { is: 'malformed' }
  const there = named ?? zone
  if (!isZone(there)) return { is: 'zone' }
  const wanted = Date.UTC(year, month - 1, day, Number(hour), Number(minute))
  const asked = new Date(wanted)
  if (asked.getUTCMonth() !== month - 1 || asked.getUTCDate() !== day) return { is: 'no-such-day' }
  // The difference to UTC a day before and a day after: one of the two holds at that time, unless the clocks leave it out.
  const times = [wanted - DAY, wanted + DAY].map((around) => wanted - (wallClock(there, around) - around)).filter((at) => wallClock(there, at) === wanted)
  if (times.length === 0) return { is: 'gap' }
  const at = Math.min(...times)
  if (at <= now) return { is: 'past' }
  return at - now > FARTHEST ? { is: 'far' } : { is: 'time', at, zone: there }
}

/** A time as the clocks of a zone show it: `2026-12-03 10:00`. */
export function writeWhen(at: number, zone: string): string {
  return new Date(wallClock(zone, at)).toISOString().slice(0, 16).replace('T', ' ')
}

/** What the clocks of a zone show, read as if it were UTC (milliseconds since 1970, whole minutes). */
function wallClock(zone: string, at: number): number {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const
  const parts = new Intl.DateTimeFormat('en-US', options).formatToParts(at)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]))
  return Date.UTC(year, month - 1, day, hour, minute)
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}
