import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { Bot, type BotError } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeError } from '../src/describe-error.ts'
import { createLog, type LogFields } from '../src/log.ts'
import { StoreUnavailable } from '../src/store/store.ts'

const TOKEN = '4839574812:AAFD39kkdpWt3ywyRZergyOLMaJhac60qcK'
const TEXT = 'They took my passport'
const PERSON = { id: 7_483_920_156, is_bot: false, first_name: 'Aýgözel', last_name: 'Berdiýewa', username: 'aygozel_b', language_code: 'tk' }
/** Nothing of a person, nothing secret. */
const NEVER = [TOKEN, TOKEN.split(':')[1], TOKEN.split(':')[0], TEXT, 'passport', '7483920156', 'Aýgözel', 'Berdiýewa', 'aygozel', '8001']

interface Line {
  readonly time: string
  readonly level: string
  readonly event: string
  readonly error: unknown
}

function createLines() {
  const written: string[] = []
  return {
    stream: { write: (text: string) => void written.push(text) },
    text: () => written.join(''),
    lines: () => written.map((text): Line => JSON.parse(text)),
  }
}

describe('the log', () => {
  it('has one line of JSON per event, with the time, the level and the event', () => {
    const { stream, lines } = createLines()
    const log = createLog('info', stream)
    log.told('ready', { kind: 'webhook', port: 8080, ms: 12.5 })
    log.traced('tap')
    log.failed('counters', new StoreUnavailable('Redis failed (OOM)'), { attempt: 2 })
    expect(lines()).toEqual([
      { level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), event: 'ready', kind: 'webhook', port: 8080, ms: 12.5 },
      {
        level: 'error',
        time: expect.any(String),
        event: 'counters',
        attempt: 2,
        error: { class: 'StoreUnavailable', message: 'Redis failed (OOM)', at: [expect.stringMatching(/^test\/log\.test\.ts:\d+$/)] },
      },
    ])
  })

  it('says as much as its level allows', () => {
    const { stream, lines } = createLines()
    for (const level of ['silent', 'fatal', 'error', 'info', 'debug'] as const) {
      const log = createLog(level, stream)
      log.traced(`traced.${level}`)
      log.told(`told.${level}`)
      log.failed(`failed.${level}`, new Error('no'))
    }
    expect(lines().map(({ event }) => event)).toEqual(['failed.error', 'told.info', 'failed.info', 'traced.debug', 'told.debug', 'failed.debug'])
  })

  it('drops whatever is not allowed, at any depth', () => {
    const { stream, text, lines } = createLines()
    const log = createLog('debug', stream)
    const smuggled = {
      kind: TEXT,
      version: `https://api.telegram.org/bot${TOKEN}/getMe`,
      count: PERSON,
      ms: TEXT,
      text: TEXT,
      msg: TEXT,
      err: new Error(TEXT),
      error: { message: TEXT },
      nested: { text: TEXT, person: PERSON },
      toJSON: () => ({ text: TEXT }),
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a careless caller would hand in
    const fields = smuggled as unknown as LogFields
    log.told('event', fields)
    log.traced('event', fields)
    log.failed('event', new Error(TEXT), fields)
    log.told(TEXT)
    expect(lines().slice(0, 2).map((line) => Object.keys(line))).toEqual([['level', 'time', 'event'], ['level', 'time', 'event']])
    expectNothingIn(text())
  })
})

