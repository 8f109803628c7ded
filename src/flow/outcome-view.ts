import type { Button, Translate } from '../view.ts'
import { copyScreen } from './copy.ts'
import { dimensionsText } from './dimensions.ts'
import { bySeverity, chosenCountries, type End } from './end.ts'
import { missingKey, optionKey, outcomeKey, titleKey } from './keys.ts'
import { inPages, signPoint } from './pages.ts'
import type { Flow, Question } from './schema.ts'
import { FIRST_AGAIN, type FlowState } from './state.ts'
import type { FlowTexts, Screen } from './texts.ts'

/** An outcome, page by page: its text, whom to ask in the countries that were chosen, what was named, and a text to copy. */
export function outcomeScreen(flow: Flow, end: End, { answers, cursor }: FlowState, texts: FlowTexts): Screen {
  const { t } = texts
  const pages = pagesOf(flow, end, texts)
  const page = cursor === FIRST_AGAIN ? 0 : Math.min(cursor, pages.length - 1)
  const turn = [
    ...(page > 0 ? [{ text: t('button-previous'), state: { answers, cursor: page === 1 ? FIRST_AGAIN : page - 1 } }] : []),
    ...(page < pages.length - 1 ? [{ text: t('button-more'), state: { answers, cursor: page + 1 } }] : []),
  ]
  const counter = pages.length > 1 ? `\n\n<i>${t('page-number', { page: page + 1, pages: pages.length })}</i>` : ''
  const shown = pages[page]
  return {
    text: `${shown?.text ?? ''}${counter}`,
    // What to do next stands where all has been read; on the pages before it would push the text off a small screen.
    buttons: [
      ...contacts(end, texts),
      ...(shown?.buttons ?? []),
      ...(turn.length > 0 ? [turn] : []),
      ...(page === pages.length - 1 ? actions(flow, end, t) : []),
    ],
  }
}

function pagesOf(flow: Flow, end: End, texts: FlowTexts): Screen[] {
  const { t } = texts
  const blocks = [
    t(outcomeKey(flow, end.outcome)),
    ...chosenCountries(end).map((code) => countryBlock(code, texts)),
    ...bySeverity(end.signs).map((sign) => signPoint(sign.id, t)),
    ...end.missing.map((it) => missingPoint(flow, it, t)),
  ]
  return [
    ...inPages(blocks).map((text) => ({ text, buttons: [] })),
    ...(end.outcome.dimensions ? [{ text: dimensionsText(end.signs, t), buttons: [] }] : []),
    ...copyScreen(flow, end, texts),
  ]
}

function countryBlock(code: string, { country, whomToAsk }: FlowTexts): string {
  return [`<b>${country(code)}</b>`, ...whomToAsk(code)].join('\n')
}

function contacts(end: End, { t, country }: FlowTexts): Button[][] {
  const chosen = chosenCountries(end)
  if (chosen.length === 0) return [[{ text: t('button-whom-to-call'), route: ['help'] }]]
  return chosen.map((code) => [{ text: `📞 ${country(code)}`, route: ['country', code] as const }])
}

function actions(flow: Flow, { outcome }: End, t: Translate): Button[][] {
  return outcome.actions.map((action) => [
    'link' in action
      ? { text: t(`${outcomeKey(flow, outcome)}.link`), url: action.link }
      : { text: t(titleKey({ id: action.conversation })), route: ['start', action.conversation] as const },
  ])
}

function missingPoint(flow: Flow, { question, option }: { question: Question; option: string }, t: Translate): string {
  return `⬜️ <b>${t(optionKey(flow, question, option))}</b>\n→ ${t(missingKey(flow, question, option))}`
}
