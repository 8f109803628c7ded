import { fold } from './fold.ts'
import type { Token } from './tokens.ts'

/** One place of a phrase: words and stems of which any fits, a kind of token, or a gap of up to `most` words. */
export type Part = Words | { readonly kind: 'token'; readonly is: Special } | { readonly kind: 'gap'; readonly most: number }

interface Words {
  readonly kind: 'words'
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
}

type Special = '<number>' | '<name>' | '<quoted>'

const GAPS: Readonly<Record<string, number>> = { '..': 2, '...': 5 }
const SPECIAL = new Set<string>(['<number>', '<name>', '<quoted>'])

/** ООО, LLC: too short to tell from other words unless they stand in capitals. A key of their own, as they are written. */
export const CAPITALS = /^\p{Lu}{2,6}$/u

/** Only what is one token in a text can be one place of a phrase: a word, a number, a currency sign, a handle, mail or phone. */
export function readPart(part: string): Part | undefined {
  if (part in GAPS) return { kind: 'gap', most: GAPS[part] ?? 0 }
  if (isSpecial(part)) return { kind: 'token', is: part }
  const word = part.replace(/\*$/, '')
  const key = keyOf(word)
  if (key === '') return undefined
  return word === part ? { kind: 'words', words: new Set([key]), stems: [] } : { kind: 'words', words: new Set(), stems: [key] }
}

function keyOf(word: string): string {
  if (/^(?:\p{Sc}|\d+|<(?:handle|mail|phone)>)$/u.test(word) || CAPITALS.test(word)) return word
  return /^\p{L}[\p{L}\p{M}ʻʼ’‘'`´]*$/u.test(word) ? fold(word) : ''
}

function isSpecial(part: string): part is Special {
  return SPECIAL.has(part)
}

/**
 * Where a phrase that begins at a token ends: the index behind its last token; undefined when it does not stand there. All of it stands in
 * one sentence, and no gap holds a word of denial.
 */
export function phraseEnd(parts: readonly Part[], tokens: readonly Token[], from: number, denial: ReadonlySet<Token>): number | undefined {
  const sentence = tokens[from]?.sentence
  const endOf = (part: number, at: number): number | undefined => {
    const wanted = parts[part]
    if (!wanted) return at
    if (wanted.kind !== 'gap') {
      const token = tokens[at]
      if (!token || token.sentence !== sentence) return undefined
      const to = fits(wanted, token, at)
      return to === undefined ? undefined : endOf(part + 1, to)
    }
    for (let next = at; ; next += 1) {
      const token = tokens[next]
      if (!token || token.sentence !== sentence || token.word - (tokens[at]?.word ?? 0) > wanted.most) return undefined
      const end = endOf(part + 1, next)
      if (end !== undefined || denial.has(token)) return end
    }
  }
  return endOf(0, from)
}

/** The index behind the token, or behind the pieces of a word that begins there. */
function fits(part: Exclude<Part, { kind: 'gap' }>, token: Token, at: number): number | undefined {
  if (part.kind === 'words') {
    if (matches(part, token.keys)) return at + 1
    return token.wholes?.find(({ keys }) => matches(part, keys))?.to
  }
  const is = { '<number>': token.number !== undefined, '<name>': token.name !== undefined, '<quoted>': token.name === 'quoted' }
  return is[part.is] ? at + 1 : undefined
}

function matches({ words, stems }: Words, keys: readonly string[]): boolean {
  return keys.some((key) => words.has(key) || stems.some((stem) => key.startsWith(stem)))
}
