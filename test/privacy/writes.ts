import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { expect } from 'vitest'
import { openLevel } from '../../src/store/level.ts'
import { openRedis } from '../../src/store/redis.ts'
import type { Store } from '../../src/store/store.ts'
import { createWorld } from '../bot/world.ts'
import { startRedis } from '../redis-server.ts'
import { watchRedis, writesIn } from './monitor.ts'
import { gather, goThrough } from './screenings.ts'

/** Events that counters may know: a conversation, an end, a level, and nothing else of these walks. */
const EVENTS = /^(?:started:[a-z-]+|finished:[a-z-]+:[a-z\d-]+|offer-text:[a-z-]+)$/

/** So many people go through the questions while all that Redis is told is watched: it is told of counters alone. */
export async function proveNoWriteToRedis(people: number, seed: number) {
  const redis = await startRedis()
  const store = await openRedis(redis.url, { deadline: 60_000 })
  const world = await createWorld({ store })
  const all = await gather(world, people)
  const keys = async () => [await redis.admin('KEYS', '*')].flat().map(String).filter((key) => !/^[bc]:/.test(key)).toSorted()
  const before = await keys()
  expect(before).toHaveLength(Math.ceil(people / 2))
  const { seen, stop } = await watchRedis(redis.url)
  const taps = await goThrough(all, seed)
  await world.end()
  // The monitor hears of a later command when it has heard of all earlier ones.
  await store.putValue('end', 'of it', 60)
  while (!seen.some(({ name, args }) => name === 'set' && args[0] === 'v:end')) await new Promise((resolve) => setTimeout(resolve, 5))
  await stop()
  const writes = writesIn(seen)
  // The monitor sees what is written: the one value at the end, and the counters.
  expect(writes).toEqual([{ name: 'set', args: ['v:end', 'of it', 'EX', '60'] }])
  expect(seen.filter(({ name }) => name === 'hincrby').length).toBeGreaterThan(3)
  expect(seen.filter(({ name, args }) => name === 'hincrby' && !EVENTS.test(args[1] ?? ''))).toEqual([])
  await store.deleteValue('end')
  expect(await keys()).toEqual(before)
  expect(world.lines).toEqual([])
  await store.close()
  await redis.stop()
  return { people, taps, commands: seen.length, writes: writes.length - 1 }
}

/** The same with the store in a folder: its files change by counters alone. */
export async function proveNoWriteToFolder(people: number, seed: number) {
  const folder = await mkdtemp(join(tmpdir(), 'yoldash-test-'))
  const files = () => readdirSync(folder).toSorted().map((name) => [name, readFileSync(join(folder, name)).toString('latin1')] as const)
  const first: Store = await openLevel(folder)
  const world = await createWorld({ store: first })
  const all = await gather(world, people)
  const before = files()
  const taps = await goThrough(all, seed)
  await world.end()
  const after = files()
  expect(after.map(([name]) => name)).toEqual(before.map(([name]) => name))
  const added = after.filter(([name, bytes]) => !before.some(([other, old]) => other === name && old === bytes))
  // What came is the end of one file: the counters of a day and the mark of their batch.
  expect(added).toHaveLength(1)
  const [name = '', bytes = ''] = added[0] ?? []
  const old = before.find(([other]) => other === name)?.[1] ?? ''
  expect(bytes.startsWith(old)).toBe(true)
  const words = [...bytes.slice(old.length).matchAll(/[a-z][\w-]{3,}(?::[\w.-]+)+/g)].filter(({ 0: word, index }) => !atSeam(old.length + index, word)).map(([word]) => word)
  expect(words.filter((word) => !/^(?:b:[\da-f-]{36}|c:\d{4}-\d\d-\d\d|\d{13}:1)/.test(word) && !EVENTS.test(word))).toEqual([])
  await first.close()
  const db = new ClassicLevel(folder)
  const kept = await db.keys().all()
  await db.close()
  expect(kept.filter((key) => !/^(?:[!~]|b:[\da-f-]{36}|c:\d{4}-\d\d-\d\d|v:language:[\w-]{22})$/.test(key))).toEqual([])
  expect(world.lines).toEqual([])
  await rm(folder, { recursive: true, force: true })
  return { people, taps, bytes: bytes.length - old.length }
}

/** LevelDB writes in blocks of 32 KB, and cuts what does not fit into two. */
function atSeam(start: number, word: string): boolean {
  return start % 32_768 < 16 || Math.floor(start / 32_768) !== Math.floor((start + word.length) / 32_768)
}
