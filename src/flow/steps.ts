import type { Card, ChooseCountry, ChooseOne, Flow, FlowStep, Question } from './schema.ts'

/** What was chosen at one step: option ids in the order of the file (none on a card), or that the person did not want to answer. */
export type Answer = readonly string[] | 'skipped'

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
  return step.next ?? below(flow, step)
}

/** Where it goes on from a step that is passed over: what a step with `if` names as `next` is only for those to whom it applies. */
export function passedTo(flow: Flow, step: FlowStep): string {
  return step.if ? below(flow, step) : nextTarget(flow, step, 'skipped')
}

function below(flow: Flow, step: FlowStep): string {
  return flow.steps[flow.steps.findIndex(({ id }) => id === step.id) + 1]?.id ?? WEIGH
}
