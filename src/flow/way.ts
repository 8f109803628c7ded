import { digitOf } from './digits.ts'
import type { Flow, FlowStep, Question } from './schema.ts'
import { findStep, hasOptions, isQuestion, nextTarget, passedTo, signsAt, type Answer, type Passed } from './steps.ts'

/**
 * A way through a conversation so far, with all that conditions look at. It grows step by step, so that the hundredth step costs what the
 * first one did.
 */
export interface Way {
  readonly passed: Passed[]
  /** The answers given, by the ids of their steps. */
  readonly given: Map<string, Answer>
  /** The ids of the signs named, in the order of the questions, each once. A checklist names what is missing, not signs. */
  readonly named: Set<string>
  questions: number
}

export function beginWay(): Way {
  return { passed: [], given: new Map(), named: new Set(), questions: 0 }
}

/** Goes one step on; gives the id of the step or outcome to which that leads, or `outcomes`. */
export function goOn(flow: Flow, way: Way, step: FlowStep, answer: Answer, digit = digitOf(step, answer)): string {
  note(way, { step, answer, digit })
  return nextAsked(flow, nextTarget(flow, step, answer), way)
}

function note(way: Way, passed: Passed): void {
  const { step, answer } = passed
  way.passed.push(passed)
  if (isQuestion(step)) way.questions += 1
  if (!hasOptions(step) || answer === 'skipped') return
  way.given.set(step.id, answer)
  for (const id of answer) {
    const sign = step.kind === 'choose-country' || step.kind === 'checklist' ? undefined : step.options.find((option) => option.id === id)?.sign
    if (sign !== undefined) way.named.add(sign)
  }
}

/** Where a way goes on from `target`: over all steps that do not apply to what was answered so far. The id of a step or outcome, or `outcomes`. */
export function nextAsked(flow: Flow, target: string, way: Way): string {
  const step = findStep(flow, target)
  if (!step || applies(flow, step, way)) return target
  return nextAsked(flow, passedTo(flow, step), way)
}

function applies(flow: Flow, step: FlowStep, way: Way): boolean {
  if (step.if && !step.if.some((given) => wasGiven(given, way))) return false
  if (!isQuestion(step)) return true
  if (step.if && flow.most !== undefined && way.questions >= flow.most) return false
  return !isKnownAlready(flow, step, way)
}

/** `r01.yes`: the step, and one of the options chosen there. */
function wasGiven(given: string, way: Way): boolean {
  const dot = given.indexOf('.')
  return way.given.get(given.slice(0, dot))?.includes(given.slice(dot + 1)) ?? false
}

/** A question that could only name what was named before. */
function isKnownAlready(flow: Flow, step: Question, { named }: Way): boolean {
  if (named.size === 0) return false
  const signs = signsAt(flow, step)
  for (const sign of signs) if (!named.has(sign)) return false
  return signs.length > 0
}
