import { basename } from 'node:path'
import { readFiles } from './folder.ts'
import { once } from './once.ts'
import { checked } from './schema.ts'
import type { Issue } from '../issue.ts'
import { checkRules, checkWords } from '../offer-text/check.ts'
import { compilePatterns, type Patterns } from '../offer-text/patterns.ts'
import { createReader } from '../offer-text/read-phrase.ts'
import { rulesFile, wordsFile, type WordsFile } from '../offer-text/schema.ts'

const FOLDER = 'conversations/offer-text'
const RULES = `${FOLDER}/rules.yaml`
const MANUAL = 'src/offer-text/schema.ts'

/** What the check of an advertisement knows, and how much of it by language. */
export interface OfferText {
  /** Compiled when the first advertisement comes, then kept. */
  readonly patterns: () => Patterns
  /** By the name of the file: a language, or `shared`. */
  readonly figures: Readonly<Record<string, { readonly phrases: number; readonly meanings: number }>>
}

/** Reads and checks the words and rules for advertisements. `signs` are the known ids; undefined when they could not be read. */
export function readOfferText(root: string, signs: ReadonlySet<string> | undefined): { offerText: OfferText; issues: Issue[] } {
  const { found, issues } = readFiles(root, FOLDER, '.yaml')
  const read = createReader()
  const isSign = (id: string) => signs?.has(id) ?? true
  const rulesAt = found.find(({ path }) => path === RULES)
  const rules = rulesAt && checked(rulesAt, rulesFile, MANUAL)
  const files = found.filter((file) => file !== rulesAt).map((file) => ({ path: file.path, name: basename(file.path, '.yaml'), ...checked(file, wordsFile, MANUAL) }))
  const words = files.flatMap(({ value }) => value ?? [])
  const wrong = files.flatMap(({ path, name, value, issues: misspelt }) => [
    ...misspelt,
    ...(/^(?:[a-z]{2,3}|shared)$/.test(name) ? [] : [issue(path, '', 'this is no language code', 'Name the file by a code such as ru; rules.yaml and shared.yaml have theirs')]),
    ...(value ? checkWords(value, rules?.value, isSign, read) : []).map((problem) => ({ file: path, ...problem })),
  ])
  // What a file that cannot be read would have said is not missing.
  const all = words.length === files.length
  const inRules = rules?.value && all ? checkRules(rules.value, words, isSign).map((problem) => ({ file: RULES, ...problem })) : []
  const missing = rules || issues.length > 0 ? [] : [issue(RULES, '', 'there is no such file', 'It says what follows from the words')]
  return {
    offerText: {
      patterns: once(() => compilePatterns(words, rules?.value ?? { about: '', sources: [], notions: {}, rules: [], expected: [], 'high-pay': {}, 'local-money': {} }, read)),
      figures: Object.fromEntries(files.flatMap(({ name, value }) => (value ? [[name, figuresOf(value)]] : []))),
    },
    issues: [...issues, ...missing, ...(rules?.issues ?? []), ...inRules, ...wrong],
  }
}

function figuresOf({ says, denies }: WordsFile) {
  return {
    phrases: [...Object.values(says), ...Object.values(denies)].reduce((sum, phrases) => sum + phrases.length, 0),
    meanings: Object.keys(says).length,
  }
}

function issue(file: string, place: string, problem: string, todo: string): Issue {
  return { file, place, problem, todo }
}
