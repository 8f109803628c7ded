import { fits, resolve, type Step } from './resolve.ts'
import type { ChooseCountry, Flow, FlowStep } from './schema.ts'
import { beginWay, findStep, firstStep, hasOptions, isSingle, nextAsked, nextTarget, pass, type Answer, type Passed } from './steps.ts'

/** Where a person stands in a conversation: what was answered, and on the present screen the marks set or the page shown. */
export interface FlowState {
  readonly answers: readonly Answer[]
  /** On a question with several choices: the marks, bit i for option i. Where a country is chosen, and at an outcome: the page, from 0. Else 0. */
  readonly cursor: number
}

/** Bytes that the answers and the cursor may take in a button (`button-data.ts` says why). */
export const STATE_BYTES = 14

/** Pages of an outcome that a button can name, from 0; the last of them says "the first page, come back to". */
export const PAGES = 64
export const FIRST_AGAIN = PAGES - 1

/**
 * A state as bytes. Every answer is one digit of a number whose base at that place is the number of things a person can do there,
 * so a yes/no/not sure question costs 2.3 bits; the digit 0 says that no answer follows.
 * The answers must fit the flow and `checkFlow` must have passed; otherwise this throws.
 *
 * The states of one screen's buttons have all answers but the last in common: those are gone through once, or never when it is known where
 * they lead (`at`).
 */
export function createPacker(flow: Flow, at?: Step): (state: FlowState) => Uint8Array {
  let before: readonly Answer[] = at?.passed.map(({ answer }) => answer) ?? []
  let way: readonly Place[] = at ? placesOn(at) : []

  function placeOf({ answers, cursor }: FlowState): Place {
    const differs = answers.findIndex((answer, place) => answer !== before[place])
    const shared = way[differs < 0 ? answers.length : differs]
    if (shared && differs < 0) return shared
    const last = answers.at(-1)
    // What comes after the last answer matters to a cursor only.
    const isLast = differs === answers.length - 1 && cursor === 0
    if (isLast && shared?.step && last !== undefined && fits(shared.step, last)) return behind(shared, shared.step, last)
    const found = resolve(flow, answers)
    if (!found) throw new Error('the answers do not fit the conversation')
    way = placesOn(found)
    before = answers
    return way.at(-1) ?? START
  }

  return (state) => {
    const { step, number, weight } = placeOf(state)
    return toBytes(number + weight * BigInt(state.cursor) * BigInt(step ? base(step) : 1))
  }
}

/** A place on a way: the step that is asked there, if one is; the answers so far as a number; what the next digit counts. */
interface Place {
  readonly step?: FlowStep
  readonly number: bigint
  readonly weight: bigint
}

const START: Place = { number: 0n, weight: 1n }

function behind({ number, weight }: Place, step: FlowStep, answer: Answer): Place {
  return { number: number + weight * BigInt(digitOf(step, answer)), weight: weight * BigInt(base(step)) }
}

/** The places from the first step to where somebody is. */
function placesOn(at: Step): Place[] {
  const places: Place[] = []
  let place = START
  for (const { step, answer } of at.passed) {
    places.push({ ...place, step })
    place = behind(place, step, answer)
  }
  return [...places, at.kind === 'step' ? { ...place, step: at.step } : place]
}

/** The inverse of `createPacker`; undefined for bytes that no state of this flow packs to. */
export function unpackState(flow: Flow, bytes: Uint8Array): FlowState | undefined {
  let number = bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n)
  const take = (size: number): number => {
    const digit = Number(number % BigInt(size))
    number /= BigInt(size)
    return digit
  }
  const answers: Answer[] = []
  const way = beginWay()
  let target = firstStep(flow)
  for (;;) {
    const step = findStep(flow, target)
    const digit = step ? take(base(step)) : 0
    if (!step || digit === 0) {
      const cursor = take(step ? cursorBase(step) : PAGES)
      return number === 0n ? { answers, cursor } : undefined
    }
    const answer = answerOf(step, digit)
    answers.push(answer)
    pass(way, step, answer)
    target = nextAsked(flow, nextTarget(flow, step, answer), way)
  }
}

/** How many digits a step needs: 0 ends the answers; on a question 1 is "did not want to answer". */
export function base(step: FlowStep): number {
  if (!hasOptions(step)) return 2
  return isSingle(step) ? 2 + step.options.length : 2 + 2 ** step.options.length
}

/** How many cursors a step has. */
export function cursorBase(step: FlowStep): number {
  if (step.kind === 'choose-country') return 2 + regionsOf(step).length
  return step.kind === 'choose-several' || step.kind === 'checklist' ? 2 ** step.options.length : 1
}

/** The parts of the world that a choose-country shows, in order. Its pages: 0 the first countries, 1 these parts, from 2 the countries of each. */
export function regionsOf({ options }: ChooseCountry): string[] {
  return [...new Set(options.map((option) => option.region))]
}

function digitOf(step: FlowStep, answer: Answer): number {
  if (!hasOptions(step) || answer === 'skipped') return 1
  if (isSingle(step)) return 2 + step.options.findIndex((option) => option.id === answer[0])
  return 2 + marksFor(step.options, answer)
}

function answerOf(step: FlowStep, digit: number): Answer {
  if (!hasOptions(step)) return []
  if (digit === 1) return 'skipped'
  if (isSingle(step)) return step.options.filter((_, at) => at === digit - 2).map((option) => option.id)
  return marked(step.options, digit - 2)
}

/** The ids of the options whose bit is set in the marks. */
export function marked(options: readonly { readonly id: string }[], marks: number): string[] {
  return options.filter((_, at) => (marks >> at) & 1).map((option) => option.id)
}

/** The marks that an answer to a question with several choices was made of; 0 for every other answer. */
export function marksOf({ step, answer }: Passed): number {
  return step.kind === 'choose-several' || step.kind === 'checklist' ? marksFor(step.options, answer) : 0
}

function marksFor(options: readonly { readonly id: string }[], answer: Answer): number {
  return options.reduce((marks, option, at) => (answer !== 'skipped' && answer.includes(option.id) ? marks + 2 ** at : marks), 0)
}

function toBytes(number: bigint): Uint8Array {
  const bytes: number[] = []
  for (let rest = number; rest > 0n; rest /= 256n) bytes.push(Number(rest % 256n))
  return Uint8Array.from(bytes)
}
