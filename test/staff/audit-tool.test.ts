import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAudit } from '../../src/staff/audit.ts'
import { openRedis } from '../../src/store/redis.ts'
import type { Store } from '../../src/store/store.ts'
import { describeWithRedis, startRedis } from '../redis-server.ts'
import { TOKEN } from '../system/process.ts'
import { createParts, SECRET } from './parts.ts'

let outdir = ''
beforeAll(async () => {
  mkdirSync('dist', { recursive: true })
  outdir = mkdtempSync(join('dist', 'test-'))
  await build({ entryPoints: ['src/audit.ts'], outdir, bundle: true, splitting: true, packages: 'external', platform: 'node', target: 'node20', format: 'esm', logLevel: 'error' })
})
afterAll(() => rmSync(outdir, { recursive: true, force: true }))

function run(env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(outdir, 'audit.js')], { env: { PATH: process.env['PATH'] ?? '', BOT_TOKEN: TOKEN, SECRET, ...env }, encoding: 'utf8', timeout: 30_000 })
  return { status, stdout, stderr }
}

async function write(store: Store): Promise<void> {
  const audit = createAudit({ store, secret: SECRET, now: () => new Date() })
  const by = { role: 'admin', organisation: 'One', code: 'AAAAA' } as const
  for (const subject of ['a', 'b', 'c']) await audit.append({ by, action: 'broadcast.approved', subject })
}

async function lay(store: Store): Promise<void> {
  const [before] = await store.readRecords(['audit:2'])
  await store.changeRecords([{ name: 'audit:2', before, after: before?.replace('"b"', '"x"') }])
}

describe('npm run audit', () => {
  test('says of a folder that the log is whole, or names the first entry that is not', async () => {
    const parts = await createParts()
    await write(parts.store)
    expect(run({ DATA_DIR: parts.folder })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('in use by another process') })
    await parts.store.close()
    expect(run({ DATA_DIR: parts.folder })).toMatchObject({ status: 0, stdout: expect.stringMatching(/^The audit log is whole: 3 entries\. Mark of the end: [\w-]{8}\n$/), stderr: '' })
    const { openLevel } = await import('../../src/store/level.ts')
    const store = await openLevel(parts.folder)
    await lay(store)
    await store.close()
    expect(run({ DATA_DIR: parts.folder })).toMatchObject({ status: 1, stdout: '', stderr: 'The audit log is broken: entry 2 is not as it was written\n' })
    expect(run({ DATA_DIR: parts.folder, SECRET: `${SECRET}!` })).toMatchObject({ status: 1, stderr: expect.stringContaining('SECRET is another one') })
    await parts.end()
  })

  test('makes no folder, and does not call nothing a whole log', () => {
    expect(run({ DATA_DIR: join(outdir, 'nothing') })).toMatchObject({ status: 78, stdout: '', stderr: expect.stringContaining('There is no folder') })
    expect(run({ BOT_TOKEN: '' })).toMatchObject({ status: 78, stdout: '', stderr: expect.stringContaining('BOT_TOKEN: is missing') })
  })
})

describeWithRedis('npm run audit on Redis', () => {
  test('says that the log is whole, which entry is not, or that Redis does not answer', async () => {
    const redis = await startRedis()
    const store = await openRedis(redis.url, { deadline: 600_000 })
    await write(store)
    expect(run({ REDIS_URL: redis.url })).toMatchObject({ status: 0, stdout: expect.stringContaining('whole: 3 entries') })
    await lay(store)
    expect(run({ REDIS_URL: redis.url })).toMatchObject({ status: 1, stderr: 'The audit log is broken: entry 2 is not as it was written\n' })
    await store.close()
    await redis.stop()
    expect(run({ REDIS_URL: redis.url })).toMatchObject({ status: 2, stdout: '' })
  })
})
