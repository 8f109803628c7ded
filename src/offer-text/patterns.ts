import { createLexicon, type Lexicon, type Step } from './lexicon.ts'
import { createReader, type ReadPhrase } from './read-phrase.ts'
import type { RulesFile, WordsFile } from './schema.ts'
import type { Script } from './unmask.ts'

/** A phrase with what it means. */
export interface Pattern {
  readonly meaning: string
  readonly steps: readonly Step[]
  /** The lists of all its steps but the first. */
  readonly rest: readonly number[]
  readonly script?: Script | undefined
}

/** Patterns by the list of their first word. */
export type Index = readonly (readonly Pattern[] | undefined)[]

/** All patterns of all languages, ready to search with. */
export interface Patterns {
  readonly lexicon: Lexicon
  readonly says: Index
  readonly denies: Index
  /** Currency codes, `thousand`, `million`, and `per-day` and so on, for reading sums. */
  readonly money: Index
  /** Phrases that seem to deny. */
  readonly idle: Index
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
  const { lexicon, stepsOf } = createLexicon()
  const indexOf = (pick: (file: WordsFile) => Phrases) => {
    const index: (Pattern[] | undefined)[] = []
    for (const file of files) {
      for (const pattern of compile(pick(file), file.script, (phrase) => (read(phrase) ?? []).map(stepsOf))) {
        const first = pattern.steps[0]
        if (!first || !('list' in first)) continue
        const patterns = (index[first.list] ??= [])
        patterns.push(pattern)
      }
    }
    return index
  }
  return {
    lexicon,
    says: indexOf(({ says }) => says),
    denies: indexOf(({ denies }) => denies),
    idle: indexOf(({ idle }) => ({ idle })),
    money: indexOf(({ currencies, thousand, million, per }) => ({
      ...currencies,
      thousand,
      million,
      ...Object.fromEntries(Object.entries(per).map(([unit, phrases]) => [`per-${unit}`, phrases])),
    })),
    denial: new Set(files.flatMap(({ denial }) => denial.map((word) => word.toLowerCase()))),
    rules: rules.rules,
    expected: rules.expected,
    highPay: new Map(Object.entries(rules['high-pay'])),
    localMoney: new Map(Object.entries(rules['local-money'])),
  }
}

type Phrases = Readonly<Record<string, readonly string[] | undefined>>

function compile(phrases: Phrases, script: Script | undefined, formsOf: (phrase: string) => readonly (readonly Step[])[]): Pattern[] {
  return Object.entries(phrases).flatMap(([meaning, list = []]) =>
    list.flatMap(formsOf).map((steps) => ({ meaning, steps, rest: steps.slice(1).flatMap((step) => ('list' in step ? [step.list] : [])), script })),
  )
}
