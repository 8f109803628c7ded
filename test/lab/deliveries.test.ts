import { randomInt } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PersonaDoor } from '../../src/emulator/persona.ts'
import type { createTelegram } from '../../src/emulator/telegram.ts'
import { openRedis } from '../../src/store/redis.ts'
import { describeWithRedis, startRedis, type RedisServer } from '../redis-server.ts'
import { openReplicas } from './app.ts'
import { createRandom } from './chaos.ts'
import type { Mischief } from './front.ts'

const PEOPLE = 12
const TAPS = 14
/** So many looks in a row, so many milliseconds apart, without a call: all of it runs in this process, so a busy machine holds up the looks too. */
const STILL = 3
const LOOK_MS = 30

describeWithRedis('deliveries as Telegram makes them at its worst', () => {
  let redis: RedisServer
  beforeEach(async () => {
    redis = await startRedis()
  })
  afterEach(() => redis.stop())

  /** Twelve people on their way through the check of an offer. Gives what each has on the phone in the end, and what was counted. */
  async function walk(replicas: number, seed: number, mischief?: Mischief) {
    await redis.admin('FLUSHALL')
    const opened = await openReplicas({ redisUrl: redis.url, replicas, ...(mischief && { mischief }) })
    const { telegram, front, lines } = opened
    const random = createRandom(seed)
    const people = Array.from({ length: PEOPLE }, (_, i) => telegram.personas.add({ first_name: 'Anna', language_code: 'en', id: 1_000 + i }))
    for (const anna of people) anna.sendText(random() < 0.5 ? '/check' : '/screen')
    await quiet(telegram)
    for (let taps = 0; taps < TAPS; taps += 1) {
      for (const anna of people) tapOne(anna, random())
      await quiet(telegram)
    }
    const unanswered = telegram.unansweredTaps()
    const screens = people.map((anna) => anna.bubbles().map(({ text, mine }) => (mine ? '>' : '') + text))
    await opened.end()
    const store = await openRedis(redis.url, { deadline: 10_000 })
    const counts = await store.readCounts(new Date().toISOString().slice(0, 10))
    await store.close()
    return { screens, counts, unanswered, lines, done: front.done }
  }

  test('once, twice, again, to another replica: everybody ends on the same screen, and each thing is counted once', async () => {
    const seed = Number(process.env['LAB_SEED'] ?? randomInt(1_000_000))
    process.stderr.write(`deliveries with LAB_SEED=${seed}\n`)
    const calm = await walk(1, seed)
    const mischief = { random: createRandom(seed), twice: 0.3, again: 0.2, lost: 0.2, refused: 0.1, delay: 15 }
    const wild = await walk(2, seed, mischief)
    expect({ seed, screens: wild.screens }).toEqual({ seed, screens: calm.screens })
    expect({ seed, counts: wild.counts }).toEqual({ seed, counts: calm.counts })
    expect(wild.unanswered).toEqual([])
    expect([...calm.lines, ...wild.lines]).toEqual([])
    // All of it did happen, and the walks led somewhere.
    for (const times of Object.values(wild.done)) expect(times).toBeGreaterThan(5)
    expect(Object.keys(calm.counts).some((event) => event.startsWith('finished:'))).toBe(true)
  })
})

/** Until every delivery is answered, and nobody calls Telegram any more: an answer to a tap may come before its screen. */
async function quiet(telegram: ReturnType<typeof createTelegram>): Promise<void> {
  await telegram.settled()
  for (let calls = -1, still = 0; still < STILL; still = telegram.calls().length === calls ? still + 1 : 0) {
    calls = telegram.calls().length
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}

/** Taps one of the buttons of the conversation, forward or back. */
function tapOne(anna: PersonaDoor, which: number): void {
  const screen = anna.lastFromBot()
  const sealed = screen?.buttons.flat().flatMap(({ data }) => (data?.startsWith('.') ? [data] : [])) ?? []
  const data = sealed[Math.floor(which * sealed.length)]
  if (screen && data !== undefined) anna.tap(screen.id, { data })
}
