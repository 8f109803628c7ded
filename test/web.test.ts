import { Agent, request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createWebServer, type WebServer } from '../src/web.ts'
import { until } from './system/process.ts'

const SECRET = 'a-secret-for-the-webhook'
const GOOD = { 'x-telegram-bot-api-secret-token': SECRET, 'content-type': 'application/json' }

let server: WebServer
let port: number
let taken: object[]
let take: (update: object) => Promise<void>
beforeEach(async () => {
  taken = []
  take = (update) => Promise.resolve(void taken.push(update))
  server = createWebServer({
    webhook: { path: '/hook', secret: SECRET, handle: (update) => take(update) },
    patience: 200,
    health: () => Promise.resolve({ status: 'ok' as const }),
    metrics: () => Promise.resolve('figures 1\n'),
  })
  port = await server.listen(0, '127.0.0.1')
})
afterEach(() => server.close())

/** Asks, with a body in as many pieces as are given. */
function call(path: string, method: string, headers: Readonly<Record<string, string | string[]>> = {}, ...body: readonly (string | Buffer)[]): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }))
    })
    sent.once('error', reject)
    for (const piece of body.slice(0, -1)) sent.write(piece)
    sent.end(body.at(-1))
  })
}

test('an update with the secret is taken and acknowledged', async () => {
  expect(await call('/hook', 'POST', GOOD, '{"update_id":1}')).toEqual({ status: 200, body: '' })
  expect(taken).toEqual([{ update_id: 1 }])
})

