import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig, type Config } from '../src/config.ts'
import { BROKEN, MARK } from './broken-configurations.ts'
import { refusesToStart } from './refuses-to-start.ts'
import { runUntilEnd } from './content/run-main.ts'
import { bundle, temporaryFolder, TOKEN } from './system/process.ts'

type Environment = Readonly<Record<string, string | undefined>>

function configOf(env: Environment): Config {
  const config = readConfig({ BOT_TOKEN: TOKEN, ...env })
  if ('mistakes' in config) throw new Error(config.mistakes.join('\n'))
  return config
}

function mistakesIn(env: Environment): readonly string[] {
  const config = readConfig({ BOT_TOKEN: TOKEN, ...env })
  return 'mistakes' in config ? config.mistakes : []
}

describe('a right configuration', () => {
  test('needs a token and nothing else', () => {
    expect(readConfig({ BOT_TOKEN: TOKEN })).toEqual({
      token: TOKEN,
      apiRoot: 'https://api.telegram.org',
      webhook: undefined,
      host: '127.0.0.1',
      port: undefined,
      redisUrl: undefined,
      dataDir: './data',
      secret: expect.stringContaining(TOKEN),
      staff: [],
      brand: 'Yoldash',
      defaultLocale: 'en',
      timeZone: 'Asia/Ashgabat',
      logLevel: 'info',
      rate: 28,
      approval: 'two',
      links: [],
    })
  })

  test.each<[string, string, Partial<Config>]>([
    ['BOT_API_ROOT', 'http://127.0.0.1:8081/', { apiRoot: 'http://127.0.0.1:8081' }],
    ['BOT_API_ROOT', 'https://api.example.org/bots', { apiRoot: 'https://api.example.org/bots' }],
    ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
    ['HOST', '::1', { host: '::1' }],
    ['HOST', 'bot.internal', { host: 'bot.internal' }],
    ['PORT', '8080', { port: 8080 }],
    ['PORT', '0', { port: 0 }],
    ['PORT', '65535', { port: 65_535 }],
    ['REDIS_URL', 'redis://localhost:6379', { redisUrl: 'redis://localhost:6379' }],
    ['REDIS_URL', 'rediss://user:p%40ss@redis.example.org:6380/1', { redisUrl: 'rediss://user:p%40ss@redis.example.org:6380/1' }],
    ['REDIS_URL', 'redis://:password@redis', { redisUrl: 'redis://:password@redis' }],
    ['DATA_DIR', '/var/lib/yoldash', { dataDir: '/var/lib/yoldash' }],
    ['SECRET', 'x'.repeat(32), { secret: 'x'.repeat(32) }],
    ['STAFF', '11:author@IOM Ashgabat, 12:approver@Ýoldaş-2,,13:admin', { staff: ['11:author@IOM Ashgabat', '12:approver@Ýoldaş-2', '13:admin'] }],
    ['BRAND', 'Ýoldaş 🧭', { brand: 'Ýoldaş 🧭' }],
    ['BRAND', 'ж'.repeat(64), { brand: 'ж'.repeat(64) }],
    ['DEFAULT_LOCALE', 'ru', { defaultLocale: 'ru' }],
    ['TIME_ZONE', 'Asia/Bishkek', { timeZone: 'Asia/Bishkek' }],
    ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
    ['RATE', '1', { rate: 1 }],
    ['RATE', '1000', { rate: 1000 }],
    ['APPROVAL', 'two', { approval: 'two' }],
    ['APPROVAL', 'alone', { approval: 'alone' }],
    ['LINKS', 'IOM.int, t.me/Some_Name,,пример.рф ,xn--e1afmkfd.xn--p1ai', { links: ['iom.int', 't.me/some_name', 'пример.рф', 'xn--e1afmkfd.xn--p1ai'] }],
    ['LINKS', '.', { links: ['.'] }],
    ['LINKS', ' , ', { links: [] }],
  ])('takes %s=%s', (name, value, expected) => {
    expect(configOf({ [name]: value })).toMatchObject(expected)
  })

  test.each(['BOT_API_ROOT', 'WEBHOOK_URL', 'WEBHOOK_SECRET', 'HOST', 'PORT', 'REDIS_URL', 'DATA_DIR', 'SECRET', 'STAFF', 'BRAND', 'DEFAULT_LOCALE', 'TIME_ZONE', 'LOG_LEVEL', 'RATE', 'APPROVAL', 'LINKS'])(
    'takes %s left empty, or filled with spaces alone, as absent',
    (name) => {
      const absent = readConfig({ BOT_TOKEN: TOKEN })
      for (const value of ['', ' ', ' \t\r\n', undefined]) expect(readConfig({ BOT_TOKEN: TOKEN, [name]: value })).toEqual(absent)
    },
  )

  test('may have spaces and line ends around a value, as files of secrets and of Windows do', () => {
    expect(readConfig({ BOT_TOKEN: `${TOKEN}\r\n`, PORT: ' 80 ', SECRET: ` ${'x'.repeat(32)}\n`, BRAND: ' Yoldash ' })).toEqual(
      readConfig({ BOT_TOKEN: TOKEN, PORT: '80', SECRET: 'x'.repeat(32) }),
    )
  })

  test('derives a secret of its own from each token', () => {
    expect(configOf({ BOT_TOKEN: `${TOKEN}2` }).secret).not.toBe(configOf({}).secret)
    expect(configOf({}).secret).toBe(configOf({}).secret)
    expect(configOf({}).secret.length).toBeGreaterThanOrEqual(32)
  })

  test.each([
    ['https://bot.example.org/telegram', 'https://bot.example.org/telegram'],
    ['https://bot.example.org:8443', 'https://bot.example.org:8443'],
    ['http://127.0.0.1:9000/hook/', 'http://127.0.0.1:9000/hook'],
    ['http://localhost/hook', 'http://localhost/hook'],
    ['http://[::1]:9000', 'http://[::1]:9000'],
  ])('takes the webhook %s', (url, expected) => {
    expect(configOf({ WEBHOOK_URL: url, PORT: '8080' }).webhook).toEqual({ url: expected, secret: '' })
    expect(configOf({ WEBHOOK_URL: url, PORT: '8080', WEBHOOK_SECRET: 'a_Secret-of-20-chars' }).webhook?.secret).toBe('a_Secret-of-20-chars')
  })
})

