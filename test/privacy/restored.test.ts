import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBroadcasts } from '../../src/broadcast/broadcasts.ts'
import { openRecipients } from '../../src/broadcast/recipients.ts'
import { broadcastSchema } from '../../src/broadcast/broadcast.ts'
import { openLevel } from '../../src/store/level.ts'
import { openRedis } from '../../src/store/redis.ts'
import type { Store } from '../../src/store/store.ts'
import { createWorld, SECRET } from '../bot/world.ts'
import { describeWithRedis, startRedis } from '../redis-server.ts'
import { TOKEN } from '../system/process.ts'

let outdir = ''
beforeAll(async () => {
  mkdirSync('dist', { recursive: true })
  outdir = mkdtempSync(join('dist', 'test-'))
  await build({ entryPoints: ['src/restored.ts'], outdir, bundle: true, splitting: true, packages: 'external', platform: 'node', target: 'node20', format: 'esm', logLevel: 'error' })
})
afterAll(() => rmSync(outdir, { recursive: true, force: true }))

function run(env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(outdir, 'restored.js')], { env: { PATH: process.env['PATH'] ?? '', BOT_TOKEN: TOKEN, SECRET, ...env }, encoding: 'utf8', timeout: 30_000 })
  return { status, stdout, stderr }
}

/** A store with somebody who subscribed and chose a language, a broadcast with them among its recipients, staff, and figures. */
async function fill(store: Store): Promise<void> {
  const world = await createWorld({ store, staff: ['77:admin@Office'] })
  const anna = world.person('ru', 11)
  await anna.sends('/start')
  await anna.taps('language:tk')
  await anna.sends('/subscribe')
  await anna.taps('subscribe')
  await world.staff.invite(77, { role: 'author', organisation: 'Office' })
  await createBroadcasts(store).add(broadcastSchema.parse({ id: 'news', title: 'news', status: 'finished', messages: {}, audience: { languages: ['tk'], topics: [] }, urgent: false }))
  await store.addRecipients('news', [openRecipients(SECRET).of('news', 11)])
  await world.end()
}

/** What is there: first what is about people, then the rest. */
async function inside(store: Store) {
  const world = await createWorld({ store, staff: ['77:admin@Office'] })
  const anna = world.person('ru', 11)
  await anna.sends('/menu')
  const [recipients, broadcasts, { subscribers }] = [openRecipients(SECRET), createBroadcasts(store), world]
  const people = {
    language: anna.newest().buttons.flat().some(({ data }) => data?.startsWith('tk:')),
    subscriber: (await subscribers.get(11)) !== undefined,
    counted: await subscribers.count({ languages: ['tk'], topics: [] }),
    recipient: (await store.readRecipients('news', [recipients.of('news', 11)]))[0],
  }
  const rest = { audit: (await world.audit.verify()).is, entries: (await world.audit.read(0)).entries.length, broadcasts: (await broadcasts.list()).length, counts: await store.readCounts('2026-11-23') }
  await world.end()
  return { people, rest }
}

const SOMEBODY = { language: true, subscriber: true, counted: 1, recipient: 'w' }
const NOBODY = { language: false, subscriber: false, counted: 0, recipient: undefined }

describe('a copy that was put back', () => {
  test('brings back nobody who left after it was made, and keeps what is about nobody', async () => {
    const top = mkdtempSync(join(tmpdir(), 'yoldash-test-'))
    const [folder, copy] = [join(top, 'data'), join(top, 'copy')]
    const store = await openLevel(folder)
    await fill(store)
    const before = await inside(store)
    expect(before.people).toEqual(SOMEBODY)
    await store.close()
    cpSync(folder, copy, { recursive: true })
    expect(run({ DATA_DIR: copy })).toMatchObject({ status: 0, stderr: '' })
    const restored = await openLevel(copy)
    expect(await inside(restored)).toEqual({ people: NOBODY, rest: before.rest })
    expect(before.rest).toMatchObject({ audit: 'whole', entries: 1, broadcasts: 1, counts: { subscribed: 1 } })
    await restored.close()
    expect(run({ DATA_DIR: join(top, 'none') })).toMatchObject({ status: 78, stdout: '' })
    rmSync(top, { recursive: true, force: true })
  })

  describeWithRedis('with Redis', () => {
    test('brings back nobody either', async () => {
      const redis = await startRedis({ args: ['--appendonly', 'yes'] })
      const store = await openRedis(redis.url, { deadline: 60_000 })
      await fill(store)
      const before = await inside(store)
      expect(before.people).toEqual(SOMEBODY)
      expect(run({ REDIS_URL: redis.url })).toMatchObject({ status: 0, stderr: '' })
      expect(await inside(store)).toEqual({ people: NOBODY, rest: before.rest })
      await store.close()
      await redis.stop()
      expect(run({ REDIS_URL: 'redis://127.0.0.1:1' })).toMatchObject({ status: 2, stdout: '' })
    })
  })
})
