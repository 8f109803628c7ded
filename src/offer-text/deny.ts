import { search, type Place } from './search.ts'
import type { Text } from './sentences.ts'

/** Where each meaning is said. */
export type Said = Map<string, Place[]>

/** The text without the denials that deny nothing, as in "do not hesitate". */
export function withoutIdle(text: Text): Text {
  const idle = new Set(search(text, 'idle').flatMap(wordsOf))
  return idle.size === 0 ? text : { ...text, words: text.words.map((word, at) => (idle.has(at) ? { ...word, denies: false, idle: true } : word)) }
}

/** By word: how far the phrases reach that deny it. */
type Denied = Map<number, Place>

/** Takes out what "not" stands right before, and what shares a word with a phrase that denies it. */
export function deny(said: Said, text: string, looked: Text): void {
  const denied = new Map<string, Denied>()
  for (const match of search(looked, 'denies')) {
    if (wordsOf(match).some((at) => looked.words[at]?.idle)) continue
    const reach = denied.get(match.meaning) ?? new Map<number, Place>()
    for (const at of wordsOf(match)) {
      const { from, to } = reach.get(at) ?? match
      reach.set(at, { from: Math.min(from, match.from), to: Math.max(to, match.to) })
    }
    denied.set(match.meaning, reach)
  }
  for (const [meaning, places] of said) {
    const left = places.filter((place) => !follows(text, looked, place.from) && holds(place, looked, denied.get(meaning)))
    if (left.length > 0) said.set(meaning, left)
    else said.delete(meaning)
  }
}

/**
 * Nothing in it is denied; or it holds a "not" of its own and all that denies it: "no work without prepayment" says more than "without
 * prepayment".
 */
function holds(place: Place, { words }: Text, denied: Denied | undefined): boolean {
  if (!denied) return true
  const against = wordsOf(place).flatMap((at) => denied.get(at) ?? [])
  if (against.length === 0) return true
  return wordsOf(place).some((at) => words[at]?.denies) && against.every(({ from, to }) => from >= place.from && to <= place.to)
}

function wordsOf({ from, to }: Place): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}

/** "Not" right before it, with nothing but a space between. */
function follows(text: string, { words }: Text, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return before !== undefined && word !== undefined && before.denies && text.slice(before.token.end, word.token.start).trim() === ''
}
