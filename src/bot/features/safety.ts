import { StoreUnavailable } from '../../store/store.ts'
import { within } from '../../within.ts'
import { closeButtonOf } from '../button.ts'
import type { BotContext, Deps } from '../context.ts'
import { createFeature, onPlace, type Feature } from '../feature.ts'
import { dialogueName } from '../dialogue-name.ts'
import { languageName } from '../language.ts'
import { isRefusal, NEUTRAL, type Screens } from '../show.ts'
import { aboutView, forgottenView } from '../views/about.ts'

/**
 * How far back /hide reaches: so many times a hundred message numbers, which is what Telegram takes in one call. The numbers are shared
 * with the bot's other private chats (those of others are skipped), so on a busy bot this is minutes.
 */
const BATCHES = 10
/** Smaller bites for the newest numbers, since one message older than 48 hours may make Telegram refuse a whole call. */
const BITES = [100, 30, 10, 3, 1]

/** Longest wait for the neutral line before the message is removed all the same: Telegram may let an edit wait that it would not let a removal. */
const NEUTRAL_MS = 500

/** Longest wait for the store before /forget says that it did not work. */
const DEADLINE_MS = 1_000

/** Leaving no trace, as far as Telegram lets us: close, hide, forget; and what we say about it. */
export function safety(deps: Deps, { show, answer }: Screens): Feature {
  const feature = createFeature()
  onPlace(feature, 'close', close)
  onPlace(feature, 'back', back)
  onPlace(feature, 'hide', hide)
  onPlace(feature, 'forget', forget)
  onPlace(feature, 'about', (ctx, [page]) => show(ctx, aboutView(deps.content, ctx.t, page)))

  /** Makes the message neutral at once, then removes it with the command it answered and the screen beneath. Never says a word. */
  async function close(ctx: BotContext): Promise<void> {
    const message = ctx.callbackQuery?.message
    if (!message) return answer(ctx)
    const trail = closeButtonOf(message.date === 0 ? undefined : message.reply_markup)?.trail ?? []
    // A contact card has no text to be made neutral.
    const hasText = message.date === 0 || message.text !== undefined
    await within(NEUTRAL_MS, Promise.all([answer(ctx), hasText && neutralise(ctx, message.message_id)]))
    const removed = await removeEach(ctx, [message.message_id, ...trail])
    // A picture that is too old to be removed loses at least its words and buttons.
    if (!removed && !hasText) await attempt('neutralise', () => ctx.editMessageCaption({ caption: NEUTRAL }))
  }

  /** Removes the screen that lies over another one. */
  async function back(ctx: BotContext): Promise<void> {
    const message = ctx.callbackQuery?.message?.message_id
    await Promise.all([answer(ctx), message === undefined ? undefined : removeEach(ctx, [message])])
  }

  /** Removes the command and what stands above it. */
  async function hide(ctx: BotContext): Promise<void> {
    const last = ctx.message?.message_id ?? 0
    for (const bite of BITES) if (await remove(ctx, numbers(last, bite))) break
    for (let batch = 1; batch < BATCHES && batch * 100 < last; batch += 1) await remove(ctx, numbers(last - batch * 100, 100))
  }

  /** Removes messages one by one when Telegram does not take them together; what it does not let go is made neutral. Tells whether all are removed. */
  async function removeEach(ctx: BotContext, messages: readonly number[]): Promise<boolean> {
    if (await remove(ctx, messages)) return true
    let all = true
    for (const message of messages) {
      const removed = await remove(ctx, [message])
      if (!removed) await neutralise(ctx, message)
      all &&= removed
    }
    return all
  }

  /** Whether Telegram removed them. It does not when one of them is older than 48 hours. */
  async function remove(ctx: BotContext, messages: readonly number[]): Promise<boolean> {
    return attempt('remove', () => ctx.deleteMessages([...messages]))
  }

  async function neutralise(ctx: BotContext, message: number): Promise<boolean> {
    return attempt('neutralise', () => ctx.api.editMessageText(ctx.chat?.id ?? 0, message, NEUTRAL))
  }

  /** Close goes on whatever fails, and never answers with a message: that would be the opposite of what was asked. */
  async function attempt(event: string, call: () => Promise<unknown>): Promise<boolean> {
    try {
      await call()
      return true
    } catch (error) {
      if (!isRefusal(error, '')) deps.log.failed(event, error)
      return false
    }
  }

  async function forget(ctx: BotContext): Promise<void> {
    const [erased, staff] = await Promise.all([erase(ctx), within(DEADLINE_MS, ctx.findStaff()).catch(() => undefined)])
    await show(ctx, forgottenView(ctx.t, erased, staff !== undefined))
  }

  /** The language, the subscription and an open dialogue; false when one of them perhaps still stands. */
  async function erase(ctx: BotContext): Promise<boolean> {
    if (!ctx.from) return false
    try {
      const { id } = ctx.from
      const values = [languageName(deps.pseudonym(id)), dialogueName(deps.pseudonym, id)]
      const erasing = Promise.all([deps.subscribers.remove(id), ...values.map((name) => deps.store.deleteValue(name))])
      const erased = await within(DEADLINE_MS, erasing)
      if (!erased) throw new StoreUnavailable('the store took too long')
      if (erased[0]) deps.counters.count('unsubscribed')
      return true
    } catch (error) {
      deps.log.failed('forget', error)
      return false
    }
  }

  return feature
}

/** `count` message numbers that end with `last`. */
function numbers(last: number, count: number): number[] {
  return Array.from({ length: Math.min(count, last) }, (_, before) => last - before)
}
