import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { become, type Broadcast, contentOf, isApproved, mayBecome, STATUSES, type Status } from '../../src/broadcast/broadcast.ts'
import { createDraft } from '../../src/broadcast/drafting.ts'
import { dayOf, firstShareOf, isMissed, isTooSoon, outcomesOf, troubleOf } from '../../src/broadcast/rules.ts'
import type { LedgerState } from '../../src/store/ledger-store.ts'

const DAY = 86_400_000

test('two messages to one person are on days at least a week apart', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.array(fc.nat(10 * DAY), { minLength: 2, maxLength: 30 }), (start, gaps) => {
      let last: number | undefined
      let now = start * DAY
      const sent: number[] = []
      for (const gap of gaps) {
        now += gap
        if (isTooSoon(last, dayOf(now))) continue
        last = dayOf(now)
        sent.push(last)
      }
      sent.slice(1).forEach((day, i) => expect(day - (sent[i] ?? 0)).toBeGreaterThanOrEqual(7))
    }),
  )
  expect(isTooSoon(undefined, 100)).toBe(false)
  expect(isTooSoon(93, 100)).toBe(false)
  expect(isTooSoon(94, 100)).toBe(true)
})

test('a broadcast is missed when more than an hour has passed', () => {
  expect([0, 59, 60].map((minutes) => isMissed(0, minutes * 60_000))).toEqual([false, false, false])
  expect(isMissed(0, 3_600_001)).toBe(true)
})

test('the first share is a hundredth, and at least 20', () => {
  expect([0, 20, 2000, 2001, 1_000_000].map(firstShareOf)).toEqual([20, 20, 20, 21, 10_000])
})

describe('a broadcast pauses by itself', () => {
  /** A ledger after these outcomes in this order. */
  function after(outcomes: string): LedgerState {
    const count = (letter: string) => [...outcomes].filter((one) => one === letter).length
    const totals = { waiting: 0, claimed: 0, sent: count('s'), gone: count('g'), failed: count('f'), unknown: count('u'), skipped: 0 }
    return { totals, recent: outcomes.slice(-200), walked: false, later: undefined, ended: false }
  }

  it('at more than 10 errors among the last 200, whether failed or unknown', () => {
    expect(troubleOf(after(`${'f'.repeat(10)}${'s'.repeat(20)}`))).toBeUndefined()
    expect(troubleOf(after(`${'f'.repeat(5)}${'u'.repeat(6)}`))).toBe('errors')
    expect(troubleOf(after(`${'f'.repeat(11)}${'s'.repeat(189)}`))).toBe('errors')
    expect(troubleOf(after(`${'f'.repeat(11)}${'s'.repeat(190)}`))).toBeUndefined()
  })

  it('when more than 2 % have blocked us, though four may always', () => {
    expect(troubleOf(after('gggg'))).toBeUndefined()
    expect(troubleOf(after('ggggg'))).toBe('blocks')
    expect(troubleOf(after(`${'g'.repeat(20)}${'s'.repeat(980)}`))).toBeUndefined()
    expect(troubleOf(after(`${'g'.repeat(21)}${'s'.repeat(979)}`))).toBe('blocks')
  })

  it('and does not hold against it what was there when somebody resumed it', () => {
    const before = after(`${'f'.repeat(30)}${'g'.repeat(30)}`)
    const resumed = { outcomes: outcomesOf(before), gone: before.totals.gone }
    expect(troubleOf(before)).toBe('errors')
    expect(troubleOf(before, resumed)).toBeUndefined()
    expect(troubleOf(after(`${'f'.repeat(30)}${'g'.repeat(30)}${'s'.repeat(50)}gggg${'f'.repeat(10)}`), resumed)).toBeUndefined()
    expect(troubleOf(after(`${'f'.repeat(30)}${'g'.repeat(30)}${'f'.repeat(11)}`), resumed)).toBe('errors')
    expect(troubleOf(after(`${'f'.repeat(30)}${'g'.repeat(30)}ggggg`), resumed)).toBe('blocks')
  })
})

describe('the status of a broadcast', () => {
  const draft: Broadcast = {
    ...createDraft('news', 'News', { code: 'AAAAA', organisation: '' }), messages: { tk: { text: 'a', nested: [1, { b: 2 }] } }, audience: { languages: ['tk'], topics: [] }, urgent: false, at: 5,
  }

  it('goes from the draft to the end only by test and approval', () => {
    const way: readonly Status[] = ['tested', 'submitted', 'approved', 'scheduled', 'sending', 'paused', 'sending', 'finished']
    let broadcast: Broadcast | undefined = draft
    for (const status of way) broadcast = broadcast && become(broadcast, status)
    expect(broadcast?.status).toBe('finished')
    expect(STATUSES.filter((status) => mayBecome(status, 'sending'))).toEqual(['scheduled', 'paused'])
    expect(STATUSES.filter((status) => mayBecome(status, 'scheduled'))).toEqual(['approved'])
    expect(STATUSES.filter((status) => mayBecome(status, 'approved'))).toEqual(['submitted'])
  })

  it('can be cancelled until it is over, and is over then', () => {
    expect(STATUSES.filter((status) => !mayBecome(status, 'cancelled'))).toEqual(['finished', 'cancelled'])
    for (const status of STATUSES) expect([mayBecome('finished', status), mayBecome('cancelled', status)]).toEqual([false, false])
  })

  it('is void as an approval when texts, buttons, audience, time or urgency change, and nothing else', () => {
    const approved = { ...draft, approved: contentOf(draft) }
    expect(isApproved(draft)).toBe(false)
    expect(isApproved({ ...approved, title: 'Other', status: 'scheduled', messages: { tk: { nested: [1, { b: 2 }], text: 'a' } } })).toBe(true)
    const changes: readonly Partial<Broadcast>[] = [
      { messages: { tk: { text: 'b', nested: [1, { b: 2 }] } } },
      { messages: { ...draft.messages, ru: 'a' } },
      { audience: { languages: ['tk', 'ru'], topics: [] } },
      { audience: { languages: ['tk'], topics: ['offers'] } },
      { at: 6 },
      { urgent: true },
      { buttons: ['help'] },
    ]
    for (const change of changes) expect(isApproved({ ...approved, ...change }), JSON.stringify(change)).toBe(false)
  })
})
