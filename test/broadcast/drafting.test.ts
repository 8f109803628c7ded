import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Broadcast, contentOf, isApproved, sentOf, STATUSES, type Status } from '../../src/broadcast/broadcast.ts'
import { approve, createDraft, type Refusal, shownOf, submit, submitAlone, takenBack, withChange, withSeen, type Writer } from '../../src/broadcast/drafting.ts'
import { paused, resumed, stopped } from '../../src/broadcast/halting.ts'
import { withUndo } from '../../src/broadcast/undo.ts'
import type { LedgerState } from '../../src/store/ledger-store.ts'

const NOW = Date.parse('2026-11-23T09:00:00Z')
const HOUR = 3_600_000
const AUTHOR: Writer = { code: 'AUTHO', organisation: 'Umyt' }
const APPROVER: Writer = { code: 'APPRO', organisation: 'Ynam' }
const NOBODY_YET: LedgerState = { totals: { waiting: 0, claimed: 0, sent: 0, gone: 0, failed: 0, unknown: 0, skipped: 0 }, recent: '', walked: false, later: undefined, ended: false }

const written: Broadcast = {
  ...createDraft('news', 'News', AUTHOR), messages: { tk: 'Habar' }, audience: { languages: ['tk'], topics: [] }, at: NOW + HOUR, zone: 'Asia/Ashgabat',
}
const seen = { [AUTHOR.code]: sentOf(written), [APPROVER.code]: sentOf(written) }
const begun = { startedAt: NOW - HOUR }

/** One broadcast in each status, as it comes to be in it. */
const IN: Readonly<Record<Status, Broadcast>> = {
  draft: written,
  tested: { ...written, seen, status: 'tested' },
  submitted: { ...written, seen, status: 'submitted' },
  approved: { ...written, seen, status: 'approved', approved: contentOf(written) },
  scheduled: { ...written, seen, status: 'scheduled', approved: contentOf(written), approvedBy: { ...APPROVER, at: NOW, alone: false } },
  sending: { ...written, ...begun, seen, status: 'sending' },
  paused: { ...written, ...begun, seen, status: 'paused', pausedBy: 'staff' },
  finished: { ...written, ...begun, seen, status: 'finished', endedAt: NOW },
  cancelled: { ...written, ...begun, seen, status: 'cancelled', endedAt: NOW },
  missed: { ...written, seen, status: 'missed' },
}

const WHEN = { size: 5, now: NOW, hasApprover: true }

const STEPS: Readonly<Record<string, (broadcast: Broadcast) => Broadcast | Refusal | undefined>> = {
  'another time': (it) => withChange(it, { at: NOW + 2 * HOUR }, AUTHOR),
  'another text': (it) => withChange(it, { messages: { tk: 'Başga habar' } }, AUTHOR),
  'take back': takenBack,
  'seen by its author': (it) => withSeen(it, AUTHOR, sentOf(it)),
  'seen by another': (it) => withSeen(it, APPROVER, sentOf(it)),
  'the same text': (it) => withChange(it, { messages: it.messages }, AUTHOR),
  submit: (it) => submit(it, AUTHOR, WHEN),
  'submit by another': (it) => submit(it, APPROVER, WHEN),
  'submit alone': (it) => submitAlone(it, AUTHOR, { shown: shownOf(it), ...WHEN }),
  approve: (it) => approve(it, APPROVER, { shown: shownOf(it), now: NOW }),
  pause: paused,
  resume: (it) => resumed(it, NOBODY_YET),
  stop: stopped,
  undo: (it) => withUndo(it, AUTHOR.code, NOW),
}

