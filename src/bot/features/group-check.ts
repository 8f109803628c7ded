import { Composer } from 'grammy'
import type { Message } from 'grammy/types'
import type { Flow } from '../../flow/schema.ts'
import { guidedCheck } from '../../flow/steps.ts'
import { findRedFlags } from '../../offer-text/find.ts'
import type { Translate } from '../../view.ts'
import type { BotContext, Deps } from '../context.ts'
import { createCrisis } from '../crisis.ts'
import { speechOf } from '../plain.ts'
import { createRecently } from '../recently.ts'
import { groupAnswer, type GroupAnswer } from '../views/group-answer.ts'
import { SHORTEST_OFFER } from '../words.ts'

/** One answer about a message in so many milliseconds, and one in a group: an answer that can be called up again and again is a weapon. */
const ONCE_PER_MESSAGE = 6 * 3_600_000
const ONCE_PER_GROUP = 5_000

/**
 * In groups: `/check` as a reply to a message with an offer gets one short answer that everybody may read and that names nobody. Nothing
 * else is read there: Telegram's privacy mode stays on, and whatever is no such command is passed over.
 */
export function groupCheck(deps: Deps, fallback: string): Composer<BotContext> {
  const group = new Composer<BotContext>()
  const flow = guidedCheck(deps.content.flows.values())
  const isCry = createCrisis(deps.content)
  const messageNow = createRecently(deps.now, ONCE_PER_MESSAGE)
  const groupNow = createRecently(deps.now, ONCE_PER_GROUP)

  group.command('check', async (ctx) => {
    const ad = ctx.message?.reply_to_message
    if (!flow || groupNow(String(ctx.chat.id)) || (ad && messageNow(`${ctx.chat.id}:${ad.message_id}`))) return
    const ours = ad?.from?.id === ctx.me.id
    const { text, label, url } = answerTo(flow, ad === undefined || ours ? '' : textOf(ad), translate(ctx.from?.language_code), ctx.me.username)
    await ctx.reply(text, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      disable_notification: true,
      // To whoever asked: the author of the offer is not called upon.
      reply_parameters: { message_id: ctx.msg.message_id, allow_sending_without_reply: true },
      reply_markup: { inline_keyboard: [[{ text: label, url }]] },
    })
  })

  function answerTo(check: Flow, text: string, t: Translate, bot: string): GroupAnswer {
    if (text !== '' && isCry(text)) return groupAnswer({ kind: 'cry' }, t, bot)
    if (text.length < SHORTEST_OFFER) return groupAnswer({ kind: 'how', flow: check }, t, bot)
    return groupAnswer({ kind: 'read', flow: check, reading: findRedFlags(text, deps.content.offerText.patterns()) }, t, bot)
  }

  /** In the language of whoever asks: a group has none. */
  function translate(language: string | undefined): Translate {
    return speechOf(deps.content, deps.brand, language?.slice(0, 2), fallback).t
  }

  return group
}

function textOf({ text, caption }: Pick<Message, 'text' | 'caption'>): string {
  return text ?? caption ?? ''
}
