import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packPosition, positionOf, unpackPosition, type Position } from '../../src/flow/position.ts'
import { resolve } from '../../src/flow/resolve.ts'
import type { Flow, FlowStep } from '../../src/flow/schema.ts'
import { isQuestion, type Answer } from '../../src/flow/steps.ts'
import { viewOf } from '../../src/flow/view.ts'
import { walkLiterally, type Walk } from './literal.ts'
import { facts, randomAnswers, randomFlow } from './random-flow.ts'

const flowWithAnswers = randomFlow.chain((flow) => fc.record({ flow: fc.constant(flow), answers: randomAnswers(flow) }))

const PAPERS: FlowStep = { id: 'papers', kind: 'checklist', options: [{ id: 'copy', sign: 'R01' }, { id: 'number', sign: 'R02' }] }
const TOLD: FlowStep = { id: 'told', kind: 'choose-several', options: [{ id: 'fee', sign: 'R01' }, { id: 'hurry', sign: 'R02' }] }
const AGAIN: FlowStep = { id: 'again', kind: 'choose-several', options: [{ id: 'fee', sign: 'R01' }, { id: 'papers-taken', sign: 'R03' }] }
const QUESTION: FlowStep = { id: 'question', kind: 'choose-one', options: [{ id: 'yes' }, { id: 'no' }] }
const IF_TOLD = { if: ['told.fee', 'told.hurry'] }

describe('a way through a conversation', () => {
  test('is that which the words of the schema describe', () => {
    fc.assert(
      fc.property(flowWithAnswers, ({ flow, answers }) => {
        expect(walked(positionOf(flow, answers))).toEqual(ended(flow, walkLiterally(flow, answers)))
      }),
      { numRuns: 500 },
    )
  })

  test('is the same when it is read from a button', () => {
    fc.assert(
      fc.property(flowWithAnswers, ({ flow, answers }) => {
        const position = positionOf(flow, answers)
        expect(facts(position && unpackPosition(flow, packPosition(position)))).toEqual(facts(position))
      }),
      { numRuns: 500 },
    )
  })

  test('begins with any of 31 signs that are known, also in a button', () => {
    const ids = Array.from({ length: 31 }, (_, at) => ({ id: `k${at}`, sign: `R${String(at + 1).padStart(2, '0')}` }))
    const flow = flowOf([{ id: 'known', kind: 'known', options: ids }, QUESTION])
    for (const known of [[], ['k0'], ['k30'], ['k0', 'k15', 'k30'], ids.map(({ id }) => id)]) {
      const position = positionOf(flow, [known, ['no']])
      const again = position && unpackPosition(flow, packPosition(position))
      expect(again?.at.way.passed.map(({ answer }) => answer)).toEqual([known, ['no']])
      expect([...(again?.at.way.named ?? [])]).toEqual(ids.filter(({ id }) => known.includes(id)).map(({ sign }) => sign))
    }
  })

  test('what is marked on a checklist is done, and names no sign; what is marked elsewhere does, once', () => {
    expect(walked(positionOf(flowOf([PAPERS]), [['copy', 'number']]))?.named).toEqual([])
    expect(walked(positionOf(flowOf([TOLD, AGAIN]), [['fee', 'hurry'], ['fee', 'papers-taken']]))?.named).toEqual(['R01', 'R02', 'R03'])
  })

  test.each<[string, readonly FlowStep[], readonly Answer[], string, number?]>([
    ['one of the answers named in `if` is enough', [TOLD, { ...QUESTION, ...IF_TOLD }], [['hurry']], 'question'],
    ['who did not want to answer gave none of them', [TOLD, { ...QUESTION, ...IF_TOLD }], ['skipped'], 'end'],
    ['a question of which one sign is not known yet is asked', [TOLD, AGAIN], [['fee', 'hurry']], 'again'],
    ['a question whose signs are all known is passed over', [AGAIN, { ...TOLD, options: [{ id: 'fee', sign: 'R01' }, { id: 'hurry', sign: 'R03' }] }], [['fee', 'papers-taken']], 'end'],
    ['a question without `if` is asked, however many were', [TOLD, QUESTION], [['fee']], 'question', 1],
    ['a question with `if` is passed over once so many were asked', [TOLD, { ...QUESTION, ...IF_TOLD }], [['fee']], 'end', 1],
    ['and not before', [TOLD, { ...QUESTION, ...IF_TOLD }], [['fee']], 'question', 2],
    ['a card with `if` is shown, however many questions were asked', [TOLD, { id: 'card', kind: 'card', ...IF_TOLD }], [['fee']], 'card', 1],
  ])('%s', (_, steps, answers, at, most) => {
    expect(walked(positionOf(flowOf(steps, most), answers))?.at).toBe(at)
  })
})

test('a question tells which it is, and of how many when nothing more is named from there', () => {
  fc.assert(
    fc.property(flowWithAnswers, ({ flow, answers }) => {
      const here = resolve(flow, answers)
      if (here?.kind !== 'step' || !isQuestion(here.waypoint.step)) return
      const rest = [...answers]
      for (let at = resolve(flow, rest); at?.kind === 'step'; at = resolve(flow, rest)) rest.push(isQuestion(at.waypoint.step) ? 'skipped' : [])
      expect(counterOf(flow, { at: here, cursor: 0 })).toEqual({ number: walkLiterally(flow, answers).questions + 1, total: walkLiterally(flow, rest).questions })
    }),
    { numRuns: 500 },
  )
})

/** What the screen of a question is given to say "3 of 14". */
function counterOf(flow: Flow, position: Position): unknown {
  const said: unknown[] = []
  const t = (key: string, values?: unknown) => {
    if (key === 'question-number') said.push(values)
    return key
  }
  viewOf(flow, position, { t, country: (code) => code, byName: (codes) => codes, whomToAsk: () => [] })
  return said[0]
}

function walked(position: Position | undefined): Walk | undefined {
  if (!position) return undefined
  const { at } = position
  const { passed, named, questions } = at.way
  return { passed: passed.map(({ step }) => step.id), named: [...named], questions, at: at.kind === 'step' ? at.waypoint.step.id : at.outcome.id }
}

/** Of what is weighed, the flows here have one outcome. */
function ended(flow: Flow, walk: Walk): Walk {
  return walk.at === 'outcomes' ? { ...walk, at: flow.outcomes[0]?.id ?? '' } : walk
}

function flowOf(steps: readonly FlowStep[], most?: number): Flow {
  const ids = [...new Set(steps.flatMap((step) => (step.kind === 'card' ? [] : step.options.flatMap(({ sign }) => sign ?? []))))]
  return {
    id: 'small',
    menu: { place: 'main', order: 1 },
    sources: ['none'],
    most,
    steps,
    outcomes: [{ id: 'end', otherwise: true, actions: [] }],
    signs: new Map(ids.map((id) => [id, { id, level: 'high', indicators: [] }])),
    fingerprint: 1,
  }
}
