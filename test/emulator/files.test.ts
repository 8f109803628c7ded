import { Bot, InputFile } from 'grammy'
import { afterEach, expect, test } from 'vitest'
import { createServer } from '../../src/emulator/server.ts'
import { setUp, TOKEN } from './setup.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** The smallest PNG there is: 1 by 1. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const JPEG_HEAD = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0])
/** Bytes that could be taken for the end of a part. */
const TRICKY = Buffer.from('\r\n--\r\n\r\n------------\0\xff\r\n', 'latin1')

async function doors() {
  const setting = setUp()
  const server = createServer(setting.telegram)
  closing.push(server.close)
  const apiRoot = await server.listen()
  return { ...setting, apiRoot, clients: { fetch: { fetch: setting.telegram.fetch }, http: { apiRoot } } }
}

test.each(['fetch', 'http'] as const)('grammY uploads files by %s, byte for byte', async door => {
  const { clients, anna, apiRoot } = await doors()
  const { api } = new Bot(TOKEN, { client: clients[door] })
  const options = { caption: '<b>Chart</b>', parse_mode: 'HTML', protect_content: true } as const
  expect(await api.sendPhoto(anna.id, new InputFile(PNG, 'chart.png'), options)).toMatchObject({
    caption: 'Chart', caption_entities: [{ type: 'bold' }], has_protected_content: true,
    photo: [{ width: 1, height: 1, file_size: PNG.length }],
  })
  const report = await api.sendDocument(anna.id, new InputFile(TRICKY, 'отчёт; "2026".csv'))
  expect(report.document).toMatchObject({ file_name: 'отчёт; "2026".csv', mime_type: 'text/csv', file_size: TRICKY.length })
  await api.sendVideo(anna.id, new InputFile(Buffer.alloc(300_000, 7), 'a.mp4'), { width: 3, height: 2, duration: 9 })
  expect(anna.bubbles().map(({ file }) => file)).toMatchObject([
    { kind: 'photo', name: 'chart.png' }, { kind: 'document', name: 'отчёт; "2026".csv' }, { kind: 'video', size: 300_000 },
  ])
  const { file_path } = await api.getFile(report.document.file_id)
  const bytes = async (path: string): Promise<Buffer> => Buffer.from(await (await fetch(`${apiRoot}${path}`)).arrayBuffer())
  expect(await bytes(`/file/bot${TOKEN}/${file_path}`)).toEqual(TRICKY)
  expect(await bytes(anna.bubbles()[0]?.file?.url ?? '')).toEqual(PNG)
  expect((await fetch(`${apiRoot}/file/bot1:wrong/${file_path}`)).status).toBe(404)
})

test('a form of the platform works, too, with the file under its own name', async () => {
  const { apiRoot, anna } = await doors()
  const form = new FormData()
  form.set('chat_id', `${anna.id}`)
  form.set('disable_notification', 'true')
  form.set('reply_markup', JSON.stringify({ inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] }))
  form.set('document', new Blob([TRICKY]), 'a.txt')
  const answer = await (await fetch(`${apiRoot}/bot${TOKEN}/sendDocument`, { method: 'POST', body: form })).json()
  expect(answer).toMatchObject({ ok: true, result: { document: { file_name: 'a.txt', file_size: TRICKY.length } } })
  expect(anna.bubbles()).toMatchObject([{ silent: true, buttons: [[{ data: 'a' }]] }])
})

test('parameters also come by address and by a plain form', async () => {
  const { apiRoot, anna } = await doors()
  const query = new URLSearchParams({ chat_id: `${anna.id}`, text: 'a & b', protect_content: 'true' })
  const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => (await fetch(`${apiRoot}/bot${TOKEN}/${path}`, init)).json()
  const sent = { ok: true, result: { text: 'a & b', has_protected_content: true } }
  expect(await ask(`sendMessage?${query.toString()}`)).toMatchObject(sent)
  expect(await ask('sendMessage', { method: 'POST', body: query })).toMatchObject(sent)
  expect(await ask('getMe')).toMatchObject({ ok: true, result: { id: 4200, is_bot: true, username: 'yoldash_bot' } })
  expect(anna.bubbles()).toHaveLength(2)
})

