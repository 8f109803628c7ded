import { afterEach, expect, test } from 'vitest'
import { createRandom } from './chaos.ts'
import { createCrowd, drive, settled } from './crowd.ts'
import { linesIn } from './full/figures.ts'
import { startRealBot, type RealBot } from './real-bot.ts'

let bot: RealBot | undefined
afterEach(() => bot?.end())

/** Longer than any machine takes: what has not come by then, will not come. */
const PATIENCE = 60_000

// How fast it is, is told by `npm run lab -- load`.
test.each([['webhook', true], ['polling', false]] as const)('by %s everybody in a crowd is answered, in the middle of a flood, and whoever closes is left alone', async (_, webhook) => {
  bot = await startRealBot({ webhook, latency: 5 })
  const crowd = createCrowd(bot.telegram, 60)
  bot.watch(crowd.notice)
  const flooder = bot.telegram.personas.add({ first_name: 'Flood', language_code: 'en', started: true })
  for (let i = 0; i < 300; i += 1) flooder.sendText('/help')
  await drive(crowd, { rate: 80, seconds: 3, random: createRandom(1) })
  expect({ lost: await settled(crowd, PATIENCE), afterClose: crowd.afterClose() }).toEqual({ lost: 0, afterClose: 0 })
  expect(crowd.deeds.length).toBeGreaterThan(60)
  expect(flooder.lastFromBot()).toBeDefined()
  // A store that is slow on a busy machine is told of; an update that went wrong is another matter.
  expect(Object.keys(linesIn(bot.output())).filter((line) => line.includes('"event":"update"'))).toEqual([])
})
