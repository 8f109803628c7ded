import { iloOperational } from './ilo-operational.ts'
import type { Card, Flow, FlowStep, Outcome, Question, Sign, Threshold } from './schema.ts'

/** What was chosen at one step: option ids in the order of the file (none on a card), or that the person did not want to answer. */
export type Answer = readonly string[] | 'skipped'

/** One step passed, with the answer given there. */
export interface Passed {
  readonly step: FlowStep
  readonly answer: Answer
}

/** Where a person stands: at a card or question, or at an outcome with what led there. */
export type Step =
  | { readonly kind: 'step'; readonly step: FlowStep; readonly passed: readonly Passed[] }
  | {
      readonly kind: 'outcome'
      readonly outcome: Outcome
      readonly passed: readonly Passed[]
      /** The signs named, in the order of the questions, each once. */
      readonly signs: readonly Sign[]
      /** What checklists left open. */
      readonly missing: readonly { readonly question: Question; readonly option: string }[]
    }

/** The reserved target that weighs the answers. */
export const WEIGH = 'outcomes'

/**
 * Folds the answers over the steps: the answers are the whole state.
 * Gives undefined when they do not fit this conversation (too many, an unknown option, a skipped card).
 */
export function resolve(flow: Flow, answers: readonly Answer[]): Step | undefined {
  const passed: Passed[] = []
  let target: string = flow.steps[0]?.id ?? WEIGH
  for (const answer of answers) {
    const step = flow.steps.find((it) => it.id === target)
    if (!step || !fits(step, answer)) return undefined
    passed.push({ step, answer })
    target = nextTarget(flow, step, answer)
  }
  const step = flow.steps.find((it) => it.id === target)
  return step ? { kind: 'step', step, passed } : conclude(flow, target, passed)
}

/** The id of the step or outcome that follows an answer, or `outcomes`. */
export function nextTarget(flow: Flow, step: FlowStep, answer: Answer): string {
  if (step.kind === 'choose-one' && answer !== 'skipped') {
    const chosen = step.options.find((option) => option.id === answer[0])
    if (chosen?.next) return chosen.next
  }
  return step.next ?? flow.steps[flow.steps.indexOf(step) + 1]?.id ?? WEIGH
}

export function isQuestion(step: FlowStep): step is Exclude<FlowStep, Card> {
  return step.kind !== 'card'
}

function fits(step: FlowStep, answer: Answer): boolean {
  if (!isQuestion(step)) return answer !== 'skipped' && answer.length === 0
  if (answer === 'skipped') return true
  if (step.kind === 'choose-one' && answer.length !== 1) return false
  const known = step.options.filter((option) => answer.includes(option.id))
  return known.length === answer.length && known.every((option, at) => option.id === answer[at])
}

function conclude(flow: Flow, target: string, passed: readonly Passed[]): Step | undefined {
  const signs = namedSigns(flow, passed)
  const missing = leftOpen(passed)
  const outcome =
    target === WEIGH
      ? weigh(flow.outcomes, { signs, missing: missing.length, unsure: countUnsure(passed) })
      : flow.outcomes.find((it) => it.id === target)
  return outcome && { kind: 'outcome', outcome, passed, signs, missing }
}

function namedSigns(flow: Flow, passed: readonly Passed[]): Sign[] {
  const ids = passed.flatMap(({ step, answer }) =>
    isQuestion(step) && answer !== 'skipped' && step.kind !== 'checklist'
      ? step.options.filter((option) => answer.includes(option.id)).map((option) => option.sign)
      : [],
  )
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (flow.signs.get(id) ?? [])))
}

function leftOpen(passed: readonly Passed[]) {
  return passed.flatMap(({ step, answer }) =>
    // Who does not want to answer gets the advice for every point: nothing says that it is done.
    step.kind === 'checklist'
      ? step.options.filter((option) => answer === 'skipped' || !answer.includes(option.id)).map((option) => ({ question: step, option: option.id }))
      : [],
  )
}

function countUnsure(passed: readonly Passed[]): number {
  return passed.filter(({ answer }) => answer !== 'skipped' && answer.includes('unsure')).length
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

function reached(line: Threshold, { signs, missing, unsure }: Evidence): boolean {
  return Object.entries(line).every(([level, least = 0]) => {
    if (level === 'missing') return missing >= least
    if (level === 'unsure') return unsure >= least
    return signs.filter((sign) => sign.level === level).length >= least
  })
}
