import { sumsIn } from './money.ts'
import { candidates, type Index, type Patterns } from './patterns.ts'
import { phraseEnd } from './phrase.ts'
import { readable, tokensOf, type Token } from './tokens.ts'

/** A sign found in an advertisement, with the words that raised it: the shortest ones, at most two places. */
export interface Finding {
  readonly sign: string
  readonly words: readonly string[]
}

/** What an advertisement shows: its signs, and what of the usual it does not say. */
export interface Reading {
  readonly findings: readonly Finding[]
  readonly silent: readonly string[]
}

/** Tokens `from` up to, not including, `to`. */
interface Place {
  readonly from: number
  readonly to: number
}

const PLACES = 2
/** Characters of the advertisement that are shown again for one place. */
const LONGEST_QUOTE = 80

/**
 * Reads an advertisement in any of the languages, or in several. Takes time in proportion to its length, whatever stands in it; only its
 * first 4,096 characters are read. Gives signs in the order of the text. It keeps nothing.
 */
export function findRedFlags(text: string, patterns: Patterns): Reading {
  const read = readable(text)
  const tokens = tokensOf(read)
  const said = meaningsIn(tokens, patterns)
  for (const { sign, when, unless } of patterns.rules) {
    if (!when.every((it) => said.has(it)) || unless.some((it) => said.has(it))) continue
    const places = when.flatMap((it) => (said.get(it) ?? []).slice(0, 1))
    said.set(sign, [...(said.get(sign) ?? []), ...places])
  }
  const signs = [...said].filter(([meaning]) => /^[A-Z]/.test(meaning))
  const first = (places: readonly Place[]) => Math.min(...places.map(({ from }) => from))
  return {
    findings: signs.toSorted(([, a], [, b]) => first(a) - first(b)).map(([sign, places]) => ({ sign, words: quotes(read, tokens, places) })),
    silent: patterns.expected.filter((it) => !said.has(it)),
  }
}

/** What is said where, without what is denied. */
function meaningsIn(tokens: readonly Token[], patterns: Patterns): Map<string, Place[]> {
  const denied = search(tokens, patterns.denies)
  const said = search(tokens, patterns.says)
  for (const [meaning, places] of said) {
    const left = places.filter((place) => !denied.get(meaning)?.some((other) => other.from < place.to && place.from < other.to))
    if (left.length > 0) said.set(meaning, left)
    else said.delete(meaning)
  }
  const sums = sumsIn(tokens, patterns)
  const high = sums.filter(({ currency, monthly }) => monthly >= (patterns.highPay.get(currency) ?? Infinity))
  if (sums.length > 0) said.set('pay', [...(said.get('pay') ?? []), ...sums])
  if (high.length > 0) said.set('high-pay', [...(said.get('high-pay') ?? []), ...high])
  return said
}

function search(tokens: readonly Token[], index: Index): Map<string, Place[]> {
  const found = new Map<string, Place[]>()
  for (const [from, token] of tokens.entries()) {
    for (const { meaning, parts } of candidates(index, token.key)) {
      const to = phraseEnd(parts, tokens, from)
      if (to !== undefined) add(found, meaning, { from, to })
    }
  }
  return found
}

function add(found: Map<string, Place[]>, meaning: string, place: Place): void {
  const places = found.get(meaning)
  if (places) places.push(place)
  else found.set(meaning, [place])
}

/** The words at the shortest places, as they stand in the advertisement. */
function quotes(text: string, tokens: readonly Token[], places: readonly Place[]): string[] {
  const words = places.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end).replaceAll(/\s+/g, ' '))
  const shortest = [...new Set(words)].toSorted((a, b) => a.length - b.length).slice(0, PLACES)
  return shortest.map((quote) => (quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote))
}
