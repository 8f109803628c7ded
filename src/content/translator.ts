import { I18n } from '@grammyjs/i18n'
import type { Text, TextFile } from './fluent.ts'
import type { Issue } from '../issue.ts'
import type { Translate } from '../view.ts'

type Catalogues = ReadonlyMap<string, ReadonlyMap<string, Text>>

/**
 * Compiles the texts of all languages. A text without variables is put together once and then kept: for every text `@grammyjs/i18n` looks
 * anew for the language that fits, and that took a third of all memory that a tap used (docs/performance.md). There are as many of them as
 * there are texts.
 */
export function createTranslator(files: readonly TextFile[], catalogues: Catalogues, reference: string, issues: Issue[]): (locale: string) => Translate {
  const i18n = new I18n({ defaultLocale: reference, fluentBundleOptions: { useIsolating: false }, fluentOptions: { warningHandler: () => {} } })
  const translators = new Map<string, Translate>()
  for (const [locale, catalogue] of catalogues) {
    load(i18n, files, locale, issues)
    translators.set(locale, translatorOf(i18n, locale, catalogue))
  }
  return (locale) => translators.get(locale) ?? ((key, variables) => i18n.t(locale, key, variables))
}

/** One bundle per language: each further one would be searched on every text. */
function load(i18n: I18n, files: readonly TextFile[], locale: string, issues: Issue[]): void {
  const source = files.filter((file) => file.locale === locale).map((file) => file.source)
  try {
    i18n.loadLocaleSync(locale, { source: source.join('\n\n') })
  } catch {
    issues.push({ file: `locales/${locale}`, place: '', problem: 'these texts cannot be loaded', todo: 'Correct what else is said of them' })
  }
}

function translatorOf(i18n: I18n, locale: string, catalogue: ReadonlyMap<string, Text>): Translate {
  const kept = new Map<string, string>()
  return (key, variables) => {
    const before = kept.get(key)
    if (before !== undefined) return before
    const text = i18n.t(locale, key, variables)
    if (catalogue.get(key)?.variables.length === 0) kept.set(key, text)
    return text
  }
}
