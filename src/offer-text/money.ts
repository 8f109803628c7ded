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

/** Words around a number in which its currency, its "thousand" and its "a day" are looked for. */
const AROUND = 3
/** Months of work in one unit: 26 working days, four weeks and a third, 208 hours. */
const MONTHLY: Readonly<Record<string, number>> = { 'per-hour': 208, 'per-day': 26, 'per-week': 4.33, 'per-year': 1 / 12 }

/** The sums of money that are named, each number with the currency next to it. */
export function sumsIn(tokens: readonly Token[], patterns: Patterns): Sum[] {
  return tokens.flatMap((token, at) => {
    if (token.number === undefined) return []
    const after = meaningsNear(tokens, patterns, at + 1, at + 1 + AROUND)
    const currency = [...after, ...meaningsNear(tokens, patterns, at - 1, at)].find(({ meaning }) => /^[A-Z]{3}$/.test(meaning))
    if (!currency) return []
    const factor = after.some(({ meaning }) => meaning === 'thousand') ? 1_000 : after.some(({ meaning }) => meaning === 'million') ? 1_000_000 : 1
    const unit = meaningsNear(tokens, patterns, at + 1, at + 2 + 2 * AROUND).find(({ meaning }) => meaning in MONTHLY)
    const monthly = token.number * factor * (unit ? (MONTHLY[unit.meaning] ?? 1) : 1)
    return [{ currency: currency.meaning, monthly, from: Math.min(at, currency.from), to: Math.max(at + 1, currency.to) }]
  })
}

/** What the words that begin between two places mean, up to the next number: "2000 dollars, 500 hours" is no pay by the hour. */
function meaningsNear(tokens: readonly Token[], patterns: Patterns, from: number, to: number) {
  const found: { meaning: string; from: number; to: number }[] = []
  for (let at = Math.max(0, from); at < to; at += 1) {
    const token = tokens[at]
    if (!token || (token.number !== undefined && at > from)) break
    for (const { meaning, parts } of candidates(patterns.money, token.key)) {
      const end = phraseEnd(parts, tokens, at)
      if (end !== undefined) found.push({ meaning, from: at, to: end })
    }
  }
  return found
}
