import { GrammyError, type Api } from 'grammy'
import type { Delivery } from '../broadcast/send.ts'
import type { Content } from '../content/content.ts'
import type { Subscriber } from '../subscriber-record.ts'
import type { Button, View } from '../view.ts'
import { writePlain } from './button.ts'
import { isRefusal } from './show.ts'
import { stillInterestedView } from './views/subscription.ts'

export interface AskDeps {
  readonly api: Api
  readonly content: Content
  readonly brand: string
  readonly defaultLocale: string
}

/** Asks a subscriber whether they still want messages: silently, and with Help and Close like every screen. Throws when nobody knows whether it arrived. */
export async function askStillInterested({ api, content, brand, defaultLocale }: AskDeps, { chat, language }: Subscriber): Promise<Delivery> {
  const locale = content.texts.locales.includes(language) ? language : defaultLocale
  const translate = content.texts.translator(locale)
  const t: typeof translate = (key, variables) => translate(key, { brand, ...variables })
  const view = stillInterestedView(t)
  const frame: Button[] = [{ text: t('button-menu'), route: ['menu'] }, { text: t('button-help'), route: ['help'] }, { text: t('button-close'), route: ['close'] }]
  try {
    const { message_id } = await api.sendMessage(chat, view.text, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      disable_notification: true,
      reply_markup: { inline_keyboard: keysOf({ ...view, buttons: [...view.buttons, frame] }, locale) },
    })
    return { is: 'sent', message: message_id }
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error
    if (error.error_code === 429) return { is: 'wait', seconds: error.parameters.retry_after ?? 1 }
    // 5xx: it may have gone out all the same.
    if (error.error_code >= 500) throw error
    const isGone = error.error_code === 403 || isRefusal(error, 'chat not found') || isRefusal(error, 'deactivated')
    return isGone ? { is: 'gone' } : { is: 'failed' }
  }
}

/** Plain buttons, which never expire: the answer may come after days. */
function keysOf({ buttons }: View, locale: string) {
  return buttons.map((row) => row.flatMap((it) => ('route' in it ? [{ text: it.text, callback_data: writePlain({ locale, route: it.route, trail: [] }) }] : [])))
}
