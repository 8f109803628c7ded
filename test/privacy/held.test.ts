import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createBroadcasts } from '../../src/broadcast/broadcasts.ts'
import { openRecipients } from '../../src/broadcast/recipients.ts'
import { broadcastSchema } from '../../src/broadcast/broadcast.ts'
import { openLevel } from '../../src/store/level.ts'
import { createWorld, SECRET } from '../bot/world.ts'
import { TOKEN } from '../system/process.ts'
import { goThrough } from './screenings.ts'

let outdir = ''
beforeAll(async () => {
  mkdirSync('dist', { recursive: true })
  outdir = mkdtempSync(join('dist', 'test-'))
  await build({ entryPoints: ['src/held.ts'], outdir, bundle: true, splitting: true, packages: 'external', platform: 'node', target: 'node20', format: 'esm', logLevel: 'error' })
})
afterAll(() => rmSync(outdir, { recursive: true, force: true }))

function run(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(outdir, 'held.js'), ...args], { env: { PATH: process.env['PATH'] ?? '', BOT_TOKEN: TOKEN, SECRET, ...env }, encoding: 'utf8', timeout: 30_000 })
  return { status, stdout, stderr }
}

test('npm run held prints all that is kept about an account, and nothing about who only answered questions', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yoldash-test-'))
  const store = await openLevel(folder)
  const world = await createWorld({ store, staff: ['77:author@Office'] })
  const people = [world.person('en', 11), world.person('ru', 12), world.person('tk', 13)] as const
  await goThrough(people, 5)
  const [, boris, clara] = people
  await boris.sends('/start')
  await boris.taps('language:uz')
  await clara.sends('/subscribe')
  await clara.taps('subscribe')
  await createBroadcasts(store).add(broadcastSchema.parse({ id: 'news', title: 'news', status: 'sending', messages: {}, audience: { languages: ['tk'], topics: [] }, urgent: false }))
  await store.addRecipients('news', [openRecipients(SECRET).of('news', 13)])
  await world.end()
  await store.close()

  const env = { DATA_DIR: folder, STAFF: '77:author@Office' }
  expect(run(env, '11')).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(run(env, '12')).toEqual({ status: 0, stdout: 'language: uz\n', stderr: '' })
  const { status, stdout } = run(env, '13')
  expect(status).toBe(0)
  expect(stdout.split('\n')).toEqual([expect.stringMatching(/^subscription: \{"chat":13,"language":"tk","zone":"Asia\/Ashgabat","topics":\[.+\],"interest":/), 'recipient of broadcast news: w', ''])
  expect(run(env, '77')).toEqual({ status: 0, stdout: expect.stringMatching(/^staff: author, organisation Office, code \w{5}, from STAFF\n$/), stderr: '' })
  // Without the secret the answer is that of an empty store.
  expect(run({ ...env, SECRET: `${SECRET}!` }, '13')).toEqual({ status: 0, stdout: '', stderr: '' })
  for (const wrong of [[], ['all'], ['-13'], ['13 or 14']]) expect(run(env, ...wrong)).toMatchObject({ status: 64, stdout: '' })
  expect(run({ DATA_DIR: join(folder, 'none') }, '13')).toMatchObject({ status: 78, stdout: '' })
  expect(run({ REDIS_URL: 'redis://127.0.0.1:1' }, '13')).toMatchObject({ status: 2, stdout: '' })
  rmSync(folder, { recursive: true, force: true })
})
