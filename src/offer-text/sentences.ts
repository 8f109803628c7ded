import type { Word } from './lexicon.ts'
import type { Index, Pattern } from './patterns.ts'

/** Words from `from` up to, not including, `to`, and the phrases of which every word stands somewhere among them. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly patterns: readonly Pattern[]
}

/** A text as it is searched. */
export interface Text {
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
}

/** Parts words into sentences. A phrase stays within one, and is looked at only where its rarest word stands. */
export function sentencesOf(words: readonly Word[], { byRarest, size }: Index): Sentence[] {
  const sentences: Sentence[] = []
  /** By list: the last sentence, counted from 1, in which some word is of it. */
  const lastSeen = new Uint16Array(size)
  for (let from = 0, to = 0; from < words.length; from = to) {
    const number = sentences.length + 1
    const here: number[] = []
    const see = (list: number) => {
      if (lastSeen[list] === number) return
      lastSeen[list] = number
      here.push(list)
    }
    for (const sentence = words[from]?.token.sentence; words[to]?.token.sentence === sentence; to += 1) {
      words[to]?.lists.forEach(see)
      for (const whole of words[to]?.wholes ?? []) whole.lists.forEach(see)
    }
    const patterns: Pattern[] = []
    for (const list of here) {
      const candidates = byRarest[list]
      candidates?.seconds.forEach((second, at) => {
        const pattern = lastSeen[second] === number ? candidates.patterns[at] : undefined
        if (pattern?.lists.every((it) => lastSeen[it] === number)) patterns.push(pattern)
      })
    }
    sentences.push({ from, to, patterns: patterns.toSorted((a, b) => a.order - b.order) })
  }
  return sentences
}
