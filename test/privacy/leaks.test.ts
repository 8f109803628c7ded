import { randomInt } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeWithRedis } from '../redis-server.ts'
import { bundle } from '../system/process.ts'
import { CANARIES, findSecrets, FIRST_ID, LETTERS, WORD } from './canary.ts'
import { hunt } from './leaks.ts'

const seed = Number(process.env['SEED'] ?? randomInt(1_000_000))
const SHORT = { interactions: 200, people: 20, seed, storeTrouble: 2, death: 6, patience: 300 }

describe('the search', () => {
  const id = Buffer.alloc(8)
  test.each([
    ['in the middle of a file', Buffer.from(`abc${WORD}def`)],
    ['as a name', Buffer.from(`{"first_name":"${LETTERS}"}`)],
    ['as JSON writes it', Buffer.from('{"name":"\\u00ddzkanar\\u0436e"}')],
    ['in base64', Buffer.from(Buffer.from(`x ${WORD} y`).toString('base64'))],
    ['in base64, elsewhere', Buffer.from(Buffer.from(`${LETTERS}.`).toString('base64url'))],
    ['in hex', Buffer.from(Buffer.from(WORD).toString('hex'))],
    ['in an address', Buffer.from(`?q=${encodeURIComponent(LETTERS)}`)],
    ['in two bytes a letter', Buffer.from(WORD, 'utf16le')],
    ['as an id in a key', Buffer.from(`v:language:${FIRST_ID + 249}`)],
    ['as the number of an id', (id.writeBigUInt64LE(BigInt(FIRST_ID + 200)), Buffer.from(id))],
    ['as the number of an id, the other way round', (id.writeBigUInt64BE(BigInt(FIRST_ID + 3)), Buffer.from(id))],
  ])('finds what is planted %s', (_, bytes) => {
    expect(findSecrets([{ where: 'here', bytes: Buffer.concat([Buffer.from('before'), bytes, Buffer.from('behind')]) }], CANARIES)).not.toEqual([])
    expect(findSecrets([{ where: 'here', bytes: Buffer.from('nothing of the kind') }], CANARIES)).toEqual([])
  })
})

describe('names, ids, texts, answers and secrets, while everything fails,', () => {
  let built = ''
  beforeAll(async () => {
    built = await bundle()
  })
  afterAll(() => rmSync(built, { recursive: true, force: true }))

  test(`are nowhere on the disk and in no line (SEED=${seed})`, async () => {
    const { found, figures, code, kept } = await hunt('folder', { file: join(built, 'main.js'), ...SHORT })
    expect({ ...found, code, kept }).toEqual({ canaries: [], secrets: [], answers: [], code: 0, kept: true })
    expect(Math.min(figures.failures, figures.sealed)).toBeGreaterThan(5)
  })

  describeWithRedis('with Redis', () => {
    test(`are in no key, no value, no file of Redis and no line (SEED=${seed})`, async () => {
      const { found, figures, code, kept } = await hunt('redis', { file: join(built, 'main.js'), ...SHORT })
      expect({ ...found, code, kept }).toEqual({ canaries: [], secrets: [], answers: [], code: 0, kept: true })
      expect(Math.min(figures.failures, figures.sealed)).toBeGreaterThan(5)
    })
  })
})
