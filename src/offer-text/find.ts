import { deny, withoutIdle, type Said } from './deny.ts'
import { lookUp } from './lexicon.ts'
import { sumsIn } from './money.ts'
import type { Patterns } from './patterns.ts'
import { foreignPhones, isAbroad, phonesIn } from './phones.ts'
import { quoter } from './quotes.ts'
import { search, type Place } from './search.ts'
import { sentencesOf } from './sentences.ts'
import { readable, tokensOf, type Token } from './tokens.ts'

/** A sign found in an advertisement, with the words that raised it: the shortest ones, at most two places; none if there are only contacts. */
export interface Finding {
  readonly sign: string
  readonly words: readonly string[]
}

/** What an advertisement shows: its signs, and what of the usual it does not say. */
export interface Reading {
  readonly findings: readonly Finding[]
  readonly silent: readonly string[]
}

/**
 * Reads an advertisement in any of the languages, or in several. Takes time in proportion to its length, whatever stands in it; only its
 * first 4,096 characters are read. Gives signs in the order of the text. It keeps nothing.
 */
export function findRedFlags(text: string, patterns: Patterns): Reading {
  const read = readable(text)
  const tokens = tokensOf(read)
  const said = meaningsIn(read, tokens, patterns)
  for (const { sign, when, unless } of patterns.rules) {
    if (!when.every((it) => said.has(it)) || unless.some((it) => said.has(it))) continue
    for (const it of when) add(said, sign, ...(said.get(it) ?? []).slice(0, 1))
  }
  const signs = [...said].filter(([meaning]) => /^[A-Z]/.test(meaning))
  const quote = quoter(read, tokens)
  return {
    findings: signs.toSorted(([, a], [, b]) => earliest(a) - earliest(b)).map(([sign, places]) => ({ sign, words: quote(places) })),
    silent: patterns.expected.filter((it) => !said.has(it)),
  }
}

/** What is said where, without what is denied. */
function meaningsIn(text: string, tokens: readonly Token[], patterns: Patterns): Said {
  const words = lookUp(tokens, patterns.lexicon, ({ start, end }) => patterns.denial.has(text.slice(start, end).toLowerCase()))
  const looked = withoutIdle({ words, sentences: sentencesOf(words, patterns.index) })
  const said: Said = new Map()
  for (const match of search(looked, 'says')) add(said, match.meaning, match)
  const local = firstOf([...said.keys()].filter((meaning) => patterns.localMoney.has(meaning)), said)
  for (const sum of sumsIn(looked, patterns.localMoney.get(local ?? ''))) {
    add(said, 'pay', sum)
    if (sum.monthly >= (patterns.highPay.get(sum.currency) ?? Infinity)) add(said, 'high-pay', sum)
  }
  deny(said, text, looked)
  const places = [...said].filter(([meaning]) => meaning.startsWith('place-'))
  const countryOf = (meaning: string) => meaning.slice('place-'.length).toUpperCase()
  add(said, 'place', ...places.flatMap(([, where]) => where))
  add(said, 'abroad', ...places.flatMap(([meaning, where]) => (isAbroad(countryOf(meaning)) ? where : [])))
  add(said, 'foreign-phone', ...foreignPhones(phonesIn(text, tokens), places.map(([meaning]) => countryOf(meaning))))
  return said
}

function add(said: Said, meaning: string, ...more: readonly Place[]): void {
  const places = said.get(meaning)
  if (places) places.push(...more)
  else if (more.length > 0) said.set(meaning, [...more])
}

/** Which of some meanings is said first in the text. */
function firstOf(meanings: readonly string[], said: Said): string | undefined {
  return meanings.toSorted((a, b) => earliest(said.get(a) ?? []) - earliest(said.get(b) ?? []))[0]
}

/** Where the earliest of some places begins. */
function earliest(places: readonly Place[]): number {
  return places.reduce((first, { from }) => Math.min(first, from), Infinity)
}
