import type { BotContext, Deps } from '../context.ts'
import { createFeature, onPlace, plainView, type Feature } from '../feature.ts'
import { languageName } from '../language.ts'
import { answer, isRefusal, type Show } from '../show.ts'
import { closeButtonOf } from '../button.ts'

/** What remains on the screen for the moment before a message is gone, and for good when it is too old to be removed. */
const NEUTRAL = '…'

/**
 * How many message numbers back /hide reaches: Telegram takes a hundred in one call and skips those of other chats. When one of them is
 * older than 48 hours it may refuse them all, so then it is tried with fewer.
 */
const REACHES = [100, 30, 10, 3, 1]

/** Leaving no trace, as far as Telegram lets us: close, hide, forget; and what we say about it. */
export function safety(deps: Deps, show: Show): Feature {
  const feature = createFeature()
  onPlace(feature, 'close', close)
  onPlace(feature, 'back', back)
  onPlace(feature, 'hide', hide)
  onPlace(feature, 'forget', forget)
  onPlace(feature, 'about', (ctx) => show(ctx, plainView(`${ctx.t('about')}\n\n${ctx.t('about-privacy')}\n\n${ctx.t('about-unsigned')}`)))

  /** Makes the message neutral at once, then removes it with the command it answered and the screen beneath. */
  async function close(ctx: BotContext): Promise<void> {
    const message = ctx.callbackQuery?.message
    if (!message) return answer(ctx)
    const trail = closeButtonOf(message.date === 0 ? undefined : message.reply_markup)?.trail ?? []
    await Promise.all([answer(ctx), neutralise(ctx)])
    await remove(ctx, [message.message_id, ...trail])
  }

  /** Removes the screen that lies over another one. */
  async function back(ctx: BotContext): Promise<void> {
    const message = ctx.callbackQuery?.message?.message_id
    await Promise.all([answer(ctx), message === undefined ? undefined : remove(ctx, [message])])
  }

  /** Removes the command and what stands above it. */
  async function hide(ctx: BotContext): Promise<void> {
    const last = ctx.message?.message_id ?? 0
    for (const reach of REACHES) {
      const recent = Array.from({ length: Math.min(reach, last) }, (_, before) => last - before)
      if (await remove(ctx, recent)) return
    }
  }

  async function neutralise(ctx: BotContext): Promise<void> {
    try {
      await ctx.editMessageText(NEUTRAL)
    } catch (error) {
      if (!isRefusal(error, '')) throw error
    }
  }

  /** Whether Telegram removed them. It does not when they are older than 48 hours: then the neutral line is all that can be done. */
  async function remove(ctx: BotContext, messages: readonly number[]): Promise<boolean> {
    try {
      return await ctx.deleteMessages([...messages])
    } catch (error) {
      if (!isRefusal(error, '')) throw error
      return false
    }
  }

  async function forget(ctx: BotContext): Promise<void> {
    await show(ctx, plainView(ctx.t((await erase(ctx)) ? 'forgotten' : 'not-forgotten')))
  }

  async function erase(ctx: BotContext): Promise<boolean> {
    if (!ctx.from) return false
    try {
      await deps.store.deleteValue(languageName(deps.pseudonym(ctx.from.id)))
      return true
    } catch (error) {
      deps.log.failed('forget', error)
      return false
    }
  }

  return feature
}
