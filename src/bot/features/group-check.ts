import { Composer } from 'grammy'
import { guidedCheck } from '../../flow/steps.ts'
import { findRedFlags } from '../../offer-text/find.ts'
import type { Translate } from '../../view.ts'
import type { BotContext, Deps } from '../context.ts'
import type { Feature } from '../feature.ts'
import { createRecently } from '../recently.ts'
import { groupAnswer } from '../views/group-answer.ts'

/**
 * In groups: `/check` as a reply to a message with an offer gets one short answer that everybody may read and that names nobody. Nothing
 * else is read there: Telegram's privacy mode stays on, and whatever is no such command is passed over.
 */
export function groupCheck(deps: Deps, fallback: string): Feature {
  const group = new Composer<BotContext>()
  const flow = guidedCheck(deps.content.flows.values())
  const answeredNow = createRecently(deps.now)

  group.command('check', async (ctx) => {
    const ad = ctx.message?.reply_to_message
    if (!flow || answeredNow(`${ctx.chat.id}:${ad?.message_id ?? 'how'}`)) return
    const text = ad?.text ?? ad?.caption
    const signs = text === undefined ? undefined : findRedFlags(text, deps.content.offerText.patterns()).findings.map(({ sign }) => sign)
    const { text: said, url, label } = groupAnswer(flow, signs, translate(ctx.from?.language_code), ctx.me.username)
    await ctx.reply(said, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      disable_notification: true,
      reply_parameters: { message_id: (ad ?? ctx.msg).message_id, allow_sending_without_reply: true },
      reply_markup: { inline_keyboard: [[{ text: label, url }]] },
    })
  })

  /** In the language of whoever asks: a group has none. */
  function translate(language: string | undefined): Translate {
    const { locales, translator } = deps.content.texts
    const locale = language?.slice(0, 2)
    const t = translator(locale !== undefined && locales.includes(locale) ? locale : fallback)
    return (key, variables) => t(key, { brand: deps.brand, ...variables })
  }

  return group
}
