import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createAudit } from '../../src/staff/audit.ts'
import { openRedis } from '../../src/store/redis.ts'
import type { RecordStore } from '../../src/store/store.ts'
import { describeWithRedis, startRedis, type RedisServer } from '../redis-server.ts'
import { createParts, SECRET } from './parts.ts'

const by = { role: 'admin', organisation: 'One', code: 'AAAAA' } as const
let parts: Awaited<ReturnType<typeof createParts>>
beforeEach(async () => {
  parts = await createParts()
})
afterEach(() => parts.end())

const write = async (count: number) => {
  for (let at = 0; at < count; at += 1) await parts.audit.append({ by, action: 'broadcast.approved', subject: `b${at}` })
}
const numbers = async (page: number) => (await parts.audit.read(page)).entries.map(({ number }) => number)

/** Does what nobody should: changes a record behind the back of the log. */
async function lay(name: string, hand: (text: string) => string | undefined): Promise<void> {
  const [before] = await parts.store.readRecords([name])
  expect(await parts.store.changeRecords([{ name, before, after: hand(before ?? '') }])).toBe(true)
}

describe('the audit log', () => {
  test('is whole when nobody laid hands on it', async () => {
    expect(await parts.audit.verify()).toEqual({ is: 'whole', entries: 0, last: '' })
    await write(3)
    expect(await parts.audit.verify()).toMatchObject({ is: 'whole', entries: 3 })
  })

  test('is read in pages of twenty, the newest first', async () => {
    await write(41)
    expect((await parts.audit.read(0)).pages).toBe(3)
    expect(await numbers(0)).toEqual(Array.from({ length: 20 }, (_, at) => 41 - at))
    expect(await numbers(2)).toEqual([1])
    expect(await numbers(99)).toEqual([1])
    expect(await numbers(-1)).toEqual(await numbers(0))
  })

  test('loses no entry of many that are written at once', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, at) => parts.audit.append({ by, action: 'broadcast.paused', subject: `b${at}` })))
    expect(await parts.audit.verify()).toMatchObject({ is: 'whole', entries: 30 })
    expect(new Set((await parts.audit.read(0)).entries.map(({ subject }) => subject)).size).toBe(20)
  })

  test('is written together with what was done, or not at all', async () => {
    const change = { name: 'x', before: undefined, after: '1' }
    expect(await parts.audit.append({ by, action: 'a' }, [change])).toBe(true)
    expect(await parts.audit.append({ by, action: 'a' }, [change])).toBe(false)
    expect(await parts.audit.verify()).toMatchObject({ is: 'whole', entries: 1 })
  })

  test('takes words and ids only', async () => {
    for (const [action, subject] of [['Approved', ''], ['a b', ''], ['a', 'two words'], ['a', 'ý'], ['a', 'x'.repeat(65)]] as const) {
      await expect(parts.audit.append({ by, action, subject })).rejects.toThrow(RangeError)
    }
  })

  test('keeps entries for a year, and stays whole', async () => {
    await write(8)
    parts.days(200)
    await write(3)
    parts.days(166)
    await write(1)
    expect(await numbers(0)).toEqual([12, 11, 10, 9, 8, 7, 6])
    await parts.audit.prune()
    expect(await numbers(0)).toEqual([12, 11, 10, 9])
    expect(await parts.store.readRecords(['audit:1', 'audit:8'])).toEqual([undefined, undefined])
    expect(await parts.audit.verify()).toMatchObject({ is: 'whole', entries: 4 })
    parts.days(400)
    await parts.audit.prune()
    expect(await parts.audit.verify()).toMatchObject({ is: 'whole', entries: 0 })
    await write(1)
    expect(await numbers(0)).toEqual([13])
  })

  const FIELDS = ['at', 'role', 'organisation', 'code', 'action', 'subject', 'previous', 'hash', 'number'] as const
  const other = { at: 1, role: 'author', organisation: 'Two', code: 'BBBBB', action: 'x', subject: 'y', previous: 'z', hash: 'z', number: 9 }
  test.each(FIELDS)('is broken where somebody changed the %s of an entry', async (field) => {
    await write(5)
    await lay('audit:3', (text) => JSON.stringify({ ...JSON.parse(text), [field]: other[field] }))
    expect(await parts.audit.verify()).toEqual({ is: 'broken', at: 3 })
  })

  test.each([
    ['removed an entry', 2, () => lay('audit:2', () => undefined)],
    ['removed the first', 1, () => lay('audit:1', () => undefined)],
    ['removed the last', 5, () => lay('audit:5', () => undefined)],
    ['wrote nonsense over one', 4, () => lay('audit:4', () => '{')],
    ['put one in the place of another', 2, async () => {
      const [four] = await parts.store.readRecords(['audit:4'])
      await lay('audit:2', () => four)
    }],
    ['added one at the end', 6, async () => {
      const [five] = await parts.store.readRecords(['audit:5'])
      await parts.store.changeRecords([{ name: 'audit:6', before: undefined, after: five }])
    }],
    ['cut off the end', 'head', async () => {
      const [four] = await parts.store.readRecords(['audit:4'])
      await lay('audit:5', () => undefined)
      await lay('audit', (text) => JSON.stringify({ ...JSON.parse(text), next: 5, last: JSON.parse(four ?? '').hash }))
    }],
    ['cut off the beginning', 'head', async () => {
      const [one] = await parts.store.readRecords(['audit:1'])
      await lay('audit:1', () => undefined)
      await lay('audit', (text) => JSON.stringify({ ...JSON.parse(text), first: 2, start: JSON.parse(one ?? '').hash }))
    }],
    ['removed the head', 'head', () => lay('audit', () => undefined)],
    ['damaged the head', 'head', () => lay('audit', () => 'nonsense')],
  ] as const)('is broken when somebody %s', async (_, at, hand) => {
    await write(5)
    await hand()
    expect(await parts.audit.verify()).toEqual({ is: 'broken', at })
  })

  test('goes on behind what is broken, without hiding it', async () => {
    await write(3)
    await lay('audit', () => undefined)
    await write(2)
    expect(await parts.audit.verify()).toEqual({ is: 'broken', at: 4 })
    await lay('audit:2', () => undefined)
    await write(1)
    expect(await parts.audit.verify()).toEqual({ is: 'broken', at: 2 })
  })

  test('written with another secret is broken', async () => {
    await write(2)
    const { store, clock } = parts
    expect(await createAudit({ store, secret: `${SECRET}!`, now: clock }).verify()).toEqual({ is: 'broken', at: 'head' })
  })
})

describeWithRedis('the audit log on Redis', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server.stop())

  test('has one chain, whichever replica writes', async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openRedis(server.url, { deadline: 600_000 })))
    await Promise.all(stores.map((store) => store.ping()))
    const logs = stores.map((store: RecordStore) => createAudit({ store, secret: SECRET, now: () => new Date() }))
    await Promise.all(Array.from({ length: 30 }, async (_, at) => logs[at % 3]?.append({ by, action: 'broadcast.resumed', subject: `b${at}` })))
    expect(await logs[0]?.verify()).toMatchObject({ is: 'whole', entries: 30 })
    await server.admin('SET', 'r:audit:7', '{}')
    expect(await logs[1]?.verify()).toEqual({ is: 'broken', at: 7 })
    await Promise.all(stores.map((store) => store.close()))
  })
})
