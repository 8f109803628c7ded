import type { ChildProcess } from 'node:child_process'
import { readdir, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { kill, type Lab } from './lab.ts'

/** How often each thing happens while a broadcast is being sent. */
export interface Chaos {
  /** A sender is killed (SIGKILL), another one started. */
  readonly kills: number
  /** Redis is killed and started again, and has forgotten up to a second of what it had answered, as it may with `everysec`. */
  readonly redisKills: number
  /** A sender is stopped (SIGSTOP) for longer than its lease lives, while a rival goes on, and then goes on itself. */
  readonly freezes: number
  /** Milliseconds between two events, at most. */
  readonly apart: number
}

/** Random numbers that a seed repeats (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const FROZEN = 3_500
const APART_FROM_REDIS = 2_500
/** Milliseconds between two looks at how much Redis has written. */
const SAMPLE = 20

/** Makes all of it happen at random moments in random order, then lets the broadcast finish. Gives how often it paused by itself, and how many were open at each kill. */
export async function wreak(lab: Lab, { kills, redisKills, freezes, apart }: Chaos, random: () => number): Promise<{ pauses: number; open: number }> {
  const replicas = [await lab.startReplica(), await lab.startReplica()]
  const finished = lab.finished()
  let over = false
  void finished.then(() => (over = true))
  const events = [...Array(kills).fill('kill'), ...Array(redisKills).fill('redis'), ...Array(freezes).fill('freeze')]
    .map((event) => ({ event, order: random() }))
    .toSorted((a, b) => a.order - b.order)
  let open = 0
  for (const { event } of events) {
    await pause(random() * apart)
    if (over) throw new Error('the broadcast was over before all had happened')
    const at = random() < 0.5 ? 0 : 1
    if (event === 'kill') open += await killOne(at)
    else if (event === 'freeze') await freeze(replicas[at])
    else {
      // Senders that die at about the same time, so that nobody can tell what was forgotten, are another test.
      await pause(APART_FROM_REDIS)
      await killRedis(lab, random())
      await pause(APART_FROM_REDIS)
    }
  }
  return { pauses: await finished, open }

  async function killOne(at: number): Promise<number> {
    const victim = replicas[at]
    const { totals } = await lab.ledger()
    if (victim) await kill(victim)
    replicas[at] = await lab.startReplica()
    return totals.claimed
  }
}

/**
 * Kills Redis and starts it again; it has forgotten at most so many seconds, however busy the machine was meanwhile: it keeps at least what it
 * had written that long before it was dead. `meanwhile` is done while it is dead.
 */
export async function killRedis({ redis }: Lab, forgets: number, meanwhile: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  const [, folder = ''] = /"(\/[^"]+)"/.exec(JSON.stringify(await redis.admin('CONFIG', 'GET', 'dir'))) ?? []
  const logs = join(folder, 'appendonlydir')
  const log = join(logs, (await readdir(logs)).find((name) => name.endsWith('.incr.aof')) ?? '')
  const written: { readonly at: number; readonly size: number }[] = []
  const begun = performance.now()
  while (performance.now() < begun + forgets * 1000) {
    const at = performance.now()
    written.push({ at, size: (await stat(log)).size })
    await pause(SAMPLE)
  }
  await redis.kill()
  const dead = performance.now()
  await meanwhile()
  const kept = written.find(({ at }) => at >= dead - forgets * 1000)
  if (kept) await truncate(log, kept.size)
  await redis.restart()
}

/** Stops a sender for longer than its lease lives, and lets it go on. */
export async function freeze(replica: ChildProcess | undefined): Promise<void> {
  replica?.kill('SIGSTOP')
  await pause(FROZEN)
  replica?.kill('SIGCONT')
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
