import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { isQuiet, localTime, momentFor } from '../../src/broadcast/quiet.ts'

const HOUR = 3_600_000
const QUARTER = HOUR / 4
const BEGIN = Date.UTC(2026, 0, 1)

/** With and without summer time, with half hours, over the date line, on the other half of the earth. */
const zone = fc.constantFrom('Asia/Ashgabat', 'Europe/Warsaw', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia')
const time = fc.integer({ min: 0, max: 400 * 24 * 3600 - 1 }).map((seconds) => BEGIN + seconds * 1000)

/** As a clock on the wall shows it, told by another way than the code does. */
function wallClock(at: number, timeZone: string): string {
  return new Date(at).toLocaleString('sv-SE', { timeZone })
}

it('tells the day and hour of a place, over 400 days', () => {
  fc.assert(
    fc.property(zone, time, (place, at) => {
      const { day, hour } = localTime(place, at)
      expect(`${day} ${String(hour).padStart(2, '0')}`).toBe(wallClock(at, place).slice(0, 13))
    }),
    { numRuns: 2000 },
  )
})

it('lets nobody be disturbed from 21 to 9 o’clock, and puts nobody off who is awake', () => {
  fc.assert(
    fc.property(zone, time, fc.nat(30 * 3600), (place, started, seconds) => {
      const now = started + seconds * 1000
      const hour = Number(wallClock(now, place).slice(11, 13))
      expect(momentFor(place, started, now).is === 'now').toBe(hour >= 9 && hour < 21)
    }),
    { numRuns: 2000 },
  )
})

it('keeps a message until the first quarter of an hour that is not quiet, of the day it started', () => {
  fc.assert(
    fc.property(zone, time, fc.nat(30 * 3600), (place, started, seconds) => {
      const now = started + seconds * 1000
      const moment = momentFor(place, started, now)
      const startDay = wallClock(started, place).slice(0, 10)
      if (moment.is === 'later') {
        expect(moment.at).toBeGreaterThan(now)
        expect(wallClock(moment.at, place)).toBe(`${startDay} 09:00:00`)
        expect(isQuiet(localTime(place, moment.at - QUARTER).hour)).toBe(true)
      }
      if (moment.is === 'never') {
        const [day = '', clock = ''] = wallClock(now, place).split(' ')
        expect(clock >= '21' || day !== startDay).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})

it('sees no way to go on waiting for ever: what is kept comes within 10 hours', () => {
  fc.assert(
    fc.property(zone, time, (place, started) => {
      const moment = momentFor(place, started, started)
      if (moment.is === 'later') expect(moment.at - started).toBeLessThanOrEqual(10 * HOUR)
    }),
    { numRuns: 2000 },
  )
})

it.each(['Asia/Ashgabat', 'Europe/Warsaw', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia'])('in %s, in each hour of 400 days, says now, nine o’clock of that day, or never, and nothing else', (place) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: place, dateStyle: 'short', timeStyle: 'short' })
  const seen: Record<string, number> = {}
  for (let started = BEGIN; started < BEGIN + 400 * 24 * HOUR; started += HOUR) {
    const [day = '', clock = ''] = format.format(started).split(' ')
    const moment = momentFor(place, started, started)
    const wanted = clock < '09:00' ? 'later' : clock < '21:00' ? 'now' : 'never'
    if (moment.is !== wanted) throw new Error(`${day} ${clock}: ${moment.is}`)
    if (moment.is === 'later' && format.format(moment.at) !== `${day} 09:00`) throw new Error(`${day} ${clock}: ${format.format(moment.at)}`)
    seen[moment.is] = (seen[moment.is] ?? 0) + 1
  }
  expect(seen).toEqual({ now: 400 * 12, later: expect.any(Number), never: expect.any(Number) })
})

it('counts the hours of a night in which the clocks change', () => {
  // From half past midnight to nine: an hour less in March, an hour more in October.
  for (const [started, hours] of [['2026-03-29T00:30+01:00', 7.5], ['2026-03-30T00:30+02:00', 8.5], ['2026-10-25T00:30+02:00', 9.5]] as const) {
    const at = Date.parse(started)
    expect(momentFor('Europe/Warsaw', at, at)).toEqual({ is: 'later', at: at + hours * HOUR })
  }
})

it('takes an unknown zone for UTC', () => {
  expect(momentFor('Nowhere/Land', BEGIN, BEGIN + 12 * HOUR)).toEqual({ is: 'now' })
  expect(momentFor('Nowhere/Land', BEGIN, BEGIN + 3 * HOUR)).toEqual({ is: 'later', at: BEGIN + 9 * HOUR })
  expect(momentFor('Nowhere/Land', BEGIN, BEGIN + 22 * HOUR)).toEqual({ is: 'never' })
})
