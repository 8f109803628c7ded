import { DIMENSIONS, type Flow, type FlowStep, type Outcome, type Question } from './schema.ts'
import { isQuestion } from './steps.ts'

/** Options that have their texts once for all, in `common.ftl`. */
const SHARED = new Set(['yes', 'no', 'unsure'])

/** Message keys of a conversation. */
export const titleKey = (flow: { readonly id: string }) => flow.id
export const aboutKey = (flow: { readonly id: string }) => `${flow.id}.about`
export const stepKey = (flow: Flow, step: FlowStep) => `${flow.id}-${step.id}`
export const optionKey = (flow: Flow, step: FlowStep, option: string) =>
  SHARED.has(option) ? `answer-${option}` : `${stepKey(flow, step)}.${option}`
export const missingKey = (flow: Flow, step: FlowStep, option: string) => `${stepKey(flow, step)}.${option}-missing`
export const outcomeKey = (flow: Flow, outcome: Outcome) => `${flow.id}-${outcome.id}`
export const summaryKey = (flow: Flow, outcome: Outcome) => `${outcomeKey(flow, outcome)}.summary`
export const signKey = (sign: string) => `sign-${sign}`
export const askKey = (sign: string) => `${signKey(sign)}.ask`
export const dimensionKey = (dimension: string) => `dimension-${dimension}`

/** Countries have names without a text of ours. */
function hasLabels(step: FlowStep): step is Exclude<Question, { kind: 'choose-country' }> {
  return isQuestion(step) && step.kind !== 'choose-country'
}

/** Every text that the screens of a conversation use, and which of them are labels of buttons. */
export function textsOf(flow: Flow): { readonly key: string; readonly button: boolean }[] {
  const buttons = [
    titleKey(flow),
    ...flow.steps.flatMap((step) => (hasLabels(step) ? step.options.map((option) => optionKey(flow, step, option.id)) : [])),
    ...flow.outcomes.flatMap((outcome) => (outcome.actions.some((action) => 'link' in action) ? [`${outcomeKey(flow, outcome)}.link`] : [])),
  ]
  const texts = [
    aboutKey(flow),
    ...flow.steps.flatMap((step) => (step.kind === 'known' ? [] : [stepKey(flow, step)])),
    ...flow.steps.flatMap((step) => (step.kind === 'checklist' ? step.options.map((option) => missingKey(flow, step, option.id)) : [])),
    ...flow.outcomes.map((outcome) => outcomeKey(flow, outcome)),
    ...flow.outcomes.flatMap((outcome) => (outcome.copy === 'summary' ? [summaryKey(flow, outcome)] : [])),
    ...(flow.outcomes.some((outcome) => outcome.dimensions) ? DIMENSIONS.map(dimensionKey) : []),
    ...[...flow.signs.keys()].flatMap((id) => [signKey(id), `${signKey(id)}.why`, `${signKey(id)}.do`]),
    ...[...flow.signs.values()].flatMap((sign) => ('ask' in sign && sign.ask ? [askKey(sign.id)] : [])),
  ]
  return [...buttons.map((key) => ({ key, button: true })), ...texts.map((key) => ({ key, button: false }))]
}
