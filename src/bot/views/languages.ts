import { inRows, type Translate, type View } from '../../view.ts'

/** The languages by their own names. The start payload rides along, so that a link still leads to its place. */
export function languagesView(locales: readonly string[], t: Translate, payload?: string): View {
  const buttons = locales.map((locale) => ({
    text: ownName(locale),
    route: payload === undefined ? (['language', locale] as const) : (['language', locale, payload] as const),
  }))
  return { text: t('languages'), buttons: inRows(buttons, 2, 20), protect: 'always', without: 'menu' }
}

/** What a language calls itself, with a capital: Русский, Türkmen dili, Oʻzbek. */
export function ownName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1).replaceAll('‘', 'ʻ')
}
