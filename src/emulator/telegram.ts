/**
 * A Telegram of one's own, in memory, for one bot and any number of persons: strict where Telegram is.
 *
 *     const telegram = createTelegram({ token: '1:test', bot: { id: 1, first_name: 'Yoldash', username: 'yoldash_bot' } })
 *     const bot = new Bot(token, { client: { fetch: telegram.fetch } })     // the door of the bot: no network
 *     telegram.connect(update => bot.handleUpdate(update))                  // updates at once, chat by chat in order
 *     const anna = telegram.personas.add({ first_name: 'Anna', language_code: 'ru' })
 *     anna.sendText('/start')
 *     await telegram.settled()                                              // rejects when the bot threw
 *     anna.lastFromBot()?.buttons                                           // or anna.bubbles()
 *     anna.tap(anna.lastFromBot().id, { row: 0, column: 0 })
 *
 * - Instead of `connect` the bot may poll (`getUpdates`) or set a webhook (real HTTP); server.ts opens the HTTP door.
 * - `personas.add / get / list`; each persona: send, sendText, sendFile, sendContact, sendLocation, forward, edit, tap, hide,
 *   block, unblock, deleteAccount, setLanguage, bubbles, lastFromBot (persona.ts). `bubbles(id)` is the same from outside.
 * - `push(update)` for any other update: groups, channel posts, nonsense. Chats and messages in it become known.
 * - `calls(method?)`, `clearCalls()`: what the bot called (not getUpdates), the last 2,000 or `keepCalls`.
 * - `unansweredTaps()`: ids of the callback queries whose spinner still turns.
 * - `faults.next(fault, where?, times?)`, `faults.always(fault, where?)`, `faults.clear()` (faults.ts).
 * - `limits.set(…)`, or the option `limits`, for 429 by too many messages (limits.ts).
 * - `onEvent(listener)` gives the PageEvents of types.ts; returns how to stop.
 * - `close()` ends deliveries. `now` is the clock of all limits and dates; waiting itself takes real time.
 */
import type { Fields, User } from './bot-api.ts'
import { bubblesOf } from './bubbles.ts'
import { createCaller } from './call.ts'
import { createCalls } from './calls.ts'
import { createChats, type ChatState } from './chats.ts'
import { editMethods } from './edit.ts'
import { createFaults } from './faults.ts'
import { createFetch } from './fetch-door.ts'
import { createFiles } from './files.ts'
import { createLimits, type LimitOptions } from './limits.ts'
import { chatMethods, learn } from './other-chats.ts'
import { createPersonas } from './personas.ts'
import { createProfile } from './profile.ts'
import { sendMethods } from './send.ts'
import { createTaps } from './taps.ts'
import type { Bubble, PageEvent } from './types.ts'
import { createUpdates } from './updates.ts'
import { createWebhook } from './webhook.ts'
import type { World } from './world.ts'

export interface TelegramOptions {
  readonly token: string
  readonly bot: { readonly id: number; readonly first_name: string; readonly username: string }
  readonly now?: () => number
  /** How many calls `calls()` remembers. */
  readonly keepCalls?: number
  readonly limits?: LimitOptions
  /** Milliseconds before a delivery to the webhook is tried again after so many failed tries. */
  readonly retryWait?: (failed: number) => number
}

export type Telegram = ReturnType<typeof createTelegram>

export function createTelegram(options: TelegramOptions) {
  const { token, bot, now = Date.now, keepCalls = 2000, retryWait = growing } = options
  const listeners = new Set<(event: PageEvent) => void>()
  const errors: unknown[] = []
  const tell = (event: PageEvent): void => {
    for (const listener of listeners) listener(event)
  }
  // Drawing a chat costs time, so it is done only when somebody looks.
  const showChat = ({ chat }: ChatState): void => {
    if (listeners.size > 0 && personas.get(chat.id) !== undefined) tell(chatEvent(chat.id))
  }

  const files = createFiles()
  const self: User = { ...bot, is_bot: true }
  const world: World = { bot: self, now, chats: createChats(showChat), files }
  const updates = createUpdates()
  const profile = createProfile(world, () => {
    for (const { id } of personas.list()) tell(commandsEvent(id))
  })
  const taps = createTaps(world, ({ persona, message }, text, alert) => {
    if (persona === undefined || message === undefined) return
    tell({ type: 'answered', persona, message })
    if (text !== '') tell({ type: 'toast', persona, text, alert })
  })
  const personas = createPersonas({ world, taps, push: event => updates.push(event), changed })
  const calls = createCalls(now, keepCalls, call => tell({ type: 'call', call }))
  const webhook = createWebhook({ updates, now, retryWait, call: (method, params) => void caller.execute(method, params) })
  const methods = {
    ...sendMethods(world), ...editMethods(world), ...chatMethods(world, () => self),
    ...profile.methods, ...taps.methods, ...webhook.methods,
  }
  const faults = createFaults()
  const limits = createLimits(now, options.limits)
  const caller = createCaller({ token, methods, updates, calls, faults, limits })

  const bubbles = (id: number): readonly Bubble[] => {
    const state = world.chats.get(id)
    return state === undefined ? [] : bubblesOf(state, files)
  }
  const personasEvent = (): PageEvent => ({
    type: 'personas',
    bot: { name: bot.first_name, username: bot.username },
    personas: personas.list().map(door => door.describe()),
  })
  const chatEvent = (persona: number): PageEvent => ({ type: 'chat', persona, bubbles: bubbles(persona) })
  const commandsEvent = (persona: number): PageEvent =>
    ({ type: 'commands', persona, commands: profile.commandsFor(persona, personas.get(persona)?.describe().language_code) })

  function changed(persona: number): void {
    tell(personasEvent())
    tell(commandsEvent(persona))
  }

  return {
    token,
    fetch: createFetch(caller.request),
    request: caller.request,
    personas,
    bubbles,
    faults,
    limits: { set: limits.set },
    files,
    calls: calls.list,
    clearCalls: calls.clear,
    unansweredTaps: taps.unanswered,
    /** Updates that the bot has not taken yet. */
    pendingUpdates: updates.pending,
    push(update: Fields): void {
      learn(world, taps, update)
      updates.push(update)
    },
    /** Brings updates straight into a bot of this process. What it throws comes out of `settled()`. */
    // oxlint-disable-next-line no-unnecessary-type-parameters -- the caller says which type it has for updates
    connect<U>(handle: (update: U) => Promise<unknown>): void {
      updates.deliver({
        async deliver(update) {
          // The bot gets its own copy, as over the wire.
          await Promise.resolve(JSON.parse(JSON.stringify(update))).then(handle).catch((error: unknown) => errors.push(error))
          return true
        },
        most: Infinity,
        retryWait: () => 0,
      }, false)
    },
    /** Waits until the bot has taken all updates: handled (connect), answered (webhook), or confirmed (polling). */
    async settled(): Promise<void> {
      await updates.settled()
      if (errors.length > 0) throw errors.splice(0)[0]
    },
    onEvent(listener: (event: PageEvent) => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** What a new listener needs to know first, in the order of types.ts. */
    currentEvents: (): readonly PageEvent[] => [
      personasEvent(),
      ...personas.list().map(({ id }) => chatEvent(id)),
      ...personas.list().map(({ id }) => commandsEvent(id)),
      ...calls.list().slice(-200).map((call): PageEvent => ({ type: 'call', call })),
    ],
    close: webhook.close,
  }
}

/** 0.1, 0.2, 0.4, … at most 5 seconds. */
const growing = (failed: number): number => Math.min(100 * 2 ** (failed - 1), 5000)
