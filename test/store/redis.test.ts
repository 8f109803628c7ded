import { spawnSync } from 'node:child_process'
import { pbkdf2, randomBytes } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { createServer } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { openRedis } from '../../src/store/redis.ts'
import type { Store } from '../../src/store/store.ts'
import { describeWithRedis, startRedis, type RedisServer } from '../redis-server.ts'
import { broadcastContract } from './broadcast-contract.ts'
import { storeContract } from './contract.ts'
import { claimOf, entryOf, pseudonymOf } from './people.ts'
import { ledgerBehavesLikeModel } from './ledger-model.ts'
import { behavesLikeModel } from './model.ts'
import { recordContract } from './record-contract.ts'

const HOUR = 3600
const DAY = 86_400

/** Longer than any test runs: whoever does not answer before it, would not have answered at all. */
const ENDLESS = 600_000

/** Takes milliseconds off every life, as if they had passed. */
const ADVANCE = `
for _, key in ipairs(redis.call('KEYS', '*')) do
  local left = redis.call('PTTL', key)
  if left >= 0 then redis.call('PEXPIRE', key, string.format('%.0f', left - ARGV[1])) end
end`

describeWithRedis('the store on Redis', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server.stop())

  async function createBench() {
    return {
      open: async () => standing(await openRedis(server.url, { deadline: ENDLESS })),
      advance: async (seconds: number) => void (await server.admin('EVAL', ADVANCE, '0', String(seconds * 1000))),
      end: async () => void (await server.admin('FLUSHALL')),
    }
  }

  storeContract(createBench)
  broadcastContract(createBench)
  recordContract(createBench)

  it('answers like a simple model whatever is done to it', { timeout: 120_000 }, () => behavesLikeModel(createBench))

  it('keeps its ledger like a simple model whatever is done to it', { timeout: 120_000 }, () => ledgerBehavesLikeModel(createBench, { alone: false }))

  it('does not tell when somebody was there: a life ends at the turn of a day, and is written at most once a day', async () => {
    const store = await standing(await openRedis(server.url, { deadline: ENDLESS }))
    await store.putValue('a', 'tk', 180 * DAY)
    const offMidnight = async () => (Number(await server.admin('EXPIRETIME', 'v:a')) + 1) % DAY
    expect(await offMidnight()).toBeLessThanOrEqual(2)
    const writes = async () => Number(/cmdstat_expire:calls=(\d+)/.exec(String(await server.admin('INFO', 'commandstats')))?.[1] ?? 0)
    const before = await writes()
    for (let reading = 0; reading < 5; reading++) expect(await store.getValue('a', 180 * DAY)).toBe('tk')
    expect(await writes()).toBe(before)
    await server.admin('EVAL', ADVANCE, '0', String(3 * DAY * 1000))
    const expires = await writes()
    expect(await store.getValue('a', 180 * DAY)).toBe('tk')
    expect(await writes()).toBe(expires + 1)
    expect(await offMidnight()).toBeLessThanOrEqual(2)
    await store.deleteValue('a')
    await store.close()
  })

  it('writes the keys that store.ts names, each with an expiry', async () => {
    const store = await standing(await openRedis(server.url, { deadline: ENDLESS }))
    await store.putValue('language:x', 'tk', 180)
    await store.addCounts('2025-03-01', { a: 1 }, 'batch')
    const keys = await server.admin('KEYS', '*')
    expect(new Set([keys].flat())).toEqual(new Set(['b:batch', 'c:2025-03-01', 'v:language:x']))
    const lives = await Promise.all(['b:batch', 'c:2025-03-01', 'v:language:x'].map((key) => server.admin('EXPIRETIME', key)))
    for (const life of lives) expect(life).toBeGreaterThan(0)
    await store.close()
    await server.admin('FLUSHALL')
  })

  it('keeps the connections of several stores apart', async () => {
    const [one, two] = await Promise.all([openRedis(server.url, { deadline: ENDLESS }), openRedis(server.url, { deadline: ENDLESS })])
    await standing(one)
    await standing(two)
    await one.putValue('a', '1', HOUR)
    await one.close()
    expect(await two.getValue('a')).toBe('1')
    // The second store, and whoever asks.
    await vi.waitFor(async () => expect(await server.admin('INFO', 'clients')).toContain('connected_clients:2\r'), { timeout: 20_000 })
    await two.close()
  })

  it('leaves no connection behind when it is closed while connecting', async () => {
    const url = server.url.replace('127.0.0.1', 'localhost')
    // Names are looked up on the threads that these keep busy: the connections come about when the stores are closed already.
    const busy = Array.from({ length: 8 }, () => promisify(pbkdf2)('a', 'b', 100_000, 64, 'sha512'))
    await Promise.all(Array.from({ length: 20 }, async () => (await openRedis(url, { deadline: 1 })).close()))
    await Promise.all(busy)
    await lookup('localhost')
    await new Promise((resolve) => setTimeout(resolve, 200))
    await vi.waitFor(async () => expect(await server.admin('INFO', 'clients')).toContain('connected_clients:1\r'), { timeout: 30_000 })
  })

  it('is the store when there is a REDIS_URL', async () => {
    const store = await standing(await openStore({ redisUrl: server.url, dataDir: '/nowhere/at/all' }))
    await store.close()
  })
})

