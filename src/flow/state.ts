import { resolve } from './resolve.ts'
import type { ChooseCountry, Flow, FlowStep } from './schema.ts'
import { beginWay, findStep, firstStep, hasOptions, isQuestion, isSingle, nextAsked, nextTarget, passedTo, pass, type Answer, type Passed } from './steps.ts'

/** Where a person stands in a conversation: what was answered, and on the present screen the marks set or the page shown. */
export interface FlowState {
  readonly answers: readonly Answer[]
  /** On a question with several choices: the marks, bit i for option i. Where a country is chosen, and at an outcome: the page, from 0. Else 0. */
  readonly cursor: number
}

/** Bytes that the answers and the cursor may take in a button (`button-data.ts` says why). */
export const STATE_BYTES = 14

/** Pages of an outcome that a button can name, from 0; the last of them says "the first page, come back to". */
const PAGES = 64
export const FIRST_AGAIN = PAGES - 1

/**
 * A state as bytes. Every answer is one digit of a number whose base at that place is the number of things a person can do there,
 * so a yes/no/not sure question costs 2.3 bits; the digit 0 says that no answer follows.
 * The answers must fit the flow and `checkFlow` must have passed; otherwise this throws.
 */
export function packState(flow: Flow, state: FlowState): Uint8Array {
  const at = resolve(flow, state.answers)
  if (!at) throw new Error('the answers do not fit the conversation')
  let number = 0n
  if (state.cursor > 0) number = at.kind === 'step' ? BigInt(state.cursor) * BigInt(base(at.step)) : BigInt(state.cursor)
  for (const { step, answer } of at.passed.toReversed()) number = number * BigInt(base(step)) + BigInt(digitOf(step, answer))
  return toBytes(number)
}

/** The inverse of `packState`; undefined for bytes that no state of this flow packs to. */
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

/** The most bits that the answers of any way through the flow take, with the marks of its last screen. */
export function longestStateBits(flow: Flow): number {
  return longest(flow, (step, after) => Math.log2(base(step)) + Math.max(after, Math.log2(cursorBase(step))), Math.log2(PAGES))
}

/** The most questions that anybody is asked. */
export function mostQuestions(flow: Flow): number {
  return longest(flow, (step, after) => (isQuestion(step) ? 1 : 0) + after, 0)
}

/** The longest way by some measure: `add` gives that of a step from that of what follows. A step that may be passed over counts both ways. */
function longest(flow: Flow, add: (step: FlowStep, after: number) => number, end: number): number {
  const known = new Map<string, number>()
  return from(flow.steps[0]?.id ?? '', 0)

  function from(target: string, asked: number): number {
    const step = findStep(flow, target)
    if (!step) return end
    const key = `${target} ${flow.most === undefined ? 0 : asked}`
    const found = known.get(key) ?? longestFrom(step, asked)
    known.set(key, found)
    return found
  }

  function longestFrom(step: FlowStep, asked: number): number {
    const answers = [[], ...(step.kind === 'choose-one' ? step.options.map((option) => [option.id]) : [])]
    const targets = [...new Set(answers.map((answer) => nextTarget(flow, step, answer)))]
    const over = step.if || (isQuestion(step) && namesOnlyWhatOthersName(flow, step)) ? from(passedTo(flow, step), asked) : 0
    if (step.if && isQuestion(step) && flow.most !== undefined && asked >= flow.most) return over
    return Math.max(over, add(step, Math.max(...targets.map((target) => from(target, asked + (isQuestion(step) ? 1 : 0))))))
  }
}

function namesOnlyWhatOthersName(flow: Flow, step: FlowStep): boolean {
  const signsOf = (it: FlowStep) => (hasOptions(it) ? it.options.flatMap((option) => option.sign ?? []) : [])
  const earlier = new Set(flow.steps.slice(0, flow.steps.indexOf(step)).flatMap(signsOf))
  return signsOf(step).length > 0 && signsOf(step).every((sign) => earlier.has(sign))
}

/** How many digits a step needs: 0 ends the answers; on a question 1 is "did not want to answer". */
function base(step: FlowStep): number {
  if (!hasOptions(step)) return 2
  return isSingle(step) ? 2 + step.options.length : 2 + 2 ** step.options.length
}

function cursorBase(step: FlowStep): number {
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
