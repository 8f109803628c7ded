import type { Word } from './lexicon.ts'
import { search, type Match } from './search.ts'
import type { Text } from './sentences.ts'

/** A sum in an advertisement, brought to a month, with the tokens that name it. */
export interface Sum {
  readonly currency: string
  readonly monthly: number
  readonly from: number
  readonly to: number
}

/** Words behind a number in which its currency and its "thousand" are looked for; words around it for "a day". */
const NEAR = 3
const AROUND = 5
/** Words between the two numbers of a range: "from 2,000 dollars up to 3,000 dollars". */
const RANGE = 2
const FACTORS: Readonly<Record<string, number>> = { thousand: 1_000, million: 1_000_000 }
/** Months of work in one unit: a working week of 40 hours or six days. */
const MONTHLY: Readonly<Record<string, number>> = { 'per-hour': 173, 'per-day': 26, 'per-week': 4.33, 'per-year': 1 / 12 }

/** What is said of money, by the word at which it begins. */
type Matches = Map<number, readonly Match[]>

/** The sums of money that are named: each number, or the larger one of a range, with the currency next to it; thousands also without. */
export function sumsIn(text: Text, local: string | undefined): Sum[] {
  const { words } = text
  const matches: Matches = new Map()
  for (const match of search(text, 'money')) matches.set(match.from, [...(matches.get(match.from) ?? []), match])
  const sums: Sum[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.token.number === undefined) continue
    const last = rangeEnd(words, at)
    const sum = sumOf(words, matches, at, last, local)
    if (sum) sums.push(sum)
    at = last
  }
  return sums
}

/** Two numbers with hardly anything between them are a range. */
function rangeEnd(words: readonly Word[], from: number): number {
  for (let at = from + 1; at <= from + 1 + RANGE; at += 1) {
    const token = words[at]?.token
    if (!token || token.sentence !== words[from]?.token.sentence) return from
    if (token.number !== undefined) return token.number > (words[from]?.token.number ?? 0) ? at : from
  }
  return from
}

function sumOf(words: readonly Word[], matches: Matches, first: number, last: number, local: string | undefined): Sum | undefined {
  const behind = meaningsNear(words, matches, last, last + 1, last + 1 + NEAR)
  const between = meaningsNear(words, matches, first, first + 1, last)
  const before = meaningsNear(words, matches, first, first - 1, first)
  const named = [...behind, ...between, ...before].find(({ meaning }) => /^[A-Z]{3}$/.test(meaning))
  const factor = [...between, ...behind].find(({ meaning }) => meaning in FACTORS)
  const currency = named ?? (factor && local !== undefined ? { ...factor, meaning: local } : undefined)
  if (!currency) return undefined
  const around = [...meaningsNear(words, matches, last, last + 1, last + 1 + AROUND), ...meaningsNear(words, matches, first, first - 2, first)]
  const unit = around.find(({ meaning }) => meaning in MONTHLY)
  const monthly = (words[last]?.token.number ?? 0) * (FACTORS[factor?.meaning ?? ''] ?? 1) * (MONTHLY[unit?.meaning ?? ''] ?? 1)
  return { currency: currency.meaning, monthly, from: Math.min(first, currency.from), to: Math.max(last + 1, currency.to) }
}

/** What the words between two places mean, in the clause of a number and up to the next one: "2000 dollars, 500 hours" is no pay by the hour. */
function meaningsNear(words: readonly Word[], matches: Matches, number: number, from: number, to: number): Match[] {
  const found: Match[] = []
  for (let at = Math.max(0, from); at < to; at += 1) {
    const token = words[at]?.token
    if (!token || token.number !== undefined || token.clause !== words[number]?.token.clause) {
      // Before the number another clause only ends: what stands nearer is still looked at.
      if (at < number) continue
      break
    }
    found.push(...(matches.get(at) ?? []))
  }
  return found
}
