import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createWorld, TOKEN, type Person } from '../bot/world.ts'
import { fuzzedUpdate, withLive } from './fuzz.ts'

const PEOPLE = 20
/** Updates of one person before they ask for the menu, which must come. */
const ROUND = 25
const ROUNDS = 20

let world: Awaited<ReturnType<typeof createWorld>>
beforeEach(async () => {
  world = await createWorld({ callSeconds: 1 })
})
afterEach(() => world.end())

test('after ten thousand updates of every kind, right and wrong, everybody still gets their menu', async () => {
  const seed = Number(process.env['LAB_SEED'] ?? randomInt(1_000_000))
  process.stderr.write(`fuzz with LAB_SEED=${seed}\n`)
  const people = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, i) => {
      const anna = world.person('en')
      return { anna, updates: fc.sample(fuzzedUpdate(anna.door.id), { numRuns: ROUND * ROUNDS, seed: seed + i }) }
    }),
  )
  let id = 10_000_000
  let refused = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all(
      people.map(async ({ anna, updates }) => {
        const live = await liveData(anna)
        for (const json of updates.slice(round * ROUND, (round + 1) * ROUND)) {
          const update = JSON.parse(withLive(json, live))
          // What it rejects with, the app writes into its log.
          await world.bot.handleUpdate({ ...update, update_id: (id += 1) }).catch(() => (refused += 1))
        }
        await anna.sends('/menu')
        expect(anna.places()).toContain('start:offer-check')
      }),
    )
  }
  // Nearly all of them are dealt with, well or with an apology.
  expect(refused).toBeLessThan((PEOPLE * ROUND * ROUNDS) / 100)
  expect(world.telegram.calls().length).toBeGreaterThan((PEOPLE * ROUND * ROUNDS) / 2)
  expect(Object.keys(Object.prototype)).toEqual([])
  const log = world.lines.join()
  for (const secret of [TOKEN, 'WhatsApp', 'took my passport', 'Anna', 'isAdmin']) expect(log).not.toContain(secret)
})

/** A sealed button of a conversation that has just begun. */
async function liveData(anna: Person): Promise<string> {
  await anna.sends('/check')
  return anna.newest().buttons[0]?.[0]?.data ?? ''
}
