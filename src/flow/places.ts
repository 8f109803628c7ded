import { answerOf, base } from './digits.ts'
import type { Flow, FlowStep } from './schema.ts'
import { hasOptions, isQuestion, isSingle, nextTarget, passedTo, WEIGH, type Answer } from './steps.ts'

/** Where a way can lead: a place, the id of an outcome, or `outcomes`. */
export type Target = Place | string

/**
 * A step in its conversation, with all that is asked of it again and again. Each tap goes the whole way anew, so places are linked with
 * one another, and nothing is looked up by its name on the way.
 */
export interface Place {
  readonly step: FlowStep
  /** How many digits it has. */
  readonly base: number
  /** The signs that a person can name here. */
  readonly signs: readonly string[]
  /** Answers of which one must have been given before, as `r01.yes`. */
  readonly needs: readonly string[] | undefined
  /** How many questions may have been asked before this one is passed over. */
  readonly most: number
  /** Where it goes on from an answer that names no other place. */
  readonly next: Target
  /** Where it goes on when this is passed over. */
  readonly over: Target
  /** The step passed with an answer, by its digit (`digits.ts`). */
  pass(digit: number): Passed
}

/** One step passed, with the answer given there, also as a digit of its base, and what follows from it. */
export interface Passed {
  readonly step: FlowStep
  readonly answer: Answer
  readonly digit: number
  readonly base: number
  readonly isQuestion: boolean
  /** The answers for which later steps ask, as `r01.yes`. */
  readonly given: readonly string[]
  /** The ids of the signs named. */
  readonly named: readonly string[]
  readonly next: Target
}

const beginnings = new WeakMap<Flow, Target>()

/** Where a conversation begins. Its places are made when somebody first comes, and stay as long as it does. */
export function firstPlace(flow: Flow): Target {
  const known = beginnings.get(flow)
  if (known !== undefined) return known
  const places = new Map<string, Place>()
  const target = (id: string): Target => places.get(id) ?? id
  const asked = new Set(flow.steps.flatMap((step) => step.if ?? []))
  // From the last to the first, since steps lead forwards only.
  for (const step of flow.steps.toReversed()) places.set(step.id, placeOf(flow, step, asked, target))
  const first = target(flow.steps[0]?.id ?? WEIGH)
  beginnings.set(flow, first)
  return first
}

function placeOf(flow: Flow, step: FlowStep, asked: ReadonlySet<string>, target: (id: string) => Target): Place {
  const signs = signsAt(step)
  const pass = (digit: number): Passed => {
    const answer = answerOf(step, digit)
    const chosen = answer === 'skipped' ? [] : answer
    return {
      step,
      answer,
      digit,
      base: base(step),
      isQuestion: isQuestion(step),
      given: chosen.map((id) => `${step.id}.${id}`).filter((given) => asked.has(given)),
      named: signs.flatMap(({ id, sign }) => (chosen.includes(id) ? [sign] : [])),
      next: target(nextTarget(flow, step, answer)),
    }
  }
  // Marks have too many combinations to keep them all.
  const kept = Array.from({ length: hasOptions(step) && !isSingle(step) ? 2 : base(step) }, (_, digit) => pass(digit))
  return {
    step,
    base: base(step),
    signs: signs.map(({ sign }) => sign),
    needs: step.if,
    most: step.if && isQuestion(step) ? (flow.most ?? Infinity) : Infinity,
    next: target(nextTarget(flow, step, 'skipped')),
    over: target(passedTo(flow, step)),
    pass: (digit) => kept[digit] ?? pass(digit),
  }
}

/** The options by which a person names a sign. A checklist names what is missing, not signs; countries are none. */
function signsAt(step: FlowStep): { readonly id: string; readonly sign: string }[] {
  if (!hasOptions(step) || step.kind === 'choose-country' || step.kind === 'checklist') return []
  return step.options.flatMap(({ id, sign }) => (sign === undefined ? [] : [{ id, sign }]))
}
