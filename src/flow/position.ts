import { bytesOf, putDigit, stackOf, takeDigit, type Stack } from './mixed-radix.ts'
import { arrive, resolve, type Step } from './resolve.ts'
import type { Flow } from './schema.ts'
import type { Answer } from './steps.ts'
import { beginWay, goOn } from './way.ts'
import { beginning } from './waypoints.ts'

/** Where a person stands in a conversation: where their answers led, and on the present screen the marks set or the page shown. */
export interface Position {
  readonly at: Step
  /** On a question with several choices: the marks, bit i for option i. Where a country is chosen, and at an outcome: the page, from 0. Else 0. */
  readonly cursor: number
}

/** Bytes that a position may take in a button (`button-data.ts` says why). */
export const POSITION_BYTES = 22

/** Pages of an outcome that a button can name, from 0; the last of them says "the first page, come back to". */
export const PAGES = 64
export const FIRST_AGAIN = PAGES - 1

/** Where these answers lead, with nothing marked and no page turned; undefined when they do not fit. */
export function positionOf(flow: Flow, answers: readonly Answer[]): Position | undefined {
  const at = resolve(flow, answers)
  return at && { at, cursor: 0 }
}

/**
 * A position as bytes. Every answer is one digit of a number whose base at that place is the number of things a person can do there,
 * so a yes/no/not sure question costs 2.3 bits; the digit 0 says that no answer follows, and then comes the cursor. Positions come from
 * `positionOf`, `unpackPosition` and `follow`; whether the cursor is one of this screen is not looked at again.
 */
export function packPosition({ at, cursor }: Position): Uint8Array {
  const stack: Stack = []
  putDigit(stack, at.kind === 'step' ? at.waypoint.cursorBase : PAGES, cursor)
  if (at.kind === 'step') putDigit(stack, at.waypoint.base, 0)
  const { passed } = at.way
  for (const { waypoint, digit } of passed.toReversed()) putDigit(stack, waypoint.base, digit)
  return bytesOf(stack)
}

/** The inverse of `packPosition`; undefined for bytes that no position of this flow packs to. */
export function unpackPosition(flow: Flow, bytes: Uint8Array): Position | undefined {
  const stack = stackOf(bytes)
  const way = beginWay()
  let onward = beginning(flow)
  while (typeof onward !== 'string') {
    const digit = takeDigit(stack, onward.base)
    if (digit === 0) break
    onward = goOn(way, onward.pass(digit))
  }
  const cursor = takeDigit(stack, typeof onward === 'string' ? PAGES : onward.cursorBase)
  const at = stack.length === 0 ? arrive(flow, onward, way) : undefined
  return at && { at, cursor }
}