/** Where each step leads from each status, written down by hand. '–': nowhere. Words in brackets: refused with that reason. */
const TABLE = `
                     draft     tested    submitted approved  scheduled sending   paused    finished  cancelled missed
another time         draft     tested    tested    tested    tested    –         –         –         –         tested
another text         draft     draft     draft     draft     draft     –         –         –         –         draft
the same text        –         –         –         –         –         –         –         –         –         –
take back            –         –         tested    tested    tested    –         –         –         –         –
seen by its author   tested    tested    submitted approved  scheduled sending   paused    finished  cancelled missed
seen by another      draft     tested    submitted approved  scheduled sending   paused    finished  cancelled missed
submit               (unseen)  submitted (not-now) (not-now) (not-now) (not-now) (not-now) (not-now) (not-now) (not-now)
submit by another    (not-yours) (not-yours) (not-now) (not-now) (not-now) (not-now) (not-now) (not-now) (not-now) (not-now)
submit alone         (unseen)  scheduled (not-now) (not-now) (not-now) (not-now) (not-now) (not-now) (not-now) (not-now)
approve              (not-now) (not-now) scheduled (not-now) (not-now) (not-now) (not-now) (not-now) (not-now) (not-now)
pause                –         –         –         –         –         paused    –         –         –         –
resume               –         –         –         –         –         –         sending   –         –         –
stop                 cancelled cancelled cancelled cancelled cancelled cancelled cancelled –         –         cancelled
undo                 –         –         –         –         –         –         cancelled finished  cancelled –
`

function wordOf(after: Broadcast | Refusal | undefined): string {
  if (after === undefined) return '–'
  return 'is' in after ? `(${after.why})` : after.status
}

describe('a step of a broadcast', () => {
  const cells = TABLE.trim().split('\n').slice(1).flatMap((row) => {
    const name = row.slice(0, 21).trim()
    return row.slice(21).trim().split(/\s+/).map((expected, i) => ({ name, from: STATUSES[i] ?? 'draft', expected }))
  })

  test('has a place in the table for each status', () => {
    expect(cells.length).toBe(Object.keys(STEPS).length * STATUSES.length)
    expect(TABLE.trim().split('\n')[0]?.trim().split(/\s+/)).toEqual([...STATUSES])
  })

  test.each(cells)('$name, when it is $from: $expected', ({ name, from, expected }) => {
    const before = IN[from]
    const after = STEPS[name]?.(before)
    expect(wordOf(after)).toBe(expected)
    if (after === undefined || 'is' in after) return
    // Only what was approved as it is, by somebody known, is ever scheduled.
    if (after.status === 'scheduled') expect([isApproved(after), after.approvedBy !== undefined]).toEqual([true, true])
    if (['draft', 'tested', 'submitted'].includes(after.status)) expect([after.approved, after.approvedBy]).toEqual([undefined, undefined])
  })
})

describe('handing in', () => {
  const tested = IN.tested
  const refusal = (change: Partial<Broadcast>, size = 5) => submit({ ...tested, ...change }, AUTHOR, { ...WHEN, size })

  test('is refused without a language, without a text for one, without people, and when its time is over', () => {
    expect(refusal({ audience: { languages: [], topics: [] } })).toEqual({ is: 'refused', why: 'no-languages' })
    expect(refusal({ audience: { languages: ['ru', 'tk', 'uz'], topics: [] } })).toEqual({ is: 'refused', why: 'missing', languages: ['ru', 'uz'] })
    expect(refusal({}, 0)).toEqual({ is: 'refused', why: 'nobody' })
    expect(refusal({ at: NOW })).toEqual({ is: 'refused', why: 'past' })
    expect(refusal({ at: NOW + 1 })).toMatchObject({ status: 'submitted' })
    expect(refusal({ at: undefined })).toMatchObject({ status: 'submitted' })
  })

  test('does not take a word of an object for a language that has a text', () => {
    expect(refusal({ audience: { languages: ['constructor'], topics: [] } })).toMatchObject({ why: 'missing' })
  })

  test('is refused when nobody could approve it', () => {
    expect(submit(tested, AUTHOR, { ...WHEN, hasApprover: false })).toEqual({ is: 'refused', why: 'no-approver' })
  })

  test('alone is refused for something else than what they have seen, and than what their button was about', () => {
    expect(submitAlone(tested, AUTHOR, { shown: 'something else', ...WHEN })).toEqual({ is: 'refused', why: 'stale' })
    const other = { ...tested, writers: [AUTHOR, APPROVER], seen: { [AUTHOR.code]: sentOf(written) } }
    expect(submitAlone(other, APPROVER, { shown: shownOf(other), ...WHEN })).toEqual({ is: 'refused', why: 'unseen' })
  })

  test('alone says so for ever', () => {
    expect(submitAlone(tested, AUTHOR, { shown: shownOf(tested), ...WHEN })).toMatchObject({ approvedBy: { ...AUTHOR, at: NOW, alone: true }, approved: contentOf(tested) })
  })
})

