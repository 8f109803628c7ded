import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { loadContent } from '../../src/content/read.ts'
import { bundle, openTelegram, start, temporaryFolder, TOKEN, until } from './process.ts'

const OLD = 'the secret that somebody may have seen, and'
const NEW = 'the secret that takes its place from now on'
const t = loadContent('.', 'en').texts.translator('en')

let built = ''
beforeAll(async () => {
  built = await bundle()
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

test('a new token changes no key as long as SECRET is set, and all of them when it is not', () => {
  const secretOf = (env: Readonly<Record<string, string>>) => {
    const config = readConfig(env)
    return 'mistakes' in config ? undefined : config.secret
  }
  expect(secretOf({ BOT_TOKEN: `${TOKEN}2`, SECRET: OLD })).toBe(secretOf({ BOT_TOKEN: TOKEN, SECRET: OLD }))
  expect(secretOf({ BOT_TOKEN: `${TOKEN}2` })).not.toBe(secretOf({ BOT_TOKEN: TOKEN }))
})

test('after a new SECRET buttons of before lead to the menu, and nothing fails, even with a store that was not emptied: what was sealed opens no more', async () => {
  const { telegram, root, close } = await openTelegram()
  const folder = temporaryFolder()
  const env = { BOT_TOKEN: TOKEN, BOT_API_ROOT: root, DATA_DIR: folder, LOG_LEVEL: 'debug' }
  const anna = telegram.personas.add({ first_name: 'Anna', language_code: 'en' })
  const newest = () => anna.lastFromBot()
  const says = async (words: string) => until(() => newest()?.text.includes(words.split('\n', 1).join()) && newest())

  const first = start(join(built, 'main.js'), { ...env, SECRET: OLD })
  await first.says('"ready"')
  anna.sendText('/subscribe')
  const offer = await until(() => newest())
  anna.tap(offer.id, { text: t('button-subscribe') })
  await until(() => newest()?.edited)
  anna.sendText('/screen')
  const question = await until(() => (newest()?.id ?? 0) > offer.id && newest())
  const sealed = question.buttons.flat().find(({ data }) => data?.startsWith('.'))?.data ?? ''
  first.child.kill('SIGKILL')
  await first.ended

  const second = start(join(built, 'main.js'), { ...env, SECRET: NEW })
  await second.says('"ready"')
  anna.tap(question.id, { data: sealed })
  await says(t('start-again'))
  anna.sendText('/stop')
  await says(t('not-subscribed'))
  second.child.kill('SIGKILL')
  await second.ended
  expect(second.output()).not.toContain('"level":"error"')
  await close()
  rmSync(folder, { recursive: true, force: true })
})
