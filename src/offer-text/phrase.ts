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
    const most = wanted.kind === 'gap' ? wanted.most : 0
    for (let skip = 0; skip <= most; skip += 1) {
      const token = tokens[at + skip]
      if (token?.sentence !== sentence || !token) return undefined
      if (wanted.kind !== 'gap') return fits(wanted, token) ? endOf(part + 1, at + 1) : undefined
      const end = endOf(part + 1, at + skip)
      if (end !== undefined || denial.has(token)) return end
    }
    return undefined
  }
  return endOf(0, from)
}

function fits(part: Exclude<Part, { kind: 'gap' }>, token: Token): boolean {
  if (part.kind === 'words') return token.keys.some((key) => part.words.has(key) || part.stems.some((stem) => key.startsWith(stem)))
  if (part.is === '<number>') return token.number !== undefined
  return part.is === '<name>' ? token.name !== undefined : token.name === 'quoted'
}
