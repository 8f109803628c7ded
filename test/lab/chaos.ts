import type { ChildProcess } from 'node:child_process'
import { kill, type Lab } from './lab.ts'

/** How often each thing happens while a broadcast is being sent. */
export interface Chaos {
  /** A sender is killed (SIGKILL), another one started. */
  readonly kills: number
  /** Redis is killed and started again. */
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

const FROZEN = 4_500

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
      await lab.redis.kill()
      await pause(random() * 500)
      await lab.redis.restart()
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

async function freeze(replica: ChildProcess | undefined): Promise<void> {
  replica?.kill('SIGSTOP')
  await pause(FROZEN)
  replica?.kill('SIGCONT')
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
