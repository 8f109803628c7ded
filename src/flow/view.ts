import { inRows, type Button, type Translate, type View } from '../view.ts'
import { missingKey, optionKey, outcomeKey, signKey, stepKey, titleKey } from './keys.ts'
import { isQuestion, nextTarget, resolve, type Answer, type Passed, type Step } from './resolve.ts'
import type { Flow, FlowStep, Question, Sign } from './schema.ts'
import { FIRST_AGAIN, marked, marksOf, type FlowState } from './state.ts'

/** How much of what was named one page of an outcome holds: a screen of a small phone. */
const PER_PAGE = 2

/** The screen of a state; undefined when the state does not fit the conversation. Help and Close are added to every screen alike. */
export function viewOf(flow: Flow, state: FlowState, t: Translate): View | undefined {
  const at = resolve(flow, state.answers)
  if (!at) return undefined
  const screen = at.kind === 'step' ? stepScreen(flow, at, state, t) : outcomeScreen(flow, at, state, t)
  const last = at.passed.at(-1)
  const back: Button[] = last ? [{ text: t('button-back'), state: { answers: state.answers.slice(0, -1), cursor: marksOf(last) } }] : []
  const skip: Button[] =
    at.kind === 'step' && isQuestion(at.step)
      ? [{ text: t('button-skip'), state: to([...state.answers, 'skipped']) }]
      : []
  return { text: screen.text, buttons: [...screen.buttons, ...inRows([...back, ...skip], 2)], protect: protection(flow) }
}

/** Conversations in which a person names signs must not be passed on from the phone. */
function protection(flow: Flow): View['protect'] {
  return flow.signs.size > 0 ? 'always' : 'either'
}

type Screen = Pick<View, 'text' | 'buttons'>

function stepScreen(flow: Flow, { step, passed }: Extract<Step, { kind: 'step' }>, state: FlowState, t: Translate): Screen {
  const text = t(stepKey(flow, step))
  if (!isQuestion(step)) return { text, buttons: [[{ text: t('button-next'), state: to([...state.answers, []]) }]] }
  const counter = t('question-number', progress(flow, step, passed))
  return {
    text: `<i>${counter}</i>\n\n${text}${step.kind === 'choose-one' ? '' : `\n\n<i>${t('mark-all')}</i>`}`,
    buttons: step.kind === 'choose-one' ? choices(flow, step, state, t) : marks(flow, step, state, t),
  }
}

function choices(flow: Flow, step: Question, state: FlowState, t: Translate): Button[][] {
  const buttons = step.options.map(({ id }) => ({
    text: t(optionKey(flow, step, id)),
    state: to([...state.answers, [id]]),
  }))
  return inRows(buttons, 2, 12)
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

function outcomeScreen(flow: Flow, at: Extract<Step, { kind: 'outcome' }>, state: FlowState, t: Translate): Screen {
  const key = outcomeKey(flow, at.outcome)
  const points = [...bySeverity(at.signs).map((sign) => signPoint(sign, t)), ...at.missing.map((it) => missingPoint(flow, it, t))]
  const pages = Math.max(1, Math.ceil(points.length / PER_PAGE))
  const page = state.cursor === FIRST_AGAIN ? 0 : Math.min(state.cursor, pages - 1)
  const shown = points.slice(page * PER_PAGE, (page + 1) * PER_PAGE)
  const heading = page === 0 ? [t(key)] : []
  const counter = pages > 1 ? [`<i>${t('page-number', { page: page + 1, pages })}</i>`] : []
  const turn = [
    ...(page > 0 ? [{ text: t('button-previous'), state: { answers: state.answers, cursor: page === 1 ? FIRST_AGAIN : page - 1 } }] : []),
    ...(page < pages - 1 ? [{ text: t('button-more'), state: { answers: state.answers, cursor: page + 1 } }] : []),
  ]
  const actions = at.outcome.actions.map((action) => [
    'link' in action
      ? { text: t(`${key}.link`), url: action.link }
      : { text: t(titleKey({ id: action.conversation })), route: ['start', action.conversation] as const },
  ])
  return {
    text: [...heading, ...shown, ...counter].join('\n\n'),
    buttons: [[{ text: t('button-whom-to-call'), route: ['help'] }], ...(turn.length > 0 ? [turn] : []), ...actions],
  }
}

const GRAVE_FIRST = ['critical', 'strong', 'high', 'medium', 'weak']

function bySeverity(signs: readonly Sign[]): Sign[] {
  return signs.toSorted((a, b) => GRAVE_FIRST.indexOf(a.level) - GRAVE_FIRST.indexOf(b.level))
}

function signPoint(sign: Sign, t: Translate): string {
  const key = signKey(sign.id)
  return `• <b>${t(key)}</b>\n${t(`${key}.why`)}\n→ ${t(`${key}.do`)}`
}

function missingPoint(flow: Flow, { question, option }: { question: Question; option: string }, t: Translate): string {
  return `⬜️ <b>${t(optionKey(flow, question, option))}</b>\n→ ${t(missingKey(flow, question, option))}`
}

/** "3 of 14": questions only; the total is that of the way on which nothing is cut short from here. */
function progress(flow: Flow, step: FlowStep, passed: readonly Passed[]): { number: number; total: number } {
  const before = passed.filter((it) => isQuestion(it.step)).length
  let ahead = 0
  for (let at: FlowStep | undefined = step; at; at = stepAfter(flow, at)) {
    if (isQuestion(at)) ahead += 1
  }
  return { number: before + 1, total: before + ahead }
}

function stepAfter(flow: Flow, step: FlowStep): FlowStep | undefined {
  const target = nextTarget(flow, step, 'skipped')
  return flow.steps.find((it) => it.id === target)
}

function to(answers: readonly Answer[]): FlowState {
  return { answers, cursor: 0 }
}

