import type { Translate } from '../view.ts'
import { optionKey, outcomeKey, stepKey } from './keys.ts'
import type { Flow, FlowStep, Outcome, Threshold } from './schema.ts'
import { isQuestion, nextTarget, passedTo, WEIGH } from './steps.ts'

/** A conversation as a Mermaid flow chart, for review by people who do not read YAML, in the language of `t`. */
export function drawFlow(flow: Flow, t: Translate): string {
  const weighed = flow.outcomes.filter((outcome) => outcome.when ?? outcome.rule ?? outcome.otherwise)
  return [
    'flowchart TD',
    ...flow.steps.filter((step) => step.kind !== 'known').map((step) => box(step, label(`${t(stepKey(flow, step))}${condition(step)}`))),
    ...flow.outcomes.map((outcome) => `  ${outcome.id}(["${label(t(outcomeKey(flow, outcome)))}"])`),
    ...(weighed.length > 0 ? [`  ${WEIGH}{{"weigh the answers"}}`] : []),
    ...flow.steps.filter((step) => step.kind !== 'known').flatMap((step) => {
      const ways = new Map<string, string[]>()
      if (step.kind === 'choose-one') {
        for (const option of step.options) {
          const target = nextTarget(flow, step, [option.id])
          const sign = option.sign ? ` (${option.sign})` : ''
          ways.set(target, [...(ways.get(target) ?? []), `${t(optionKey(flow, step, option.id))}${sign}`])
        }
      } else {
        ways.set(nextTarget(flow, step, []), [])
      }
      if (!ways.has(passedTo(flow, step))) ways.set(passedTo(flow, step), ['passed over'])
      return [...ways].map(([target, labels]) => `  ${step.id} -->${labels.length > 0 ? `|"${label(labels.join(' / '))}"|` : ''} ${target}`)
    }),
    ...weighed.map((outcome) => `  ${WEIGH} -->|"${label(weighedBy(outcome))}"| ${outcome.id}`),
    '',
  ].join('\n')
}

function box(step: FlowStep, text: string): string {
  return isQuestion(step) ? `  ${step.id}{"${text}"}` : `  ${step.id}["${text}"]`
}

function condition(step: FlowStep): string {
  return step.if ? ` (if ${step.if.join(' or ')})` : ''
}

function weighedBy(outcome: Outcome): string {
  if (outcome.rule) return `rule ${outcome.rule}`
  return outcome.when?.map(line).join(' or ') ?? 'otherwise'
}

function line(threshold: Threshold): string {
  return Object.entries(threshold)
    .map(([level, least]) => `${least} ${level}`)
    .join(' and ')
}

function label(text: string): string {
  return text.replaceAll(/<[^>]*>/g, '').replaceAll('"', '#quot;').replaceAll(/\s+/g, ' ').trim()
}
