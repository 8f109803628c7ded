import type { Api } from 'grammy'
import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import type { Content } from '../content/content.ts'
import type { Button, Route, Translate, View } from '../view.ts'
import { writePlain } from './button.ts'

/** How a language speaks, outside of an update. */
export interface Speech {
  readonly locale: string
  readonly t: Translate
}

/** The language asked for, or the default where there is no such language. */
export function speechOf(content: Content, brand: string, asked: string | undefined, fallback: string): Speech {
  const locale = asked !== undefined && content.texts.locales.includes(asked) ? asked : fallback
  const translate = content.texts.translator(locale)
  return { locale, t: (key, variables) => translate(key, { brand, ...variables }) }
}

/** A keyboard of plain buttons, which never expire, with the row that every screen has. */
export function plainKeyboard({ locale, t }: Speech, buttons: View['buttons'], close: Route = ['close']): InlineKeyboardMarkup {
  const frame: Button[] = [{ text: t('button-menu'), route: ['menu'] }, { text: t('button-help'), route: ['help'] }, { text: t('button-close'), route: close }]
  const toTelegram = (it: Button): InlineKeyboardButton[] => {
    if ('copy' in it) return [{ text: it.text, copy_text: { text: it.copy } }]
    return 'route' in it ? [{ text: it.text, callback_data: writePlain({ locale, route: it.route, trail: [] }) }] : []
  }
  return { inline_keyboard: [...buttons, frame].map((row) => row.flatMap(toTelegram)) }
}

/** Sends a screen to a chat, silently, without anything that it answers. */
export function sendPlain(api: Pick<Api, 'sendMessage'>, chat: number, speech: Speech, view: View, close?: Route) {
  return api.sendMessage(chat, view.text, {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    disable_notification: true,
    protect_content: view.protect === 'always',
    reply_markup: plainKeyboard(speech, view.buttons, close),
  })
}
