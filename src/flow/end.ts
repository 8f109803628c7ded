import type { Step } from './resolve.ts'
import type { Sign } from './schema.ts'

/** Where a conversation ended, with what led there. */
export type End = Extract<Step, { kind: 'outcome' }>

/** The countries chosen on the way, each once. */
export function chosenCountries({ way }: End): string[] {
  return [...new Set(way.passed.flatMap(({ step, answer }) => (step.kind === 'choose-country' && answer !== 'skipped' ? answer : [])))]
}

const GRAVE_FIRST = ['critical', 'strong', 'high', 'medium', 'weak']

/** The gravest signs first; among equals in the order of the questions. */
export function bySeverity(signs: readonly Sign[]): Sign[] {
  return signs.toSorted((a, b) => GRAVE_FIRST.indexOf(a.level) - GRAVE_FIRST.indexOf(b.level))
}
