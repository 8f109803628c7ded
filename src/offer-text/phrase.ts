import { fold } from './fold.ts'

/** One place of a phrase: words and stems of which any fits, a kind of token, or a gap of up to `most` words. */
export type Part = Words | { readonly kind: 'token'; readonly is: Special } | { readonly kind: 'gap'; readonly most: number }

export interface Words {
  readonly kind: 'words'
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
}

/** Kinds of tokens that are known by more than their letters. */
export type Special = '<number>' | '<name>' | '<quoted>'

const GAPS: Readonly<Record<string, number>> = { '..': 2, '...': 5 }
const SPECIAL = new Set<string>(['<number>', '<name>', '<quoted>'])

/** ООО, LLC: too short to tell from other words unless they stand in capitals. A key of their own, as they are written. */
export const CAPITALS = /^\p{Lu}{2,6}$/u

/** Reads one place of a phrase. Only what is one token in a text can be one: a word, a number, a currency sign, a handle, mail or phone. */
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