describe('a wrong configuration', () => {
  test.each(BROKEN)('with %s says so, and of nothing else', (_, env, name, words) => {
    const mistakes = mistakesIn(env)
    expect(mistakes.map((mistake) => mistake.split(':')[0])).toEqual([name])
    expect(mistakes[0]).toMatch(words)
    expect(mistakes.join('\n')).not.toContain(MARK)
  })

  test('with several mistakes names all of them at once', () => {
    const wrong = { BOT_TOKEN: 'x', PORT: 'x', SECRET: 'x', STAFF: 'x,y', TIME_ZONE: 'x', RATE: 'x', REDIS_URL: 'x', WEBHOOK_SECRET: 'x', LOG_LEVEL: 'x' }
    expect(mistakesIn(wrong).map((mistake) => mistake.split(':')[0])).toEqual(
      ['BOT_TOKEN', 'WEBHOOK_SECRET', 'PORT', 'REDIS_URL', 'SECRET', 'STAFF', 'TIME_ZONE', 'LOG_LEVEL', 'RATE', 'WEBHOOK_SECRET'],
    )
  })
})

describe('the process', () => {
  let built = ''
  beforeAll(async () => {
    built = await bundle()
  })
  afterAll(() => rmSync(built, { recursive: true, force: true }))

  const secrets = {
    BOT_TOKEN: `${TOKEN}/${MARK}token`,
    SECRET: `${MARK}secret`,
    WEBHOOK_SECRET: `${MARK}webhook`,
    REDIS_URL: `redis://:${MARK}password@`,
  }

  test('ends with 78 and every mistake on stderr, before anything has begun, and gives no secret away', async () => {
    const cwd = temporaryFolder()
    const { code, stdout, stderr, calls } = await runUntilEnd(join(built, 'main.js'), { cwd, env: { ...secrets, RATE: '0' } })
    expect({ code, stdout, calls, files: readdirSync(cwd) }).toEqual({ code: 78, stdout: '', calls: 0, files: [] })
    for (const name of [...Object.keys(secrets), 'RATE']) expect(stderr).toMatch(new RegExp(`^ {2}${name}: `, 'm'))
    expect(stderr).not.toContain(MARK)
    expect(stderr).not.toContain(TOKEN)
    expect(stderr).not.toMatch(/^ +at /m)
  })

  // All of them: npm run lab.
  test.each(BROKEN.filter((_, at) => at % 9 === 0))('started with %s ends with 78 and one clear message', async (_, env, name, words) => {
    await refusesToStart(join(built, 'main.js'), env, name, words)
  })

  test('of the try-out never takes a real token', async () => {
    const cwd = temporaryFolder()
    const { code, stdout, stderr, calls } = await runUntilEnd(join(built, 'try.js'), { cwd, env: {} })
    expect({ code, stdout, calls, files: readdirSync(cwd) }).toEqual({ code: 78, stdout: '', calls: 0, files: [] })
    expect(stderr).toContain('BOT_TOKEN is set')
    expect(stderr).not.toContain(TOKEN)
  })
})
