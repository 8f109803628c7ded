import type { Content } from '../../content/content.ts'
import { inRows, type View } from '../../view.ts'

/** The languages by their own names. The start payload rides along, so that a link still leads to its place. */
export function languagesView({ texts: { locales, translator } }: Content, payload?: string): View {
  const sorted = locales.toSorted((a, b) => ownName(a).localeCompare(ownName(b), 'en'))
  const buttons = sorted.map((locale) => ({
    text: ownName(locale),
    route: payload === undefined ? (['language', locale] as const) : (['language', locale, payload] as const),
  }))
  // Whoever opens this may read none of the other languages.
  const text = sorted.map((locale) => translator(locale)('languages')).join('\n')
  return { text, buttons: inRows(buttons, 2, 20), protect: 'always', without: 'menu' }
}

/** There are as many as there are languages, and asking the platform for one costs more than the rest of the screen. */
const names = new Map<string, string>()

/** What a language calls itself, with a capital: Русский, Türkmen dili, Oʻzbek. */
export function ownName(locale: string): string {
  const known = names.get(locale) ?? askForName(locale)
  names.set(locale, known)
  return known
}

function askForName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1).replaceAll('‘', 'ʻ')
}
