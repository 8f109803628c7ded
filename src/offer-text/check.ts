import { CAPITALS, readPhrase, type Part } from './phrase.ts'
import { COMPUTED, type RulesFile, type WordsFile } from './schema.ts'

/** Something wrong in one file: where, what, and what to do. */
export interface Problem {
  readonly place: string
  readonly problem: string
  readonly todo: string
}

const PLACE = /^place-[a-z]{2}$/
const SIGN = /^[A-Z]/

/** What is wrong with the words of one file: phrases that cannot be read, repeat or match nearly everything, and meanings that nobody knows. */
export function checkWords(file: WordsFile, rules: RulesFile | undefined, isSign: (id: string) => boolean): Problem[] {
  const lists = [
    ...Object.entries(file.says).map(([meaning, phrases]) => ({ place: `says.${meaning}`, phrases, meaning })),
    ...Object.entries(file.denies).map(([meaning, phrases]) => ({ place: `denies.${meaning}`, phrases, meaning })),
  ]
  const money = [
    ...Object.entries(file.currencies).map(([code, phrases]) => ({ place: `currencies.${code}`, phrases })),
    ...Object.entries({ thousand: file.thousand, million: file.million }).map(([place, phrases]) => ({ place, phrases })),
    ...Object.entries(file.per).map(([unit, phrases = []]) => ({ place: `per.${unit}`, phrases })),
  ]
  return [
    ...lists.flatMap(({ place, meaning }) => checkMeaning(place, meaning, rules, isSign)),
    ...lists.flatMap(({ place, phrases }) => [...checkPhrases(place, phrases), ...phrases.flatMap((phrase) => checkLength(place, phrase))]),
    ...money.flatMap(({ place, phrases }) => checkPhrases(place, phrases)),
  ]
}

/** Rules that name what does not exist, or what no language says. */
export function checkRules(rules: RulesFile, files: readonly WordsFile[], isSign: (id: string) => boolean): Problem[] {
  const said = new Set<string>([...COMPUTED, ...files.flatMap(({ says }) => Object.keys(says))])
  const problems: Problem[] = []
  const need = (place: string, meanings: readonly string[]) => {
    const missing = meanings.filter((it) => !said.has(it))
    problems.push(...missing.map((it) => ({ place, problem: `no language says ${it}`, todo: 'Correct it, or add words for it to a language' })))
    // Each is told once.
    for (const it of missing) said.add(it)
  }
  for (const [at, { sign, when, unless }] of rules.rules.entries()) {
    const place = `rules#${at + 1}`
    problems.push(...checkMeaning(place, sign, rules, isSign))
    need(place, [...when, ...unless])
    said.add(sign)
  }
  need('expected', rules.expected)
  need('notions', Object.keys(rules.notions))
  return problems
}

function checkMeaning(place: string, meaning: string, rules: RulesFile | undefined, isSign: (id: string) => boolean): Problem[] {
  if (SIGN.test(meaning)) {
    return isSign(meaning) ? [] : [{ place, problem: `there is no sign ${meaning}`, todo: 'Use the id of a line in conversations/signs/red-flags.yaml' }]
  }
  const known = !rules || meaning in rules.notions || COMPUTED.some((it) => it === meaning) || PLACE.test(meaning)
  return known ? [] : [{ place, problem: `there is no notion ${meaning}`, todo: 'Use one of rules.yaml, or describe it there under notions' }]
}

/** Phrases of one list that cannot be read, or that come out the same as an earlier one. */
function checkPhrases(place: string, phrases: readonly string[]): Problem[] {
  const earlier = new Map<string, string>()
  return phrases.flatMap((phrase) => {
    const parts = readPhrase(phrase)
    if (!parts) {
      const todo = 'Words with spaces between, no hyphens or dots in them; a gap stands between two words. Compare with src/offer-text/schema.ts'
      return [{ place, problem: `"${phrase}" cannot be read`, todo }]
    }
    const key = JSON.stringify(parts, (_, value: unknown) => (value instanceof Set ? [...value] : value))
    const same = earlier.get(key)
    earlier.set(key, phrase)
    return same === undefined ? [] : [{ place, problem: `"${phrase}" says the same as "${same}"`, todo: 'Keep one of them: script and accents do not matter' }]
  })
}

/** Letters that a phrase must at least ask for: a stem alone, a word alone, all its words together. */
const FEWEST = { stem: 4, word: 3, phrase: 5 }

function checkLength(place: string, phrase: string): Problem[] {
  const parts = readPhrase(phrase) ?? []
  const asked = parts.map(lettersOf)
  const alone = parts.length === 1 && parts[0]?.kind === 'words' ? parts[0] : undefined
  const short = alone
    ? alone.stems.some((stem) => stem.length < FEWEST.stem) || [...alone.words].some((word) => word.length < FEWEST.word && !CAPITALS.test(word))
    : parts.length > 0 && asked.reduce((sum, letters) => sum + letters, 0) < FEWEST.phrase
  return short ? [{ place, problem: `"${phrase}" is so short that it matches too much`, todo: 'Write more letters, or a word beside it' }] : []
}

/** The letters that even the shortest of its choices asks for. A kind of token is worth a word, since few words are of it. */
function lettersOf(part: Part): number {
  if (part.kind === 'words') return Math.min(...[...part.words, ...part.stems].map((word) => (CAPITALS.test(word) ? FEWEST.phrase : word.length)))
  return part.kind === 'token' && part.is !== '#' ? FEWEST.phrase : 0
}