describeWithRedis('a Redis in trouble', () => {
  let server: RedisServer
  let store: Store

  beforeEach(async () => {
    server = await startRedis()
    store = await standing(await openRedis(server.url))
    await putInTheEnd(store, 'before', '1')
  })
  afterEach(async () => {
    await store.close()
    await server.stop()
  })

  it('fails each call at once while it is dead, and is found again when it is back', { timeout: 60_000 }, async () => {
    await server.kill()
    await fails(store)
    await manyFail(store)
    await server.restart()
    await standing(store)
    await putInTheEnd(store, 'after', '1')
    expect(await getInTheEnd(store, 'after')).toBe('1')
  })

  it('is found again after a restart that nobody saw', { timeout: 60_000 }, async () => {
    await server.restart()
    await putInTheEnd(store, 'after', '1')
  })

  it('fails the first call in time while it is frozen and the others at once, and is found again', { timeout: 60_000 }, async () => {
    server.freeze()
    await fails(store)
    await manyFail(store)
    server.thaw()
    await standing(store)
    expect(await getInTheEnd(store, 'before')).toBe('1')
  })

  it('fails everything that is under way when it freezes', { timeout: 60_000 }, async () => {
    server.freeze()
    const calls = Array.from({ length: 3000 }, (_, i) => store.getValue(`name-${i}`))
    for (const call of calls) await expect(call).rejects.toMatchObject({ name: 'StoreUnavailable' })
    server.thaw()
    await standing(store)
  })

  it('may be closed while it is frozen', { timeout: 60_000 }, async () => {
    server.freeze()
    const call = store.getValue('a')
    await Promise.all([store.close(), expect(call).rejects.toMatchObject({ name: 'StoreUnavailable' })])
  })

  it('may be closed while a new connection gets no answer', { timeout: 60_000 }, async () => {
    server.freeze()
    await fails(store)
    await store.close()
  })

  it('fails while it takes two seconds for an answer, and is found again', { timeout: 60_000 }, async () => {
    await server.admin('CLIENT', 'PAUSE', '2000', 'ALL')
    await fails(store)
    await standing(store)
    expect(await getInTheEnd(store, 'before')).toBe('1')
  })

  it('is not taken for dead when it is us who had no time to listen', { timeout: 60_000 }, async () => {
    const listener = await standing(await openRedis(server.url, { deadline: 2000 }))
    server.freeze()
    const call = listener.getValue('before')
    await new Promise((resolve) => setTimeout(resolve))
    // After this one, timers are looked at before sockets.
    await new Promise((resolve) => setImmediate(resolve))
    server.thaw()
    // Holds this process up until the server has answered, and past the deadline.
    const script = `
      require('node:net').connect(${server.port}, '127.0.0.1', function () { this.write('INFO commandstats\\r\\n') })
        .on('data', function (text) { String(text).includes('cmdstat_get:') ? setTimeout(() => process.exit(), 2500) : this.write('INFO commandstats\\r\\n') })`
    expect(spawnSync(process.execPath, ['-e', script], { timeout: 30_000 }).status).toBe(0)
    expect(await call).toBe('1')
    await listener.close()
  })

  it('is the same to a store opened while it is dead', { timeout: 60_000 }, async () => {
    await server.kill()
    const late = await openRedis(server.url)
    await fails(late)
    await server.restart()
    await standing(late)
    await late.close()
  })

  it('is the same to a store opened while it is frozen', { timeout: 60_000 }, async () => {
    server.freeze()
    const late = await openRedis(server.url)
    await fails(late)
    server.thaw()
    await standing(late)
    await late.close()
  })

  it('adds a batch once, though its answer was lost and it is sent again', { timeout: 60_000 }, async () => {
    server.freeze()
    // Lies in the socket of the frozen server, and will be carried out.
    await expect(store.addCounts('2025-03-01', { a: 1 }, 'batch')).rejects.toMatchObject({ name: 'StoreUnavailable' })
    server.thaw()
    await standing(store)
    await vi.waitFor(async () => {
      await store.addCounts('2025-03-01', { a: 1 }, 'batch')
      expect(await store.readCounts('2025-03-01')).toEqual({ a: 1 })
    }, 30_000)
  })
})

