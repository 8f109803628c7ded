import { answerOf, base, cursorBase } from './digits.ts'
import { arrive, resolve, type Step } from './resolve.ts'
import type { Flow } from './schema.ts'
import { findStep, firstStep, type Answer } from './steps.ts'
import { beginWay, goOn } from './way.ts'

/** Where a person stands in a conversation: where their answers led, and on the present screen the marks set or the page shown. */
export interface Position {
  readonly at: Step
  /** On a question with several choices: the marks, bit i for option i. Where a country is chosen, and at an outcome: the page, from 0. Else 0. */
  readonly cursor: number
}

/** Bytes that a position may take in a button (`button-data.ts` says why). */
export const POSITION_BYTES = 14

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
  const { number, weight } = at.way
  return toBytes(number + weight * BigInt(cursor) * BigInt(at.kind === 'step' ? base(at.step) : 1))
}

/** The inverse of `packPosition`; undefined for bytes that no position of this flow packs to. */
export function unpackPosition(flow: Flow, bytes: Uint8Array): Position | undefined {
  let number = bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n)
  const take = (size: number): number => {
    const digit = Number(number % BigInt(size))
    number /= BigInt(size)
    return digit
  }
  const way = beginWay()
  let target = firstStep(flow)
  for (;;) {
    const step = findStep(flow, target)
    const digit = step ? take(base(step)) : 0
    if (!step || digit === 0) {
      const cursor = take(step ? cursorBase(step) : PAGES)
      const at = number === 0n ? arrive(flow, target, way) : undefined
      return at && { at, cursor }
    }
    target = goOn(flow, way, step, answerOf(step, digit), digit)
  }
}

function toBytes(number: bigint): Uint8Array {
  const bytes: number[] = []
  for (let rest = number; rest > 0n; rest /= 256n) bytes.push(Number(rest % 256n))
  return Uint8Array.from(bytes)
}
