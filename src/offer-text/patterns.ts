import { readPhrase, type Part } from './phrase.ts'
import type { RulesFile, WordsFile } from './schema.ts'
import type { Token } from './tokens.ts'

/** A phrase with what it means. */
export interface Pattern {
  readonly meaning: string
  readonly parts: readonly Part[]
}

/** Patterns by how their first word begins, so that a word of a text meets only those that could start there. */
export type Index = ReadonlyMap<string, readonly Pattern[]>

/** All patterns of all languages, ready to search with. */
export interface Patterns {
  readonly says: Index
  readonly denies: Index
  /** Currency codes, `thousand`, `million`, and `per-day` and so on, for reading sums. */
  readonly money: Index
  /** Words such as "not", as they are written. */
  readonly denial: ReadonlySet<string>
  readonly rules: RulesFile['rules']
  readonly expected: readonly string[]
  readonly highPay: ReadonlyMap<string, number>
}

/** Letters of a stem by which patterns are found; shorter ones stand under what they have. */
const START = 4

/** Compiles the words of all languages. A phrase that cannot be read is left out: `check.ts` has told of it. */
export function compilePatterns(files: readonly WordsFile[], rules: RulesFile): Patterns {
  const money = files.flatMap(({ currencies, thousand, million, per }) => [
    ...Object.entries(currencies),
    ['thousand', thousand] as const,
    ['million', million] as const,
    ...Object.entries(per).map(([unit, phrases]) => [`per-${unit}`, phrases] as const),
  ])
  return {
    says: indexOf(files.flatMap(({ says }) => Object.entries(says))),
    denies: indexOf(files.flatMap(({ denies }) => Object.entries(denies))),
    money: indexOf(money),
    denial: new Set(files.flatMap(({ denial }) => denial.map((word) => word.toLowerCase()))),
    rules: rules.rules,
    expected: rules.expected,
    highPay: new Map(Object.entries(rules['high-pay'])),
  }
}

/** The patterns that may begin with a token. */
export function candidates(index: Index, token: Token): readonly Pattern[] {
  const starts = token.keys.flatMap((key) => [`=${key}`, ...Array.from({ length: Math.min(START, key.length) }, (_, at) => key.slice(0, at + 1))])
  const special = [token.number === undefined ? '' : '#', token.name === undefined ? '' : '<name>', token.name === 'quoted' ? '<quoted>' : '']
  return [...starts, ...special].flatMap((start) => index.get(start) ?? [])
}

function indexOf(entries: readonly (readonly [meaning: string, phrases: readonly string[] | undefined])[]): Index {
  const index = new Map<string, Pattern[]>()
  for (const [meaning, phrases = []] of entries) {
    for (const parts of phrases.flatMap((phrase) => [readPhrase(phrase) ?? []])) {
      for (const start of startsOf(parts[0])) {
        const patterns = index.get(start)
        if (patterns) patterns.push({ meaning, parts })
        else index.set(start, [{ meaning, parts }])
      }
    }
  }
  return index
}

function startsOf(part: Part | undefined): ReadonlySet<string> {
  if (part?.kind === 'token') return new Set([/^<(?:handle|mail|phone)>$/.test(part.is) ? `=${part.is}` : part.is])
  return new Set(part?.kind === 'words' ? [...[...part.words].map((word) => `=${word}`), ...part.stems.map((stem) => stem.slice(0, START))] : [])
}
