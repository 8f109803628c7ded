import type { Step, Text, Word } from './lexicon.ts'
import type { Index, Pattern } from './patterns.ts'

/** Words `from` up to, not including, `to`. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** A meaning, and where it is said. */
export interface Match extends Place {
  readonly meaning: string
}

/** Finds the phrases of an index that begin at a word. A word such as "not" in a gap holds nothing together. */
export type MatchesAt = (from: number) => readonly Match[]

/** Where the phrases of an index stand in a text. */
export function search(text: Text, index: Index): Match[] {
  const matchesAt = matcher(text, index)
  return text.words.flatMap((_, from) => matchesAt(from))
}

/** What finds phrases in a text. Words that stand in the same lists share the phrases to try. */
export function matcher({ words, present }: Text, index: Index): MatchesAt {
  const known = new Map<ReadonlySet<number>, readonly Pattern[]>()
  const startingIn = (lists: ReadonlySet<number>) => {
    const before = known.get(lists)
    if (before) return before
    const patterns: Pattern[] = []
    // A phrase that also asks for words which the text has nowhere need not be tried.
    for (const list of lists) for (const pattern of index[list] ?? []) if (pattern.rest.every((it) => present[it] === 1)) patterns.push(pattern)
    known.set(lists, patterns)
    return patterns
  }
  return (from) => {
    const word = words[from]
    if (!word) return []
    const own = startingIn(word.lists)
    const patterns = word.wholes.length === 0 ? own : new Set([...own, ...word.wholes.flatMap(({ lists }) => startingIn(lists))])
    const matches: Match[] = []
    for (const { meaning, steps, script } of patterns) {
      if (script && word.token.script && script !== word.token.script) continue
      const to = phraseEnd(steps, words, from)
      if (to !== undefined) matches.push({ meaning, from, to })
    }
    return matches
  }
}

/** Tokens in a gap for each of its words: the pieces of a word that was cut count as one word. */
const PIECES = 3

/**
 * Where a phrase that begins at a word ends, within its sentence: the index behind its last word. What was tried in vain is not tried again,
 * so that gaps behind gaps do not multiply.
 */
function phraseEnd(steps: readonly Step[], words: readonly Word[], from: number): number | undefined {
  const sentence = words[from]?.token.sentence
  const vain = new Set<number>()
  const endOf = (step: number, at: number): number | undefined => {
    const wanted = steps[step]
    if (!wanted) return at
    const word = words[at]
    if (!word || word.token.sentence !== sentence) return undefined
    if ('list' in wanted) {
      const to = word.lists.has(wanted.list) ? at + 1 : word.wholes.find(({ lists }) => lists.has(wanted.list))?.to
      return to === undefined ? undefined : endOf(step + 1, to)
    }
    const key = at * steps.length + step
    if (vain.has(key)) return undefined
    const end = endOfGap(wanted.gap, step, at)
    if (end === undefined) vain.add(key)
    return end
  }
  const endOfGap = (most: number, step: number, at: number): number | undefined => {
    for (let next = at; next <= at + most * PIECES; next += 1) {
      const skipped = words[next]
      if (!skipped || skipped.token.sentence !== sentence || skipped.token.word - (words[at]?.token.word ?? 0) > most) return undefined
      const end = endOf(step + 1, next)
      if (end !== undefined || skipped.denies) return end
    }
    return undefined
  }
  return endOf(0, from)
}
