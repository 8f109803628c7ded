import { follow, type Move } from './move.ts'
import { packPosition, unpackPosition, type Position } from './position.ts'
import type { Flow } from './schema.ts'

/**
 * Telegram gives a button 64 bytes. One marks the button as sealed, one is its move; the other 62 are base64url of 46 bytes, of which the tag
 * of the seal takes 16. The remaining 30 hold: fingerprint of the flow 4, locale 2, minutes 2, the position up to 22. All buttons of a
 * screen share them and differ in their move.
 */
export interface ButtonData {
  readonly flow: Flow
  /** Where the person stands: who sees the button when it is written, and after its move when it was tapped. */
  readonly position: Position
  readonly locale: string
  /** When the conversation began, in minutes since 1970. Kept through the whole of it, so that the same tap makes the same button. */
  readonly startedAt: number
}

/** How long a conversation's buttons work after it began, in minutes. */
export const BUTTON_LIFE = 120

const HEADER = 8
/** Minutes that the clock of another replica may be ahead. */
const SKEW = 2
const MINUTES = 65_536

/** What the buttons of one screen have in common, as bytes, before they are sealed. */
export function writeButtonData({ flow, position, locale, startedAt }: ButtonData): Uint8Array {
  const packed = packPosition(position)
  const bytes = new Uint8Array(HEADER + packed.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, flow.fingerprint)
  view.setUint16(4, localeNumber(locale))
  view.setUint16(6, startedAt % MINUTES)
  bytes.set(packed, HEADER)
  return bytes
}

/**
 * Reads what `writeButtonData` wrote, and makes the move. Undefined when the flow has changed or is gone, when the button is older than
 * `BUTTON_LIFE`, or when nobody who stands there can move so; `now` is in minutes since 1970.
 */
export function readButtonData(bytes: Uint8Array, move: Move, flows: ReadonlyMap<number, Flow>, now: number): ButtonData | undefined {
  if (bytes.length < HEADER) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const flow = flows.get(view.getUint32(0))
  const age = ((now - view.getUint16(6) + SKEW + MINUTES * 2) % MINUTES) - SKEW
  if (!flow || age > BUTTON_LIFE) return undefined
  const before = unpackPosition(flow, bytes.subarray(HEADER))
  const position = before && follow(flow, before, move)
  return position && { flow, position, locale: localeOf(view.getUint16(4)), startedAt: now - age }
}

/** Two or three letters from a to z as a number of two bytes: each is a digit from 1 to 26. */
function localeNumber(locale: string): number {
  return [...locale].reduce((sum, letter) => sum * 27 + Number.parseInt(letter, 36) - 9, 0)
}

function localeOf(number: number): string {
  return number === 0 ? '' : localeOf(Math.floor(number / 27)) + ((number % 27) + 9).toString(36)
}

/**
 * What the fingerprint of a flow covers: ids, order and targets, and what the options stand for; not a word of the texts.
 * Whoever loads the flow hashes it to 32 bits.
 */
export function structure(flow: Omit<Flow, 'fingerprint'>): string {
  return JSON.stringify([flow.id, flow.most, flow.steps, flow.outcomes.map((outcome) => outcome.id)])
}
