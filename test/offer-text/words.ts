import { compilePatterns, type Patterns } from '../../src/offer-text/patterns.ts'
import { rulesFile, wordsFile, type RulesFile, type WordsFile } from '../../src/offer-text/schema.ts'

/** Patterns of a few phrases, for one behaviour at a time. */
export function patternsOf(words: Partial<WordsFile>, rules: Partial<RulesFile> = {}): Patterns {
  const file = wordsFile.parse({ about: 'for a test', says: {}, ...words })
  return compilePatterns([file], rulesFile.parse({ about: 'for a test', sources: ['none'], notions: {}, rules: [], expected: ['pay'], 'high-pay': {}, ...rules }))
}
