import type { Translate } from '../view.ts'

/** Counters kept, at most; there are as many as questions, pages and languages have. */
const MOST = 2_000

/**
 * The texts of a language with our name in them. A counter ("3 of 14") is put together once: the library takes longer for it than a screen
 * does for all of its other texts. Nothing but numbers is kept, so nothing of anybody.
 */
export function createSpeak(translator: (locale: string) => Translate, brand: string): (locale: string) => Translate {
  const counters = new Map<string, string>()
  const own = { brand }
  return (locale) => {
    const translate = translator(locale)
    return (key, variables) => {
      if (!variables) return translate(key, own)
      if (!Object.values(variables).every((value) => typeof value === 'number')) return translate(key, { brand, ...variables })
      const name = `${locale} ${key} ${JSON.stringify(variables)}`
      const known = counters.get(name)
      if (known !== undefined) return known
      if (counters.size >= MOST) counters.clear()
      const text = translate(key, { brand, ...variables })
      counters.set(name, text)
      return text
    }
  }
}
