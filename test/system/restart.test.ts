import { once } from 'node:events'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeWithRedis, startRedis } from '../redis-server.ts'
import { balance } from './balance.ts'
import { bundle, freePort, openTelegram, start, temporaryFolder, TOKEN, until, type Running } from './process.ts'

const SECRET = 'a secret of at least thirty-two characters'
let built = ''
const running: Running[] = []

beforeAll(async () => {
  built = await bundle()
})
afterAll(() => {
  for (const { child } of running) child.kill('SIGKILL')
  rmSync(built, { recursive: true, force: true })
})

function startBot(env: Readonly<Record<string, string>>, cwd?: string): Running {
  const bot = start(join(built, 'main.js'), { BOT_TOKEN: TOKEN, SECRET, ...env }, cwd)
  running.push(bot)
  return bot
}

test('after kill -9 in the middle of a screening the next tap goes on', async () => {
  const { telegram, root, close } = await openTelegram()
  const env = { BOT_API_ROOT: root, DATA_DIR: temporaryFolder() }
  const anna = telegram.personas.add({ first_name: 'Anna', language_code: 'en' })
  const first = startBot(env)
  await first.says('"ready"')
  anna.sendText('/screen')
  await until(() => anna.lastFromBot())
  const message = anna.lastFromBot()?.id ?? 0
  anna.tap(message, { row: 1, column: 0 })
  const before = (await until(() => anna.lastFromBot()?.edited && anna.lastFromBot())).text

  first.child.kill('SIGKILL')
  await first.ended
  const next = anna.lastFromBot()?.buttons[0]?.[0]?.data ?? ''
  anna.tap(message, { data: next })
  const second = startBot(env)
  await second.says('"ready"')
  const after = await until(() => anna.lastFromBot()?.text !== before && anna.lastFromBot())
  expect(after.id).toBe(message)
  expect(after.text).not.toBe(before)

  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  await close()
})

test('a bot that is stopped while it still waits for its store ends well', async () => {
  const port = await freePort()
  const silent = createServer((socket) => socket.on('error', () => {}).resume()).listen(port, '127.0.0.1')
  const connected = once(silent, 'connection')
  const bot = startBot({ BOT_API_ROOT: `http://127.0.0.1:${await freePort()}`, REDIS_URL: `redis://127.0.0.1:${port}` })
  await Promise.race([connected, bot.ended])
  bot.child.kill('SIGTERM')
  expect(await bot.ended).toBe(0)
  silent.close()
})

test('a bot that is stopped before it ever reached Telegram ends well, and does not say that it was ready', async () => {
  const bot = startBot({ BOT_API_ROOT: `http://127.0.0.1:${await freePort()}`, DATA_DIR: temporaryFolder() })
  await bot.says('"connect"')
  bot.child.kill('SIGTERM')
  expect(await bot.ended).toBe(0)
  expect(bot.output()).not.toContain('"ready"')
})

test('on SIGHUP new content is taken when it is good, and the last good one stays when it is not', async () => {
  const { telegram, root, close } = await openTelegram()
  const folder = temporaryFolder()
  for (const part of ['conversations', 'locales']) cpSync(part, join(folder, part), { recursive: true })
  const texts = join(folder, 'locales', 'en', 'common.ftl')
  const write = (menu: string) => writeFileSync(texts, readFileSync('locales/en/common.ftl', 'utf8').replace(/^menu =\n/m, `menu =\n    ${menu}\n`))
  const bot = startBot({ BOT_API_ROOT: root, DATA_DIR: join(folder, 'data') }, folder)
  await bot.says('"ready"')
  const anna = telegram.personas.add({ first_name: 'Anna', language_code: 'en' })

  write('Fresh words')
  bot.child.kill('SIGHUP')
  await bot.says('"reloaded"')
  anna.sendText('/menu')
  await until(() => anna.lastFromBot()?.text.includes('Fresh words'))
  write('Broken <b>words')
  bot.child.kill('SIGHUP')
  await bot.says('The content stays as it was')
  const before = anna.lastFromBot()?.id ?? 0
  anna.sendText('/menu')
  const after = await until(() => (anna.lastFromBot()?.id ?? 0) > before && anna.lastFromBot())
  expect(after.text).toContain('Fresh words')

  bot.child.kill('SIGTERM')
  expect(await bot.ended).toBe(0)
  await close()
})

test('when SIGHUP comes again while content is read, what was there last stays', async () => {
  const { telegram, root, close } = await openTelegram()
  const folder = temporaryFolder()
  for (const part of ['conversations', 'locales']) cpSync(part, join(folder, part), { recursive: true })
  // Hotlines are read first.
  const hotlines = join(folder, 'conversations', 'hotlines', 'VN.yaml')
  const first = readFileSync(hotlines, 'utf8')
  const bot = startBot({ BOT_API_ROOT: root, DATA_DIR: join(folder, 'data') }, folder)
  await bot.says('"ready"')

  writeFileSync(hotlines, first.replace('also_called: [', 'also_called: [ Passingland,'))
  bot.child.kill('SIGHUP')
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  // This content is kept already, so opening it would overtake the reading.
  writeFileSync(hotlines, first)
  bot.child.kill('SIGHUP')
  await until(() => bot.output().split('"reloaded"').length === 3)
  const anna = telegram.personas.add({ first_name: 'Anna', language_code: 'en' })
  anna.sendText('/hotlines Passingland')
  const screen = await until(() => anna.lastFromBot())
  expect(screen.text).not.toContain('Vietnam')

  bot.child.kill('SIGTERM')
  expect(await bot.ended).toBe(0)
  await close()
})

describeWithRedis('with Redis', () => {
  test('two replicas behind one webhook address answer taps in turn', async () => {
    const { telegram, root, close } = await openTelegram()
    const redis = await startRedis()
    const ports = [await freePort(), await freePort()]
    const taken: number[] = []
    const front = await balance(ports, taken)
    const bots = ports.map((port) =>
      startBot({ BOT_API_ROOT: root, REDIS_URL: redis.url, WEBHOOK_URL: `${front.url}/hook`, WEBHOOK_SECRET: 'a-secret-for-the-webhook', PORT: String(port) }),
    )
    await Promise.all(bots.map((bot) => bot.says('"ready"')))
    const anna = telegram.personas.add({ first_name: 'Anna', language_code: 'en' })
    anna.sendText('/check')
    await until(() => anna.lastFromBot())
    const message = anna.lastFromBot()?.id
    for (let tap = 0; tap < 14; tap += 1) {
      const before = anna.lastFromBot()
      anna.tap(before?.id ?? 0, { row: 0, column: 0 })
      await until(() => anna.lastFromBot()?.text !== before?.text)
    }
    expect(anna.lastFromBot()?.id).toBe(message)
    expect(telegram.unansweredTaps()).toEqual([])
    // Both had their share, one after the other.
    expect(new Set(taken)).toEqual(new Set(ports))
    for (const bot of bots) bot.child.kill('SIGTERM')
    expect(await Promise.all(bots.map((bot) => bot.ended))).toEqual([0, 0])
    await front.close()
    await redis.stop()
    await close()
  })
})
