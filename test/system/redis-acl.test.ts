import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { openRedis } from '../../src/store/redis.ts'
import { createWorld } from '../bot/world.ts'
import { describeWithRedis } from '../redis-server.ts'
import { broadcastContract } from '../store/broadcast-contract.ts'
import { storeContract } from '../store/contract.ts'
import { recordContract } from '../store/record-contract.ts'
import { gather, goThrough } from '../privacy/screenings.ts'
import { freePort } from './process.ts'

const PASSWORD = 'aPasswordOfTheShippedRedis'
/** Takes milliseconds off every life. */
const ADVANCE = `
for _, key in ipairs(redis.call('KEYS', '*')) do
  local left = redis.call('PTTL', key)
  if left >= 0 then redis.call('PEXPIRE', key, string.format('%.0f', left - ARGV[1])) end
end`

const compose = z.object({ services: z.object({ redis: z.looseObject({ command: z.array(z.string()) }), bot: z.looseObject({ environment: z.object({ REDIS_URL: z.string() }) }) }) })
const { services } = compose.parse(parse(readFileSync('compose.yaml', 'utf8')))

describeWithRedis('Redis as compose.yaml starts it, with redis/users.acl,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  let server: ChildProcess
  let port = 0
  let url = ''

  beforeAll(async () => {
    port = await freePort()
    url = services.bot.environment.REDIS_URL.replace(/\$\{REDIS_PASSWORD[^}]*\}/, PASSWORD).replace('@redis:6379', `@127.0.0.1:${port}`)
    const [shell = '', flag = '', script = ''] = services.redis.command
    const here = script.replaceAll('$$', '$').replace('/data', folder).replace('/etc/redis/users.acl', 'redis/users.acl')
    // Somebody beside the bot who may do everything: the tests let time pass.
    const started = here.replace('redis-server - ', `redis-server - --port ${port} --bind 127.0.0.1 --user admin on '>admin' allkeys allchannels allcommands `)
    server = spawn(shell, [flag, started], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, REDISCLI_AUTH: PASSWORD } })
    let said = ''
    await new Promise<void>((ready, failed) => {
      server.stdout?.on('data', (text) => (said += String(text)).includes('Ready to accept connections') && ready())
      server.once('exit', () => failed(new Error(`redis-server ended: ${said}`)))
    })
  })
  afterAll(() => {
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  async function command(as: string, ...words: string[]): Promise<unknown> {
    const client = createClient({ url: as, socket: { reconnectStrategy: false }, disableClientInfo: true, maintNotifications: 'disabled' })
    client.on('error', () => {})
    try {
      await client.connect()
      return await client.sendCommand(words).catch((error: unknown) => String(error))
    } catch (error) {
      return String(error)
    } finally {
      if (client.isOpen) client.destroy()
    }
  }
  const admin = (...words: string[]) => command(`redis://admin:admin@127.0.0.1:${port}`, ...words)

  async function createBench() {
    return {
      open: () => openRedis(url, { deadline: 60_000 }),
      advance: async (seconds: number) => void (await admin('EVAL', ADVANCE, '0', String(seconds * 1000))),
      end: async () => void (await admin('FLUSHALL')),
    }
  }

  describe('serves the bot:', () => {
    storeContract(createBench)
    broadcastContract(createBench)
    recordContract(createBench)

    test('people go through everything, subscribe, leave and are forgotten', async () => {
      const store = await openRedis(url, { deadline: 60_000 })
      const world = await createWorld({ store, staff: ['5000:admin@Office'] })
      const people = await gather(world, 3)
      await goThrough(people, 1)
      for (const person of people) {
        await person.sends('/subscribe')
        await person.taps('subscribe')
      }
      await people[0]?.sends('/stop')
      await people[1]?.sends('/forget')
      const chief = world.person('en', 5000)
      await chief.sends('/staff')
      await chief.taps('staff:numbers')
      expect(world.lines).toEqual([])
      expect(await world.subscribers.count({ languages: ['en', 'kk', 'ky'], topics: [] })).toBe(1)
      await world.end()
      await store.close()
    })
  })

  test.each([
    ['KEYS', '*'], ['RANDOMKEY'], ['FLUSHALL'], ['FLUSHDB'], ['CONFIG', 'GET', 'dir'], ['CONFIG', 'SET', 'dir', '/tmp'], ['SAVE'], ['BGSAVE'], ['MONITOR'],
    ['REPLICAOF', 'NO', 'ONE'], ['ACL', 'LIST'], ['ACL', 'WHOAMI'], ['CLIENT', 'LIST'], ['SCRIPT', 'FLUSH'], ['FUNCTION', 'LIST'], ['MODULE', 'LIST'],
    ['SHUTDOWN'], ['MIGRATE', '127.0.0.1', '1', 'v:a', '0', '1'], ['DUMP', 'v:a'], ['PUBLISH', 'a', 'b'], ['SUBSCRIBE', 'a'], ['SLOWLOG', 'GET'], ['OBJECT', 'ENCODING', 'v:a'], ['GET', 'foreign'],
    ['EVAL', "return redis.call('KEYS', '*')", '0'],
  ])('lets the bot not do %s %s', async (...words) => {
    expect(await command(url, ...words.filter((word) => word !== undefined))).toMatch(/NOPERM|No permissions|can't run this command|can't access/)
  })

  test('lets in nobody without the name, and nobody without the password', async () => {
    expect(await command(`redis://127.0.0.1:${port}`, 'PING')).toMatch(/NOAUTH|Authentication required/)
    expect(await command(`redis://:${PASSWORD}@127.0.0.1:${port}`, 'PING')).toMatch(/WRONGPASS|invalid username-password/)
    expect(await command(url.replace(PASSWORD, 'other'), 'PING')).toMatch(/WRONGPASS|invalid username-password/)
    expect(await command(url, 'PING')).toBe('PONG')
  })
})