describe('an approval', () => {
  const by = (writer: Writer, change: Partial<Broadcast> = {}, shown = shownOf(written)) => {
    const broadcast = { ...IN.submitted, seen: { ...seen, [writer.code]: sentOf(written) }, ...change }
    return approve(broadcast, writer, { shown, now: NOW })
  }

  test('is for somebody who wrote none of it, of another organisation when both have one', () => {
    expect(by(AUTHOR)).toEqual({ is: 'refused', why: 'own' })
    expect(by({ code: 'OTHER', organisation: 'Umyt' })).toEqual({ is: 'refused', why: 'colleague' })
    expect(by({ code: 'OTHER', organisation: '' })).toMatchObject({ status: 'scheduled' })
    expect(by({ code: 'OTHER', organisation: '' }, { writers: [{ code: 'AUTHO', organisation: '' }] })).toMatchObject({ status: 'scheduled' })
    expect(by(APPROVER, { writers: [AUTHOR, APPROVER] })).toEqual({ is: 'refused', why: 'own' })
    expect(by(APPROVER, { writers: [AUTHOR, { code: 'THIRD', organisation: 'Ynam' }] })).toEqual({ is: 'refused', why: 'colleague' })
  })

  test('is for what they have before them and have had sent to themselves, in time', () => {
    expect(by(APPROVER, {}, 'another')).toEqual({ is: 'refused', why: 'stale' })
    expect(by(APPROVER, {}, '')).toEqual({ is: 'refused', why: 'stale' })
    expect(by(APPROVER, { seen: {} })).toEqual({ is: 'refused', why: 'unseen' })
    const changed = { messages: { tk: 'Başga habar' } }
    expect(by(APPROVER, changed, shownOf({ ...written, ...changed }))).toEqual({ is: 'refused', why: 'unseen' })
    expect(by(APPROVER, { at: NOW }, shownOf({ ...written, at: NOW }))).toEqual({ is: 'refused', why: 'past' })
  })

  test('is never there for something else than what was approved, whatever happens afterwards', () => {
    const times = fc.constantFrom(undefined, NOW + HOUR, NOW + 2 * HOUR)
    const texts = fc.constantFrom('Habar', 'Başga habar')
    const step = fc.oneof(
      fc.record({ at: times }).map((change) => (it: Broadcast) => withChange(it, change, AUTHOR)),
      texts.map((tk) => (it: Broadcast) => withChange(it, { messages: { tk } }, AUTHOR)),
      fc.boolean().map((urgent) => (it: Broadcast) => withChange(it, { urgent }, APPROVER)),
      fc.constantFrom(...Object.values(STEPS)),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let it: Broadcast = written
        for (const take of steps) {
          const before = it
          const after = take(before)
          if (after === undefined || 'is' in after) continue
          it = after
          if (it.status !== 'scheduled') continue
          expect(isApproved(it)).toBe(true)
          expect(it.approvedBy?.alone === true || !it.writers.some(({ code }) => code === it.approvedBy?.code)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a test', () => {
  test('that was of an earlier text is none', () => {
    const old = sentOf(written)
    const changed = withChange(written, { messages: { tk: 'Başga habar' } }, AUTHOR)
    expect(changed && withSeen(changed, AUTHOR, old).status).toBe('draft')
  })

  test('holds when only its time or audience change, and is one of a later writer too', () => {
    expect(withChange(IN.tested, { audience: { languages: ['tk', 'ru'], topics: ['scams'] } }, AUTHOR)?.status).toBe('tested')
    const written2 = withChange(IN.draft, { title: 'Other' }, APPROVER)
    expect(written2?.writers).toEqual([AUTHOR, APPROVER])
    expect(written2 && withSeen(written2, APPROVER, sentOf(written2)).status).toBe('tested')
  })
})