describeWithRedis('a Redis that was killed and has forgotten the last claims', () => {
  const ENDS = Number.MAX_SAFE_INTEGER
  const claims = [0, 1, 2].map((i) => claimOf(i))

  it('lets nobody claim until every sender that may live has told it what it did', { timeout: 60_000 }, async () => {
    const server = await startRedis({ args: ['--appendonly', 'no'] })
    const store = await standing(await openRedis(server.url, { deadline: ENDLESS }))
    for (const i of [0, 1, 2]) await store.putSubscriber(pseudonymOf(i), undefined, entryOf('tag-tk', i), 'l')
    await store.addRecipients('b', claims.map(({ recipient }) => recipient))
    for (const name of ['one', 'two', 'dying']) {
      await store.takeLease(`sender:${name}`, name, HOUR)
      await store.takePart('b', name, [], [])
    }
    await server.admin('SAVE')
    await store.claim('b', 'one', claims.slice(0, 2), ENDS)
    await store.mark('b', [{ recipient: claims[0]?.recipient ?? '', fate: 'sent' }])
    await server.restart()
    await standing(store)
    // Forgotten, and sent already.
    expect(await store.readRecipients('b', claims.map(({ recipient }) => recipient))).toEqual(['w', 'w', 'w'])
    expect((await store.takePart('b', 'two', [], [])).held).toEqual([])
    await store.leave('b', 'dying')
    expect(await store.claim('b', 'two', claims, ENDS)).toEqual(claims.map(() => ({ is: 'unsettled' })))
    await store.mark('b', [{ recipient: claims[0]?.recipient ?? '', fate: 'sent' }])
    expect((await store.takePart('b', 'one', claims.slice(1, 2), [])).held).toEqual([true])
    // One that left without a word may still have something to tell.
    expect((await store.claim('b', 'two', claims, ENDS)).at(-1)).toEqual({ is: 'unsettled' })
    await store.takePart('b', 'dying', [], [])
    await store.leave('b', 'dying')
    expect(await store.claim('b', 'two', claims, ENDS)).toEqual([{ is: 'taken' }, { is: 'taken' }, { is: 'claimed' }])
    expect(Object.values((await store.readLedger('b')).totals)).toEqual([0, 2, 1, 0, 0, 0, 0])
    await store.close()
    await server.stop()
  })
})

