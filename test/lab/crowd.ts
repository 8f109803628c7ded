import type { PersonaDoor } from '../../src/emulator/persona.ts'
import type { Telegram } from '../../src/emulator/telegram.ts'
import type { Seen } from './real-bot.ts'

/** One thing that somebody did, and when the first answer to it reached Telegram: what they see. */
export interface Deed {
  readonly kind: 'tap' | 'close' | 'command' | 'text' | 'offer'
  readonly at: number
  readonly after: number
}

/** People who do things, one after the other: nobody goes on before they see something. */
export interface Crowd {
  /** To be told of each call that reaches Telegram. */
  readonly notice: (seen: Seen) => void
  /** Lets somebody who is not waiting do something; false when everybody waits. */
  readonly act: (random: () => number) => boolean
  readonly deeds: readonly Deed[]
  /** How many wait, and since when the one who waits longest (milliseconds). */
  readonly waiting: () => { readonly count: number; readonly longest: number }
  /** Messages that came to somebody who had closed everything and done nothing since. */
  readonly afterClose: () => number
}

interface One {
  readonly door: PersonaDoor
  /** What they did and have seen no answer to. */
  waits: { readonly kind: Deed['kind']; readonly at: number } | undefined
  /** Whether the answer, when it has come, is on the screen. */
  looks: boolean
  closed: boolean
  deeds: number
}

/** What changes the screen. */
const VISIBLE = /^(?:sendMessage|sendContact|editMessageText|deleteMessages?)$/
const NEW = /^send/
const GONE = /^delete/

const OFFER = 'Urgent! Waitress in Istanbul, 2500 USD a month, no experience, no papers needed, ticket and visa paid by us, write to WhatsApp +90 555 123 45 67'
const COMMANDS = ['/menu', '/help', '/check', '/screen', '/hotlines TR', '/learn', '/about', '/language']
const TEXTS = ['hello', 'Turkey', 'help', 'I do not know what to do']

/** After so many deeds somebody clears their history: the emulator's own work must not grow. */
const CLEARED = 12

/** So many people with phones in English. */
export function createCrowd(telegram: Telegram, size: number): Crowd {
  const people = Array.from({ length: size }, (): One => ({ door: telegram.personas.add({ first_name: 'Anna', language_code: 'en', started: true }), waits: undefined, looks: false, closed: false, deeds: 0 }))
  const byId = new Map(people.map((one) => [one.door.id, one]))
  const deeds: Deed[] = []
  let afterClose = 0
  let next = 0

  /** Does something to the screen of the bot, if there is one: mostly a tap. */
  function kindFor(one: One, share: number): Deed['kind'] {
    if (one.door.lastFromBot() === undefined) return 'command'
    if (share < 0.8) return 'tap'
    if (share < 0.84) return 'close'
    if (share < 0.94) return 'command'
    return share < 0.97 ? 'text' : 'offer'
  }

  function doIt({ door }: One, kind: Deed['kind'], random: () => number): void {
    if (kind === 'command') return void door.sendText(pick(COMMANDS, random) ?? '')
    if (kind === 'text') return void door.sendText(pick(TEXTS, random) ?? '')
    if (kind === 'offer') return void door.sendText(OFFER)
    const screen = door.lastFromBot()
    const all = screen?.buttons.flat().flatMap(({ data }) => data ?? []) ?? []
    const close = all.filter((data) => /^\w+:close/.test(data))
    const open = all.filter((data) => !/^\w+:(?:close|back|save|dead)/.test(data))
    const data = pick(kind === 'close' ? close : open, random)
    if (screen && data !== undefined) door.tap(screen.id, { data })
  }

  return {
    deeds,
    notice({ is, method, chat, at }) {
      const one = byId.get(chat ?? 0)
      if (!one || !VISIBLE.test(method)) return
      if (is === 'done') {
        // Whoever closes looks until nothing is left.
        if (!one.closed || GONE.test(method)) one.looks = false
        return
      }
      // What comes while they wait belongs to what they did before.
      if (one.closed && !one.waits && NEW.test(method)) afterClose += 1
      if (!one.waits) return
      deeds.push({ kind: one.waits.kind, at: one.waits.at, after: at - one.waits.at })
      one.waits = undefined
    },
    act(random) {
      for (let tries = 0; tries < people.length; tries += 1) {
        const one = people[(next += 1) % people.length]
        if (!one || one.waits || one.looks) continue
        if ((one.deeds += 1) % CLEARED === 0) one.door.deletes(...one.door.bubbles().map(({ id }) => id))
        const kind = kindFor(one, random())
        one.closed = kind === 'close'
        one.looks = true
        one.waits = { kind, at: performance.now() }
        doIt(one, kind, random)
        return true
      }
      return false
    },
    waiting: () => {
      const since = people.flatMap(({ waits }) => waits?.at ?? [])
      return { count: since.length, longest: since.length === 0 ? 0 : performance.now() - Math.min(...since) }
    },
    afterClose: () => afterClose,
  }
}

function pick<T>(from: readonly T[], random: () => number): T | undefined {
  return from[Math.floor(random() * from.length)]
}

/** Lets things be done at so many a second for so many seconds; gives how often nobody was free to act. `each` is asked once a second. */
export async function drive(crowd: Crowd, { rate, seconds, random, each }: { readonly rate: number; readonly seconds: number; readonly random: () => number; readonly each?: (second: number) => Promise<unknown> }): Promise<number> {
  const begun = performance.now()
  let stalled = 0
  let done = 0
  for (let second = 0; second < seconds; ) {
    const due = Math.min(rate * seconds, Math.floor(((performance.now() - begun) / 1000) * rate))
    for (; done < due; done += 1) if (!crowd.act(random)) stalled += 1
    if (performance.now() - begun >= (second + 1) * 1000) {
      second += 1
      await each?.(second)
    }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return stalled
}

/** Waits until nobody waits for an answer, or one has waited so long that it is lost. Gives how many were lost. */
export async function settled(crowd: Crowd, patience = 20_000): Promise<number> {
  for (;;) {
    const { count, longest } = crowd.waiting()
    if (count === 0 || longest > patience) return count
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The value below which so large a share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
