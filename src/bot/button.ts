import type { InlineKeyboardMarkup } from 'grammy/types'
import { readMove, writeMove, type Move } from '../flow/move.ts'
import type { Route } from '../view.ts'

/** What Telegram carries in a button, at most. */
export const BUTTON_BYTES = 64

/** First character of a button of a conversation; a plain one begins with its language. */
const SEALED = '.'

/** A plain button taken apart: it never expires and names its language, so that a tap needs no look into the store. */
export interface PlainData {
  readonly locale: string
  readonly route: Route
  /** Messages that Close removes together with its own: the command that was answered, the screen beneath. */
  readonly trail: readonly number[]
}

/** The mark, the move of this button, and the seal in base64url that all buttons of its screen share. */
export function writeSealed(move: Move, seal: string): string {
  return SEALED + writeMove(move) + seal
}

/** Whether it is a button of a conversation, in whatever form. */
export function isSealed(data: string): boolean {
  return data.startsWith(SEALED)
}

/** Reads what `writeSealed` wrote; undefined for anything else. */
export function readSealed(data: string): { readonly move: Move; readonly seal: Buffer } | undefined {
  const move = isSealed(data) ? readMove(data.slice(1, 2)) : undefined
  return move === undefined ? undefined : { move, seal: Buffer.from(data.slice(2), 'base64url') }
}

/** `ru:country:TR`, and on Close the trail: `ru:close~4711,4712`. */
export function writePlain({ locale, route, trail }: PlainData): string {
  const data = [locale, ...route].join(':')
  const withTrail = trail.length > 0 ? `${data}~${trail.join(',')}` : data
  // A trail that does not fit is not worth a refused message.
  return Buffer.byteLength(withTrail) <= BUTTON_BYTES ? withTrail : data
}

/** Reads what `writePlain` wrote; undefined for anything else. */
export function readPlain(data: string): PlainData | undefined {
  const parts = /^([a-z]{2,3}):([a-z]+)((?::[\w.-]+)*)(?:~(\d+(?:,\d+)*))?$/i.exec(data)
  if (!parts) return undefined
  const [, locale = '', place = '', about = '', trail = ''] = parts
  return {
    locale,
    route: [place, ...about.split(':').filter((part) => part !== '')],
    trail: trail === '' ? [] : trail.split(',').map(Number),
  }
}

/**
 * What a message's own keyboard tells: the Close button, in the last row of every screen, carries the language and the trail. So a sealed
 * button, which has no room for them, needs no memory of ours.
 */
export function closeButtonOf(keyboard: InlineKeyboardMarkup | undefined): PlainData | undefined {
  for (const button of keyboard?.inline_keyboard.at(-1) ?? []) {
    const plain = 'callback_data' in button && button.callback_data.includes(':close') ? readPlain(button.callback_data) : undefined
    if (plain?.route[0] === 'close') return plain
  }
  return undefined
}
