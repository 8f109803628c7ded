import { FluentBundle, FluentResource } from '@fluent/bundle'
import type { TextFile } from './fluent.ts'
import type { Issue } from '../issue.ts'
import type { Translate } from '../view.ts'

/**
 * Compiles the texts of all languages, one bundle for each. A language is looked up by its name: `@grammyjs/i18n` negotiates anew which
 * one fits for every text, and that took a third of all memory that a tap used (docs/performance.md).
 */
export function createTranslator(files: readonly TextFile[], locales: readonly string[], reference: string, issues: Issue[]): (locale: string) => Translate {
  const bundles = new Map(locales.map((locale) => [locale, compile(files, locale, issues)]))
  const fallback = bundles.get(reference)
  const translators = new Map([...bundles].map(([locale, bundle]) => [locale, translatorOf([bundle, ...(fallback ? [fallback] : [])])]))
  const unknown = translatorOf(fallback ? [fallback] : [])
  return (locale) => translators.get(locale) ?? unknown
}

function compile(files: readonly TextFile[], locale: string, issues: Issue[]): FluentBundle {
  // Without the marks around variables that old phones show as boxes.
  const bundle = new FluentBundle(locale, { useIsolating: false })
  const source = files.filter((file) => file.locale === locale).map((file) => file.source)
  if (bundle.addResource(new FluentResource(source.join('\n\n')), { allowOverrides: true }).length > 0) {
    issues.push({ file: `locales/${locale}`, place: '', problem: 'these texts cannot be loaded', todo: 'Correct what else is said of them' })
  }
  return bundle
}

/** The text from the first bundle that has it; a key that none has shows as it is. */
function translatorOf(bundles: readonly FluentBundle[]): Translate {
  return (key, variables) => {
    const dot = key.indexOf('.')
    const [id, attribute] = dot < 0 ? [key] : [key.slice(0, dot), key.slice(dot + 1)]
    for (const bundle of bundles) {
      const message = bundle.getMessage(id)
      const pattern = attribute === undefined ? message?.value : message?.attributes[attribute]
      if (pattern) return typeof pattern === 'string' ? pattern : bundle.formatPattern(pattern, variables)
    }
    return `{${key}}`
  }
}
