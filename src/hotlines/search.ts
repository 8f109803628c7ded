import type { CountryHotlines } from './directory.ts'
import { INTERNATIONAL } from './vocabulary.ts'
import { beginsWith, isFormOf, plain } from './word-forms.ts'

/** The languages in which a country's name is understood: ours, Uzbek in its old letters, and that of where most people go. */
const LANGUAGES = ['en', 'ru', 'tk', 'uz', 'uz-Cyrl', 'ky', 'tg', 'kk', 'tr']
/** Letters of a name that was only begun: fewer begin too many everyday words ("слова", "bela"). */
const LETTERS_TO_GUESS = 6

type Named = Pick<CountryHotlines, 'country' | 'also_called' | 'not_called'>
/** Where a name stands in the words that were typed: from the first word to before `to`. */
interface Place {
  readonly country: string
  readonly from: number
  readonly to: number
}

/**
 * The countries that a person's words name: a code in capitals (`TR`), a name in any of our languages, also inside a sentence and with its
 * endings ("в Турции", "Türkiýede"), another name from the file, or a name begun ("Türkmeni"). None gives an empty list.
 */
export function findCountries<C extends Named>(typed: string, countries: readonly C[]): C[] {
  const byCode = countries.filter((it) => it.country === typed.trim())
  if (byCode.length > 0) return byCode
  const words = plain(typed).split(' ')
  const places = countries.flatMap(namesOf).flatMap((name) => placesOf(name, words))
  // "North Korea" contains Korea: the longer name counts.
  const longest = places.filter((it) => !places.some((other) => isWithin(it, other)))
  const named = countries.filter((it) => longest.some(({ country }) => country === it.country))
  // Services of many countries only count when no country is named: "Poland, Europe".
  const ours = named.filter((it) => it.country !== INTERNATIONAL)
  const said = ours.length > 0 ? ours : named
  const [begun = ''] = words
  if (places.length > 0 || words.length > 1 || begun.length < LETTERS_TO_GUESS) return said
  return countries.filter((it) => namesOf(it).some(({ words: [name = '', ...more] }) => more.length === 0 && isBegun(name, begun)))
}

/** Names that are known as not meaning any of our countries. */
const NONE = ''

interface Name {
  readonly country: string
  readonly words: readonly string[]
}

const read = new WeakMap<Named, readonly Name[]>()

function namesOf(country: Named): readonly Name[] {
  const { country: code, also_called, not_called } = country
  const names = read.get(country) ?? [...toNames(code, [...officialNames(code), ...also_called]), ...toNames(NONE, not_called)]
  read.set(country, names)
  return names
}

/** "Myanmar (Burma)" is two names. */
function toNames(country: string, names: readonly string[]): Name[] {
  const single = new Set(names.flatMap((name) => name.split(/[()]/)).map(plain))
  single.delete('')
  return [...single].map((name) => ({ country, words: name.split(' ') }))
}

const displayNames = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }))

function officialNames(country: string): string[] {
  return country === INTERNATIONAL ? [] : displayNames.flatMap((names) => names.of(country) ?? [])
}

function placesOf({ country, words: name }: Name, words: readonly string[]): Place[] {
  return words.flatMap((_, from) => {
    const here = name.every((part, at) => isFormOf(part, words[from + at] ?? ''))
    return here ? [{ country, from, to: from + name.length }] : []
  })
}

const isBegun = (name: string, begun: string) => name.length > begun.length && beginsWith(begun, name.slice(0, begun.length))

const isWithin = (one: Place, other: Place) =>
  other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from
