import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresOf, readFigures, type Figure } from '../../src/stats/figures.ts'

const DAYS = 30
const OUTCOMES = ['a', 'b', 'c', 'd']

/** A table as people make it: per day conversations begun, and how some of them ended. */
type Table = readonly Readonly<Record<string, number>>[]

const table: fc.Arbitrary<Table> = fc.array(
  fc.tuple(fc.nat({ max: 3 }), fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat({ max: 4 })), { minLength: OUTCOMES.length, maxLength: OUTCOMES.length })).map(([open, ends]) => ({
    started: open + ends.reduce((sum, it) => sum + it, 0),
    ...Object.fromEntries(OUTCOMES.map((outcome, at) => [`finished:${outcome}`, ends[at] ?? 0])),
  })),
  { minLength: DAYS, maxLength: DAYS },
)

type Window = 'week' | 'month'
const lengths = { week: 7, month: DAYS } as const
const sumOf = (days: Table, event: string, window: Window) => days.slice(0, lengths[window]).reduce((sum, day) => sum + (day[event] ?? 0), 0)
const shownOf = (figures: ReadonlyMap<string, Figure>, event: string, window: Window) => figures.get(event)?.[window] ?? 0
const events = ['started', ...OUTCOMES.map((it) => `finished:${it}`)]
const asList = (days: Table) => JSON.stringify([...figuresOf(days)])

/**
 * Another table that shows the same figures, in which one event happened `count` times in one window: all others as often as is shown and
 * no more, and whatever contains it so many times more. What happened outside the week is put on the last day, the rest on the first.
 */
function witness(figures: ReadonlyMap<string, Figure>, event: string, window: Window, count: number): Table {
  const totals = (it: string): Record<Window, number> => {
    const base = { week: shownOf(figures, it, 'week'), month: shownOf(figures, it, 'month') }
    const more = (it === event || (it === 'started' && event !== 'started')) ? count : 0
    // What happened in the week happened in the month too.
    return { week: base.week + (window === 'week' ? more : 0), month: base.month + more }
  }
  const made = events.map((it) => [it, totals(it)] as const)
  return Array.from({ length: DAYS }, (_, ago) =>
    Object.fromEntries(made.map(([it, { week, month }]) => [it, ago === 0 ? week : ago === DAYS - 1 ? month - week : 0])),
  )
}

/** Whether a table can be: nothing happened less than never, and no more ended than had begun. */
function isPossible(days: Table): boolean {
  const never = days.some((day) => Object.values(day).some((count) => count < 0))
  const ended = (window: Window) => OUTCOMES.reduce((sum, it) => sum + sumOf(days, `finished:${it}`, window), 0)
  return !never && ended('week') <= sumOf(days, 'started', 'week') && ended('month') <= sumOf(days, 'started', 'month')
}

describe('figures', () => {
  test('of 10,000 random tables show no group below ten, and let nobody find one by subtraction', () => {
    fc.assert(
      fc.property(table, (days) => {
        const figures = figuresOf(days)
        const seen = asList(days)
        for (const event of events) {
          for (const window of ['week', 'month'] as const) {
            const shown = shownOf(figures, event, window)
            const count = sumOf(days, event, window)
            if ((shown !== 0 && shown < 10) || count < shown || count - shown >= 10) return false
            if (shown > 0) continue
            // Of what is not shown, whoever knows all the figures cannot exclude any number from 0 to 9.
            for (const other of [0, 9]) {
              const possible = witness(figures, event, window, other)
              if (!isPossible(possible) || sumOf(possible, event, window) !== other || asList(possible) !== seen) return false
            }
          }
        }
        return true
      }),
      { numRuns: 10_000 },
    )
  })

  test('of the month without the week stay unknown too', () => {
    fc.assert(
      fc.property(table, (days) => {
        const figures = figuresOf(days)
        for (const event of events) {
          const rest = sumOf(days, event, 'month') - sumOf(days, event, 'week')
          const [week, month] = [shownOf(figures, event, 'week'), shownOf(figures, event, 'month')]
          // What can be said of the rest is a range; when it is a small group, the range is nine wide or more.
          const least = Math.max(0, month - (week + 9))
          const most = month + 9 - week
          expect(rest).toBeGreaterThanOrEqual(least)
          expect(rest).toBeLessThanOrEqual(most)
          expect(most - least).toBeGreaterThanOrEqual(9)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  test('that contain one another leave every difference open by ten', () => {
    fc.assert(
      fc.property(table, (days) => {
        const figures = figuresOf(days)
        for (const window of ['week', 'month'] as const) {
          const begun = shownOf(figures, 'started', window)
          const ends = OUTCOMES.map((it) => shownOf(figures, `finished:${it}`, window))
          for (const shown of [begun, ...ends]) expect(shown % 10).toBe(0)
          // Who began and did not end so: whoever knows the figures alone knows it no closer than by nine.
          for (const [at, end] of ends.entries()) {
            const rest = sumOf(days, 'started', window) - sumOf(days, `finished:${OUTCOMES[at]}`, window)
            const [least, most] = [Math.max(0, begun - (end + 9)), begun + 9 - end]
            expect(rest >= least && rest <= most && most - least >= 9).toBe(true)
          }
          // All ends together, and who did not end at all.
          const open = sumOf(days, 'started', window) - OUTCOMES.reduce((sum, it) => sum + sumOf(days, `finished:${it}`, window), 0)
          const together = ends.reduce((sum, it) => sum + it, 0)
          const [least, most] = [Math.max(0, begun - (together + 9 * ends.length)), begun + 9 - together]
          expect(open >= least && open <= most && most - least >= 9).toBe(true)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('are rounded down to tens and sorted by what is shown', () => {
    const days = [{ b: 12, a: 9, c: 19, d: 100 }, ...Array.from({ length: 6 }, () => ({})), { a: 1, b: 7 }]
    expect([...figuresOf(days)]).toEqual([
      ['d', { week: 100, month: 100 }],
      ['b', { week: 10, month: 10 }],
      ['c', { week: 10, month: 10 }],
      ['a', { week: 0, month: 10 }],
    ])
  })

  test('are of days that are over, thirty of them', async () => {
    const asked: string[] = []
    const readCounts = async (day: string) => {
      asked.push(day)
      return { a: 1 }
    }
    expect([...(await readFigures({ readCounts }, new Date('2026-03-02T00:00:00Z')))]).toEqual([['a', { week: 0, month: 30 }]])
    expect([asked[0], asked[29], asked.length]).toEqual(['2026-03-01', '2026-01-31', 30])
  })
})
