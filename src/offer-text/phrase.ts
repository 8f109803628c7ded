import { fold } from './fold.ts'
import type { Token } from './tokens.ts'

/**
 * One place of a phrase: words and stems of which any fits, a number, or a gap of up to `most` words.
 * Authors write `предоплат*` (a stem), `(виза|визу)` (one of these), `#` (a number), `...` (up to four words between).
 */
export type Part =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly stems: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap'; readonly most: number }

const GAP = 4

/** Reads a phrase; undefined when it has nothing to begin with, or something that cannot be read. */
export function readPhrase(phrase: string): readonly Part[] | undefined {
  const parts = phrase.trim().split(/\s+/).map(readPart)
  if (parts.some((part) => part === undefined)) return undefined
  const read = parts.flatMap((part) => part ?? [])
  return read[0]?.kind === 'words' || read[0]?.kind === 'number' ? read : undefined
}

function readPart(part: string): Part | undefined {
  if (part === '...') return { kind: 'gap', most: GAP }
  if (part === '#') return { kind: 'number' }
  const choices = /^\((.+)\)$/.exec(part)?.[1]?.split('|') ?? [part]
  const folded = choices.map((choice) => ({ word: /^\p{Sc}$/u.test(choice) ? choice : fold(choice.replace(/\*$/, '')), stem: choice.endsWith('*') }))
  if (folded.some(({ word }) => word === '')) return undefined
  return {
    kind: 'words',
    words: new Set(folded.flatMap(({ word, stem }) => (stem ? [] : [word]))),
    stems: folded.flatMap(({ word, stem }) => (stem ? [word] : [])),
  }
}

/** Where a phrase that begins at a token ends: the index behind its last token; undefined when it does not stand there. */
export function phraseEnd(parts: readonly Part[], tokens: readonly Token[], from: number, part = 0): number | undefined {
  const wanted = parts[part]
  if (!wanted) return from
  if (wanted.kind === 'gap') {
    for (let skip = 0; skip <= wanted.most; skip += 1) {
      const end = phraseEnd(parts, tokens, from + skip, part + 1)
      if (end !== undefined) return end
    }
    return undefined
  }
  const token = tokens[from]
  return token && fits(wanted, token) ? phraseEnd(parts, tokens, from + 1, part + 1) : undefined
}

function fits(part: Exclude<Part, { kind: 'gap' }>, token: Token): boolean {
  if (part.kind === 'number') return token.number !== undefined
  return part.words.has(token.key) || part.stems.some((stem) => token.key.startsWith(stem))
}