test('a body that cannot be read is refused', async () => {
  const { apiRoot } = await doors()
  const post = async (type: string, body: string): Promise<unknown> =>
    (await fetch(`${apiRoot}/bot${TOKEN}/sendMessage`, { method: 'POST', headers: { 'content-type': type }, body })).json()
  const unreadable = (what: string): object => ({ ok: false, error_code: 400, description: `Bad Request: can't parse ${what} request` })
  expect(await post('application/json', '{"chat_id":')).toEqual(unreadable('JSON encoded'))
  expect(await post('application/json', '[]')).toEqual(unreadable('JSON encoded'))
  expect(await post('multipart/form-data; boundary=a', '--a\r\nbroken')).toEqual(unreadable('multipart/form-data'))
  expect(await post('multipart/form-data', 'a')).toEqual(unreadable('multipart/form-data'))
})

test('a kept file is sent again by its id, but only as what it is', async () => {
  const { clients, anna, refused } = await doors()
  const { api } = new Bot(TOKEN, { client: clients.fetch })
  const { photo } = await api.sendPhoto(anna.id, new InputFile(JPEG_HEAD))
  expect(photo).toMatchObject([{ width: 40, height: 30 }])
  const file_id = photo[0]?.file_id ?? ''
  expect(await api.sendPhoto(anna.id, file_id)).toMatchObject({ photo: [{ file_id }] })
  expect(await refused('sendDocument', { chat_id: anna.id, document: file_id }))
    .toBe("Bad Request: can't use file of type Photo as Document")
})

test('what is no picture, is empty or is too big is refused', async () => {
  const { clients, anna } = await doors()
  const { api } = new Bot(TOKEN, { client: clients.fetch })
  await expect(api.sendPhoto(anna.id, new InputFile(Buffer.from('text')))).rejects.toThrow('IMAGE_PROCESS_FAILED')
  await expect(api.sendDocument(anna.id, new InputFile(Buffer.alloc(0)))).rejects.toThrow('file must be non-empty')
  await expect(api.sendPhoto(anna.id, new InputFile(Buffer.alloc(10 * 1024 * 1024 + 1)))).rejects.toThrow('file is too big')
  await expect(api.sendPhoto(anna.id, new InputFile(PNG), { caption: 'a'.repeat(1025) }))
    .rejects.toThrow('message caption is too long')
  expect(anna.bubbles()).toEqual([])
})

test('a caption is edited, and a copy may bring its own', async () => {
  const { clients, anna, telegram, done } = await doors()
  const { api } = new Bot(TOKEN, { client: clients.fetch })
  const { message_id } = await api.sendPhoto(anna.id, new InputFile(PNG), { caption: 'a' })
  await api.editMessageCaption(anna.id, message_id, { caption: 'b' })
  await expect(api.editMessageCaption(anna.id, message_id, { caption: 'b' })).rejects.toThrow('is not modified')
  const other = telegram.personas.add({ first_name: 'Berdi', started: true })
  await done('copyMessage', { chat_id: other.id, from_chat_id: anna.id, message_id })
  await done('copyMessage', { chat_id: other.id, from_chat_id: anna.id, message_id, caption: 'c' })
  expect([...anna.bubbles(), ...other.bubbles()]).toMatchObject([
    { text: 'b', edited: true, file: { kind: 'photo' } },
    { text: 'b', file: { kind: 'photo' } },
    { text: 'c', file: { kind: 'photo' } },
  ])
})

test("the bot fetches a person's file", async () => {
  const { clients, anna, telegram, apiRoot } = await doors()
  const bot = new Bot(TOKEN, { client: clients.fetch })
  let got: Buffer | undefined
  bot.on('message:document', async ctx => {
    const { file_path } = await ctx.getFile()
    got = Buffer.from(await (await fetch(`${apiRoot}/file/bot${TOKEN}/${file_path}`)).arrayBuffer())
  })
  await bot.init()
  telegram.connect(bot.handleUpdate.bind(bot))
  anna.sendFile('document', { name: 'contract.pdf', bytes: TRICKY }, 'is this fine?')
  await telegram.settled()
  expect(got).toEqual(TRICKY)
})
