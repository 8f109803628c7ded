import type { Issue } from '../issue.ts'
import { longestWayBits } from './longest.ts'
import { POSITION_BYTES } from './position.ts'
import { reachableOutcomes } from './reach.ts'
import type { Flow, FlowStep, Outcome } from './schema.ts'
import { hasOptions, nextTarget, passedTo, WEIGH } from './steps.ts'

type Problem = Omit<Issue, 'file'>

/**
 * Proves what the schema cannot see: every option leads somewhere and only forward, there is no dead end, every step and outcome can be
 * reached, and the longest way fits a button. Gives every problem at once; an empty list means the flow is sound.
 */
export function checkFlow(flow: Flow): Problem[] {
  const names = [...duplicateIds(flow), ...reservedIds(flow), ...unknownSigns(flow), ...unknownCountries(flow), ...unknownConditions(flow), ...lateKnowledge(flow)]
  const targets = flow.steps.flatMap((step) => targetProblems(flow, step))
  const weighing = weighingProblems(flow)
  // The walks below need sound targets.
  if (names.length + targets.length > 0) return [...names, ...targets, ...weighing]
  return [...weighing, ...unreachableSteps(flow), ...(weighing.length > 0 ? [] : unreachableOutcomes(flow)), ...tooLong(flow)]
}

function duplicateIds(flow: Flow): Problem[] {
  const ids = [...flow.steps, ...flow.outcomes].map((it) => it.id)
  const twice = repeated(ids).map((id) => problem(id, `the id ${id} is used twice`, 'Give each step and outcome an id of its own'))
  const options = flow.steps.filter(hasOptions).flatMap((step) =>
    repeated(step.options.map((option) => option.id)).map((id) =>
      problem(`${step.id}.${id}`, `the option ${id} stands twice in this question`, 'Give each option an id of its own'),
    ),
  )
  return [...twice, ...options]
}

function reservedIds(flow: Flow): Problem[] {
  return [...flow.steps, ...flow.outcomes]
    .filter((it) => it.id === WEIGH)
    .map(() => problem(WEIGH, `the id ${WEIGH} is reserved`, 'Rename it: as a target it means "weigh the answers now"'))
}

function unknownSigns(flow: Flow): Problem[] {
  return flow.steps.filter(hasOptions).flatMap((step) =>
    step.options
      .filter((option) => option.sign !== undefined && !flow.signs.has(option.sign))
      .map((option) =>
        problem(`${step.id}.${option.id}`, `no sign has the id ${option.sign}`, 'Use an id from conversations/signs, or add the sign there'),
      ),
  )
}

function unknownCountries(flow: Flow): Problem[] {
  return flow.steps.flatMap((step) =>
    step.kind === 'choose-country'
      ? step.first
          .filter((code) => !step.options.some((option) => option.id === code))
          .map((code) => problem(`${step.id}.first`, `the directory has no country ${code}`, 'Use one that has a file in conversations/hotlines'))
      : [],
  )
}

function unknownConditions(flow: Flow): Problem[] {
  const todo = 'Name an option of an earlier question, as <step>.<option>'
  return flow.steps.flatMap((step, at) => {
    const earlier = new Set(flow.steps.slice(0, at).flatMap((it) => (hasOptions(it) ? it.options.map((option) => `${it.id}.${option.id}`) : [])))
    return (step.if ?? []).filter((given) => !earlier.has(given)).map((given) => problem(`${step.id}.if`, `${given} is no answer to an earlier step`, todo))
  })
}

function lateKnowledge(flow: Flow): Problem[] {
  return flow.steps.slice(1).filter((step) => step.kind === 'known').map((step) => problem(step.id, 'only the first step may be of the kind known', 'Put it first, or remove it'))
}

function targetProblems(flow: Flow, step: FlowStep): Problem[] {
  const place = (option?: { readonly id: string }) => (option ? `${step.id}.${option.id}` : step.id)
  const optionTargets = step.kind === 'choose-one' ? step.options.map((option) => ({ target: option.next, place: place(option) })) : []
  return [{ target: step.next, place: place() }, ...optionTargets].flatMap(({ target, place: where }) => {
    if (target === undefined || target === WEIGH || flow.outcomes.some((it) => it.id === target)) return []
    const at = flow.steps.findIndex((it) => it.id === target)
    if (at < 0) return [problem(where, `next: ${target} is neither a step nor an outcome`, 'Name one that exists')]
    if (at > flow.steps.indexOf(step)) return []
    return [problem(where, `next: ${target} leads backwards`, 'Only later steps may be named; people go back with the Back button')]
  })
}

function weighingProblems(flow: Flow): Problem[] {
  const weighs = flow.steps.some((step) => targetsOf(flow, step).includes(WEIGH))
  const last = flow.outcomes.filter(isWeighed).at(-1)
  const early = flow.outcomes.filter((it) => it.otherwise && it !== last)
  if (weighs && !last?.otherwise) {
    return [problem('outcomes', 'answers may match no outcome: a dead end', 'Let the last weighed outcome say otherwise: true')]
  }
  return early.map((it) => problem(it.id, 'otherwise: true hides the outcomes below it', 'Put it last'))
}

function unreachableSteps(flow: Flow): Problem[] {
  const reached = new Set([flow.steps[0]?.id])
  for (const step of flow.steps) if (reached.has(step.id)) for (const target of targetsOf(flow, step)) reached.add(target)
  return flow.steps
    .filter((step) => !reached.has(step.id))
    .map((step) => problem(step.id, 'no answer leads here', 'Name it as a next, or remove it'))
}

function unreachableOutcomes(flow: Flow): Problem[] {
  const reached = reachableOutcomes(flow)
  return flow.outcomes
    .filter((outcome) => !reached.has(outcome.id))
    .map((outcome) => problem(outcome.id, 'no answers lead to this outcome', 'Correct its when or its place, or remove it'))
}

function tooLong(flow: Flow): Problem[] {
  const bits = Math.ceil(longestWayBits(flow))
  if (bits <= POSITION_BYTES * 8) return []
  const todo = 'Ask fewer questions, offer fewer options, or split the conversation'
  return [problem('steps', `the longest way takes ${bits} bits, a button holds ${POSITION_BYTES * 8}`, todo)]
}

function targetsOf(flow: Flow, step: FlowStep): string[] {
  const chosen = step.kind === 'choose-one' ? step.options.map((option) => nextTarget(flow, step, [option.id])) : []
  return [...chosen, nextTarget(flow, step, []), passedTo(flow, step)]
}

function isWeighed(outcome: Outcome): boolean {
  return outcome.when !== undefined || outcome.rule !== undefined || outcome.otherwise !== undefined
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
}

function problem(place: string, what: string, todo: string): Problem {
  return { place, problem: what, todo }
}
