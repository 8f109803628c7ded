import { expect, test } from 'vitest'
import { csvOf } from '../../src/broadcast/csv.ts'
import { createDraft } from '../../src/broadcast/drafting.ts'
import type { Broadcast } from '../../src/broadcast/broadcast.ts'

const totals = { waiting: 0, claimed: 0, sent: 90, gone: 4, failed: 3, unknown: 2, skipped: 1 }
const finished: Broadcast = {
  ...createDraft('news', 'News', { code: 'AUTHO', organisation: 'Umyt' }),
  status: 'finished', audience: { languages: ['tk', 'ru'], topics: [] }, messages: { tk: { chat: 'sealed', message: 42, line: 'Habar' } },
  startedAt: Date.parse('2026-12-03T05:00:00Z'), endedAt: Date.parse('2026-12-03T05:01:02Z'), size: 100, totals, seen: { AUTHO: 'x' },
  approvedBy: { code: 'APPRO', organisation: 'Ynam', at: 0, alone: false },
  watched: [{ code: 'AUTHO', locale: 'en', message: 77 }], undo: { by: 'AUTHO', at: 0, removed: 80, kept: 10 },
}
const titled = (title: string) => csvOf({ ...finished, title }, { totals }).split('\r\n')[2]

test('a table has names and values, lines that end as the standard says, and everybody of the audience', () => {
  expect(csvOf(finished, { totals })).toBe([
    'name,value', 'broadcast,news', 'title,News', 'languages,tk ru', 'topics,all', 'urgent,no', 'second person approved,yes', 'started,2026-12-03 05:00:00', 'ended,2026-12-03 05:01:02',
    'recipients,100', 'waiting,0', 'claimed,0', 'sent,90', 'gone,4', 'failed,3', 'unknown,2', 'skipped,1', 'taken back,80', 'not taken back,10', '',
  ].join('\r\n'))
})

test('a table names nobody, not even of the staff', () => {
  const table = csvOf(finished, { totals })
  for (const name of ['AUTHO', 'APPRO', 'Umyt', 'Ynam', 'sealed', '42', '77']) expect(table).not.toContain(name)
})

test('a table says when nobody else approved, and leaves out what is not', () => {
  const alone: Broadcast = { ...finished, approvedBy: { code: 'AUTHO', organisation: '', at: 0, alone: true }, endedAt: undefined, undo: undefined, urgent: true, audience: { languages: ['tk'], topics: ['scams', 'season'] } }
  const lines = csvOf(alone, { totals }).split('\r\n')
  expect(lines).toEqual(expect.arrayContaining(['second person approved,no', 'ended,', 'urgent,yes', 'topics,scams season']))
  expect(lines.some((line) => line.includes('taken back'))).toBe(false)
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('a title that begins like a formula, %j, stays a text', (title) => {
  expect(titled(title)?.replace(/^title,"?/, '').startsWith('\'')).toBe(true)
})

test('a title with commas, quotes and lines stays one cell', () => {
  expect(titled('Work, money')).toBe('title,"Work, money"')
  expect(titled('The "best" offer')).toBe('title,"The ""best"" offer"')
  expect(titled('=HYPERLINK("https://example.org","here")')).toBe('title,"\'=HYPERLINK(""https://example.org"",""here"")"')
  expect(titled('1 = 1')).toBe('title,1 = 1')
})
