import { I18n } from '@grammyjs/i18n'
import { once } from './once.ts'
import type { LanguageTexts } from './texts.ts'
import type { Translate } from '../view.ts'

/** All texts in all languages, ready to use. */
export interface Texts {
  readonly locales: readonly string[]
  /** Gives the texts of a language; those of the reference language when there is no such one. */
  readonly translator: (locale: string) => Translate
  readonly has: (locale: string, key: string) => boolean
  /** The keys of a language that begin so, in the order of the file. */
  readonly keysWith: (locale: string, beginning: string) => readonly string[]
}

export function createTexts(languages: readonly LanguageTexts[], reference: string): Texts {
  const byLocale = new Map(languages.map((language) => [language.locale, { keys: new Set(language.keys), translate: translatorOf(language) }]))
  const keysOf = (locale: string): ReadonlySet<string> => byLocale.get(locale)?.keys ?? new Set()
  return {
    locales: languages.map(({ locale }) => locale),
    translator: (locale) => (byLocale.get(locale) ?? byLocale.get(reference))?.translate ?? ((key) => key),
    has: (locale, key) => keysOf(locale).has(key),
    keysWith: (locale, beginning) => [...keysOf(locale)].filter((key) => key.startsWith(beginning)),
  }
}

/**
 * Nearly all texts have no variables: they stand ready as they are shown. For each of the others the library looks for the language that
 * fits; for all of them that took a third of the memory that a tap used (docs/performance.md).
 */
function translatorOf({ locale, plain, varied }: LanguageTexts): Translate {
  const i18n = once(() => compile(locale, varied))
  return (key, variables) => plain.get(key) ?? i18n().t(locale, key, variables)
}

/** What gives the texts of a language in Fluent. Throws when the library does not take them: one that stands twice, for example. */
export function compile(locale: string, source: string): I18n {
  const i18n = new I18n({ defaultLocale: locale, fluentBundleOptions: { useIsolating: false }, fluentOptions: { warningHandler: () => {} } })
  i18n.loadLocaleSync(locale, { source })
  return i18n
}
