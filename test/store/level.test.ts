import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { ClassicLevel } from 'classic-level'
import { build } from 'esbuild'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openLevel } from '../../src/store/level.ts'
import { openStore } from '../../src/store/open.ts'
import { broadcastContract } from './broadcast-contract.ts'
import { START, storeContract, type Bench } from './contract.ts'
import { ledgerBehavesLikeModel } from './ledger-model.ts'
import { behavesLikeModel } from './model.ts'
import { recordContract } from './record-contract.ts'

const HOUR = 3600
const DAYS = 86_400

async function createBench(): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'level-'))
  let passed = 0
  return {
    open: () => openLevel(folder, () => new Date(START.getTime() + passed * 1000)),
    advance: async (seconds) => void (passed += seconds),
    end: () => rm(folder, { recursive: true, force: true }),
  }
}

describe('the store in a folder', () => {
  storeContract(createBench)
  broadcastContract(createBench)
  recordContract(createBench)

  it('answers like a simple model whatever is done to it', { timeout: 60_000 }, () => behavesLikeModel(createBench))

  it('keeps its ledger like a simple model whatever is done to it', { timeout: 60_000 }, () => ledgerBehavesLikeModel(createBench, { alone: true }))
})

describe('the folder of a store', () => {
  let top: string
  let folder: string
  let now: Date
  const clock = () => now
  const children: ChildProcess[] = []

  beforeEach(async () => {
    top = await mkdtemp(join(tmpdir(), 'level-'))
    folder = join(top, 'data')
    now = START
  })
  afterEach(async () => {
    vi.useRealTimers()
    for (const one of children.splice(0)) await end(one)
    await rm(top, { recursive: true, force: true })
  })

  function pass(seconds: number): void {
    now = new Date(now.getTime() + seconds * 1000)
  }

  async function child(what: 'hold' | 'write'): Promise<ChildProcess> {
    const started = await startChild(join(top, 'child.cjs'), folder, what)
    children.push(started)
    return started
  }

  async function keysOnDisk(): Promise<string[]> {
    const db = new ClassicLevel(folder)
    const keys = (await db.keys().all()).filter((key) => !['!', '~'].includes(key))
    await db.close()
    return keys
  }

  async function bytesOnDisk(): Promise<string> {
    const files = await readdir(folder)
    return (await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')))).join('\n')
  }

  /** Whatever is written, changes the write-ahead log. */
  async function logLength(): Promise<number> {
    const logs = (await readdir(folder)).filter((file) => /^\d+\.log$/.test(file))
    return (await Promise.all(logs.map((file) => readFile(join(folder, file))))).reduce((sum, bytes) => sum + bytes.length, 0)
  }

  it('loses what has expired when it is opened, and old days too', async () => {
    const store = await openLevel(folder, clock)
    await store.putValue('short', '1', HOUR)
    await store.putValue('long', '1', 1000 * DAYS)
    await store.addCounts('2025-02-28', { a: 1 }, 'batch')
    await store.addCounts('2025-03-10', { a: 1 })
    await store.close()
    expect(await keysOnDisk()).toEqual(['b:batch', 'c:2025-02-28', 'c:2025-03-10', 'v:long', 'v:short'])
    now = new Date('2027-03-05T10:00:00Z')
    await (await openLevel(folder, clock)).close()
    expect(await keysOnDisk()).toEqual(['c:2025-03-10', 'v:long'])
  })

  it('loses what has expired while it is open, even from the files', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const store = await openLevel(folder, clock)
    await store.putValue('one', 'REMEMBERED-FOR-A-WHILE', HOUR)
    await store.putValue('two', 'REMEMBERED-UNTIL-DELETED', 9 * HOUR)
    await store.putValue('three', 'REMEMBERED-FOR-LONG', 9 * HOUR)
    await store.deleteValue('two')
    expect(await bytesOnDisk()).toContain('REMEMBERED-FOR-A-WHILE')
    expect(await bytesOnDisk()).toContain('REMEMBERED-UNTIL-DELETED')
    pass(2 * HOUR)
    vi.advanceTimersByTime(2 * HOUR * 1000)
    vi.useRealTimers()
    await vi.waitFor(async () => expect(await bytesOnDisk()).not.toMatch(/REMEMBERED-(FOR-A-WHILE|UNTIL-DELETED)/), 30_000)
    expect(await bytesOnDisk()).toContain('REMEMBERED-FOR-LONG')
    await store.close()
    expect(await keysOnDisk()).toEqual(['v:three'])
  })

  it('loses a subscriber who left, even from the files', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const store = await openLevel(folder, clock)
    await store.putSubscriber('leaves'.padEnd(22, 'A'), undefined, 'tag-tkSEALED-OF-WHO-LEFT', 'label')
    await store.putSubscriber('stays'.padEnd(22, 'A'), undefined, 'tag-tkSEALED-OF-WHO-STAYS', 'label')
    await store.removeSubscriber('leaves'.padEnd(22, 'A'))
    expect(await bytesOnDisk()).toContain('SEALED-OF-WHO-LEFT')
    vi.advanceTimersByTime(2 * HOUR * 1000)
    vi.useRealTimers()
    await vi.waitFor(async () => expect(await bytesOnDisk()).not.toContain('SEALED-OF-WHO-LEFT'), 30_000)
    expect(await bytesOnDisk()).toContain('SEALED-OF-WHO-STAYS')
    await store.close()
  })

  it('sweeps more than one page', async () => {
    const store = await openLevel(folder, clock)
    for (let page = 0; page < 5; page++) {
      await Promise.all(Array.from({ length: 500 }, (_, i) => store.putValue(`${page * 500 + i}`, '1', i === 250 ? 9 * HOUR : HOUR)))
    }
    await store.close()
    pass(2 * HOUR)
    await (await openLevel(folder, clock)).close()
    expect((await keysOnDisk()).length).toBe(5)
  })

  it('is not written to when nothing changes', async () => {
    const store = await openLevel(folder, clock)
    await store.putValue('a', 'ru', 180 * DAYS)
    await store.addCounts('2025-03-01', { a: 1 }, 'batch')
    const before = await logLength()
    expect(before).toBeGreaterThan(0)
    pass(DAYS - 1)
    await store.getValue('a', 180 * DAYS)
    await store.putValue('a', 'ru', 180 * DAYS)
    await store.deleteValue('none')
    await store.addCounts('2025-03-01', {})
    await store.addCounts('2025-03-01', { a: 0 })
    await store.getValue('none', DAYS)
    await store.ping()
    expect(await logLength()).toBe(before)
    pass(DAYS)
    await store.getValue('a', 180 * DAYS)
    expect(await logLength()).toBeGreaterThan(before)
    await store.close()
  })

  it('does not tell to the second when somebody was there', async () => {
    const store = await openLevel(folder, clock)
    await store.putValue('a', 'ru', 180 * DAYS)
    pass(3 * DAYS + 4_321)
    await store.getValue('a', 180 * DAYS)
    await store.close()
    const lives = (await bytesOnDisk()).match(/\b\d{13}(?=:ru)/g) ?? []
    expect(lives.map((until) => Number(until) % (DAYS * 1000))).toEqual([0, 0])
  })

  it('refuses calls that pile up, and keeps what it took in', async () => {
    const store = await openLevel(folder, clock)
    const outcomes = await Promise.allSettled(Array.from({ length: 1500 }, () => store.addCounts('2025-03-01', { a: 1 })))
    const taken = outcomes.filter(({ status }) => status === 'fulfilled').length
    for (const one of outcomes) if (one.status === 'rejected') expect(one.reason).toMatchObject({ name: 'StoreUnavailable' })
    expect(taken).toBe(1000)
    expect(await store.readCounts('2025-03-01')).toEqual({ a: taken })
    await store.close()
  })

  it('cannot be a file', async () => {
    await writeFile(folder, '')
    await expect(openLevel(folder)).rejects.toThrow(/cannot be opened as a store.*DATA_DIR/)
  })

  it('says so when it is damaged, and quotes nothing of it', async () => {
    const store = await openLevel(folder, clock)
    await store.putValue('a', 'SECRET-VALUE', 180 * DAYS)
    await store.close()
    for (const file of await readdir(folder)) if (file.startsWith('MANIFEST')) await writeFile(join(folder, file), 'SECRET-VALUE')
    await expect(openLevel(folder)).rejects.toThrow(/cannot be opened/)
    await expect(openLevel(folder)).rejects.not.toThrow(/SECRET-VALUE/)
  })

  it('is the store when there is no Redis', async () => {
    const store = await openStore({ dataDir: folder })
    await store.putValue('a', '1', HOUR)
    await store.close()
    expect(await keysOnDisk()).toEqual(['v:a'])
  })

  describe('with another process', () => {
    it('is refused to the second one, and free again when the first one is gone', { timeout: 60_000 }, async () => {
      const other = await child('hold')
      await expect(openLevel(folder)).rejects.toThrow(/in use by another process; stop it, or set REDIS_URL/)
      await end(other)
      await (await openLevel(folder)).close()
    })

    it('is whole after that process was killed in the middle of writing', { timeout: 120_000 }, async () => {
      let rounds = 0
      for (const kills of [50, 300, 900]) {
        const other = await child('write')
        // What the child says is done, is done; it is killed while it works on the next ones.
        rounds = await new Promise<number>((resolve) => {
          if (other.stdout) createInterface(other.stdout).on('line', (line) => Number(line) >= rounds + kills && resolve(Number(line)))
        })
        await end(other)
        const store = await openLevel(folder, clock)
        const counts = await store.readCounts('2025-03-01')
        expect(counts['a']).toBeGreaterThanOrEqual(rounds)
        expect(counts).toEqual({ a: counts['a'], b: counts['a'], c: counts['a'] })
        for (let round = rounds - 40; round <= rounds; round++) {
          expect(await store.getValue(`value-${round % 100}`)).toMatch(/^(\d+):(\1;){500}$/)
        }
        rounds = counts['a'] ?? 0
        await store.close()
      }
    })
  })
})

async function startChild(outfile: string, folder: string, what: string): Promise<ChildProcess> {
  const entry = fileURLToPath(new URL('level-child.ts', import.meta.url))
  const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'error' })
  const child = spawn(process.execPath, [outfile, folder, what], {
    env: { ...process.env, NODE_PATH: modules },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}