describe('is refused, and nothing is handled:', () => {
  test.each([
    ['no secret', 'POST', { 'content-type': 'application/json' }, '{"update_id":1}', 401],
    ['an empty secret', 'POST', { ...GOOD, 'x-telegram-bot-api-secret-token': '' }, '{"update_id":1}', 401],
    ['a secret one letter short', 'POST', { ...GOOD, 'x-telegram-bot-api-secret-token': SECRET.slice(0, -1) }, '{"update_id":1}', 401],
    ['a near miss', 'POST', { ...GOOD, 'x-telegram-bot-api-secret-token': SECRET.toUpperCase() }, '{"update_id":1}', 401],
    ['another method', 'GET', GOOD, '', 405],
    ['another type', 'POST', { ...GOOD, 'content-type': 'text/plain' }, '{"update_id":1}', 415],
    ['broken JSON', 'POST', GOOD, '{"update_id":1', 400],
    ['a list', 'POST', GOOD, '[1]', 400],
    ['no update', 'POST', GOOD, '{}', 400],
    ['a megabyte and more', 'POST', GOOD, `{"update_id":1,"x":"${'x'.repeat(1_100_000)}"}`, 413],
    ['a number that is none', 'POST', GOOD, '{"update_id":{"toString":1}}', 400],
    ['brackets ten thousand deep', 'POST', GOOD, '['.repeat(10_000), 400],
    ['an update ten thousand deep', 'POST', GOOD, `{"update_id":1,"message":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 400],
    ['the secret twice', 'POST', { ...GOOD, 'x-telegram-bot-api-secret-token': [SECRET, SECRET] }, '{"update_id":1}', 401],
  ])('%s', async (_, method, headers, body, status) => {
    expect((await call('/hook', method, headers, body)).status).toBe(status)
    expect(taken).toEqual([])
    expect((await call('/hook', 'POST', GOOD, '{"update_id":2}')).status).toBe(200)
  })
})

test('a call that the bot makes while it works is the answer, at once; what follows is waited for by the stop', async () => {
  let finish = () => {}
  const finished = new Promise<void>((resolve) => (finish = resolve))
  const early = createWebServer({
    webhook: {
      path: '/hook',
      secret: SECRET,
      async handle(_, give) {
        give('{"method":"answerCallbackQuery"}')
        give('{"method":"a second one that comes too late"}')
        await finished
      },
    },
    health: () => Promise.resolve({ status: 'ok' as const }),
    metrics: () => Promise.resolve(''),
  })
  port = await early.listen(0, '127.0.0.1')
  expect(await call('/hook', 'POST', GOOD, '{"update_id":1}')).toEqual({ status: 200, body: '{"method":"answerCallbackQuery"}' })
  let closed = false
  const closing = early.close().then(() => (closed = true))
  await new Promise((resolve) => setImmediate(resolve))
  expect(closed).toBe(false)
  finish()
  await closing
})

test.each([
  ['with the secret', GOOD, 408],
  ['without it, at once', { 'content-type': 'application/json' }, 401],
] as const)('a body that does not come is not waited for: %s', async (_, headers, status) => {
  const sent = request({ port, host: '127.0.0.1', path: '/hook', method: 'POST', headers })
  const answer = new Promise<number | undefined>((resolve) => sent.once('response', ({ statusCode }) => resolve(statusCode)))
  const closed = new Promise((resolve) => sent.once('close', resolve))
  sent.on('error', () => {}).write('{"update_id":')
  expect(await answer).toBe(status)
  await closed
  expect(taken).toEqual([])
  expect((await call('/hook', 'POST', GOOD, '{"update_id":2}')).status).toBe(200)
})

test('an update may have a megabyte, and not a byte more, however it is cut into pieces', async () => {
  const [head, tail] = ['{"update_id":1,"text":"ғ', '"}']
  const sized = (bytes: number) => Buffer.from(head + 'x'.repeat(bytes - Buffer.byteLength(head + tail)) + tail)
  const inPieces = [...sized(1_000)].map((_, at) => sized(1_000).subarray(at, at + 1))
  expect((await call('/hook', 'POST', GOOD, sized(1024 * 1024))).status).toBe(200)
  expect((await call('/hook', 'POST', GOOD, sized(1024 * 1024 + 1))).status).toBe(413)
  expect((await call('/hook', 'POST', GOOD, ...inPieces)).status).toBe(200)
  expect(taken).toHaveLength(2)
  expect(taken[1]).toMatchObject({ text: expect.stringMatching(/^ғx+$/) })
})

test('an update may be 200 deep, and no deeper', async () => {
  // The update itself is one of them.
  const nested = (depth: number) => `{"update_id":1,"message":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`
  expect((await call('/hook', 'POST', GOOD, nested(200))).status).toBe(200)
  expect((await call('/hook', 'POST', GOOD, nested(201))).status).toBe(400)
})

test('a text full of brackets is no deep update', async () => {
  expect((await call('/hook', 'POST', GOOD, `{"update_id":1,"message":{"text":"${'['.repeat(4096)}"}}`)).status).toBe(200)
})

test('a connection that is kept open does not keep the server from ending', async () => {
  const agent = new Agent({ keepAlive: true })
  let dealt: (() => void) | undefined
  take = () => new Promise((resolve) => (dealt = resolve))
  const status = new Promise((resolve) => {
    request({ agent, port, host: '127.0.0.1', path: '/hook', method: 'POST', headers: GOOD }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    }).end('{"update_id":1}')
  })
  const end = await until(() => dealt)
  const closed = server.close()
  end()
  expect(await status).toBe(200)
  await closed
})

test('what could not be taken yet shall come again', async () => {
  take = () => Promise.reject(new Error('not ready yet'))
  expect((await call('/hook', 'POST', GOOD, '{"update_id":1}')).status).toBe(503)
})

test('health and metrics are served, other paths are not there', async () => {
  expect(await call('/healthz', 'GET')).toEqual({ status: 200, body: '{"status":"ok"}' })
  expect(await call('/metrics', 'GET')).toEqual({ status: 200, body: 'figures 1\n' })
  expect((await call('/', 'GET')).status).toBe(404)
  expect((await call('/hook/', 'POST', GOOD, '{"update_id":1}')).status).toBe(404)
})

// Only Linux lets a connection come from another address of the loopback.
test.runIf(process.platform === 'linux')('health and metrics are not there for whoever calls from another address', async () => {
  const status = (path: string) =>
    new Promise<number>((resolve, reject) => {
      request({ port, host: '127.0.0.1', localAddress: '127.0.0.2', path }, (answer) => resolve(answer.resume().statusCode ?? 0)).once('error', reject).end()
    })
  expect([await status('/healthz'), await status('/metrics')]).toEqual([404, 404])
})
