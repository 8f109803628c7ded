import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Update } from 'grammy/types'
import { vi } from 'vitest'
import { createBot } from '../../../src/bot/bot.ts'
import { contentOf, type Broadcast } from '../../../src/broadcast/broadcast.ts'
import { createDraft } from '../../../src/broadcast/drafting.ts'
import { dayOf } from '../../../src/broadcast/rules.ts'
import { readConfig } from '../../../src/config.ts'
import { createDeps } from '../../../src/deps.ts'
import { createTelegram } from '../../../src/emulator/telegram.ts'
import { createLog } from '../../../src/log.ts'
import { startSending } from '../../../src/sending.ts'
import { openLevel } from '../../../src/store/level.ts'
import { content, createPerson, TOKEN } from '../world.ts'

const BOT = { id: 1, first_name: 'Yoldash', username: 'yoldash_bot' }
export const ADMIN = 900001
export const AUTHOR = 900002
export const APPROVER = 900003
export const COLLEAGUE = 900004
const STAFF = `${ADMIN}:admin@Gözegçi,${AUTHOR}:author@Umyt,${APPROVER}:approver@Ynam,${COLLEAGUE}:approver@Umyt`
/** Two o'clock in Ashgabat. */
export const NOON = Date.parse('2026-11-23T09:00:00Z')

/** The bot and all that sends by itself, put together as the app does it, with a clock that stands still; staff and subscribers have phones. */
export async function createSendingWorld() {
  const folder = mkdtempSync(join(tmpdir(), 'sending-'))
  let now = NOON
  const clock = () => new Date(now)
  const store = await openLevel(folder, clock)
  const lines: string[] = []
  const telegram = createTelegram({ token: TOKEN, bot: BOT, now: () => now, keepCalls: Infinity })
  const client = { fetch: telegram.fetch, timeoutSeconds: 10 }
  const config = readConfig({ BOT_TOKEN: TOKEN, STAFF, RATE: '1000' })
  if ('mistakes' in config) throw new Error(config.mistakes.join('\n'))
  const outside = { log: createLog('info', { write: (line) => lines.push(line) }), now: clock, tick: () => performance.now() }

  async function begin() {
    if ('mistakes' in config) throw new Error('unreachable')
    const parts = createDeps(config, store, outside)
    const bot = createBot({ ...parts.deps, content }, { token: TOKEN, defaultLocale: 'en', client })
    await bot.init()
    return { parts, bot, sending: startSending({ config, client, store, parts, content: () => content, ...outside }) }
  }
  let running = await begin()
  telegram.connect<Update>((update) => running.bot.handleUpdate(update))

  const person = (id: number, language_code = 'en') => createPerson(telegram.personas.add({ first_name: `P${id}`, id, language_code, started: true }), () => telegram.settled())
  const staff = { admin: person(ADMIN), author: person(AUTHOR), approver: person(APPROVER), colleague: person(COLLEAGUE) }
  const broadcasts = () => running.parts.deps.broadcasts
  const writer = async (id: number) => {
    const member = await running.parts.deps.staff.find(id)
    return { code: member?.code ?? '', organisation: member?.organisation ?? '' }
  }

  return {
    ...staff,
    telegram,
    store,
    lines,
    person,
    parts: () => running.parts,
    at: (time: number) => void (now = time),
    /** People who are subscribed, in Turkmen and where it is day. */
    async subscribed(count: number, first = 5001) {
      const people = Array.from({ length: count }, (_, i) => person(first + i, 'tk'))
      const interest = { day: dayOf(now), asked: false }
      for (const { door } of people) await running.parts.broadcasting.subscribers.put({ chat: door.id, language: 'tk', zone: 'UTC', topics: [], interest })
      return people
    },
    /** A message of the author, in a status; approved as it is, where that matters. Gives the number of what is copied. */
    async puts(id: string, as: Partial<Broadcast> = {}): Promise<number> {
      const message = staff.author.door.sendText('Iş üçin pul soralsa, duruň we bize ýazyň.')
      await telegram.settled()
      const written: Broadcast = {
        ...createDraft(id, `Title of ${id}`, await writer(AUTHOR)), status: 'scheduled', audience: { languages: ['tk'], topics: [] }, at: now,
        messages: { tk: running.parts.deps.sources.seal(id, { chat: AUTHOR, message, line: 'Iş üçin' }) },
      }
      const broadcast = { ...written, ...as }
      await broadcasts().add({ approved: contentOf(broadcast), approvedBy: { ...(await writer(APPROVER)), at: now, alone: false }, ...broadcast })
      return message
    },
    get: async (id: string) => {
      const found = await broadcasts().get(id)
      if (!found) throw new Error(`there is no broadcast ${id}`)
      return found
    },
    change: (id: string, step: (broadcast: Broadcast) => Broadcast | undefined) => broadcasts().change(id, step),
    /** Resolves when the broadcast is like this. */
    becomes: (id: string, like: (broadcast: Broadcast) => boolean) =>
      vi.waitFor(async () => {
        const found = await broadcasts().get(id)
        if (!found || !like(found)) throw new Error(`${id} is ${found?.status}`)
      }, { timeout: 60_000, interval: 20 }),
    totals: async (id: string) => Object.fromEntries(Object.entries((await store.readLedger(id)).totals).filter(([, count]) => count > 0)),
    /** To whom the broadcast was copied, in order. */
    copied: () => telegram.calls('copyMessage').flatMap(({ params }) => (typeof params === 'object' && params !== null && 'chat_id' in params ? [Number(params.chat_id)] : [])),
    /** Everything ends as when the process is told to stop, and begins again. */
    async restart(): Promise<void> {
      await running.sending.stop()
      await running.parts.counters.stop()
      running = await begin()
    },
    async end(): Promise<void> {
      await running.sending.stop()
      await running.parts.counters.stop()
      telegram.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
