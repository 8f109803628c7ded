import type { Content } from '../../content/content.ts'
import type { Hotline } from '../../hotlines/directory.ts'
import { noteKey, warningKey } from '../../hotlines/keys.ts'
import { INTERNATIONAL, READ_FIRST } from '../../hotlines/vocabulary.ts'
import type { Button, Translate } from '../../view.ts'

/** What every screen of the directory is made from. */
export interface DirectoryTexts {
  readonly content: Content
  readonly locale: string
  readonly t: Translate
}

/** A country's name in a language: our own where the usual one is not what people there say, else that of the platform. */
export function countryName({ content, locale, t }: DirectoryTexts, code: string): string {
  if (code === INTERNATIONAL) return t('region-international')
  const own = `country-${code}`
  if (content.texts.has(locale, own)) return t(own)
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code
}

/** What to know about a service before calling: its own text, and the sentences that all with such a warning share. */
export function advice({ content, locale, t }: DirectoryTexts, hotline: Hotline): string[] {
  const own = content.texts.has(locale, noteKey(hotline)) ? [t(noteKey(hotline))] : []
  return [...own, ...hotline.warnings.map((warning) => `ℹ️ ${t(warningKey(warning))}`)]
}

/** Whether what is to be known about a service should be read before anybody calls it. */
export function isReadFirst({ warnings }: Hotline): boolean {
  return warnings.some((warning) => READ_FIRST.includes(warning))
}

/** The button that leads to a country. */
export function countryButton(texts: DirectoryTexts, code: string) {
  return { text: `${flag(code)} ${countryName(texts, code)}`, route: ['country', code] } as const
}

/** In the order of the alphabet that the person reads; the flag counts four units and a space. */
export function byName<B extends Button>(buttons: readonly B[], { locale }: DirectoryTexts): B[] {
  return buttons.toSorted((a, b) => a.text.slice(5).localeCompare(b.text.slice(5), locale))
}

/** 🇹🇷 for TR; the globe for what is no country. */
export function flag(code: string): string {
  if (code === INTERNATIONAL) return '🌐'
  return String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + (letter.codePointAt(0) ?? 65) - 65))
}
