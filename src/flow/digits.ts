import { regionsOf } from './country-pages.ts'
import type { FlowStep } from './schema.ts'
import { hasOptions, isSingle, type Answer } from './steps.ts'

/** How many digits a step needs: 0 ends the answers; on a question 1 is "did not want to answer". */
export function base(step: FlowStep): number {
  if (!hasOptions(step)) return 2
  return isSingle(step) ? 2 + step.options.length : 2 + 2 ** step.options.length
}

/** How many cursors a step has. */
export function cursorBase(step: FlowStep): number {
  if (step.kind === 'choose-country') return 2 + regionsOf(step).length
  return step.kind === 'choose-several' || step.kind === 'checklist' ? 2 ** step.options.length : 1
}

/** The digit of an answer that fits; of no other. */
export function digitOf(step: FlowStep, answer: Answer): number {
  if (!hasOptions(step) || answer === 'skipped') return 1
  if (isSingle(step)) return 2 + step.options.findIndex((option) => option.id === answer[0])
  return 2 + marksFor(step.options, answer)
}

/** The answer of a digit other than 0. */
export function answerOf(step: FlowStep, digit: number): Answer {
  if (!hasOptions(step)) return []
  if (digit === 1) return 'skipped'
  if (isSingle(step)) return idsOf(step.options[digit - 2])
  return marked(step.options, digit - 2)
}

function idsOf(option: { readonly id: string } | undefined): string[] {
  return option ? [option.id] : []
}

/** The ids of the options whose bit is set in the marks. */
export function marked(options: readonly { readonly id: string }[], marks: number): string[] {
  return options.filter((_, at) => (marks >> at) & 1).map((option) => option.id)
}

/** The marks that an answer to a question with several choices was made of; 0 for every other answer. */
export function marksOf(step: FlowStep, digit: number): number {
  return step.kind === 'choose-several' || step.kind === 'checklist' ? Math.max(0, digit - 2) : 0
}

function marksFor(options: readonly { readonly id: string }[], answer: Answer): number {
  return options.reduce((marks, option, at) => (answer !== 'skipped' && answer.includes(option.id) ? marks + 2 ** at : marks), 0)
}
