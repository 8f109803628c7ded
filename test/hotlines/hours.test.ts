import { describe, expect, it } from 'vitest'
import { type Hours, openNow, parseHours } from '../../src/hotlines/hours.ts'
import { hoursText } from '../../src/hotlines/hours-text.ts'

const read = (text: string): Hours => {
  const hours = parseHours(text)
  if (!hours) throw new Error(`not read: ${text}`)
  return hours
}
const at = (hours: string, timeZone: string, now: string) => openNow(read(hours), timeZone, new Date(now))
const shown = (hours: string) => hoursText(read(hours), (key) => key.replace(/^(day|hours)-/, ''))

describe('hours', () => {
  it.each([
    ['24/7', 'always', ''],
    ['24/7 (2015)', 'always', '2015'],
    ['24/7; WhatsApp Mon-Fri 08:00-18:00 UK time', 'always', 'WhatsApp Mon-Fri 08:00-18:00 UK time'],
    ['unknown', 'unknown', ''],
    ['unknown (24/7 in big cities)', 'unknown', '24/7 in big cities'],
    ['daily', 'unknown', 'daily'],
    ['Sun-Thu', 'unknown', 'Sun-Thu'],
    ['10:00-18:00', 'unknown', '10:00-18:00'],
    ['09:00-18:00 (Moscow time)', 'unknown', '09:00-18:00 (Moscow time)'],
    ['daily 07:30-21:00 (2017)', 'weekly', '2017'],
  ])('%s are %s, and the remark is kept', (text, kind, remark) => {
    expect(parseHours(text)).toMatchObject({ kind, remark })
  })

  it.each([
    ['Mon-Fri 09:00-22:00', 'mon–fri 09:00–22:00'],
    ['Mon-Fri 09:00-12:30, 13:30-17:00', 'mon–fri 09:00–12:30, 13:30–17:00'],
    ['Mon, Tue, Thu 10:00-16:00, Wed 12:00-20:00', 'mon–tue 10:00–16:00\nwed 12:00–20:00\nthu 10:00–16:00'],
    ['Mon-Fri 17:00-22:00, Sat-Sun 09:00-21:00', 'mon–fri 17:00–22:00\nsat–sun 09:00–21:00'],
    ['Sun-Thu 09:00-18:00', 'sun–thu 09:00–18:00'],
    ['daily 08:00-23:00', 'daily 08:00–23:00'],
    ['Fri 20:00-02:00', 'fri 20:00–02:00'],
    ['Mon-Sat 00:00-24:00', 'mon–sat 00:00–24:00'],
    ['24/7', 'always'],
    ['daily', 'unknown'],
  ])('%s read for a person as %s', (text, lines) => {
    expect(shown(text)).toBe(lines)
  })

  it.each([
    '',
    'mornings',
    'Mon-Fri 9-18',
    'Mon-Fri 09:00-25:00',
    'Mon-Fri 09:00-09:00',
    'Mo-Fr 09:00-18:00',
    'Mon 24:00-03:00',
    'Mon-Fri 09:00-18:00, Sat',
    '24/7 in big cities',
    'Mon-Wed-Fri 09:00-10:00',
    '09:00-10:00 Mon',
  ])('%s are not guessed', (text) => {
    expect(parseHours(text)).toBeUndefined()
  })
})

// 2026-11-23 is a Monday.
describe('a line with hours', () => {
  it.each([
    ['opens on the minute', 'Mon-Fri 09:00-22:00', 'Asia/Seoul', '2026-11-23T00:00:00Z', 'open'],
    ['is closed a minute before', 'Mon-Fri 09:00-22:00', 'Asia/Seoul', '2026-11-22T23:59:00Z', 'closed'],
    ['is closed on the closing minute', 'Mon-Fri 09:00-22:00', 'Asia/Seoul', '2026-11-23T13:00:00Z', 'closed'],
    ['has its own Saturday', 'Mon-Fri 09:00-22:00', 'Asia/Seoul', '2026-11-27T15:30:00Z', 'closed'],
    ['is still in its Friday further west', 'Mon-Fri 09:00-22:00', 'America/New_York', '2026-11-28T02:30:00Z', 'open'],
    ['rests at noon', 'Mon-Fri 09:00-12:30, 13:30-17:00', 'Asia/Tokyo', '2026-11-23T04:00:00Z', 'closed'],
    ['knows half-hour zones', 'Mon 09:00-10:00', 'Asia/Kolkata', '2026-11-23T03:30:00Z', 'open'],
    ['runs past midnight', 'Sun 20:00-02:00', 'Asia/Ashgabat', '2026-11-22T20:30:00Z', 'open'],
    ['ends past midnight', 'Sun 20:00-02:00', 'Asia/Ashgabat', '2026-11-22T21:00:00Z', 'closed'],
    ['is open at midnight to 24:00', 'daily 08:00-24:00', 'UTC', '2026-11-23T23:59:00Z', 'open'],
    ['never sleeps', '24/7', 'UTC', '2026-11-23T03:00:00Z', 'open'],
    ['of unknown hours is not promised', 'unknown', 'UTC', '2026-11-23T12:00:00Z', 'unknown'],
    ['of days only is not promised', 'Sun-Thu', 'UTC', '2026-11-27T12:00:00Z', 'unknown'],
  ])('%s', (_, hours, zone, now, expected) => {
    expect(at(hours, zone, now)).toBe(expected)
  })

  it('follows the change to summer and winter time', () => {
    // Warsaw: UTC+2 until 2026-10-25 01:00Z, then UTC+1; UTC+2 again from 2027-03-28 01:00Z. All four are Mondays, 08:00Z.
    const hours = 'Mon 09:00-10:00'
    expect(at(hours, 'Europe/Warsaw', '2026-10-19T08:00:00Z')).toBe('closed')
    expect(at(hours, 'Europe/Warsaw', '2026-10-26T08:00:00Z')).toBe('open')
    expect(at(hours, 'Europe/Warsaw', '2027-03-22T08:00:00Z')).toBe('open')
    expect(at(hours, 'Europe/Warsaw', '2027-03-29T08:00:00Z')).toBe('closed')
  })
})
