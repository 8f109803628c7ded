import { pageNumber, turnRow, type Button, type Translate } from '../view.ts'
import { copyScreen } from './copy.ts'
import { dimensionsText } from './dimensions.ts'
import { bySeverity, chosenCountries, type End } from './end.ts'
import { missingKey, optionKey, outcomeKey, titleKey } from './keys.ts'
import { inPages, signPoint } from './pages.ts'
import { FIRST_AGAIN } from './position.ts'
import type { Flow, Question } from './schema.ts'
import type { FlowTexts, Screen } from './texts.ts'

/** An outcome, page by page: its text, whom to ask in the countries that were chosen, what was named, and a text to copy. */
export function outcomeScreen(flow: Flow, end: End, cursor: number, texts: FlowTexts): Screen {
  const { t } = texts
  const pages = pagesOf(flow, end, texts)
  const page = cursor === FIRST_AGAIN ? 0 : Math.min(cursor, pages.length - 1)
  const to = (there: number) => ({ move: there === 0 ? FIRST_AGAIN : there })
  const shown = pages[page]
  return {
    text: `${shown?.text ?? ''}${pageNumber(t, page, pages.length)}`,
    // What to do next stands where all has been read; on the pages before it would push the text off a small screen.
    buttons: [
      ...contacts(end, texts),
      ...(shown?.buttons ?? []),
      ...turnRow(t, page, pages.length, to),
      ...(page === pages.length - 1 ? actions(flow, end, t) : []),
    ],
  }
}

function pagesOf(flow: Flow, end: End, texts: FlowTexts): Screen[] {
  const { t } = texts
  // One of them may be the person's own: its services for citizens are theirs.
  const countries = chosenCountries(end)
  const blocks = [
    t(outcomeKey(flow, end.outcome)),
    ...countries.map((code) => countryBlock(code, countries, texts)),
    ...bySeverity(end.signs).map((sign) => signPoint(sign.id, t)),
    ...end.missing.map((it) => missingPoint(flow, it, t)),
  ]
  return [
    ...inPages(blocks).map((text) => ({ text, buttons: [] })),
    ...(end.outcome.dimensions ? [{ text: dimensionsText(end.signs, t), buttons: [] }] : []),
    ...copyScreen(flow, end, texts),
  ]
}

function countryBlock(code: string, chosen: readonly string[], { country, whomToAsk }: FlowTexts): string {
  return [`<b>${country(code)}</b>`, ...whomToAsk(code, chosen)].join('\n')
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
