import { aessiv } from '@noble/ciphers/aes.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSiv, TAG } from '../../src/crypto/siv.ts'

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
const hex = (of: Uint8Array) => Buffer.from(of).toString('hex')

const keys = fc.constantFrom(32, 48, 64).chain((length) => fc.uint8Array({ minLength: length, maxLength: length }))
/** Around the ends of blocks, where the mode changes its ways, and far beyond what a button holds. */
const texts = fc.oneof(fc.constantFrom(0, 1, 15, 16, 17, 31, 32, 33), fc.nat(200)).chain((length) => fc.uint8Array({ minLength: length, maxLength: length }))

describe('AES-SIV', () => {
  test('gives what the example of RFC 5297 gives (A.1)', () => {
    const key = bytes('fffefdfc fbfaf9f8 f7f6f5f4 f3f2f1f0 f0f1f2f3 f4f5f6f7 f8f9fafb fcfdfeff')
    const context = bytes('10111213 14151617 18191a1b 1c1d1e1f 20212223 24252627')
    const plain = bytes('11223344 55667788 99aabbcc ddee')
    const sealed = bytes('85632d07 c6e8f37f 950acd32 0a2ecc93 40c02b96 90c4dc04 daef7f6a fe5c')
    const siv = createSiv(key)
    expect(hex(siv.seal(plain, context))).toBe(hex(sealed))
    expect(siv.open(sealed, context)).toStrictEqual(Buffer.from(plain))
  })

  test('is the same as another implementation, in both directions', () => {
    fc.assert(
      fc.property(keys, texts, texts, (key, plain, context) => {
        const [ours, theirs] = [createSiv(key), aessiv(key, context)]
        const sealed = ours.seal(plain, context)
        expect(hex(sealed)).toBe(hex(theirs.encrypt(plain)))
        expect(sealed.length).toBe(TAG + plain.length)
        expect(hex(ours.open(sealed, context) ?? new Uint8Array([0]))).toBe(hex(plain))
        expect(hex(theirs.decrypt(sealed))).toBe(hex(plain))
      }),
      { numRuns: 2_000 },
    )
  })

  test('carries from one byte of the counter to the next', () => {
    // Found by trying: the tag ends in ffff, and there are two blocks.
    const [key, context, plain] = [new Uint8Array(64).fill(3), new Uint8Array(0), new Uint8Array(32)]
    new DataView(plain.buffer).setUint32(0, 21_090)
    const sealed = hex(createSiv(key).seal(plain, context))
    expect(sealed.slice(28, 32)).toBe('ffff')
    expect(sealed).toBe(hex(aessiv(key, context).encrypt(plain)))
  })

  test('opens nothing of which a bit is another one, nor in another context, nor under another key, nor what is too short', () => {
    fc.assert(
      fc.property(keys, texts, texts, fc.nat(), fc.nat(7), (key, plain, context, at, bit) => {
        const siv = createSiv(key)
        const sealed = siv.seal(plain, context)
        const flipped = (of: Uint8Array, within = of.length) => of.map((value, i) => (i === at % within ? value ^ (1 << bit) : value))
        expect(siv.open(flipped(sealed), context)).toBeUndefined()
        expect(siv.open(sealed, context.length === 0 ? new Uint8Array(1) : flipped(context))).toBeUndefined()
        // The other half makes the key stream, of which nothing needs none.
        expect(createSiv(flipped(key, key.length / 2)).open(sealed, context)).toBeUndefined()
        expect(siv.open(sealed.subarray(0, -1), context)).toBeUndefined()
        expect(siv.open(sealed.subarray(0, at % TAG), context)).toBeUndefined()
      }),
      { numRuns: 1_000 },
    )
  })

  test('leaves what it is given as it is, and what it has given', () => {
    const siv = createSiv(new Uint8Array(64).fill(7))
    const [plain, context] = [new Uint8Array(22).fill(1), new Uint8Array(4).fill(2)]
    const first = siv.seal(plain, context)
    const copy = hex(first)
    siv.seal(new Uint8Array(22).fill(9), context)
    siv.open(first, context)
    expect([hex(plain), hex(context), hex(first)]).toStrictEqual(['01'.repeat(22), '02'.repeat(4), copy])
  })
})