/** A store with one subscriber, who waits for the message. */
async function openWithOne(server: RedisServer): Promise<Store> {
  const store = await standing(await openRedis(server.url, { deadline: ENDLESS }))
  await store.putSubscriber(pseudonymOf(0), undefined, entryOf('tag-tk', 0), 'l')
  await store.addRecipients('b', [claimOf(0).recipient])
  return store
}

describeWithRedis('pages of senders that are gone, after Redis was started anew', () => {
  let server: RedisServer
  let store: Store

  beforeEach(async () => {
    server = await startRedis()
    store = await openWithOne(server)
    await begin('gone')
    expect(await store.takePage('b', 'gone', [], 1)).toMatchObject({ from: 0, doubtful: false })
  })
  afterEach(async () => {
    await store.close()
    await server.stop()
  })

  async function begin(name: string): Promise<void> {
    await store.takeLease(`sender:${name}`, name, HOUR)
    await store.takePart('b', name, [], [])
  }

  async function startAnew(): Promise<void> {
    await server.admin('SAVE')
    await server.restart()
    await standing(store)
    await begin('new')
  }

  it('are in doubt when their sender died, may have claimed and could not tell: but not before it had the time to', { timeout: 60_000 }, async () => {
    await startAnew()
    await store.dropLease('sender:gone', 'gone')
    const settling = await store.takePage('b', 'new', [], 1)
    expect(settling?.from).not.toBe(0)
    await server.admin('HSET', 'lr', 'since', '0')
    expect(await store.takePage('b', 'new', [settling?.from ?? 0], 1)).toMatchObject({ from: 0, doubtful: true })
    // Whoever has it after that sender is told the same.
    await store.leave('b', 'new')
    await store.dropLease('sender:new', 'new')
    await begin('newer')
    const pages = [await store.takePage('b', 'newer', [], 1), await store.takePage('b', 'newer', [0], 1)]
    expect(pages.find((page) => page?.from === 0)?.doubtful).toBe(true)
  })

  it('are in no doubt when their sender had left', { timeout: 60_000 }, async () => {
    await store.leave('b', 'gone')
    await store.dropLease('sender:gone', 'gone')
    await startAnew()
    expect(await store.takePage('b', 'new', [], 1)).toMatchObject({ from: 0, doubtful: false })
  })

  it('are in no doubt when their sender had been seen dead before', { timeout: 60_000 }, async () => {
    await store.dropLease('sender:gone', 'gone')
    await store.reapClaims('b')
    await startAnew()
    expect(await store.takePage('b', 'new', [], 1)).toMatchObject({ from: 0, doubtful: false })
  })
})

describeWithRedis('a page that was inherited, and Redis forgot it', () => {
  let server: RedisServer
  let store: Store

  /** "dead" had the page, and Redis knows that it is dead; "heir" took it from there and claimed at once, which Redis forgot when it was killed. */
  beforeEach(async () => {
    server = await startRedis()
    store = await openWithOne(server)
    for (const name of ['dead', 'heir', 'other']) await begin(name)
    expect(await page('dead')).toMatchObject({ from: 0, inherited: false })
    await store.dropLease('sender:dead', 'dead')
    await store.reapClaims('b')
    await server.admin('SAVE')
    expect(await page('heir')).toMatchObject({ from: 0, doubtful: false, inherited: true })
    expect(await store.claim('b', 'heir', [claimOf(0)], 1000)).toEqual([{ is: 'claimed' }])
    await server.restart()
    await standing(store)
    await store.takePart('b', 'other', [], [])
  })
  afterEach(async () => {
    await store.close()
    await server.stop()
  })

  async function begin(name: string): Promise<void> {
    await store.takeLease(`sender:${name}`, name, HOUR)
    await store.takePart('b', name, [], [])
  }

  function page(sender: string) {
    return store.takePage('b', sender, [], 1)
  }

  it('is nobody else’s as long as its heir may tell, and the heir’s again when it does', { timeout: 60_000 }, async () => {
    expect((await page('other'))?.from).not.toBe(0)
    expect((await store.takePart('b', 'heir', [claimOf(0)], [0])).held).toEqual([true])
    expect((await page('other'))?.from).not.toBe(0)
    await store.leave('b', 'heir')
    await store.dropLease('sender:heir', 'heir')
    expect(await page('other')).toMatchObject({ from: 0, doubtful: false })
  })

  it('is in doubt when its heir died as well and told nobody', { timeout: 60_000 }, async () => {
    await store.dropLease('sender:heir', 'heir')
    await server.admin('HSET', 'lr', 'since', '0')
    expect(await page('other')).toMatchObject({ from: 0, doubtful: true })
  })

  it('stays in doubt when nobody remembers its heir any more', { timeout: 60_000 }, async () => {
    await store.leave('b', 'heir')
    await store.dropLease('sender:heir', 'heir')
    await server.admin('HSET', 'lr', 'since', '0')
    await store.reapClaims('b')
    expect(await server.admin('HKEYS', 'lx:b')).toEqual(['other'])
    expect(await page('other')).toMatchObject({ from: 0, doubtful: true })
  })
})

