import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOf, putDigit, stackOf, takeDigit, type Stack } from '../../src/flow/mixed-radix.ts'
import { numberAsBytes } from './random-flow.ts'

/** Bases as steps have them, up to that of 31 signs which are known already, each with a digit of it. */
const digits = fc.array(
  fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(2 + 2 ** 12, 2 + 2 ** 31)).chain((base) => fc.record({ base: fc.constant(base), digit: fc.integer({ min: 0, max: base - 1 }) })),
  { maxLength: 80 },
)

describe('digits of many bases in one number', () => {
  test('are the number that they say, the lowest byte first and none too many', () => {
    fc.assert(
      fc.property(digits, (put) => {
        const number = put.reduce((sum, { base, digit }) => sum * BigInt(base) + BigInt(digit), 0n)
        const stack = putAll(put)
        expect([...bytesOf(stack)]).toEqual(numberAsBytes(number))
        expect(stackOf(bytesOf(stack))).toEqual(stack)
      }),
    )
  })

  test('are taken in the order in which they lie, and then there are none', () => {
    fc.assert(
      fc.property(digits, (put) => {
        const stack = putAll(put)
        expect(put.toReversed().map(({ base }) => takeDigit(stack, base))).toEqual(put.toReversed().map(({ digit }) => digit))
        expect(stack).toEqual([])
      }),
    )
  })
})

function putAll(put: readonly { readonly base: number; readonly digit: number }[]): Stack {
  const stack: Stack = []
  for (const { base, digit } of put) putDigit(stack, base, digit)
  return stack
}
