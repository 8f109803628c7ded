import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWhen, writeWhen } from '../../src/broadcast/when.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const NOW = Date.parse('2026-11-23T09:00:00Z')
const BEGIN = Date.parse('2026-01-01T00:00:00Z')

/** With and without summer time, with half hours, over the date line, on the other half of the earth. */
const ZONES = ['Asia/Ashgabat', 'Europe/Warsaw', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia'] as const

const at = (typed: string, zone = 'Asia/Ashgabat', now = NOW) => {
  const when = readWhen(typed, zone, now)
  return when.is === 'time' ? new Date(when.at).toISOString().slice(0, 16) : when.is
}

describe('a time', () => {
  test.each([
    '2026-12-03 10:00', '3.12.2026 10:00', '03.12.2026 10.00', ' 2026-12-3   10:00 ', '2026-12-03T10:00', '2026-12-03, 10:00', '3.12.2026,10:00', '2026-12-03 10:00 Asia/Ashgabat',
  ])('may be written as %s', (typed) => {
    expect(at(typed)).toBe('2026-12-03T05:00')
  })

  test('may have a zone behind it, which is kept', () => {
    expect(readWhen('2026-12-03 10:00 Europe/Warsaw', 'Asia/Ashgabat', NOW)).toEqual({ is: 'time', at: Date.parse('2026-12-03T09:00Z'), zone: 'Europe/Warsaw' })
    expect(at('2026-12-03 10:00 UTC')).toBe('2026-12-03T10:00')
    expect(at('2026-12-03 10:00 Etc/GMT+5')).toBe('2026-12-03T15:00')
    expect(at('2026-12-03 10:00 America/Argentina/Buenos_Aires')).toBe('2026-12-03T13:00')
    expect(at('2026-12-03 10:00', 'Nowhere/Land')).toBe('zone')
  })

  test.each([
    '', 'tomorrow', '10:00', '2026-12-03', '2026-12-03 24:00', '2026-12-03 10:60', '2026-12-03 10', '26-12-03 10:00', '3/12/2026 10:00', '12.3.26 10:00', '2026-12-03 10:00:00', '2026-12-03 10:00 +05:00', '2026-12-03 10:00 Asia/', 'x 2026-12-03 10:00',
    '2026-12-03\n10:00\nAsia/Almaty\nmore', '２０２６-12-03 10:00',
  ])('that is no time, %j, is told apart', (typed) => {
    expect(at(typed)).toBe('malformed')
  })

  test.each([['2027-02-31 10:00'], ['31.02.2027 10:00'], ['2027-02-29 10:00'], ['2026-13-01 10:00'], ['2026-00-10 10:00'], ['2026-12-00 10:00'], ['2026-12-32 10:00'], ['2026-11-31 10:00']])('of no day, %s, is told apart', (typed) => {
    expect(at(typed)).toBe('no-such-day')
  })

  test('is in a leap year on 29 February', () => {
    expect(at('2028-02-29 10:00', 'UTC', Date.parse('2028-02-01T00:00Z'))).toBe('2028-02-29T10:00')
  })

  test.each(['2026-12-03 10:00 Mars/Base', '2026-12-03 10:00 am', '2026-12-03 10:00 Asia/Asgabat', '2026-12-03 10:00 __proto__'])('in a zone that nobody knows, %s, is told apart', (typed) => {
    expect(at(typed)).toBe('zone')
  })

  test('is over a minute ago, and now; and further than 90 days nobody plans', () => {
    expect(['08:59', '09:00', '09:01'].map((clock) => at(`2026-11-23 ${clock}`, 'UTC'))).toEqual(['past', 'past', '2026-11-23T09:01'])
    expect(at('0001-01-01 10:00', 'UTC')).toBe('past')
    expect([0, MINUTE].map((later) => at(writeWhen(NOW + 90 * DAY + later, 'UTC'), 'UTC'))).toEqual(['2027-02-21T09:00', 'far'])
    expect(at('9999-12-31 23:59', 'UTC')).toBe('far')
  })

  test('that the clocks leave out is told apart, to the minute', () => {
    const warsaw = (clock: string) => at(`2026-03-29 ${clock}`, 'Europe/Warsaw', Date.parse('2026-03-01T00:00Z'))
    expect(['01:59', '02:00', '02:30', '02:59', '03:00'].map(warsaw)).toEqual(['2026-03-29T00:59', 'gap', 'gap', 'gap', '2026-03-29T01:00'])
    // Half an hour only.
    const lordHowe = (clock: string) => at(`2026-10-04 ${clock}`, 'Australia/Lord_Howe', Date.parse('2026-09-15T00:00Z'))
    expect(['01:59', '02:00', '02:29', '02:30'].map(lordHowe)).toEqual(['2026-10-03T15:29', 'gap', 'gap', '2026-10-03T15:30'])
  })

  test('that comes twice is the first of the two', () => {
    const warsaw = (clock: string) => at(`2026-10-25 ${clock}`, 'Europe/Warsaw', Date.parse('2026-10-01T00:00Z'))
    expect(['01:59', '02:00', '02:59', '03:00'].map(warsaw)).toEqual(['2026-10-24T23:59', '2026-10-25T00:00', '2026-10-25T00:59', '2026-10-25T02:00'])
    const newYork = (clock: string) => at(`2026-11-01 ${clock}`, 'America/New_York', Date.parse('2026-10-15T00:00Z'))
    expect(['00:59', '01:00', '01:59', '02:00'].map(newYork)).toEqual(['2026-11-01T04:59', '2026-11-01T05:00', '2026-11-01T05:59', '2026-11-01T07:00'])
    // Between the two of them, the first is over.
    expect(at('2026-10-25 02:30', 'Europe/Warsaw', Date.parse('2026-10-25T00:45Z'))).toBe('past')
  })
})

/** As a clock on the wall shows it, told by another way than the code does. */
function wallClockIn(timeZone: string): (time: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return (time) => format.format(time)
}

/** How often the clocks change in these days. */
const CHANGES: Readonly<Record<string, number>> = { 'Europe/Warsaw': 2, 'America/New_York': 2, 'Australia/Lord_Howe': 2 }

describe.each(ZONES)('in %s, over 400 days', (zone) => {
  const wallClock = wallClockIn(zone)
  const minute = fc.integer({ min: 0, max: 400 * 24 * 60 - 1 }).map((minutes) => BEGIN + minutes * MINUTE)

  test('every time that the clocks show is read back as itself, or as an hour that showed the same', () => {
    fc.assert(
      fc.property(minute, fc.boolean(), (time, dotted) => {
        const written = writeWhen(time, zone)
        expect(written).toBe(wallClock(time))
        const [year, month, day, clock] = [written.slice(0, 4), written.slice(5, 7), written.slice(8, 10), written.slice(11)]
        const when = readWhen(dotted ? `${day}.${month}.${year} ${clock}` : written, zone, time - DAY)
        expect(when).toMatchObject({ is: 'time', zone })
        if (when.is !== 'time' || when.at === time) return
        // Nobody can tell the two apart by what was typed.
        expect(writeWhen(when.at, zone)).toBe(written)
        expect([30 * MINUTE, HOUR]).toContain(time - when.at)
      }),
      { numRuns: 150 },
    )
  })

  test('every change of the clocks leaves out, or doubles, exactly what it moves them by', () => {
    let changes = 0
    for (let quarter = BEGIN; quarter < BEGIN + 400 * DAY; quarter += HOUR / 2) {
      const [before, after] = [quarter - MINUTE, quarter].map((time) => Date.parse(`${wallClock(time)}Z`))
      const moved = (after ?? 0) - (before ?? 0) - MINUTE
      if (moved === 0) continue
      changes += 1
      const shown = (offset: number) => new Date((after ?? 0) + offset).toISOString().slice(0, 16).replace('T', ' ')
      if (moved > 0) {
        for (const offset of [-moved, -MINUTE]) expect(readWhen(shown(offset), zone, quarter - DAY).is, shown(offset)).toBe('gap')
        expect(readWhen(shown(0), zone, quarter - DAY)).toMatchObject({ at: quarter })
      } else {
        expect(readWhen(shown(0), zone, quarter - DAY)).toMatchObject({ at: quarter + moved })
        expect(readWhen(shown(-moved), zone, quarter - DAY)).toMatchObject({ at: quarter - moved })
      }
    }
    expect(changes).toBe(CHANGES[zone] ?? 0)
  })
})
