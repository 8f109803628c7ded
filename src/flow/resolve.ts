import { digitOf } from './digits.ts'
import { iloOperational } from './ilo-operational.ts'
import type { Flow, FlowStep, Outcome, Question, Sign, Threshold } from './schema.ts'
import { hasOptions, isQuestion, isSingle, WEIGH, type Answer } from './steps.ts'
import { beginWay, goOn, type Way } from './way.ts'
import { beginning, type Onward, type Passed, type Waypoint } from './waypoints.ts'

/** Where a person stands: at a card or question, or at an outcome with what led there. */
export type Step =
  | { readonly kind: 'step'; readonly waypoint: Waypoint; readonly way: Way }
  | {
      readonly kind: 'outcome'
      readonly outcome: Outcome
      readonly way: Way
      /** The signs named, in the order of the questions, each once. */
      readonly signs: readonly Sign[]
      /** What checklists left open. */
      readonly missing: readonly { readonly question: Question; readonly option: string }[]
    }

/**
 * Folds the answers over the steps: the answers are the whole state.
 * Gives undefined when they do not fit this conversation (too many, an unknown option, a skipped card).
 */
export function resolve(flow: Flow, answers: readonly Answer[]): Step | undefined {
  const way = beginWay()
  let onward = beginning(flow)
  for (const answer of answers) {
    if (typeof onward === 'string' || !fits(onward.step, answer)) return undefined
    onward = goOn(way, onward.pass(digitOf(onward.step, answer)))
  }
  return arrive(flow, onward, way)
}

/** Where somebody stands whose way leads there; undefined when that is no outcome either. */
export function arrive(flow: Flow, onward: Onward, way: Way): Step | undefined {
  return typeof onward === 'string' ? conclude(flow, onward, way) : { kind: 'step', waypoint: onward, way }
}

/** Whether an answer is one that can be given to this step. */
function fits(step: FlowStep, answer: Answer): boolean {
  if (!hasOptions(step)) return answer !== 'skipped' && answer.length === 0
  if (answer === 'skipped') return isQuestion(step)
  if (isSingle(step)) return answer.length === 1 && step.options.some((option) => option.id === answer[0])
  const known = step.options.filter((option) => answer.includes(option.id))
  return known.length === answer.length && known.every((option, at) => option.id === answer[at])
}

function conclude(flow: Flow, target: string, way: Way): Step | undefined {
  const { passed, named } = way
  const signs = [...named].flatMap((id) => flow.signs.get(id) ?? [])
  const missing = leftOpen(passed)
  const outcome =
    target === WEIGH
      ? weigh(flow.outcomes, { signs, missing: missing.length, unsure: unsure(passed).length })
      : flow.outcomes.find((it) => it.id === target)
  return outcome && { kind: 'outcome', outcome, way, signs, missing }
}

function leftOpen(passed: readonly Passed[]) {
  return passed.flatMap(({ step, answer }) =>
    // Who does not want to answer gets the advice for every point: nothing says that it is done.
    step.kind === 'checklist'
      ? step.options.filter((option) => answer === 'skipped' || !answer.includes(option.id)).map((option) => ({ question: step, option: option.id }))
      : [],
  )
}

/** The questions that were answered "not sure". */
export function unsure(passed: readonly Passed[]): Question[] {
  return passed.flatMap(({ step, answer }) => (isQuestion(step) && answer !== 'skipped' && answer.includes('unsure') ? [step] : []))
}

/** What outcomes are weighed by. */
export interface Evidence {
  readonly signs: readonly Sign[]
  /** How many points checklists left open. */
  readonly missing: number
  /** How many answers were "not sure". */
  readonly unsure: number
}

/** The first outcome that holds for what was found; one that is reached only by `next` never does. */
export function weigh(outcomes: readonly Outcome[], found: Evidence): Outcome | undefined {
  return outcomes.find((outcome) => {
    if (outcome.otherwise) return true
    if (outcome.rule) return iloOperational(found.signs).holds
    return outcome.when?.some((line) => reached(line, found)) ?? false
  })
}

function reached(line: Threshold, { signs, missing, unsure: doubts }: Evidence): boolean {
  return Object.entries(line).every(([level, least = 0]) => {
    if (level === 'missing') return missing >= least
    if (level === 'unsure') return doubts >= least
    return signs.filter((sign) => sign.level === level).length >= least
  })
}
