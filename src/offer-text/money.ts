import { candidates, type Patterns } from './patterns.ts'
import { phraseEnd } from './phrase.ts'
import type { Token } from './tokens.ts'

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
/** Months of work in one unit: a working week of 40 hours or six days. */
const MONTHLY: Readonly<Record<string, number>> = { 'per-hour': 173, 'per-day': 26, 'per-week': 4.33, 'per-year': 1 / 12 }

/** The sums of money that are named: each number, or the larger one of a range, with the currency next to it. */
export function sumsIn(tokens: readonly Token[], patterns: Patterns): Sum[] {
  const sums: Sum[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.number === undefined) continue
    const last = rangeEnd(tokens, at)
    const sum = sumOf(tokens, patterns, at, last)
    if (sum) sums.push(sum)
    at = last
  }
  return sums
}

/** Two numbers with hardly anything between them are a range. */
function rangeEnd(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at <= from + 1 + RANGE; at += 1) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[from]?.sentence) return from
    if (token.number !== undefined) return token.number > (tokens[from]?.number ?? 0) ? at : from
  }
  return from
}

function sumOf(tokens: readonly Token[], patterns: Patterns, first: number, last: number): Sum | undefined {
  const behind = meaningsNear(tokens, patterns, last + 1, last + 1 + NEAR)
  const between = meaningsNear(tokens, patterns, first + 1, last)
  const before = meaningsNear(tokens, patterns, first - 1, first)
  const currency = [...behind, ...between, ...before].find(({ meaning }) => /^[A-Z]{3}$/.test(meaning))
  if (!currency) return undefined
  const factor = [...behind, ...between].some(({ meaning }) => meaning === 'thousand') ? 1_000 : behind.some(({ meaning }) => meaning === 'million') ? 1_000_000 : 1
  const unit = [...meaningsNear(tokens, patterns, last + 1, last + 1 + AROUND), ...meaningsNear(tokens, patterns, first - 2, first)].find(
    ({ meaning }) => meaning in MONTHLY,
  )
  const monthly = (tokens[last]?.number ?? 0) * factor * (MONTHLY[unit?.meaning ?? ''] ?? 1)
  return { currency: currency.meaning, monthly, from: Math.min(first, currency.from), to: Math.max(last + 1, currency.to) }
}

/** What the words that begin between two places mean, up to the next number: "2000 dollars, 500 hours" is no pay by the hour. */
function meaningsNear(tokens: readonly Token[], patterns: Patterns, from: number, to: number) {
  const found: { meaning: string; from: number; to: number }[] = []
  for (let at = Math.max(0, from); at < to; at += 1) {
    const token = tokens[at]
    if (!token || token.number !== undefined) break
    for (const { meaning, parts } of candidates(patterns.money, token)) {
      const end = phraseEnd(parts, tokens, at, NONE)
      if (end !== undefined) found.push({ meaning, from: at, to: end })
    }
  }
  return found
}

const NONE: ReadonlySet<Token> = new Set()
