import type { Api } from 'grammy'
import type { LanguageCode } from 'grammy/types'
import type { Config } from '../config.ts'
import type { Content } from '../content/content.ts'
import { aboutKey } from '../flow/keys.ts'
import { guidedCheck } from '../flow/steps.ts'

/** Commands of the bot itself, in the order of Telegram's menu; conversations add theirs. */
const OWN = ['menu', 'help', 'language', 'subscribe', 'stop', 'hide', 'about', 'forget'] as const

/** Tells Telegram the commands and the bot's description in every language; the default language serves all others. */
export async function introduce(api: Api, content: Content, { brand, defaultLocale }: Pick<Config, 'brand' | 'defaultLocale'>): Promise<void> {
  for (const locale of content.texts.locales) {
    const t = content.texts.translator(locale)
    // Telegram knows two-letter codes; a language without one is served by the default.
    const languages = [...(isTwoLetters(locale) ? [{ language_code: locale }] : []), ...(locale === defaultLocale ? [{}] : [])]
    for (const language of languages) {
      await api.setMyCommands(commandsOf(content, locale), language)
      await api.setMyCommands(groupCommandsOf(content, locale), { ...language, scope: { type: 'all_group_chats' } })
      await api.setMyDescription(t('bot-description', { brand }), language)
      await api.setMyShortDescription(t('bot-short-description', { brand }), language)
    }
  }
}

/** grammY lists the codes of ISO 639-1; any two letters are let through, Telegram judges. */
function isTwoLetters(locale: string): locale is LanguageCode {
  return locale.length === 2
}

/** In groups only the check of an offer is answered; with privacy mode on, Telegram wants the bot's name behind it, which this list adds. */
function groupCommandsOf(content: Content, locale: string) {
  const flow = guidedCheck(content.flows.values())
  return flow ? [{ command: 'check', description: content.texts.translator(locale)(aboutKey(flow)) }] : []
}

function commandsOf(content: Content, locale: string) {
  const t = content.texts.translator(locale)
  const flows = [...content.flows.values()]
    .toSorted((a, b) => a.menu.order - b.menu.order)
    .flatMap((flow) => (flow.menu.command ? [{ command: flow.menu.command, description: t(aboutKey(flow)) }] : []))
  const [first, ...others] = OWN.map((command) => ({ command, description: t(`command-${command}`) }))
  return [...(first ? [first] : []), ...flows, ...others]
}
