import type { Button, Translate } from '../view.ts'
import { bySeverity, chosenCountries, type End } from './end.ts'
import { isIndicator } from './ilo-operational.ts'
import { askKey, dimensionKey, optionKey, summaryKey } from './keys.ts'
import { unsure } from './resolve.ts'
import { DIMENSIONS, type Flow, type Question, type Sign } from './schema.ts'
import { isQuestion } from './steps.ts'
import type { FlowTexts, Screen } from './texts.ts'
import type { Passed } from './waypoints.ts'

/** What one button copies at most (Bot API, CopyTextButton). */
const COPY = 256
/** More questions than this nobody sends, and nobody answers. */
const QUESTIONS = 8
/** When nothing was named and nothing is unclear, the first few of what everybody may ask. */
const GENERAL = 4

/** The last page of an outcome, with its text also on buttons that copy it; none when there is nothing to copy. */
export function copyScreen(flow: Flow, end: End, texts: FlowTexts): Screen[] {
  const { t } = texts
  if (end.outcome.copy === 'questions') return questionsScreen(flow, [...bySeverity(end.signs), ...bySeverity(signsOf(flow, unsure(end.way.passed)))], t)
  return end.outcome.copy === 'summary' ? [copyable(t('copy-summary'), summary(flow, end, texts), t)] : []
}

/** Questions to send back to whoever made the offer: about these signs, in this order, or the general ones when there is none. */
export function questionsScreen(flow: Flow, signs: readonly Sign[], t: Translate): Screen[] {
  const asked = withQuestion(signs)
  const general = withQuestion(signsOf(flow, flow.steps.filter(isQuestion).filter(isForEverybody)))
  const chosen = asked.length > 0 ? asked.slice(0, QUESTIONS) : general.slice(0, GENERAL)
  return chosen.length > 0 ? [copyable(t('copy-questions'), chosen.map((sign) => `• ${t(askKey(sign.id))}`), t)] : []
}

function copyable(heading: string, lines: readonly string[], t: Translate): Screen {
  return { text: `${heading}\n\n${lines.join('\n')}`, buttons: copyButtons(lines, t).map((button) => [button]) }
}

/** A question whose "yes" names a sign, asked of everybody: what it asks about, everybody may ask. */
function isForEverybody(step: Question): boolean {
  return step.if === undefined && step.options.some((option) => option.id === 'yes')
}

function withQuestion(signs: readonly Sign[]): Sign[] {
  return [...new Set(signs)].filter((sign) => 'ask' in sign && sign.ask)
}

function signsOf(flow: Flow, steps: readonly Question[]): Sign[] {
  const ids = steps.flatMap((step) => step.options.flatMap((option) => option.sign ?? []))
  return ids.flatMap((id) => flow.signs.get(id) ?? [])
}

/** What was chosen, and the ids of the signs by dimension: no word that a person typed, since there is none. */
function summary(flow: Flow, end: End, { t, country }: FlowTexts): string[] {
  const labels = end.way.passed.flatMap((passed) => singleLabel(flow, passed, t))
  const byDimension = DIMENSIONS.flatMap((dimension) => {
    const ids = end.signs.filter((sign) => isIndicator(sign) && sign.dimension === dimension).map((sign) => sign.id)
    return ids.length > 0 ? [`${t(dimensionKey(dimension))}: ${ids.join(' ')}`] : []
  })
  return [t(summaryKey(flow, end.outcome)), ...labels, ...chosenCountries(end).map(country), ...byDimension]
}

function singleLabel(flow: Flow, { step, answer }: Passed, t: Translate): string[] {
  return step.kind === 'choose-one' && answer !== 'skipped' ? answer.map((option) => t(optionKey(flow, step, option))) : []
}

/** As many buttons as the text needs, cut between lines; that each line fits, the limits of texts see to (`content/texts.ts`). */
function copyButtons(lines: readonly string[], t: Translate): Button[] {
  const parts: string[] = []
  for (const line of lines) {
    const open = parts.at(-1)
    if (open !== undefined && open.length + 1 + line.length <= COPY) parts.splice(-1, 1, `${open}\n${line}`)
    else parts.push(line)
  }
  if (parts.length === 1) return parts.map((copy) => ({ text: t('button-copy-text'), copy }))
  return parts.map((copy, at) => ({ text: t('button-copy-part', { part: at + 1, parts: parts.length }), copy }))
}
