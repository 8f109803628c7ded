import { readPhrase, type Part } from './phrase.ts'
import type { RulesFile, WordsFile } from './schema.ts'

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
  readonly rules: RulesFile['rules']
  readonly expected: readonly string[]
  readonly highPay: ReadonlyMap<string, number>
}

/** Letters of a first word by which patterns are found; shorter words and stems stand under what they have. */
const START = 2

/** Compiles the words of all languages. A phrase that cannot be read is left out: `checkPhrases` has told of it. */
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
    rules: rules.rules,
    expected: rules.expected,
    highPay: new Map(Object.entries(rules['high-pay'])),
  }
}

/** The patterns that may begin with a token of this key. */
export function candidates(index: Index, key: string): readonly Pattern[] {
  return key === '' ? (index.get('#') ?? []) : [...(index.get(key.slice(0, START)) ?? []), ...(key.length > 1 ? (index.get(key.slice(0, 1)) ?? []) : [])]
}

function indexOf(entries: readonly (readonly [meaning: string, phrases: readonly string[] | undefined])[]): Index {
  const index = new Map<string, Pattern[]>()
  for (const [meaning, phrases = []] of entries) {
    for (const parts of phrases.flatMap((phrase) => [readPhrase(phrase) ?? []])) {
      for (const start of startsOf(parts[0])) index.set(start, [...(index.get(start) ?? []), { meaning, parts }])
    }
  }
  return index
}

function startsOf(part: Part | undefined): ReadonlySet<string> {
  if (part?.kind === 'number') return new Set(['#'])
  return new Set(part?.kind === 'words' ? [...part.words, ...part.stems].map((word) => word.slice(0, START)) : [])
}
