import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkFlow } from '../../src/flow/check.ts'
import { flowFile, type Country, type Flow, type Sign } from '../../src/flow/schema.ts'

const SIGNS: readonly Sign[] = [
  { id: 'R01', level: 'critical', indicators: [] },
  { id: 'R02', level: 'high', indicators: [] },
  { id: 'EX01', dimension: 'exploitation', level: 'strong' },
  { id: 'EX02', dimension: 'exploitation', level: 'medium' },
  { id: 'CD01', dimension: 'coercion-at-destination', level: 'strong' },
  { id: 'CD02', dimension: 'coercion-at-destination', level: 'medium' },
]

const COUNTRIES: readonly Country[] = [{ id: 'KG', region: 'central-asia' }, { id: 'UZ', region: 'central-asia' }, { id: 'TR', region: 'middle-east' }]

/** A flow from the two lists of its file. */
function flow(steps: string, outcomes: string, most?: number): Flow {
  const file = flowFile.parse({ id: 'sample', menu: { place: 'main', order: 1 }, sources: ['none'], most, steps: parse(steps), outcomes: parse(outcomes) })
  const withCountries = file.steps.map((step) => (step.kind === 'choose-country' ? { ...step, options: COUNTRIES } : step))
  return { ...file, steps: withCountries, signs: new Map(SIGNS.map((sign) => [sign.id, sign])), fingerprint: 1 }
}

const QUESTION = '{ id: a, kind: choose-one, options: [{ id: yes, sign: R01 }, { id: no }] }'
const END = '[{ id: end, otherwise: true }]'

describe('checkFlow', () => {
  test('finds nothing in a sound flow', () => {
    expect(checkFlow(flow(`[${QUESTION}]`, '[{ id: bad, when: [{ critical: 1 }] }, { id: end, otherwise: true }]'))).toEqual([])
  })

  test.each([
    ['a next that leads nowhere', `[{ id: a, kind: card, next: nowhere }, ${QUESTION.replace('id: a', 'id: b')}]`, END, 'a', 'neither a step nor an outcome'],
    ['a next that leads backwards', `[{ id: a, kind: card }, { id: b, kind: card, next: a }]`, END, 'b', 'backwards'],
    ['a step that leads to itself', `[{ id: a, kind: card, next: a }]`, END, 'a', 'backwards'],
    ['a step that no answer leads to', `[{ id: a, kind: card, next: c }, { id: b, kind: card }, { id: c, kind: card }]`, END, 'b', 'no answer leads here'],
    ['an outcome that no answers lead to', `[${QUESTION}]`, '[{ id: worse, when: [{ critical: 2 }] }, { id: end, otherwise: true }]', 'worse', 'no answers lead'],
    ['an outcome behind one that takes everything of it', `[${QUESTION}]`, '[{ id: one, when: [{ critical: 1 }] }, { id: same, when: [{ critical: 1 }] }, { id: end, otherwise: true }]', 'same', 'no answers lead'],
    ['an outcome that nothing names and nothing weighs', `[${QUESTION}]`, '[{ id: lost }, { id: end, otherwise: true }]', 'lost', 'no answers lead'],
    ['answers that match no outcome', `[${QUESTION}]`, '[{ id: bad, when: [{ critical: 1 }] }]', 'outcomes', 'dead end'],
    ['an otherwise that is not the last', `[${QUESTION}]`, '[{ id: end, otherwise: true }, { id: bad, when: [{ critical: 1 }] }, { id: all, otherwise: true }]', 'end', 'hides the outcomes below'],
    ['an id used twice', `[{ id: a, kind: card }, { id: a, kind: card }]`, END, 'a', 'used twice'],
    ['an option id used twice', '[{ id: a, kind: choose-one, options: [{ id: yes }, { id: yes }] }]', END, 'a.yes', 'stands twice'],
    ['a reserved id', '[{ id: outcomes, kind: card }]', END, 'outcomes', 'reserved'],
    ['knowledge that comes later', `[${QUESTION}, { id: b, kind: known, options: [{ id: r02, sign: R02 }] }]`, END, 'b', 'only the first step'],
    ['a condition on a later step', '[{ id: a, kind: card, if: [b.yes] }, { id: b, kind: choose-one, options: [{ id: yes }, { id: no }] }]', END, 'a.if', 'b.yes is no answer to an earlier step'],
    ['a condition on an option that is not there', `[${QUESTION}, { id: b, kind: card, if: [a.maybe] }]`, END, 'b.if', 'a.maybe is no answer to an earlier step'],
    ['a country that the directory does not know', '[{ id: a, kind: choose-country, first: [TR, XX] }]', END, 'a.first', 'no country XX'],
    ['a sign that nobody knows', '[{ id: a, kind: choose-one, options: [{ id: yes, sign: R99 }, { id: no }] }]', END, 'a.yes', 'no sign has the id R99'],
  ])('finds %s', (_, steps, outcomes, place, problem) => {
    expect(checkFlow(flow(steps, outcomes))).toContainEqual({ place, problem: expect.stringContaining(problem), todo: expect.stringMatching(/\w/) })
  })

  test('finds a flow that is too long for a button', () => {
    const question = (at: number) => `{ id: q${at}, kind: choose-several, options: [${Array.from({ length: 12 }, (_, option) => `{ id: o${option} }`).join(', ')}] }`
    const steps = (count: number) => `[${Array.from({ length: count }, (_, at) => question(at)).join(', ')}]`
    expect(checkFlow(flow(steps(13), END))).toEqual([])
    expect(checkFlow(flow(steps(14), END))).toContainEqual(expect.objectContaining({ problem: expect.stringContaining('a button holds 176') }))
  })

  test('proves outcomes of the ILO rule reachable by signs of several questions', () => {
    const several = (id: string, signs: string[]) => `{ id: ${id}, kind: choose-several, options: [${signs.map((sign) => `{ id: ${sign.toLowerCase()}, sign: ${sign} }`).join(', ')}] }`
    const outcomes = '[{ id: rule, rule: ilo-operational }, { id: end, otherwise: true }]'
    expect(checkFlow(flow(`[${several('a', ['EX01', 'EX02'])}, ${several('b', ['CD01', 'CD02'])}]`, outcomes))).toEqual([])
    expect(checkFlow(flow(`[${several('a', ['EX01', 'EX02'])}, ${several('b', ['CD02', 'R01'])}]`, outcomes))).toContainEqual(
      expect.objectContaining({ place: 'rule' }),
    )
  })
})