describe('an error of grammY', () => {
  let server: Server
  let bot: Bot
  let answer: (response: ServerResponse) => void
  let caught: BotError | undefined

  beforeEach(async () => {
    caught = undefined
    server = createServer((request, response) => {
      request.resume().on('end', () => answer(response))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const me = { id: 4_839_574_812, is_bot: true, first_name: 'Bot', username: 'bot' } as const
    const botInfo = {
      ...me,
      can_join_groups: false,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    }
    // The worst case: grammY told to put addresses, with the token in them, into its messages.
    bot = new Bot(TOKEN, { botInfo, client: { apiRoot: `http://127.0.0.1:${port}`, sensitiveLogs: true } })
  })
  afterEach(() => server.close())

  /** What the log holds after this person sent their text, and the bot tried to answer it. */
  async function logged(): Promise<{ readonly error: unknown; readonly text: string }> {
    bot.on('message', (ctx) => ctx.reply(`You wrote: ${ctx.message.text}`, { parse_mode: 'HTML' }))
    return handled()
  }

  async function handled(): Promise<{ readonly error: unknown; readonly text: string }> {
    const chat = { id: PERSON.id, type: 'private' as const, first_name: PERSON.first_name }
    const message = { message_id: 8001, date: 1, chat, from: PERSON, text: TEXT }
    await bot.handleUpdate({ update_id: 8001, message }).catch((error: BotError) => {
      caught = error
    })
    expect(caught?.name).toBe('BotError')
    const { stream, lines, text } = createLines()
    const log = createLog('debug', stream)
    log.failed('update', caught)
    const error = lines()[0]?.error
    // As somebody else would come upon it.
    log.failed('update', caught?.error)
    log.failed('update', new Error('wrapped', { cause: caught }))
    expectNothingIn(text())
    return { error, text: text() }
  }

  function refusing(error_code: number, description: string, parameters = {}): void {
    answer = (response) => response.writeHead(error_code).end(JSON.stringify({ ok: false, error_code, description, parameters }))
  }

  it('tells the method, the code and what Telegram says', async () => {
    refusing(400, 'Bad Request: chat not found')
    const { error } = await logged()
    expect(error).toMatchObject({ class: 'GrammyError', code: 400, method: 'sendMessage', description: 'Bad Request chat not found' })
  })

  it('tells how long Telegram wants to be left alone', async () => {
    refusing(429, 'Too Many Requests: retry after 35', { retry_after: 35 })
    const { error } = await logged()
    expect(error).toMatchObject({ class: 'GrammyError', code: 429, description: 'Too Many Requests retry after 35' })
  })

  it.for([
    [`Bad Request: can't parse entities: Unsupported start tag "${PERSON.first_name}" at byte offset 12`, "Bad Request can't parse entities Unsupported start tag … at byte offset 12"],
    [`Bad Request: can't parse entities: tag '${TEXT}'`, "Bad Request can't parse entities tag …"],
    [`Bad Request: user ${PERSON.id} not found`, 'Bad Request user … not found'],
    [`Bad Request: ${TEXT}`, 'Bad Request …'],
    [`Bad Request: wrong HTTP URL https://t.me/${PERSON.username}`, 'Bad Request wrong HTTP URL https …'],
    ['Bad Request: BUTTON_DATA_INVALID', 'Bad Request BUTTON_DATA_INVALID'],
    [`Bad Request: ${PERSON.last_name?.toUpperCase()}_INVALID`, 'Bad Request …'],
    [`Not Found: /bot${TOKEN}/sendMessage`, 'Not Found …'],
  ] as const)('cuts what Telegram quotes: %s', async ([said, told]) => {
    refusing(400, said)
    const { error } = await logged()
    expect(error).toMatchObject({ description: told })
  })

  it('tells that the answer was no JSON', async () => {
    answer = (response) => response.writeHead(502).end(`<html>${TEXT} ${TOKEN}</html>`)
    const { error } = await logged()
    expect(error).toMatchObject({ class: 'HttpError', code: 'invalid-json' })
  })

  it('tells that the connection broke', async () => {
    answer = (response) => response.destroy()
    const { error } = await logged()
    expect(error).toMatchObject({ class: 'HttpError', code: 'ECONNRESET' })
  })

  it('tells that nobody is there', async () => {
    server.close()
    await once(server, 'close')
    const { error } = await logged()
    expect(error).toMatchObject({ class: 'HttpError', code: 'ECONNREFUSED' })
  })

  it('tells that grammY waited long enough', () => {
    const inner = new Error("Request to 'sendMessage' timed out after 10 seconds")
    const error = Object.assign(new Error(`Network request for 'sendMessage' failed! ${inner.message}`), { name: 'HttpError', error: inner })
    expect(describeError(error)).toMatchObject({ class: 'HttpError', code: 'ETIMEDOUT' })
  })

  it('tells where our own code failed, and not with what', async () => {
    bot.on('message', (ctx) => {
      throw new TypeError(`cannot read ${ctx.message.text} of ${ctx.from.first_name}\n    at x (${process.cwd()}/src/passport.ts:1:1)`)
    })
    const { error } = await handled()
    const place = expect.stringMatching(/^test\/log\.test\.ts:\d+$/)
    expect(error).toEqual({ class: 'TypeError', at: [place, place] })
  })

  it('tells nothing of a text that was thrown', async () => {
    bot.on('message', (ctx) => {
      // oxlint-disable-next-line no-throw-literal -- careless code somewhere
      throw ctx.message.text
    })
    const { error } = await handled()
    expect(error).toEqual({ class: 'thrown string' })
  })
})

describe('any other error', () => {
  it('tells its class and its code, or that of its cause', () => {
    class Spilled extends Error {
      readonly code = 'ENOSPC'
    }
    expect(describeError(new Spilled(TEXT))).toMatchObject({ class: 'Spilled', code: 'ENOSPC' })
    expect(describeError(new TypeError('fetch failed', { cause: new Spilled(TEXT) }))).toMatchObject({ class: 'TypeError', code: 'ENOSPC' })
    expect(describeError(Object.assign(new Error(TEXT), { code: TEXT, name: TEXT }))).toMatchObject({ class: 'Error' })
    expect(JSON.stringify(describeError(Object.assign(new Error(TEXT), { code: TEXT, name: TEXT })))).not.toContain('passport')
  })

  it('can be anything, and never makes the log fail', () => {
    for (const thrown of [undefined, null, 7, {}, Symbol('x'), () => {}, Object.create(null)]) expect(describeError(thrown).class).toMatch(/^thrown /)
    const circular = new Error('a')
    circular.cause = circular
    expect(describeError(circular).class).toBe('Error')
    const hostile = new Proxy(new Error('a'), {
      get: () => {
        throw new Error('no')
      },
    })
    expect(describeError(hostile)).toEqual({ class: 'unreadable' })
  })
})

function expectNothingIn(text: string): void {
  for (const secret of NEVER) expect(text).not.toContain(secret)
}
