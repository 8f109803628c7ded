import { fold } from './fold.ts'
import type { Token } from './tokens.ts'

/** One place of a phrase: words and stems of which any fits, a kind of token, or a gap of up to `most` words. */
export type Part =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly stems: readonly string[] }
  | { readonly kind: 'token'; readonly is: Special }
  | { readonly kind: 'gap'; readonly most: number }

type Special = '#' | '<name>' | '<quoted>' | '<handle>' | '<mail>' | '<phone>'

const GAPS: Readonly<Record<string, number>> = { '..': 2, '...': 5 }
const SPECIAL = new Set<string>(['#', '<name>', '<quoted>', '<handle>', '<mail>', '<phone>'])

/** Reads a phrase; undefined when it has nothing to begin or end with, or something that cannot be read. `schema.ts` is its manual. */
export function readPhrase(phrase: string): readonly Part[] | undefined {
  const parts = phrase.trim().split(/\s+/).map(readPart)
  const read = parts.flatMap((part) => part ?? [])
  const sound = read.length === parts.length && read[0]?.kind !== 'gap' && read.at(-1)?.kind !== 'gap'
  return sound && !read.some((part, at) => part.kind === 'gap' && read[at + 1]?.kind === 'gap') ? read : undefined
}

function readPart(part: string): Part | undefined {
  if (part in GAPS) return { kind: 'gap', most: GAPS[part] ?? 0 }
  if (isSpecial(part)) return { kind: 'token', is: part }
  const choices = /^\(([^()]+)\)$/.exec(part)?.[1]?.split('|') ?? [part]
  const folded = choices.map((choice) => ({ word: foldChoice(choice.replace(/\*$/, '')), stem: choice.endsWith('*') }))
  if (folded.some(({ word }) => word === '')) return undefined
  return {
    kind: 'words',
    words: new Set(folded.flatMap(({ word, stem }) => (stem ? [] : [word]))),
    stems: folded.flatMap(({ word, stem }) => (stem ? [word] : [])),
  }
}

/** ООО, LLC: too short to tell from other words unless they stand in capitals. A key of their own, as they are written. */
export const CAPITALS = /^\p{Lu}{2,6}$/u

/** Only what is one token in a text can be one place of a phrase: a word, a number, a currency sign. */
function foldChoice(choice: string): string {
  if (/^(?:\p{Sc}|\d+)$/u.test(choice) || CAPITALS.test(choice)) return choice
  return /^\p{L}[\p{L}\p{M}ʻʼ’‘'`´]*$/u.test(choice) ? fold(choice) : ''
}

function isSpecial(part: string): part is Special {
  return SPECIAL.has(part)
}

/**
 * Where a phrase that begins at a token ends: the index behind its last token; undefined when it does not stand there. All of it stands in
 * one sentence, and no gap holds a word of denial.
 */
export function phraseEnd(parts: readonly Part[], tokens: readonly Token[], from: number, denial: ReadonlySet<Token>, part = 0): number | undefined {
  const wanted = parts[part]
  if (!wanted) return from
  if (wanted.kind === 'gap') {
    for (let skip = 0; skip <= wanted.most; skip += 1) {
      const end = phraseEnd(parts, tokens, from + skip, denial, part + 1)
      if (end !== undefined) return end
      const skipped = tokens[from + skip]
      if (!skipped || denial.has(skipped)) return undefined
    }
    return undefined
  }
  const token = tokens[from]
  if (!token || (part > 0 && token.sentence !== tokens[from - 1]?.sentence)) return undefined
  return fits(wanted, token) ? phraseEnd(parts, tokens, from + 1, denial, part + 1) : undefined
}

function fits(part: Exclude<Part, { kind: 'gap' }>, token: Token): boolean {
  if (part.kind === 'words') return token.keys.some((key) => part.words.has(key) || part.stems.some((stem) => key.startsWith(stem)))
  if (part.is === '#') return token.number !== undefined
  if (part.is === '<name>') return token.name !== undefined
  if (part.is === '<quoted>') return token.name === 'quoted'
  return token.keys[0] === part.is
}
