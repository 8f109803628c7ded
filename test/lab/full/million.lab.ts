import { afterEach, expect, it } from 'vitest'
import { startLab, type Lab } from '../lab.ts'
import { memoryOf, paceOf, round, tell } from './figures.ts'

let lab: Lab | undefined
afterEach(() => lab?.end())

const PEOPLE = 1_000_000

it('a million subscribers', { timeout: 900_000 }, async () => {
  lab = await startLab({ people: PEOPLE, rate: 1000, fake: { latency: 60 } })
  const { redis, deps, loaded } = lab
  const withSubscribers = await memoryOf(redis)
  const begin = performance.now()
  const count = await deps.subscribers.count({ languages: ['tk'], topics: ['offers'] })
  tell('subscribers', { count, loadSeconds: round(loaded), countMilliseconds: round(performance.now() - begin), bytesEach: round(withSubscribers / PEOPLE) })
  expect(count).toBe(PEOPLE)
  expect(withSubscribers / PEOPLE).toBeLessThanOrEqual(200)

  const started = performance.now()
  await Promise.all([lab.startReplica(), lab.startReplica()])
  while ((await lab.broadcast())?.size === undefined) await seconds(0.2)
  const frozen = await memoryOf(redis)
  tell('audience written down', { seconds: round((performance.now() - started) / 1000), bytesEach: round((frozen - withSubscribers) / PEOPLE) })

  while (lab.fake.times.length === 0) await seconds(0.1)
  await seconds(61)
  const figures = paceOf(lab.fake, 1000, 60)
  const { totals } = await lab.ledger()
  const sending = await memoryOf(redis)
  tell('sending', { ...figures, ...totals, bytesPerEntry: round((sending - withSubscribers) / PEOPLE), bytesPerSent: round((sending - frozen) / totals.sent) })
  expect((sending - withSubscribers) / PEOPLE).toBeLessThanOrEqual(100)
  expect(figures['share']).toBeGreaterThanOrEqual(0.9)
})

function seconds(many: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, many * 1000))
}
