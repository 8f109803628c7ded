import type { CountryHotlines } from './directory.ts'
import { INTERNATIONAL } from './vocabulary.ts'
import { beginsWith, isFormOf, plain } from './word-forms.ts'

/** Besides the bot's own languages a country's name is understood in Uzbek of the old letters, and in that of where most people go. */
const ALSO = ['uz-Cyrl', 'tr']
/** Letters of a name that was only begun: fewer begin too many everyday words ("слова", "bela"). */
const LETTERS_TO_GUESS = 6

type Named = Pick<CountryHotlines, 'country' | 'also_called' | 'not_called'>
/** Where a name stands in the words that were typed: from the first word to before `to`. */
interface Place {
  readonly country: string
  readonly from: number
  readonly to: number
}

/** Finds the countries that a person's words name; none gives an empty list. */
export type Search<C> = (typed: string) => readonly C[]

/**
 * A search for countries in what a person types: a code in capitals (`TR`), a name in any of these languages, also inside a sentence and
 * with its endings ("в Турции", "Türkiýede"), another name from the file, or a name begun ("Türkmeni"). All names are gathered at the
 * first search.
 */
export function createSearch<C extends Named>(countries: readonly C[], locales: readonly string[]): Search<C> {
  let names: ReadonlyMap<string, readonly Name[]> | undefined
  return (typed) => {
    names ??= gather(countries, [...new Set([...locales, ...ALSO])])
    return find(typed, countries, names)
  }
}

function find<C extends Named>(typed: string, countries: readonly C[], names: ReadonlyMap<string, readonly Name[]>): readonly C[] {
  const namesOf = ({ country }: C) => names.get(country) ?? []
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

function gather(countries: readonly Named[], languages: readonly string[]): Map<string, readonly Name[]> {
  const displayNames = languages.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }))
  const official = (country: string) => (country === INTERNATIONAL ? [] : displayNames.flatMap((names) => names.of(country) ?? []))
  return new Map(
    countries.map(({ country, also_called, not_called }) => [
      country,
      [...toNames(country, [...official(country), ...also_called]), ...toNames(NONE, not_called)],
    ]),
  )
}

/** "Myanmar (Burma)" is two names. */
function toNames(country: string, names: readonly string[]): Name[] {
  const single = new Set(names.flatMap((name) => name.split(/[()]/)).map(plain))
  single.delete('')
  return [...single].map((name) => ({ country, words: name.split(' ') }))
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
