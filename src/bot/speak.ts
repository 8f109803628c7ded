import type { Translate } from '../view.ts'

/** Where something stands among others, such as "3 of 14": the numbers come from the content alone, never from what somebody answered. */
const COUNTERS = new Set(['question-number', 'page-number'])
/** Counters kept, at most: more than all questions and pages in all languages have. */
const MOST = 2_000

/**
 * The texts of a language with our name in them. A counter is put together once: the library takes longer for it than a screen does for
 * all of its other texts. No other text is kept, since its numbers may be what somebody's answers came to.
 */
export function createSpeak(translator: (locale: string) => Translate, brand: string): (locale: string) => Translate {
  const counters = new Map<string, string>()
  const own = { brand }
  return (locale) => {
    const translate = translator(locale)
    const count: Translate = (key, variables) => {
      let name = `${locale} ${key}`
      for (const value of Object.values(variables ?? {})) name += ` ${value}`
      const known = counters.get(name)
      if (known !== undefined) return known
      if (counters.size >= MOST) counters.clear()
      const text = translate(key, { brand, ...variables })
      counters.set(name, text)
      return text
    }
    return (key, variables) => {
      if (!variables) return translate(key, own)
      return COUNTERS.has(key) ? count(key, variables) : translate(key, { brand, ...variables })
    }
  }
}
