import type { Step, Word } from './lexicon.ts'
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

/** Where the phrases of an index stand in a text. With `denials`, a gap that holds a word such as "not" holds nothing together. */
export function search(words: readonly Word[], index: Index, denials: boolean): Match[] {
  const present = new Set<number>()
  for (const { lists, wholes } of words) {
    for (const list of lists) present.add(list)
    for (const whole of wholes) for (const list of whole.lists) present.add(list)
  }
  return words.flatMap((_, from) => matchesAt(words, from, index, denials, present))
}

/** The phrases that begin at a word. `present` are the lists of which some word of the text is: a phrase that asks for others is not tried. */
export function matchesAt(words: readonly Word[], from: number, index: Index, denials: boolean, present?: ReadonlySet<number>): Match[] {
  const word = words[from]
  if (!word) return []
  const matches: Match[] = []
  const tryAll = (patterns: readonly Pattern[]) => {
    for (const { meaning, steps, rest, script } of patterns) {
      if ((script && word.token.script && script !== word.token.script) || (present && !rest.every((list) => present.has(list)))) continue
      const to = phraseEnd(steps, words, from, denials)
      if (to !== undefined) matches.push({ meaning, from, to })
    }
  }
  for (const list of word.lists) tryAll(index.get(list) ?? [])
  for (const { lists } of word.wholes) for (const list of lists) if (!word.lists.has(list)) tryAll(index.get(list) ?? [])
  return matches
}

/** Where a phrase that begins at a word ends, within its sentence: the index behind its last word. */
function phraseEnd(steps: readonly Step[], words: readonly Word[], from: number, denials: boolean): number | undefined {
  const sentence = words[from]?.token.sentence
  const endOf = (step: number, at: number): number | undefined => {
    const wanted = steps[step]
    if (!wanted) return at
    const word = words[at]
    if (!word || word.token.sentence !== sentence) return undefined
    if ('list' in wanted) {
      const to = word.lists.has(wanted.list) ? at + 1 : word.wholes.find(({ lists }) => lists.has(wanted.list))?.to
      return to === undefined ? undefined : endOf(step + 1, to)
    }
    for (let next = at; ; next += 1) {
      const skipped = words[next]
      if (!skipped || skipped.token.sentence !== sentence || skipped.token.word - word.token.word > wanted.gap) return undefined
      const end = endOf(step + 1, next)
      if (end !== undefined || (denials && skipped.denies)) return end
    }
  }
  return endOf(0, from)
}
