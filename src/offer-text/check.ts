import { CAPITALS, type Part } from './phrase.ts'
import type { ReadPhrase } from './read-phrase.ts'
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
export function checkWords(file: WordsFile, rules: RulesFile | undefined, isSign: (id: string) => boolean, read: ReadPhrase): Problem[] {
  const lists = [
    ...Object.entries(file.says).map(([meaning, phrases]) => ({ place: `says.${meaning}`, phrases, meaning })),
    ...Object.entries(file.denies).map(([meaning, phrases]) => ({ place: `denies.${meaning}`, phrases, meaning })),
  ]
  const money = [
    ...Object.entries(file.currencies).map(([code, phrases]) => ({ place: `currencies.${code}`, phrases })),
    ...Object.entries({ idle: file.idle, thousand: file.thousand, million: file.million }).map(([place, phrases]) => ({ place, phrases })),
    ...Object.entries(file.per).map(([unit, phrases = []]) => ({ place: `per.${unit}`, phrases })),
  ]
  return [
    ...lists.flatMap(({ place, meaning }) => checkMeaning(place, meaning, rules, isSign)),
    ...lists.flatMap(({ place, phrases }) => [...checkPhrases(place, phrases, read), ...phrases.flatMap((phrase) => checkLength(place, phrase, read))]),
    ...money.flatMap(({ place, phrases }) => checkPhrases(place, phrases, read)),
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
function checkPhrases(place: string, phrases: readonly string[], read: ReadPhrase): Problem[] {
  const earlier = new Map<string, string>()
  return phrases.flatMap((phrase) => {
    const forms = read(phrase)
    if (!forms) {
      const todo = 'Words with spaces between, no hyphens in them, every bracket closed; compare it with the manual in src/offer-text/schema.ts'
      return [{ place, problem: `"${phrase}" cannot be read`, todo }]
    }
    const key = forms.map((form) => form.map(nameOf).join(' ')).join(' | ')
    const same = earlier.get(key)
    earlier.set(key, phrase)
    return same === undefined ? [] : [{ place, problem: `"${phrase}" says the same as "${same}"`, todo: 'Keep one of them: script and accents do not matter' }]
  })
}

function nameOf(part: Part): string {
  if (part.kind === 'words') return [...part.words, '*', ...part.stems].join('|')
  return part.kind === 'gap' ? `${part.most}` : part.is
}

/** Letters that a phrase must at least ask for: a stem alone, a word alone, all its words together. */
const FEWEST = { stem: 4, word: 3, phrase: 3 }

function checkLength(place: string, phrase: string, read: ReadPhrase): Problem[] {
  const short = (read(phrase) ?? []).some((form) => {
    const alone = form.length === 1 && form[0]?.kind === 'words' ? form[0] : undefined
    if (!alone) return form.reduce((sum, part) => sum + lettersOf(part), 0) < FEWEST.phrase
    return alone.stems.some((stem) => stem.length < FEWEST.stem) || [...alone.words].some((word) => word.length < FEWEST.word && !CAPITALS.test(word))
  })
  return short ? [{ place, problem: `"${phrase}" is so short that it matches too much`, todo: 'Write more letters, or a word beside it' }] : []
}

/** The letters that even the shortest of its choices asks for. Few words are names, so that is worth a word; a number is worth two letters. */
function lettersOf(part: Part): number {
  if (part.kind === 'words') return Math.min(...[...part.words, ...part.stems].map((word) => (CAPITALS.test(word) || word.startsWith('<') ? FEWEST.phrase : word.length)))
  if (part.kind === 'gap') return 0
  return part.is === '<number>' ? 2 : FEWEST.phrase
}