describeWithRedis('a Redis that refuses', () => {
  let server: RedisServer
  let store: Store

  beforeEach(async () => {
    server = await startRedis({ args: ['--loading-process-events-interval-bytes', '1024'] })
    store = await standing(await openRedis(server.url, { deadline: ENDLESS }))
    await store.putValue('before', '1', HOUR)
  })
  afterEach(async () => {
    await store.close()
    await server.stop()
  })

  it('still reads when it is out of memory, and refuses to write: counts all or none', { timeout: 60_000 }, async () => {
    await server.admin('CONFIG', 'SET', 'maxmemory', '1')
    await expect(store.putValue('name', 'value', HOUR)).rejects.toThrow('Redis failed (OOM)')
    await expect(store.addCounts('2025-03-01', { a: 1, b: 1 }, 'batch')).rejects.toThrow('Redis failed (OOM)')
    await expect(store.addCounts('2025-03-01', { a: 1, b: 1 })).rejects.toThrow('Redis failed (OOM)')
    expect(await getInTheEnd(store, 'before')).toBe('1')
    await server.admin('CONFIG', 'SET', 'maxmemory', '0')
    expect(await store.readCounts('2025-03-01')).toEqual({})
    await store.addCounts('2025-03-01', { a: 1, b: 1 }, 'batch')
    expect(await store.readCounts('2025-03-01')).toEqual({ a: 1, b: 1 })
  })

  it('refuses to write while it is a replica, and the way is looked for anew', { timeout: 60_000 }, async () => {
    const connections = async () => /total_connections_received:(\d+)/.exec(String(await server.admin('INFO', 'stats')))?.[1]
    await server.admin('REPLICAOF', '127.0.0.1', '1')
    const before = Number(await connections())
    await expect(store.putValue('name', 'value', HOUR)).rejects.toThrow('Redis failed (READONLY)')
    expect(await getInTheEnd(store, 'before')).toBe('1')
    // One connection is the store's, the other the one that asks.
    expect(Number(await connections())).toBeGreaterThanOrEqual(before + 2)
    await server.admin('REPLICAOF', 'NO', 'ONE')
    await putInTheEnd(store, 'after', '1')
  })

  it('fails while it loads what it had saved', { timeout: 60_000 }, async () => {
    const value = randomBytes(1000).toString('base64')
    for (let i = 0; i < 200; i++) await putInTheEnd(store, `key-${i}`, value)
    await server.admin('SAVE')
    await server.restart({ wait: false, args: ['--key-load-delay', '50000'] })
    await vi.waitFor(async () => expect(await refusal(store)).toContain('(LOADING)'), { timeout: 30_000, interval: 20 })
    await server.admin('CONFIG', 'SET', 'key-load-delay', '0')
    expect(await getInTheEnd(store, 'key-199')).toBe(value)
  })

  it('says what is wrong without a key or a value in it', { timeout: 60_000 }, async () => {
    await server.admin('SET', 'c:2025-03-01', 'SECRET-VALUE')
    await expect(store.addCounts('2025-03-01', { SECRET_EVENT: 1 })).rejects.toThrow(/^Redis failed \(WRONGTYPE\)$/)
    await server.admin('ACL', 'SETUSER', 'default', '-evalsha')
    await expect(store.getValue('SECRET-NAME', HOUR)).rejects.toThrow(/^Redis failed \(NOPERM\)$/)
  })
})

