import { LANGUAGES } from '../languages.ts'

/** Small letters that look the same in both scripts. */
const TWINS = /^(?:[aceiopxy]+|[асеіорху]+)$/

/** Why a word cannot be right, whatever a dictionary says; undefined for one that can. */
export function misspelt(locale: string, word: string): string | undefined {
  const language = LANGUAGES.get(locale)
  if (!language) return 'this language has no file in test/languages'
  const own = isOf(language.script, word)
  const other = isOf(language.script === 'Latin' ? 'Cyrillic' : 'Latin', word)
  if (own && other) return 'it mixes Latin and Cyrillic letters'
  if (!own) return other && TWINS.test(word) ? 'its letters look like those of the other script' : undefined
  return new RegExp(language.letters, 'u').test(word.toLowerCase()) ? undefined : 'it has a letter or an apostrophe that the alphabet lacks'
}

/** Whether a word has letters of a script. */
export function isOf(script: 'Latin' | 'Cyrillic', word: string): boolean {
  return (script === 'Latin' ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u).test(word)
}
