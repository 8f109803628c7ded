import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type PluginBuild } from 'esbuild'
import { type Broadcast, contentOf } from '../../src/broadcast/broadcast.ts'
import { createDraft } from '../../src/broadcast/drafting.ts'
import { resumed } from '../../src/broadcast/halting.ts'
import type { SenderDeps } from '../../src/broadcast/sender.ts'
import type { LedgerState } from '../../src/store/ledger-store.ts'
import { openRedis } from '../../src/store/redis.ts'
import { StoreUnavailable, type Store } from '../../src/store/store.ts'
import { startRedis, type RedisServer } from '../redis-server.ts'
import { labDeps, type LabDeps, noonClock } from './parts.ts'
import { startFakeTelegram, type FakeOptions, type FakeTelegram } from './telegram.ts'

export interface LabOptions extends Omit<LabDeps, 'port'> {
  readonly people: number
  readonly fake: FakeOptions
  /** Keeps what Redis holds on the disk, written once a second. */
  readonly durable?: boolean
  /** Breaks the code of the replicas on purpose: a text in a file of `src/` and what it becomes. */
  readonly breakage?: Breakage
}

export interface Breakage {
  readonly file: string
  readonly from: string
  readonly to: string
}

/** Redis, a fake Telegram, subscribers with one broadcast to send, and replicas that can be killed. */
export interface Lab {
  readonly redis: RedisServer
  readonly fake: FakeTelegram
  readonly deps: SenderDeps
  readonly store: Store
  readonly chats: readonly number[]
  /** Seconds it took to put all subscribers. */
  readonly loaded: number
  readonly startReplica: () => Promise<ChildProcess>
  readonly broadcast: () => Promise<Broadcast | undefined>
  readonly ledger: () => Promise<LedgerState>
  /** Resolves when it is finished; goes on, as staff would, when it paused by itself, and gives how often. */
  readonly finished: () => Promise<number>
  readonly end: () => Promise<void>
}

export const BROADCAST = 'lab-broadcast'

/** Subscribers put at once while loading. */
const AT_ONCE = 500

export async function startLab({ people, fake: fakeOptions, durable = false, breakage, ...options }: LabOptions): Promise<Lab> {
  const folder = await mkdtemp(join(tmpdir(), 'lab-'))
  const [child, redis, fake] = await Promise.all([
    bundleChild(folder, breakage),
    startRedis({ args: durable ? ['--appendonly', 'yes', '--appendfsync', 'everysec'] : [] }),
    startFakeTelegram(fakeOptions),
  ])
  const store = await openRedis(redis.url, { deadline: 60_000 })
  const now = noonClock()
  const deps = labDeps(store, { ...options, port: fake.port }, now)
  const { chats, loaded } = await prepare(deps, people)
  const replicas: ChildProcess[] = []
  const patiently = <T>(work: () => Promise<T>) => untilAnswered(work)

  async function resumes(): Promise<boolean> {
    const ledger = await store.readLedger(BROADCAST)
    return (await deps.broadcasts.change(BROADCAST, (it) => resumed(it, ledger))) !== undefined
  }

  return {
    redis,
    fake,
    deps,
    store,
    chats,
    loaded,
    async startReplica() {
      const shift = now().getTime() - Date.now()
      const replica = await startChild(child, redis.url, { ...options, port: fake.port }, shift)
      replicas.push(replica)
      return replica
    },
    broadcast: () => patiently(() => deps.broadcasts.get(BROADCAST)),
    ledger: () => patiently(() => store.readLedger(BROADCAST)),
    async finished() {
      for (let pauses = 0; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
        const { status } = (await patiently(() => deps.broadcasts.get(BROADCAST))) ?? {}
        if (status === 'finished') return pauses
        if (status === 'paused') pauses += Number(await patiently(resumes))
      }
    },
    async end() {
      for (const replica of replicas) await kill(replica)
      await store.close()
      await Promise.all([redis.stop(), fake.stop(), rm(folder, { recursive: true, force: true })])
    },
  }
}

/** Puts subscribers and one broadcast for all of them, which is due. Gives them, and the seconds it took. */
export async function prepare({ subscribers, broadcasts, now }: SenderDeps, people: number): Promise<{ readonly chats: readonly number[]; readonly loaded: number }> {
  const chats = Array.from({ length: people }, (_, i) => 1_000_000 + i * 7)
  const begin = performance.now()
  for (let i = 0; i < people; i += AT_ONCE) {
    await Promise.all(chats.slice(i, i + AT_ONCE).map((chat) => subscribers.put({ chat, language: 'tk', zone: 'UTC', topics: ['offers'] })))
  }
  const loaded = (performance.now() - begin) / 1000
  // Urgent: otherwise "one message in 7 days" would hide what the ledger might do twice.
  const draft: Broadcast = {
    ...createDraft(BROADCAST, 'lab', { code: 'AAAAA', organisation: '' }), status: 'scheduled', messages: { tk: 'text' }, audience: { languages: ['tk'], topics: [] }, urgent: true, at: now().getTime(),
  }
  await broadcasts.add({ ...draft, approved: contentOf(draft) })
  return { chats, loaded }
}

/** A process that sends what is to be sent from the Redis at this address, or from this folder; its clock goes so many milliseconds ahead. */
export async function startChild(file: string, place: string, options: LabDeps, shift: number): Promise<ChildProcess> {
  const env = { ...process.env, NODE_PATH: fileURLToPath(new URL('../../node_modules', import.meta.url)) }
  const child = spawn(process.execPath, [file, place, JSON.stringify(options), String(shift)], { stdio: ['ignore', 'pipe', 'inherit'], env })
  await once(child.stdout, 'data')
  return child
}

/** SIGKILL, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

async function untilAnswered<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

/** Puts the code of such a process into one file of this folder. */
export async function bundleChild(folder: string, breakage?: Breakage): Promise<string> {
  const outfile = join(folder, 'child.cjs')
  const entry = fileURLToPath(new URL('sender-child.ts', import.meta.url))
  const plugins = breakage ? [{ name: 'breakage', setup: (bundling: PluginBuild) => breakIt(bundling, breakage) }] : []
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'error', plugins })
  return outfile
}

function breakIt(bundling: PluginBuild, { file, from, to }: Breakage): void {
  bundling.onLoad({ filter: new RegExp(`/${file}$`) }, async ({ path }) => {
    const source = await readFile(path, 'utf8')
    if (!source.includes(from)) throw new Error(`${file} does not contain what is to be broken`)
    return { contents: source.replace(from, () => to), loader: 'ts' as const }
  })
}
