import { answerOf, base, cursorBase } from './digits.ts'
import type { Flow, FlowStep } from './schema.ts'
import { hasOptions, isQuestion, isSingle, nextTarget, passedTo, WEIGH, type Answer } from './steps.ts'

/** Where a way goes on: at a waypoint, or at the outcome with that id, or `outcomes`. */
export type Onward = Waypoint | string

/**
 * A step in its conversation, with all that is asked of it again and again. Each tap goes the whole way anew, so waypoints are linked with
 * one another, and nothing is looked up by its name on the way.
 */
export interface Waypoint {
  readonly step: FlowStep
  readonly isQuestion: boolean
  /** How many digits and cursors it has (`digits.ts`). */
  readonly base: number
  readonly cursorBase: number
  /** The signs that a person can name here. */
  readonly signs: readonly string[]
  /** Answers of which one must have been given before, as `r01.yes`. */
  readonly needs: readonly string[] | undefined
  /** Once so many questions were asked, this one is passed over. */
  readonly most: number
  /** Where it goes on from an answer that has no `next` of its own. */
  readonly next: Onward
  /** Where it goes on when this is passed over. */
  readonly over: Onward
  /** The waypoint passed with an answer, by its digit other than 0. */
  pass(digit: number): Passed
}

/** A waypoint passed, with the answer given there, also as a digit, and what follows from it. */
export interface Passed {
  readonly waypoint: Waypoint
  readonly step: FlowStep
  readonly answer: Answer
  readonly digit: number
  /** Of what was chosen, as `r01.yes`, that which some step names in its `if`. */
  readonly given: readonly string[]
  /** The ids of the signs named. */
  readonly named: readonly string[]
  readonly next: Onward
}

/** By conversation. They are the same for everybody, and hold nothing of a person. */
const beginnings = new WeakMap<Flow, Onward>()

/** Where a conversation begins. Its waypoints are made when somebody first comes, and stay as long as it does. */
export function beginning(flow: Flow): Onward {
  const known = beginnings.get(flow)
  if (known !== undefined) return known
  const waypoints = new Map<string, Waypoint>()
  const onward = (id: string): Onward => waypoints.get(id) ?? id
  const conditions = new Set(flow.steps.flatMap((step) => step.if ?? []))
  // From the last to the first, since steps lead forwards only.
  for (const step of flow.steps.toReversed()) waypoints.set(step.id, waypointOf(flow, step, conditions, onward))
  const first = onward(flow.steps[0]?.id ?? WEIGH)
  beginnings.set(flow, first)
  return first
}

function waypointOf(flow: Flow, step: FlowStep, conditions: ReadonlySet<string>, onward: (id: string) => Onward): Waypoint {
  const signs = signsAt(step)
  const waypoint: Waypoint = {
    step,
    isQuestion: isQuestion(step),
    base: base(step),
    cursorBase: cursorBase(step),
    signs: signs.map(({ sign }) => sign),
    needs: step.if,
    most: step.if && isQuestion(step) ? (flow.most ?? Infinity) : Infinity,
    next: onward(nextTarget(flow, step, 'skipped')),
    over: onward(passedTo(flow, step)),
    pass: (digit) => kept[digit - 1] ?? pass(digit),
  }
  // All but the marks, of which there are too many combinations.
  const kept = Array.from({ length: hasOptions(step) && !isSingle(step) ? 1 : base(step) - 1 }, (_, at) => pass(at + 1))
  return waypoint

  function pass(digit: number): Passed {
    const answer = answerOf(step, digit)
    const chosen = answer === 'skipped' ? [] : answer
    return {
      waypoint,
      step,
      answer,
      digit,
      given: chosen.map((id) => `${step.id}.${id}`).filter((given) => conditions.has(given)),
      named: signs.flatMap(({ id, sign }) => (chosen.includes(id) ? [sign] : [])),
      next: onward(nextTarget(flow, step, answer)),
    }
  }
}

/** The options by which a person names a sign. A checklist names what is missing, not signs; countries are none. */
function signsAt(step: FlowStep): { readonly id: string; readonly sign: string }[] {
  if (!hasOptions(step) || step.kind === 'choose-country' || step.kind === 'checklist') return []
  return step.options.flatMap(({ id, sign }) => (sign === undefined ? [] : [{ id, sign }]))
}
