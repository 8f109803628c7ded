import type { CountryHotlines } from './directory.ts'
import { INTERNATIONAL } from './vocabulary.ts'

/** The languages in which a country's name is understood. */
const LANGUAGES = ['en', 'ru', 'tk', 'uz', 'ky', 'tg', 'kk']
const LETTERS_TO_GUESS = 3

/**
 * The countries that a person's words name: a code (`TR`), a name in any of our languages, also inside a sentence and with its endings
 * ("в Турции", "Türkiýede"), a name begun ("Tür"), or another name from the file. The best come first; none gives an empty list.
 */
export function findCountries<C extends Pick<CountryHotlines, 'country' | 'also_called'>>(typed: string, countries: readonly C[]): C[] {
  const words = plain(typed)
  if (words === '') return []
  const known = countries.filter((it) => it.country !== INTERNATIONAL)
  const exact = known.filter((it) => it.country === typed.trim().toUpperCase() || namesOf(it).includes(words))
  if (exact.length > 0) return exact
  const said = known.filter((it) => namesOf(it).some((name) => ` ${words} `.includes(` ${stem(name)}`)))
  if (said.length > 0 || words.length < LETTERS_TO_GUESS) return said
  return known.filter((it) => namesOf(it).some((name) => !name.includes(' ') && name.startsWith(words)))
}

const displayNames = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }))

function namesOf({ country, also_called }: Pick<CountryHotlines, 'country' | 'also_called'>): string[] {
  const official = displayNames.flatMap((names) => names.of(country) ?? [])
  return [...official, ...also_called].map(plain).filter((name) => name !== '')
}

/** Lower case, without accents, dots and apostrophes, since people type Turkiye and Ozbekiston. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Lm}'‘’`´]/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A name without its last vowel, where case endings go ("Турция", "в Турции"); abbreviations (UAE, США) are whole words only. */
function stem(name: string): string {
  if (name.length <= 3) return `${name} `
  return name.length === 4 ? name : name.replace(/[aeiouyаеиоуыэюяіәө]$/u, '')
}
