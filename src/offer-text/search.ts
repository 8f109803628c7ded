import type { Step, Word } from './lexicon.ts'
import type { Kind, Pattern } from './patterns.ts'
import type { Sentence, Text } from './sentences.ts'

/** Words `from` up to, not including, `to`. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** A meaning, and where it is said. */
export interface Match extends Place {
  readonly meaning: string
}

/** Where the phrases of a kind stand in a text, by the words with which they begin. A word such as "not" in a gap holds nothing together. */
export function search({ words, sentences }: Text, kind: Kind): Match[] {
  return sentences.flatMap((sentence) => {
    const patterns = sentence.patterns.filter((pattern) => pattern.kind === kind)
    return patterns.length === 0 ? [] : matchesIn(sentence, words, starts(patterns))
  })
}

type StartingIn = (lists: ReadonlySet<number>) => readonly Pattern[]

const NONE: readonly Pattern[] = []

/** Which of some phrases begin with a word of these lists. Words that stand in the same lists share the phrases to try. */
function starts(patterns: readonly Pattern[]): StartingIn {
  const byFirst = new Map<number, Pattern[]>()
  for (const pattern of patterns) {
    const first = pattern.lists[0] ?? 0
    const others = byFirst.get(first)
    if (others) others.push(pattern)
    else byFirst.set(first, [pattern])
  }
  const known = new Map<ReadonlySet<number>, readonly Pattern[]>()
  return (lists) => {
    const starting = known.get(lists) ?? startingIn(lists, byFirst)
    known.set(lists, starting)
    return starting
  }
}

function startingIn(lists: ReadonlySet<number>, byFirst: ReadonlyMap<number, readonly Pattern[]>): readonly Pattern[] {
  // Where few phrases are left, most words begin none or those of one list, and their own lists need not be gone through.
  const firsts = byFirst.size > lists.size ? undefined : [...byFirst.keys()].filter((first) => lists.has(first))
  if (firsts && firsts.length < 2) return byFirst.get(firsts[0] ?? -1) ?? NONE
  return [...lists].flatMap((list) => byFirst.get(list) ?? NONE)
}

function matchesIn({ from, to }: Sentence, words: readonly Word[], beginning: StartingIn): Match[] {
  const matches: Match[] = []
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (!word) continue
    const own = beginning(word.lists)
    for (const { meaning, steps, script } of word.wholes.length === 0 ? own : new Set([...own, ...word.wholes.flatMap(({ lists }) => beginning(lists))])) {
      if (script && word.token.script && script !== word.token.script) continue
      const end = phraseEnd(steps, words, at, to)
      if (end !== undefined) matches.push({ meaning, from: at, to: end })
    }
  }
  return matches
}

/** Tokens in a gap for each of its words: the pieces of a word that was cut count as one word. */
const PIECES = 3

/**
 * Where a phrase that begins at a word ends, before the end of its sentence: the index behind its last word. What was tried in vain is not
 * tried again, so that gaps behind gaps do not multiply.
 */
function phraseEnd(steps: readonly Step[], words: readonly Word[], from: number, sentenceEnd: number): number | undefined {
  const vain = new Set<number>()
  const endOf = (step: number, at: number): number | undefined => {
    const wanted = steps[step]
    if (!wanted) return at
    const word = at < sentenceEnd ? words[at] : undefined
    if (!word) return undefined
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
    for (let next = at; next < sentenceEnd && next <= at + most * PIECES; next += 1) {
      const skipped = words[next]
      if (!skipped || skipped.token.word - (words[at]?.token.word ?? 0) > most) return undefined
      const end = endOf(step + 1, next)
      if (end !== undefined || skipped.denies) return end
    }
    return undefined
  }
  return endOf(0, from)
}
