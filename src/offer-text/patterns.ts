import { createLexicon, type Lexicon, type Step } from './lexicon.ts'
import { createReader, type ReadPhrase } from './read-phrase.ts'
import type { RulesFile, WordsFile } from './schema.ts'
import type { Script } from './unmask.ts'

/**
 * What a phrase is looked for: what is said, what denies it, what only seems to deny; and, for reading sums, a currency, `thousand`, `million`,
 * `per-day` and so on.
 */
export type Kind = 'says' | 'denies' | 'idle' | 'money'

/** A phrase with what it means. */
export interface Pattern {
  readonly kind: Kind
  readonly meaning: string
  readonly steps: readonly Step[]
  /** The lists of its steps. */
  readonly lists: readonly number[]
  readonly script?: Script | undefined
  /** Its place among all: of those that begin at one word the earlier is tried first. */
  readonly order: number
}

/** The patterns of which a list is the rarest, and of each the list that is second to it: mostly that is away, and no more is looked at. */
export interface Candidates {
  readonly patterns: readonly Pattern[]
  readonly seconds: readonly number[]
}

/** All patterns by the list of their rarest word. */
export interface Index {
  readonly byRarest: readonly (Candidates | undefined)[]
  /** How many lists there are. */
  readonly size: number
}

/** All patterns of all languages, ready to search with. */
export interface Patterns {
  readonly lexicon: Lexicon
  readonly index: Index
  /** Words such as "not", as they are written. */
  readonly denial: ReadonlySet<string>
  readonly rules: RulesFile['rules']
  readonly expected: readonly string[]
  readonly highPay: ReadonlyMap<string, number>
  /** Currencies by the places that use them. */
  readonly localMoney: ReadonlyMap<string, string>
}

/** Compiles the words of all languages. A phrase that cannot be read is left out: `check.ts` has told of it. */
export function compilePatterns(files: readonly WordsFile[], rules: RulesFile, read: ReadPhrase = createReader()): Patterns {
  const all = createLexicon()
  const patterns: Pattern[] = []
  const compile = (kind: Kind, phrases: Phrases, script: Script | undefined) => {
    for (const [meaning, list = []] of Object.entries(phrases)) {
      for (const steps of list.flatMap((phrase) => read(phrase) ?? []).map(all.stepsOf)) {
        const lists = steps.flatMap((step) => ('list' in step ? [step.list] : []))
        patterns.push({ kind, meaning, steps, lists, script, order: patterns.length })
      }
    }
  }
  for (const { says, denies, idle, currencies, thousand, million, per, script } of files) {
    compile('says', says, script)
    compile('denies', denies, script)
    compile('idle', { idle }, script)
    compile('money', { ...currencies, thousand, million, ...Object.fromEntries(Object.entries(per).map(([unit, phrases]) => [`per-${unit}`, phrases])) }, script)
  }
  const lexicon = all.lexicon()
  return {
    lexicon,
    index: indexOf(patterns, lexicon),
    denial: new Set(files.flatMap(({ denial }) => denial.map((word) => word.toLowerCase()))),
    rules: rules.rules,
    expected: rules.expected,
    highPay: new Map(Object.entries(rules['high-pay'])),
    localMoney: new Map(Object.entries(rules['local-money'])),
  }
}

type Phrases = Readonly<Record<string, readonly string[] | undefined>>

/** A word is rare when few phrases ask for it: who writes phrases needs a common word more than once. */
function indexOf(patterns: readonly Pattern[], { words, stems, special, size }: Lexicon): Index {
  const asked = new Float64Array(size)
  for (const { lists } of patterns) for (const list of lists) asked[list] = (asked[list] ?? 0) + 1
  const common = new Float64Array(size)
  for (const { lists } of [...words.values(), ...stems.values()]) {
    const askedWord = lists.reduce((sum, list) => sum + (asked[list] ?? 0), 0)
    for (const list of lists) common[list] = (common[list] ?? 0) + askedWord
  }
  for (const list of special.values()) common[list] = Infinity
  const byRarest: ({ patterns: Pattern[]; seconds: number[] } | undefined)[] = []
  for (const pattern of patterns) {
    const [rarest = 0, second = rarest] = pattern.lists.toSorted((a, b) => (common[a] ?? 0) - (common[b] ?? 0))
    const candidates = (byRarest[rarest] ??= { patterns: [], seconds: [] })
    candidates.patterns.push(pattern)
    candidates.seconds.push(second)
  }
  return { byRarest, size }
}
