import { describe, expect, test } from 'vitest'
import { createSealer } from '../../src/crypto/seal.ts'

const SECRET = 'a secret of at least thirty-two characters'
const PLAIN = Buffer.from('where somebody stands')
const noon = (day: number) => new Date(Date.UTC(2026, 10, day, 12))

describe('the key of the day', () => {
  test.each([
    ['the day before, on a clock that is behind', 22, true],
    ['the same day', 23, true],
    ['the day after', 24, true],
    ['two days before', 21, false],
    ['two days after', 25, false],
    ['when the minutes of a button begin anew', 23 + 46, false],
  ])('opens %s: %s', (_, day, opens) => {
    const sealed = createSealer(SECRET, 'buttons').seal(PLAIN, 'chat', noon(23))
    // One that has just been started, and one that has held the keys of all days since.
    const held = createSealer(SECRET, 'buttons')
    for (let passed = 23; passed <= day; passed += 1) held.seal(PLAIN, 'chat', noon(passed))
    for (const sealer of [createSealer(SECRET, 'buttons'), held]) expect(sealer.open(sealed, 'chat', noon(day))).toEqual(opens ? PLAIN : undefined)
  })

  test('is another one for another use and another secret', () => {
    const sealed = createSealer(SECRET, 'buttons').seal(PLAIN, 'chat', noon(23))
    expect(createSealer(SECRET, 'others').open(sealed, 'chat', noon(23))).toBeUndefined()
    expect(createSealer(`${SECRET}!`, 'buttons').open(sealed, 'chat', noon(23))).toBeUndefined()
  })
})
