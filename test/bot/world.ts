import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Update } from 'grammy/types'
import { createBot } from '../../src/bot/bot.ts'
import type { Deps } from '../../src/bot/context.ts'
import { createBroadcasts } from '../../src/broadcast/broadcasts.ts'
import { createSources } from '../../src/broadcast/source.ts'
import type { Content } from '../../src/content/content.ts'
import { loadContent } from '../../src/content/read.ts'
import { createPseudonym } from '../../src/crypto/pseudonym.ts'
import { createKeeper, createSealer } from '../../src/crypto/seal.ts'
import type { PersonaDoor } from '../../src/emulator/persona.ts'
import { createTelegram, type TelegramOptions } from '../../src/emulator/telegram.ts'
import type { BubbleButton } from '../../src/emulator/types.ts'
import { createLog } from '../../src/log.ts'
import { createAudit } from '../../src/staff/audit.ts'
import { createIdentity } from '../../src/staff/identity.ts'
import { createStaff } from '../../src/staff/staff.ts'
import { createCounters } from '../../src/stats/counters.ts'
import { openLevel } from '../../src/store/level.ts'
import type { LedgerStore } from '../../src/store/ledger-store.ts'
import { type BroadcastStore, type RecordStore, type Store, StoreUnavailable, type ValueStore } from '../../src/store/store.ts'
import type { SubscriberStore } from '../../src/store/subscriber-store.ts'
import { openSubscribers } from '../../src/subscribers.ts'

export const TOKEN = '1:a-token-for-tests-only-not-a-real-one'
const BOT = { id: 1, first_name: 'Yoldash', username: 'yoldash_bot' }
export const SECRET = 'a secret of at least thirty-two characters'

/** The content of the project, read once. */
export const content: Content = loadContent('.', 'en')

/** The whole bot on a Telegram of its own, with a real store in a folder that ends with the test. */
export async function createWorld(options: Partial<TelegramOptions> & { readonly store?: ValueStore & SubscriberStore & Partial<RecordStore & BroadcastStore & LedgerStore> & Pick<Store, 'ping' | 'close'>; readonly approval?: Deps['approval']; readonly links?: readonly string[]; readonly buildId?: string; readonly staff?: readonly string[]; readonly content?: Content; readonly callSeconds?: number } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'yoldash-test-'))
  const store = options.store ?? (await openLevel(folder))
  let now = new Date('2026-11-23T09:00:00Z')
  const telegram = createTelegram({ token: TOKEN, bot: BOT, now: () => now.getTime(), keepCalls: Infinity, ...options })
  const counted: string[] = []
  const lines: string[] = []
  const subscribers = openSubscribers(store, SECRET)
  const away = () => Promise.reject(new StoreUnavailable('away'))
  const records: RecordStore = { readRecords: store.readRecords ?? away, changeRecords: store.changeRecords ?? away }
  const audit = createAudit({ store: records, secret: SECRET, now: () => now })
  const staff = createStaff({ store: records, audit, identity: createIdentity(SECRET), configured: options.staff ?? [], now: () => now })
  const counters = createCounters({ store, now: () => now })
  const broadcasts = createBroadcasts({ readBroadcast: store.readBroadcast ?? away, readBroadcasts: store.readBroadcasts ?? away, putBroadcast: store.putBroadcast ?? away })
  const bot = createBot(
    {
      content: options.content ?? content,
      staff,
      audit,
      broadcasts,
      ledger: { readLedger: store.readLedger ?? away },
      sources: createSources(createKeeper(SECRET, 'source')),
      approval: options.approval ?? 'two',
      links: options.links ?? [],
      dialogueSeal: createKeeper(SECRET, 'dialogue'),
      buildId: options.buildId ?? 'test',
      replied: () => {},
      store,
      subscribers,
      counters: {
        count(event) {
          counted.push(event)
          counters.count(event)
        },
      },
      log: createLog('debug', { write: (line) => lines.push(line) }),
      sealer: createSealer(SECRET, 'buttons 3'),
      pseudonym: createPseudonym(SECRET, 'language'),
      measure: () => {},
      brand: 'Yoldash',
      timeZone: 'Asia/Ashgabat',
      now: () => now,
    },
    { token: TOKEN, defaultLocale: 'en', client: { fetch: telegram.fetch, timeoutSeconds: options.callSeconds ?? 10 } },
  )
  await bot.init()
  telegram.connect<Update>((update) => bot.handleUpdate(update))
  telegram.clearCalls()

  return {
    telegram,
    bot,
    store,
    subscribers,
    staff,
    audit,
    broadcasts,
    counted,
    /** The lines of the log. */
    lines,
    person: (language_code = 'ru', id?: number) => createPerson(telegram.personas.add({ first_name: 'Anna', language_code, ...(id !== undefined && { id }) }), () => telegram.settled()),
    now: () => now,
    passes: (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000)),
    async end(): Promise<void> {
      telegram.close()
      await counters.stop()
      if (!options.store) await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Somebody with a phone, who waits for the bot after everything they do. */
export type Person = ReturnType<typeof createPerson>

export function createPerson(door: PersonaDoor, settled: () => Promise<void>) {
  const newest = () => {
    const bubble = door.lastFromBot()
    if (!bubble) throw new Error('there is no message of the bot')
    return bubble
  }
  /** A button of the newest message, by the end of its data (`help`, `start:offer-check`) or by its words. */
  const button = (wanted: string): BubbleButton => {
    const all = newest().buttons.flat()
    const found = all.find((it) => placeOf(it) === wanted || it.text === wanted)
    if (!found) throw new Error(`no button ${wanted} among ${all.map((it) => placeOf(it) ?? it.text).join(', ')}`)
    return found
  }
  return {
    door,
    newest,
    button,
    async sends(text: string) {
      door.sendText(text)
      await settled()
    },
    async taps(wanted: string, message = newest().id) {
      const { data } = button(wanted)
      if (data === undefined) throw new Error(`${wanted} is no button to tap`)
      door.tap(message, { data })
      await settled()
    },
    /** Taps data of any kind on a message, also what no button has. */
    async tapsData(data: string, message = newest().id) {
      door.tap(message, { data })
      await settled()
    },
    /** The place of the newest message that begins like this. */
    placeLike: (beginning: string) => newest().buttons.flat().flatMap((it) => placeOf(it) ?? []).find((it) => it.startsWith(beginning)) ?? beginning,
    places: () => newest().buttons.flat().flatMap((it) => placeOf(it) ?? []),
    messages: () => door.bubbles().filter((bubble) => !bubble.mine),
  }
}

/** Where a plain button leads, without its language and trail: `country:TR`. */
export function placeOf({ data }: BubbleButton): string | undefined {
  return data === undefined || data.startsWith('.') ? undefined : /^[a-z]{2,3}:([^~]*)/.exec(data)?.[1]
}
