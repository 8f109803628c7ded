import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig, type Config } from '../src/config.ts'
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

/** Marks what no mistake may repeat. */
const MARK = 'q7Zk'

describe('a wrong configuration', () => {
  const cases: readonly (readonly [what: string, env: Environment, name: string, words: RegExp])[] = [
    ['no token', { BOT_TOKEN: undefined }, 'BOT_TOKEN', /is missing/],
    ['an empty token', { BOT_TOKEN: ' ' }, 'BOT_TOKEN', /is missing/],
    ['half a token', { BOT_TOKEN: `123456:${MARK}` }, 'BOT_TOKEN', /copy it whole/],
    ['a token without its number', { BOT_TOKEN: `${MARK}-${TOKEN.slice(2)}` }, 'BOT_TOKEN', /copy it whole/],
    ['a token with a space inside', { BOT_TOKEN: `1:${MARK} ${TOKEN.slice(2)}` }, 'BOT_TOKEN', /copy it whole/],
    ['a token that leads elsewhere', { BOT_TOKEN: `1:${MARK}/../${TOKEN.slice(2)}` }, 'BOT_TOKEN', /copy it whole/],
    ['an API without http', { BOT_API_ROOT: `${MARK}.example.org` }, 'BOT_API_ROOT', /web address/],
    ['an API by another protocol', { BOT_API_ROOT: `ftp://${MARK}.example.org` }, 'BOT_API_ROOT', /web address/],
    ['an API with a query', { BOT_API_ROOT: `https://example.org/?${MARK}` }, 'BOT_API_ROOT', /without \?/],
    ['an API with a password', { BOT_API_ROOT: `https://me:${MARK}@example.org` }, 'BOT_API_ROOT', /without .*@/],
    ['a webhook without http', { WEBHOOK_URL: MARK, PORT: '80' }, 'WEBHOOK_URL', /web address/],
    ['a webhook by plain http', { WEBHOOK_URL: `http://${MARK}.example.org`, PORT: '80' }, 'WEBHOOK_URL', /https/],
    ['a webhook that only looks like this machine', { WEBHOOK_URL: `http://127.0.0.1.${MARK}.example.org`, PORT: '80' }, 'WEBHOOK_URL', /https/],
    ['a webhook named like this machine', { WEBHOOK_URL: `http://localhost.${MARK}.org`, PORT: '80' }, 'WEBHOOK_URL', /https/],
    ['a webhook with a fragment', { WEBHOOK_URL: `https://example.org/#${MARK}`, PORT: '80' }, 'WEBHOOK_URL', /without/],
    ['a webhook and no port', { WEBHOOK_URL: `https://${MARK}.example.org` }, 'PORT', /where to listen/],
    ['a webhook and an empty port', { WEBHOOK_URL: `https://${MARK}.example.org`, PORT: ' ' }, 'PORT', /where to listen/],
    ['a short secret of the webhook', { WEBHOOK_URL: 'https://example.org', PORT: '80', WEBHOOK_SECRET: MARK }, 'WEBHOOK_SECRET', /16 to 256/],
    ['a secret of the webhook that Telegram refuses', { WEBHOOK_URL: 'https://example.org', PORT: '80', WEBHOOK_SECRET: `${MARK} is the secret!!` }, 'WEBHOOK_SECRET', /letters, digits/],
    ['a secret without a webhook', { WEBHOOK_SECRET: `${MARK}_and_16_characters` }, 'WEBHOOK_SECRET', /without WEBHOOK_URL/],
    ['a host with a port', { HOST: `http://${MARK}:80` }, 'HOST', /without a port/],
    ['a host of two words', { HOST: `${MARK} ${MARK}` }, 'HOST', /host or an address/],
    ['a port that is a word', { PORT: MARK }, 'PORT', /whole number from 0 to 65535/],
    ['a port below zero', { PORT: '-1' }, 'PORT', /whole number/],
    ['a port above all ports', { PORT: '65536' }, 'PORT', /whole number/],
    ['half a port', { PORT: '80.5' }, 'PORT', /whole number/],
    ['a port of programmers', { PORT: '0x50' }, 'PORT', /whole number/],
    ['a Redis without a protocol', { REDIS_URL: `:${MARK}@redis:6379` }, 'REDIS_URL', /redis:\/\//],
    ['a Redis by http', { REDIS_URL: `http://:${MARK}@redis:6379` }, 'REDIS_URL', /redis:\/\//],
    ['a Redis without a host', { REDIS_URL: `redis://:${MARK}@` }, 'REDIS_URL', /redis:\/\//],
    ['a Redis with an impossible port', { REDIS_URL: `redis://:${MARK}@redis:99999` }, 'REDIS_URL', /redis:\/\//],
    ['a Redis with a slash in the password', { REDIS_URL: `redis://:${MARK}/x@redis:6379` }, 'REDIS_URL', /redis:\/\//],
    ['a short secret', { SECRET: `${MARK}${'x'.repeat(27)}` }, 'SECRET', /at least 32/],
    ['a secret of spaces and little else', { SECRET: `${MARK}${' '.repeat(40)}` }, 'SECRET', /at least 32/],
    ['staff without a role', { STAFF: `1234${MARK}` }, 'STAFF', /<user id>/],
    ['staff with an unknown role', { STAFF: `1:boss@${MARK}` }, 'STAFF', /author\|approver\|admin/],
    ['staff by name', { STAFF: `@${MARK}:admin` }, 'STAFF', /<user id>/],
    ['one wrong member of the staff among right ones', { STAFF: `1:admin,2:${MARK},3:author` }, 'STAFF', /separated by commas/],
    ['an organisation of nothing', { STAFF: `1:admin@` }, 'STAFF', /organisation/],
    ['a long name', { BRAND: MARK.repeat(17) }, 'BRAND', /64/],
    ['a name with a tag', { BRAND: `<b>${MARK}` }, 'BRAND', /without </],
    ['a name with an &', { BRAND: `${MARK} & Co` }, 'BRAND', /and &/],
    ['a name of two lines', { BRAND: `${MARK}\n${MARK}` }, 'BRAND', /64/],
    ['a name that turns the reading direction', { BRAND: `${MARK}\u202E` }, 'BRAND', /64/],
    ['a language by its name', { DEFAULT_LOCALE: `russian${MARK}` }, 'DEFAULT_LOCALE', /such as ru/],
    ['a language with a region', { DEFAULT_LOCALE: 'ru-RU' }, 'DEFAULT_LOCALE', /such as ru/],
    ['a language that leads elsewhere', { DEFAULT_LOCALE: '..' }, 'DEFAULT_LOCALE', /such as ru/],
    ['a time zone that does not exist', { TIME_ZONE: `Asia/${MARK}` }, 'TIME_ZONE', /Asia\/Ashgabat/],
    ['an unknown log level', { LOG_LEVEL: MARK }, 'LOG_LEVEL', /fatal, error/],
    ['a log level that would log too much', { LOG_LEVEL: 'trace' }, 'LOG_LEVEL', /fatal, error/],
    ['a pace of none', { RATE: '0' }, 'RATE', /1 to 1000/],
    ['a pace beyond what Telegram takes', { RATE: '1001' }, 'RATE', /1 to 1000/],
    ['an approval by three', { APPROVAL: MARK }, 'APPROVAL', /two or alone/],
    ['an approval in capitals', { APPROVAL: 'ALONE' }, 'APPROVAL', /two or alone/],
    ['a link with a protocol', { LINKS: `https://${MARK}.org` }, 'LINKS', /hosts such as/],
    ['a link to a port', { LINKS: `${MARK}.org:80` }, 'LINKS', /hosts such as/],
    ['a link with a long path', { LINKS: `${MARK}.org/a/b` }, 'LINKS', /hosts such as/],
    ['a link to a word', { LINKS: `iom.int,${MARK}` }, 'LINKS', /hosts such as/],
    ['a link with a star', { LINKS: `*.${MARK}.org` }, 'LINKS', /hosts such as/],
    ['a link that begins with a point', { LINKS: `.${MARK}.org` }, 'LINKS', /hosts such as/],
    ['a pace in words', { RATE: `fast ${MARK}` }, 'RATE', /1 to 1000/],
  ]

  test.each(cases)('with %s says so, and of nothing else', (_, env, name, words) => {
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
    mkdirSync('dist', { recursive: true })
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

  test('of the try-out never takes a real token', async () => {
    const cwd = temporaryFolder()
    const { code, stdout, stderr, calls } = await runUntilEnd(join(built, 'try.js'), { cwd, env: {} })
    expect({ code, stdout, calls, files: readdirSync(cwd) }).toEqual({ code: 78, stdout: '', calls: 0, files: [] })
    expect(stderr).toContain('BOT_TOKEN is set')
    expect(stderr).not.toContain(TOKEN)
  })
})
