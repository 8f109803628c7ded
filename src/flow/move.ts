import { countriesOn, regionsOf } from './country-pages.ts'
import { digitOf, marked, marksOf } from './digits.ts'
import { FIRST_AGAIN, type Position } from './position.ts'
import { arrive, type Step } from './resolve.ts'
import type { ChooseCountry, Flow } from './schema.ts'
import { isQuestion, type Answer } from './steps.ts'
import { beginWay, goOn } from './way.ts'

/**
 * What a button of a conversation does: one step back; on, from a card or with the marks that are set; on without an answer; nothing, so that
 * it opens where it was made for; or the choice with that number: an option, a mark, a page, a country by its place in the content.
 */
export type Move = 'back' | 'on' | 'skip' | 'stay' | number

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const SIGNS = { back: '<', on: '>', skip: '~', stay: '=' } as const

/** A move as one character; there is one for 64 choices, which no screen has. */
export function writeMove(move: Move): string {
  const sign = typeof move === 'number' ? LETTERS[move] : SIGNS[move]
  if (sign === undefined) throw new Error(`no character for the choice ${move}`)
  return sign
}

/** Reads what `writeMove` wrote; undefined for anything else. */
export function readMove(sign: string): Move | undefined {
  const choice = sign.length === 1 ? LETTERS.indexOf(sign) : -1
  if (choice >= 0) return choice
  return (['back', 'on', 'skip', 'stay'] as const).find((move) => SIGNS[move] === sign)
}

/**
 * Where a move leads; undefined when nobody who stands there can make it. The position is used up: its way may go on. So whoever changes
 * the move of a button gets to what they could have got to anyway.
 */
export function follow(flow: Flow, position: Position, move: Move): Position | undefined {
  const { at, cursor } = position
  if (move === 'stay') return position
  if (move === 'back') return goBack(position)
  // No button leads to the first page as if it were reached anew.
  if (at.kind === 'outcome') return typeof move === 'number' && move > 0 ? { at, cursor: move } : undefined
  const { waypoint, way } = at
  const { step } = waypoint
  const answered = (answer: Answer | undefined) => answer && positionAt(arrive(flow, goOn(way, waypoint.pass(digitOf(step, answer))), way))
  if (move === 'skip') return isQuestion(step) ? answered('skipped') : undefined
  switch (step.kind) {
    case 'card':
      return move === 'on' ? answered([]) : undefined
    case 'choose-one':
      return answered(chosen(step.options, move))
    case 'choose-several':
    case 'checklist':
      if (typeof move === 'number') return move < step.options.length ? { at, cursor: cursor ^ (1 << move) } : undefined
      return move === 'on' ? answered(marked(step.options, cursor)) : undefined
    case 'choose-country': {
      const page = typeof move === 'number' ? turned(step, cursor, move) : undefined
      return page === undefined ? answered(chosen(countriesOn(step, cursor).map((id) => ({ id })), move)) : { at, cursor: page }
    }
    case 'known':
      return undefined
  }
}

/** Whether Back is on the screen of a position. */
export function canGoBack({ at, cursor }: Position): boolean {
  if (isLaterPage(at, cursor)) return true
  if (at.kind === 'outcome' && cursor > 0 && cursor !== FIRST_AGAIN) return false
  return (at.way.passed.at(-1)?.step.kind ?? 'known') !== 'known'
}

/** Back leads to the question before, as it was left there; from a later page of countries to the first one. The pages of an outcome have a Previous of their own. */
function goBack(position: Position): Position | undefined {
  const { at, cursor } = position
  if (isLaterPage(at, cursor)) return { at, cursor: 0 }
  const last = at.way.passed.at(-1)
  if (!last || !canGoBack(position)) return undefined
  const way = beginWay()
  for (const passed of at.way.passed.slice(0, -1)) goOn(way, passed)
  return { at: { kind: 'step', waypoint: last.waypoint, way }, cursor: marksOf(last.step, last.digit) }
}

function isLaterPage(at: Step, cursor: number): boolean {
  return at.kind === 'step' && at.waypoint.step.kind === 'choose-country' && cursor > 0
}

/** The page of countries that a choice turns to; undefined when it is a country. */
function turned(step: ChooseCountry, cursor: number, choice: number): number | undefined {
  if (cursor === 0) return choice === step.first.length ? 1 : undefined
  return cursor === 1 && choice < regionsOf(step).length ? choice + 2 : undefined
}

function chosen(options: readonly { readonly id: string }[], move: Move): Answer | undefined {
  const option = typeof move === 'number' ? options[move] : undefined
  return option && [option.id]
}

function positionAt(at: Step | undefined): Position | undefined {
  return at && { at, cursor: 0 }
}
