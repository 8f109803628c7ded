import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createServer } from '../../src/emulator/server.ts'
import type { PageEvent } from '../../src/emulator/types.ts'
import { setUp, TOKEN } from './setup.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function serve(page?: string) {
  const setting = setUp()
  const server = createServer(setting.telegram, page === undefined ? {} : { page })
  closing.push(server.close)
  const root = await server.listen()
  const post = async (path: string, given: object | string): Promise<readonly [number, unknown]> => {
    const body = typeof given === 'string' ? given : JSON.stringify(given)
    const response = await fetch(`${root}/chat/${path}`, { method: 'POST', body })
    return [response.status, await response.json()]
  }
  return { ...setting, root, post }
}

/** Status of a GET with headers that `fetch` would not let us set. */
const status = (url: string, headers: Record<string, string>): Promise<number | undefined> => new Promise((resolve, reject) => {
  request(url, { headers }, response => {
    response.resume()
    resolve(response.statusCode)
  }).on('error', reject).end()
})

/** The events of the page, one after the other. */
async function* eventsOf(root: string): AsyncGenerator<PageEvent> {
  const response = await fetch(`${root}/chat/events`)
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString()
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const event: PageEvent = JSON.parse(block.replace(/^data: /, ''))
      yield event
    }
  }
}

test('a new listener first gets what is there, then what happens', async () => {
  const { root, sent, anna, telegram } = await serve()
  await sent()
  telegram.personas.add({ first_name: 'Staff', role: 'staff' })
  const events = eventsOf(root)
  const next = async (): Promise<unknown> => (await events.next()).value
  expect(await next()).toMatchObject({
    type: 'personas', bot: { name: 'Yoldash', username: 'yoldash_bot' }, personas: [{ id: anna.id, language_code: 'ru' }, { role: 'staff' }],
  })
  expect(await next()).toMatchObject({ type: 'chat', persona: anna.id, bubbles: [{ text: 'Hello' }] })
  expect(await next()).toMatchObject({ type: 'chat', bubbles: [] })
  expect(await next()).toMatchObject({ type: 'commands', persona: anna.id, commands: [] })
  expect(await next()).toMatchObject({ type: 'commands' })
  expect(await next()).toMatchObject({ type: 'call', call: { method: 'sendMessage' } })
  anna.sendText('live')
  expect(await next()).toMatchObject({ type: 'chat', persona: anna.id, bubbles: [{ text: 'Hello' }, { text: 'live' }] })
  await events.return(undefined)
})

test('the page acts for a person', async () => {
  const { post, anna, sent, telegram, root } = await serve()
  const persona = anna.id
  const message = await sent({ reply_markup: { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] } })
  expect(await post('send', { persona, text: '/start' })).toEqual([200, { ok: true }])
  await post('tap', { persona, message, data: 'a' })
  await post('contact', { persona, phone_number: '+99312', first_name: 'Anna' })
  await post('location', { persona, latitude: 41, longitude: 29 })
  await post('forward', { persona, text: 'Easy money' })
  await post(`upload?persona=${persona}&kind=document&name=a.txt&caption=look`, 'content')
  expect(telegram.unansweredTaps()).toHaveLength(1)
  expect(telegram.pendingUpdates()).toBe(6)
  const bubbles = anna.bubbles()
  expect(bubbles).toMatchObject([
    { id: message },
    { text: '/start', entities: [{ type: 'bot_command' }] },
    { contact: { phone_number: '+99312' } },
    { location: { latitude: 41, longitude: 29 } },
    { text: 'Easy money', forwarded: true }, { text: 'look', file: { kind: 'document', name: 'a.txt', size: 7 } },
  ])
  const file = await fetch(`${root}${bubbles.at(-1)?.file?.url}`)
  expect(file.headers.get('content-type')).toBe('text/plain')
  expect(file.headers.get('content-security-policy')).toContain('sandbox')
  expect(await file.text()).toBe('content')
  await post('delete', { persona, message })
  await post('language', { persona, language_code: 'tk' })
  await post('block', { persona, blocked: true })
  expect(anna.bubbles()[0]).toMatchObject({ text: '/start' })
  expect(anna.describe()).toMatchObject({ blocked: true, language_code: 'tk' })
  await post('block', { persona, blocked: false })
  expect(anna.describe().blocked).toBe(false)
  await post('clear', { persona })
  expect(anna.bubbles()).toEqual([])
})

test('what the page asks for wrongly is told', async () => {
  const { post, anna, root } = await serve()
  const persona = anna.id
  expect(await post('send', 'nonsense')).toEqual([400, { error: 'the body must be a JSON object' }])
  expect(await post('send', { text: 'a' })).toEqual([400, { error: 'persona must be a number' }])
  expect(await post('send', { persona: 5, text: 'a' })).toEqual([400, { error: 'there is no persona 5' }])
  expect(await post('send', { persona, text: '' })).toEqual([400, { error: 'text must be a text that is not empty' }])
  expect(await post('dance', { persona })).toEqual([400, { error: 'there is no action dance' }])
  expect(await post(`upload?persona=${persona}&kind=film`, 'a'))
    .toMatchObject([400, { error: expect.stringContaining('kind must be one of') }])
  expect(await post(`upload?persona=${persona}&kind=photo`, '')).toEqual([400, { error: 'the file is empty' }])
  anna.block()
  expect(await post('send', { persona, text: 'a' })).toMatchObject([400, { error: expect.stringContaining('has blocked the bot') }])
  expect((await fetch(`${root}/chat/send`)).status).toBe(405)
})

test('only pages of this machine may look or act', async () => {
  const { root } = await serve()
  const port = new URL(root).port
  const url = `${root}/bot${TOKEN}/getMe`
  expect(await status(url, { host: `127.0.0.1:${port}` })).toBe(200)
  expect(await status(url, { host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(200)
  expect(await status(url, { host: 'evil.example' })).toBe(403)
  expect(await status(url, { host: `127.0.0.1.evil.example:${port}` })).toBe(403)
  expect(await status(`${root}/chat/events`, { host: `127.0.0.1:${port}`, origin: 'https://evil.example' })).toBe(403)
  expect(await status(`${root}/chat/events`, { host: `127.0.0.1:${port}`, origin: 'null' })).toBe(403)
})

test('the files of the page are served under their names, and nothing else is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'emulator-page-'))
  closing.push(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'index.html'), '<title>Chat</title>')
  await writeFile(join(folder, 'page.js'), 'export {}')
  await writeFile(join(folder, 'notes.txt'), 'private')
  const { root } = await serve(folder)
  const get = async (path: string): Promise<readonly unknown[]> => {
    const response = await fetch(`${root}${path}`)
    return [response.status, response.headers.get('content-type'), await response.text()]
  }
  expect(await get('/')).toEqual([200, 'text/html; charset=utf-8', '<title>Chat</title>'])
  expect(await get('/page.js')).toEqual([200, 'text/javascript; charset=utf-8', 'export {}'])
  expect((await get('/notes.txt'))[0]).toBe(404)
  expect((await get('/..%2f..%2fetc%2fpasswd'))[0]).toBe(404)
  expect((await get('/chat/file/nonsense'))[0]).toBe(404)
})

test('a body over the limit ends the connection or is refused', async () => {
  const { root } = await serve()
  const sent = await fetch(`${root}/bot${TOKEN}/sendDocument`, { method: 'POST', body: Buffer.alloc(52 * 1024 * 1024) })
    .then(response => response.status, () => 'closed')
  expect([413, 'closed']).toContain(sent)
})
