import { inRows, type Button, type Translate, type View } from '../view.ts'
import { countriesOn, regionsOf } from './country-pages.ts'
import { marked } from './digits.ts'
import { optionKey, stepKey } from './keys.ts'
import { canGoBack } from './move.ts'
import { outcomeScreen } from './outcome-view.ts'
import type { Position } from './position.ts'
import type { Step } from './resolve.ts'
import type { ChooseCountry, Flow, Question } from './schema.ts'
import { isQuestion } from './steps.ts'
import type { FlowTexts, Screen } from './texts.ts'
import { nextAsked, type Way } from './way.ts'
import type { Waypoint } from './waypoints.ts'

/** The screen of a position. Help and Close are added to every screen alike. */
export function viewOf(flow: Flow, position: Position, texts: FlowTexts): View {
  const { at, cursor } = position
  const { text, buttons } = at.kind === 'step' ? stepScreen(flow, at, cursor, texts) : outcomeScreen(flow, at, cursor, texts)
  const others: Button[] = [
    ...(canGoBack(position) ? [{ text: texts.t('button-back'), move: 'back' as const }] : []),
    ...(at.kind === 'step' && at.waypoint.isQuestion ? [{ text: texts.t('button-skip'), move: 'skip' as const }] : []),
  ]
  return { text, buttons: [...buttons, ...inRows(others, 2)], protect: protection(flow) }
}

/** Conversations in which a person names signs must not be passed on from the phone. */
function protection(flow: Flow): View['protect'] {
  return flow.signs.size > 0 ? 'always' : 'either'
}

function stepScreen(flow: Flow, { waypoint, way }: Extract<Step, { kind: 'step' }>, cursor: number, texts: FlowTexts): Screen {
  const { t } = texts
  const { step } = waypoint
  const text = t(stepKey(flow, step))
  if (!isQuestion(step)) return { text, buttons: [[{ text: t('button-next'), move: 'on' }]] }
  const counter = t('question-number', progress(waypoint, way))
  const several = step.kind === 'choose-several' || step.kind === 'checklist'
  return {
    text: `<i>${counter}</i>\n\n${text}${several ? `\n\n<i>${t('mark-all')}</i>` : ''}`,
    buttons: several ? marks(flow, step, cursor, t) : step.kind === 'choose-country' ? countries(step, cursor, texts) : choices(flow, step, t),
  }
}

function choices(flow: Flow, step: Question, t: Translate): Button[][] {
  return inRows(step.options.map(({ id }, at) => ({ text: t(optionKey(flow, step, id)), move: at })), 2, 12)
}

/** The first countries, then the parts of the world, then the countries of one of them: pages of one question. */
function countries(step: ChooseCountry, page: number, { t, country, byName }: FlowTexts): Button[][] {
  if (page === 1) return inRows(regionsOf(step).map((region, at) => ({ text: t(`region-${region}`), move: at })), 2)
  const codes = countriesOn(step, page)
  // Shown in the order of their names, which every language has another of; named by their place in the content.
  const buttons = (page === 0 ? codes : byName(codes)).map((code) => ({ text: country(code), move: codes.indexOf(code) }))
  const others = { text: t('button-other-countries'), move: codes.length }
  return [...inRows(buttons, 2), ...(page === 0 ? [[others]] : [])]
}

function marks(flow: Flow, step: Question, set: number, t: Translate): Button[][] {
  const options = step.options.map(({ id }, at) => [{ text: `${(set >> at) & 1 ? '✅' : '⬜️'} ${t(optionKey(flow, step, id))}`, move: at }])
  const done = { text: t(marked(step.options, set).length > 0 ? 'button-done' : 'button-none'), move: 'on' as const }
  return [...options, [done]]
}

/** "3 of 14": questions only; the total is that of the way on which nothing more is named or cut short from here. */
function progress(waypoint: Waypoint, way: Way): { number: number; total: number } {
  const number = way.questions + 1
  const ahead = { ...way, questions: number }
  for (let at = waypoint; ; ) {
    const next = nextAsked(at.next, ahead)
    if (typeof next === 'string') return { number, total: ahead.questions }
    if (next.isQuestion) ahead.questions += 1
    at = next
  }
}
