import { inRows, type Button, type Translate, type View } from '../view.ts'
import { optionKey, stepKey } from './keys.ts'
import { outcomeScreen } from './outcome-view.ts'
import { resolve, type Step } from './resolve.ts'
import type { ChooseCountry, Flow, FlowStep, Question } from './schema.ts'
import { FIRST_AGAIN, marked, marksOf, regionsOf, type FlowState } from './state.ts'
import { findStep, isQuestion, nextAsked, nextTarget, type Answer, type Way } from './steps.ts'
import type { FlowTexts, Screen } from './texts.ts'

/**
 * The screen of a state; undefined when the state does not fit the conversation. `at` is where its answers lead, for whoever knows that already.
 * Help and Close are added to every screen alike.
 */
export function viewOf(flow: Flow, state: FlowState, texts: FlowTexts, at = resolve(flow, state.answers)): View | undefined {
  if (!at) return undefined
  const screen = at.kind === 'step' ? stepScreen(flow, at, state, texts) : outcomeScreen(flow, at, state, texts)
  const buttons = [...screen.buttons, ...inRows([...backButton(at, state, texts.t), ...skipButton(at, state, texts.t)], 2)]
  return { text: screen.text, buttons, protect: protection(flow) }
}

/** Back leads to the question before, as it was left there; from a later page of countries to the first one. The pages of an outcome have a Previous of their own. */
function backButton(at: Step, { answers, cursor }: FlowState, t: Translate): Button[] {
  const text = t('button-back')
  if (at.kind === 'step' && at.step.kind === 'choose-country' && cursor > 0) return [{ text, state: to(answers) }]
  if (at.kind === 'outcome' && cursor > 0 && cursor !== FIRST_AGAIN) return []
  const last = at.passed.at(-1)
  return last && last.step.kind !== 'known' ? [{ text, state: { answers: answers.slice(0, -1), cursor: marksOf(last) } }] : []
}

function skipButton(at: Step, { answers }: FlowState, t: Translate): Button[] {
  return at.kind === 'step' && isQuestion(at.step) ? [{ text: t('button-skip'), state: to([...answers, 'skipped']) }] : []
}

/** Conversations in which a person names signs must not be passed on from the phone. */
function protection(flow: Flow): View['protect'] {
  return flow.signs.size > 0 ? 'always' : 'either'
}

function stepScreen(flow: Flow, { step, way }: Extract<Step, { kind: 'step' }>, state: FlowState, texts: FlowTexts): Screen {
  const { t } = texts
  const text = t(stepKey(flow, step))
  if (!isQuestion(step)) return { text, buttons: [[{ text: t('button-next'), state: to([...state.answers, []]) }]] }
  const counter = t('question-number', progress(flow, step, way))
  const several = step.kind === 'choose-several' || step.kind === 'checklist'
  return {
    text: `<i>${counter}</i>\n\n${text}${several ? `\n\n<i>${t('mark-all')}</i>` : ''}`,
    buttons: several ? marks(flow, step, state, t) : step.kind === 'choose-country' ? countries(step, state, texts) : choices(flow, step, state, t),
  }
}

function choices(flow: Flow, step: Question, state: FlowState, t: Translate): Button[][] {
  const buttons = step.options.map(({ id }) => ({
    text: t(optionKey(flow, step, id)),
    state: to([...state.answers, [id]]),
  }))
  return inRows(buttons, 2, 12)
}

/** The first countries, then the parts of the world, then the countries of one of them: pages of one question. */
function countries(step: ChooseCountry, { answers, cursor }: FlowState, { t, country, byName }: FlowTexts): Button[][] {
  const regions = regionsOf(step)
  if (cursor === 1) return inRows(regions.map((region, at) => ({ text: t(`region-${region}`), state: { answers, cursor: at + 2 } })), 2, 18)
  const codes = step.options.filter((option) => option.region === regions[cursor - 2]).map((option) => option.id)
  const buttons = (cursor === 0 ? step.first : byName(codes)).map((code) => ({ text: country(code), state: to([...answers, [code]]) }))
  const others = { text: t('button-other-countries'), state: { answers, cursor: 1 } }
  return [...inRows(buttons, 2, 18), ...(cursor === 0 ? [[others]] : [])]
}

function marks(flow: Flow, step: Question, state: FlowState, t: Translate): Button[][] {
  const options = step.options.map(({ id }, at) => [
    {
      text: `${(state.cursor >> at) & 1 ? '✅' : '⬜️'} ${t(optionKey(flow, step, id))}`,
      state: { answers: state.answers, cursor: state.cursor ^ (1 << at) },
    },
  ])
  const chosen = marked(step.options, state.cursor)
  const done = { text: t(chosen.length > 0 ? 'button-done' : 'button-none'), state: to([...state.answers, chosen]) }
  return [...options, [done]]
}

/** "3 of 14": questions only; the total is that of the way on which nothing more is named or cut short from here. */
function progress(flow: Flow, step: FlowStep, way: Way): { number: number; total: number } {
  const number = way.questions + 1
  let total = number
  for (let at = step; ; ) {
    const next = findStep(flow, nextAsked(flow, nextTarget(flow, at, 'skipped'), { ...way, questions: total }))
    if (!next) return { number, total }
    if (isQuestion(next)) total += 1
    at = next
  }
}

function to(answers: readonly Answer[]): FlowState {
  return { answers, cursor: 0 }
}