describeWithRedis('a Redis with a password', () => {
  const password = 'pass word/@:%é'
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis({ password })
  })
  afterAll(() => server.stop())

  it('is open to who knows it', { timeout: 60_000 }, async () => {
    const store = await standing(await openRedis(server.url))
    await store.close()
  })

  it.for([
    ['NOAUTH', ''],
    ['WRONGPASS', ':SECRET-PASSWORD@'],
  ] as const)('says %s, and no password', { timeout: 60_000 }, async ([code, login]) => {
    const store = await openRedis(`redis://${login}127.0.0.1:${server.port}`, { deadline: ENDLESS })
    await vi.waitFor(async () => expect(await refusal(store)).toBe(`Redis is not there (${code})`), 30_000)
    await store.close()
  })
})

it('a malformed address of Redis is refused without its password', async () => {
  for (const url of ['redis://:SECRET@host:port', 'http://:SECRET@host', 'redis://:SECRET%@host', ':SECRET@host', 'redis://:SECRET@host/x']) {
    const error = await openRedis(url).then(() => undefined, (reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toHaveProperty('cause')
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('SECRET')
    expect(String(error)).toContain('REDIS_URL')
  }
})

it('what answers but is no Redis, is no store', { timeout: 60_000 }, async () => {
  const server = createServer((socket) => socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const store = await openRedis(`redis://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  await fails(store)
  await store.close()
  server.close()
})

/** The store, once it answers. */
async function standing(store: Store): Promise<Store> {
  await vi.waitFor(() => store.ping(), { timeout: 30_000, interval: 20 })
  return store
}

/** For stores with the real deadline, which a machine under load may miss. */
async function putInTheEnd(store: Store, name: string, value: string): Promise<void> {
  await vi.waitFor(() => store.putValue(name, value, HOUR), { timeout: 30_000, interval: 20 })
}

async function getInTheEnd(store: Store, name: string): Promise<string | undefined> {
  return vi.waitFor(() => store.getValue(name), { timeout: 30_000, interval: 20 })
}

async function refusal(store: Store): Promise<string> {
  return store.ping().then(() => '', String).then((text) => text.replace('StoreUnavailable: ', ''))
}

async function fails(store: Store): Promise<void> {
  await expect(store.getValue('name')).rejects.toMatchObject({ name: 'StoreUnavailable' })
  await expect(store.getValue('name', HOUR)).rejects.toMatchObject({ name: 'StoreUnavailable' })
  await expect(store.putValue('name', 'value', HOUR)).rejects.toMatchObject({ name: 'StoreUnavailable' })
  await expect(store.deleteValue('name')).rejects.toMatchObject({ name: 'StoreUnavailable' })
  await expect(store.addCounts('2025-03-01', { a: 1 })).rejects.toMatchObject({ name: 'StoreUnavailable' })
  await expect(store.readCounts('2025-03-01')).rejects.toMatchObject({ name: 'StoreUnavailable' })
  await expect(store.ping()).rejects.toMatchObject({ name: 'StoreUnavailable' })
}

/** So many, one after another, that no test would live to see the end if each waited for the deadline. */
async function manyFail(store: Store): Promise<void> {
  for (let i = 0; i < 1000; i++) await expect(store.getValue('name')).rejects.toMatchObject({ name: 'StoreUnavailable' })
}
