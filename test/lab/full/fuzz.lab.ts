import { Agent, request } from 'node:http'
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import type { PersonaDoor } from '../../../src/emulator/persona.ts'
import { until } from '../../system/process.ts'
import { fuzzedUpdate, withLive } from '../fuzz.ts'
import { HOOK_SECRET, startRealBot, type RealBot } from '../real-bot.ts'
import { round, tell } from './figures.ts'

const PEOPLE = 40
const ROUND = 50
const ROUNDS = Math.ceil(Number(process.env['LAB_UPDATES'] ?? 100_000) / PEOPLE / ROUND)

const agent = new Agent({ keepAlive: true })
let bot: RealBot | undefined
afterEach(() => bot?.end())

it('100,000 updates of every kind, right and wrong, over the wire', { timeout: 3_600_000 }, async () => {
  const seed = Number(process.env['LAB_SEED'] ?? 1)
  bot = await startRealBot()
  const { telegram, port, child } = bot
  const statuses = new Map<number, number>()
  const slow: number[] = []
  let id = 100_000_000
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: PEOPLE }, async (_, i) => {
      const anna = telegram.personas.add({ first_name: 'Anna', language_code: 'en' })
      for (let turn = 0; turn < ROUNDS; turn += 1) {
        const live = await liveData(anna)
        for (const json of fc.sample(fuzzedUpdate(anna.id), { numRuns: ROUND, seed: seed + i * ROUNDS + turn })) {
          const body = withLive(json, live).replace(/^\{"update_id":\d+/, () => `{"update_id":${(id += 1)}`)
          const at = performance.now()
          const status = await post(port, body).catch((error: unknown) => {
            throw new Error(`exit code ${child.exitCode}, ${bot?.output().slice(-2_000)}`, { cause: error })
          })
          slow.push(performance.now() - at)
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
        }
        const before = anna.lastFromBot()?.id ?? 0
        anna.sendText('/menu')
        await until(() => (anna.lastFromBot()?.id ?? 0) > before && isMenu(anna))
        anna.deletes(...anna.bubbles().map((bubble) => bubble.id))
      }
    }),
  )
  const sorted = slow.toSorted((a, b) => a - b)
  const log = bot.output()
  tell('fuzz', {
    seed, updates: slow.length, seconds: Math.round((performance.now() - begun) / 1000), statuses: Object.fromEntries(statuses),
    p99: round(sorted[Math.floor(sorted.length * 0.99)] ?? 0), slowest: round(sorted.at(-1) ?? 0), linesInLog: log.split('\n').length, alive: child.exitCode === null,
  })
  expect(child.exitCode).toBe(null)
  // 400: nested too deep, or without a number.
  expect([...statuses.keys()].filter((status) => status !== 200 && status !== 400)).toEqual([])
  expect(log).not.toMatch(/unhandled|uncaught/i)
})

const isMenu = (anna: PersonaDoor) => anna.lastFromBot()?.buttons.flat().some(({ data }) => data?.endsWith('start:offer-check'))

async function liveData(anna: PersonaDoor): Promise<string> {
  const before = anna.lastFromBot()?.id ?? 0
  anna.sendText('/check')
  return until(() => (anna.lastFromBot()?.id ?? 0) > before && anna.lastFromBot()?.buttons[0]?.[0]?.data)
}

function post(port: number, body: string): Promise<number> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-telegram-bot-api-secret-token': HOOK_SECRET }
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/hook', method: 'POST', headers, agent }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0))
    })
      .once('error', reject)
      .end(body)
  })
}
