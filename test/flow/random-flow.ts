import fc from 'fast-check'
import { structure } from '../../src/flow/button-data.ts'
import { checkFlow } from '../../src/flow/check.ts'
import { cursorBase } from '../../src/flow/digits.ts'
import { PAGES, type Position } from '../../src/flow/position.ts'
import { resolve } from '../../src/flow/resolve.ts'
import type { Country, Flow, FlowStep, Sign } from '../../src/flow/schema.ts'
import { isQuestion, isSingle, type Answer } from '../../src/flow/steps.ts'

const SIGNS: readonly Sign[] = [
  { id: 'R01', level: 'critical', indicators: [] },
  { id: 'R02', level: 'high', indicators: [] },
  { id: 'R03', level: 'medium', indicators: [] },
]

const COUNTRIES: readonly Country[] = [{ id: 'KG', region: 'central-asia' }, { id: 'TM', region: 'central-asia' }, { id: 'TR', region: 'middle-east' }]

/** A sound flow of 1 to 24 steps of every kind, with conditions and forward jumps; its structure hashed by FNV-1a, since any 32 bits will do here. */
export const randomFlow: fc.Arbitrary<Flow> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('card', 'choose-one', 'choose-several', 'checklist', 'choose-country'),
      // Answers to earlier steps, as far as these have options: so many steps back, and one of the options.
      conditions: fc.array(fc.record({ back: fc.nat(4), option: fc.nat(7) }), { maxLength: 2 }),
      options: fc.integer({ min: 2, max: 8 }),
      sign: fc.constantFrom(undefined, 'R01', 'R02', 'R03'),
      jump: fc.option(fc.nat(5), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .chain((shapes) => fc.record({ shapes: fc.constant(shapes), most: fc.option(fc.integer({ min: 1, max: 24 }), { nil: undefined }) }))
  .map(({ shapes, most }) => {
    const known: FlowStep[] = shapes.length % 3 === 0 ? [{ id: 'seen', kind: 'known', options: [{ id: 'r01', sign: 'R01' }, { id: 'r03', sign: 'R03' }] }] : []
    const steps = shapes.map((shape, at): FlowStep => {
      const id = `s${at}`
      const given = shape.conditions.flatMap(({ back, option }) => {
        const before = shapes[at - 1 - back]
        if (!before || before.kind === 'card') return []
        return [`s${at - 1 - back}.${before.kind === 'choose-country' ? COUNTRIES[option % COUNTRIES.length]?.id : `o${option % before.options}`}`]
      })
      const after = shape.jump === undefined ? undefined : Math.min(at + 1 + shape.jump, shapes.length)
      const next = after === undefined ? undefined : after === shapes.length ? (shape.options % 2 === 0 ? 'outcomes' : 'stopped') : `s${after}`
      const options = Array.from({ length: shape.options }, (_, option) => ({
        id: `o${option}`,
        ...(option === 0 && shape.sign !== undefined && { sign: shape.sign }),
      }))
      // What only some come to may lead elsewhere as a whole; the others need the step below.
      const when = given.length > 0 ? { if: given, ...(next !== undefined && shape.kind !== 'choose-one' && { next }) } : {}
      if (shape.kind === 'card') return { id, kind: 'card', ...when }
      if (shape.kind === 'choose-country') return { id, kind: shape.kind, first: ['TR', 'KG'], options: COUNTRIES, ...when }
      if (shape.kind === 'choose-one') {
        return { id, kind: 'choose-one', options: options.map((it, option) => (option === 1 && next ? { ...it, next } : it)), ...when }
      }
      return { id, kind: shape.kind, options, ...when }
    })
    const bare = {
      id: 'random',
      menu: { place: 'main' as const, order: 1 },
      sources: ['none'],
      most,
      steps: [...known, ...steps],
      outcomes: [{ id: 'end', otherwise: true as const, actions: [] }, ...(leadTo(steps, 'stopped') ? [{ id: 'stopped', actions: [] }] : [])],
      signs: new Map(SIGNS.map((sign) => [sign.id, sign])),
    }
    return { ...bare, fingerprint: hash(structure(bare)) }
  })
  .filter((flow) => checkFlow(flow).length === 0)

function leadTo(steps: readonly FlowStep[], outcome: string): boolean {
  return steps.some((step) => step.next === outcome || (step.kind === 'choose-one' && step.options.some(({ next }) => next === outcome)))
}

/** A way through a flow: what a person answers at each step, and where they stop. */
export const randomAnswers = (flow: Flow): fc.Arbitrary<Answer[]> =>
  fc.tuple(fc.array(fc.nat(), { minLength: flow.steps.length, maxLength: flow.steps.length }), fc.nat(flow.steps.length)).map(([choices, stop]) => {
    const answers: Answer[] = []
    for (const choice of choices.slice(0, stop)) {
      const at = resolve(flow, answers)
      if (at?.kind !== 'step') break
      answers.push(answerAt(at.waypoint.step, choice))
    }
    return answers
  })

/** All there is to a position, without the flow that it is in. */
export function facts(position: Position | undefined) {
  if (!position) return undefined
  const { at, cursor } = position
  const { passed, given, named, questions } = at.way
  const path = passed.map(({ step, answer, digit }) => [step.id, answer, digit])
  return { at: at.kind === 'step' ? at.waypoint.step.id : at.outcome.id, cursor, path, named: [...named], given: [...given], questions }
}

/** A number as bytes, the lowest first. */
export function numberAsBytes(number: bigint): number[] {
  return number === 0n ? [] : [Number(number % 256n), ...numberAsBytes(number / 256n)]
}

/** How many cursors a screen has: marks, or pages. */
export function cursorsOf({ at }: Position): number {
  return at.kind === 'outcome' ? PAGES : cursorBase(at.waypoint.step)
}

function answerAt(step: FlowStep, choice: number): Answer {
  if (step.kind === 'known') return step.options.filter((_, at) => (choice >> at) & 1).map((option) => option.id)
  if (!isQuestion(step)) return []
  if (choice % 5 === 0) return 'skipped'
  if (isSingle(step)) return [step.options[choice % step.options.length]?.id ?? '']
  return step.options.filter((_, at) => (choice >> at) & 1).map((option) => option.id)
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
}
