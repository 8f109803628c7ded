import type { Card, ChooseCountry, ChooseOne, Flow, FlowStep, Question } from './schema.ts'

/** What was chosen at one step: option ids in the order of the file (none on a card), or that the person did not want to answer. */
export type Answer = readonly string[] | 'skipped'

/** One step passed, with the answer given there. */
export interface Passed {
  readonly step: FlowStep
  readonly answer: Answer
}

/** The reserved target that weighs the answers. */
export const WEIGH = 'outcomes'

/** Whether a person is asked something. */
export function isQuestion(step: FlowStep): step is Question {
  return step.kind !== 'card' && step.kind !== 'known'
}

/** Whether there is something to choose, by the person or before they began. */
export function hasOptions(step: FlowStep): step is Exclude<FlowStep, Card> {
  return step.kind !== 'card'
}

/** The answers with which a conversation begins: none, or the signs that are known already, where it has a place for them. */
export function firstAnswers(flow: Flow, signs: readonly string[] = []): Answer[] {
  const [first] = flow.steps
  return first?.kind === 'known' ? [first.options.filter(({ sign }) => signs.includes(sign)).map(({ id }) => id)] : []
}

/** Whether one tap answers: one option, or one country, instead of marks and Done. */
export function isSingle(step: FlowStep): step is ChooseOne | ChooseCountry {
  return step.kind === 'choose-one' || step.kind === 'choose-country'
}

export function findStep(flow: Flow, id: string): FlowStep | undefined {
  return flow.steps.find((it) => it.id === id)
}

/** The conversation that goes on with signs which were found in the text of an offer. */
export function guidedCheck(flows: Iterable<Flow>): Flow | undefined {
  return [...flows].find((flow) => flow.steps[0]?.kind === 'known')
}

/** The id of the step or outcome to which an answer leads, or `outcomes`. Whether that step is asked, `nextAsked` says. */
export function nextTarget(flow: Flow, step: FlowStep, answer: Answer): string {
  if (step.kind === 'choose-one' && answer !== 'skipped') {
    const chosen = step.options.find((option) => option.id === answer[0])
    if (chosen?.next) return chosen.next
  }
  return step.next ?? flow.steps[flow.steps.indexOf(step) + 1]?.id ?? WEIGH
}

/** Where the way goes on from `target`: over all steps that do not apply to what was answered so far. The id of a step or outcome, or `outcomes`. */
export function nextAsked(flow: Flow, target: string, passed: readonly Passed[]): string {
  const step = findStep(flow, target)
  if (!step || applies(flow, step, passed)) return target
  return nextAsked(flow, nextTarget(flow, step, 'skipped'), passed)
}

/** The id of the first step. */
export function firstStep(flow: Flow): string {
  return nextAsked(flow, flow.steps[0]?.id ?? WEIGH, [])
}

/** The ids of the signs named by these answers, in the order of the questions, each once. A checklist names what is missing, not signs. */
export function namedSigns(passed: readonly Passed[]): string[] {
  const ids = passed.flatMap(({ step, answer }) =>
    hasOptions(step) && answer !== 'skipped' && step.kind !== 'checklist'
      ? step.options.flatMap((option) => (option.sign !== undefined && answer.includes(option.id) ? [option.sign] : []))
      : [],
  )
  return [...new Set(ids)]
}

function applies(flow: Flow, step: FlowStep, passed: readonly Passed[]): boolean {
  if (step.if && !step.if.some((given) => wasGiven(given, passed))) return false
  if (!isQuestion(step)) return true
  if (step.if && flow.most !== undefined && passed.filter((it) => isQuestion(it.step)).length >= flow.most) return false
  return !knownAlready(step, passed)
}

function wasGiven(given: string, passed: readonly Passed[]): boolean {
  return passed.some(({ step, answer }) => answer !== 'skipped' && answer.some((option) => `${step.id}.${option}` === given))
}

/** A question that could only name what was named before. */
function knownAlready(step: Question, passed: readonly Passed[]): boolean {
  const signs = step.options.flatMap((option) => option.sign ?? [])
  if (signs.length === 0 || step.kind === 'checklist') return false
  const named = namedSigns(passed)
  return signs.every((sign) => named.includes(sign))
}
