import { readFluent, type Text, type TextFile } from './fluent.ts'
import { htmlProblem, plainProblem } from './html.ts'
import { compile } from './translator.ts'
import type { Issue } from '../issue.ts'

/** What a screen needs: a key, and whether it is a button's label. Such texts have no variables. */
export interface NeededText {
  readonly key: string
  readonly button: boolean
}

/** The texts of one language, checked. */
export interface LanguageTexts {
  readonly locale: string
  /** In the order of the files. */
  readonly keys: readonly string[]
  /** Those without variables, as they are shown. */
  readonly plain: ReadonlyMap<string, string>
  /** The others, in Fluent. */
  readonly varied: string
  readonly figures: TextFigures
}

/** How many texts a language has, and the longest label and text in characters. */
export type TextFigures = Readonly<Record<'texts' | 'longest button' | 'longest text', number>>

type Catalogue = ReadonlyMap<string, Text>

/**
 * Reads the texts of all languages and checks them against each other: every language has every text of the reference language with the
 * same variables, and every text that a screen needs or two languages have is there.
 */
export function readTexts(
  files: readonly TextFile[],
  needed: readonly NeededText[],
  reference: string,
): { languages: LanguageTexts[]; issues: Issue[] } {
  const locales = [...new Set(files.map((file) => file.locale))]
  const issues: Issue[] = []
  const catalogues = new Map(locales.map((locale) => [locale, readCatalogue(files.filter((file) => file.locale === locale), issues)]))
  const buttons = new Set(needed.filter((it) => it.button).map((it) => it.key))
  const expected = expectedTexts(catalogues, needed, reference)
  for (const [locale, catalogue] of catalogues) {
    issues.push(...compare(locale, catalogue, expected), ...[...catalogue.values()].flatMap((text) => weigh(text, buttons)))
  }
  const languages = [...catalogues].map(([locale, catalogue]) => {
    const varied = new Set([...catalogue.values()].flatMap(({ variables, source }) => (variables.length > 0 ? [source] : [])))
    const plain = compilePlain(locale, catalogue, files, issues)
    return { locale, keys: [...catalogue.keys()], plain, varied: [...varied].join('\n'), figures: figures(catalogue, buttons) }
  })
  return { languages, issues }
}

/** Puts the texts without variables together, as they will be shown. */
function compilePlain(locale: string, catalogue: Catalogue, files: readonly TextFile[], issues: Issue[]): Map<string, string> {
  const keys = [...catalogue.values()].flatMap(({ key, variables }) => (variables.length > 0 ? [] : [key]))
  try {
    const i18n = compile(locale, files.flatMap((file) => (file.locale === locale ? [file.source] : [])).join('\n\n'))
    return new Map(keys.map((key) => [key, i18n.t(locale, key)]))
  } catch {
    issues.push({ file: `locales/${locale}`, place: '', problem: 'these texts cannot be loaded', todo: 'Correct what else is said of them' })
    return new Map()
  }
}

function readCatalogue(files: readonly TextFile[], issues: Issue[]): Catalogue {
  const catalogue = new Map<string, Text>()
  for (const file of files) {
    const { texts, issues: wrong } = readFluent(file)
    issues.push(...wrong)
    for (const text of texts) {
      const other = catalogue.get(text.key)
      if (other) issues.push({ file: file.path, place: text.key, problem: `this key stands already in ${other.path}`, todo: 'Remove one of the two' })
      catalogue.set(text.key, text)
    }
  }
  return catalogue
}

/** The texts that every language must have, with their variables. */
function expectedTexts(catalogues: ReadonlyMap<string, Catalogue>, needed: readonly NeededText[], reference: string): Map<string, readonly string[]> {
  const expected = new Map<string, readonly string[]>()
  const once = new Set<string>()
  for (const { key, variables } of [...catalogues.values()].flatMap((catalogue) => [...catalogue.values()])) {
    if (once.has(key) && !expected.has(key)) expected.set(key, variables)
    once.add(key)
  }
  for (const { key, variables } of catalogues.get(reference)?.values() ?? []) expected.set(key, variables)
  for (const { key } of needed) expected.set(key, [])
  return expected
}

/** The name of a country, only in the languages in which the platform's name is not the one people there use. */
export const OWN_COUNTRY_NAME = /^country-[A-Z]{2}$/

function compare(locale: string, catalogue: Catalogue, expected: ReadonlyMap<string, readonly string[]>): Issue[] {
  const folder = `locales/${locale}`
  const missing = [...expected.keys()]
    .filter((key) => !catalogue.has(key) && !OWN_COUNTRY_NAME.test(key))
    .map((key) => ({ file: folder, place: key, problem: 'this text is missing', todo: 'Write it, or remove what needs it' }))
  const wrong = [...catalogue].flatMap(([key, text]) => {
    const variables = expected.get(key) ?? (OWN_COUNTRY_NAME.test(key) ? [] : undefined)
    if (!variables) {
      return [{ file: text.path, place: key, problem: 'no screen and no other language has this text', todo: 'Correct the key or remove the text' }]
    }
    return compareVariables(text, variables)
  })
  return [...missing, ...wrong]
}

/** What is wrong with the variables of a text that must have these. */
export function compareVariables({ key, path, variables }: Text, expected: readonly string[]): Issue[] {
  if (variables.join() === expected.join()) return []
  const todo = `Use ${expected.length > 0 ? expected.map((name) => `{ $${name} }`).join(', ') : 'none'}, as the screen and the other languages do`
  return [{ file: path, place: key, problem: `its variables are ${variables.join(', ') || 'none'}`, todo }]
}

/** Characters of a button's label that a small phone still shows. */
const LONGEST_BUTTON = 38
/**
 * Characters of a text by its key; the first line that fits counts. Telegram's own limits are 4096 for a message, which joins four texts,
 * or one and three signs with why and what to do, or five hotlines; 512 and 120 for the bot's profile; 256 for a command, as which a
 * conversation's `.about` is shown; 200 for a notice that pops up.
 */
const LIMITS: readonly (readonly [key: RegExp, most: number])[] = [
  [/^bot-description$/, 512],
  [/^bot-short-description$/, 120],
  [/^command-|\.about$/, 256],
  [/^sign-.*\.ask$|\.summary$|^dimension-/, 110],
  [/^hotline-(?:.*\.note)$/, 400],
  [/^hotline-/, 200],
  [/^sign-|-missing$/, 250],
  [/./, 900],
]
/** Texts that Telegram shows as they stand, though they are no buttons. */
const PLAIN = /^(?:command|bot)-|\.about$|^hotline-thanks$/

/** How many characters a text may have. */
export function limitOf(key: string, buttons: ReadonlySet<string>): number {
  return isButton(key, buttons) ? LONGEST_BUTTON : (LIMITS.find(([pattern]) => pattern.test(key))?.[1] ?? 0)
}

/** Too long, or not fit to be shown where it belongs. */
export function weigh(text: Text, buttons: ReadonlySet<string>): Issue[] {
  const { key, path, parts, length } = text
  const button = isButton(key, buttons)
  const most = limitOf(key, buttons)
  const long = length > most ? [{ file: path, place: key, problem: `${length} characters, at most ${most} fit`, todo: 'Shorten it, or split the screen' }] : []
  const lines = button && parts.some((part) => part.includes('\n')) ? 'a button has one line' : undefined
  const problem = lines ?? parts.map(button || PLAIN.test(key) ? plainProblem : htmlProblem).find((it) => it !== undefined)
  if (problem === undefined) return long
  return [...long, { file: path, place: key, problem, todo: 'Correct the text; where tags are shown, b, i and line breaks are enough' }]
}

function figures(catalogue: Catalogue, buttons: ReadonlySet<string>): TextFigures {
  const longest = (button: boolean) =>
    Math.max(0, ...[...catalogue].filter(([key]) => isButton(key, buttons) === button).map(([, text]) => text.length))
  return { texts: catalogue.size, 'longest button': longest(true), 'longest text': longest(false) }
}

function isButton(key: string, buttons: ReadonlySet<string>): boolean {
  return buttons.has(key) || /^(?:button|answer|region|topic)-/.test(key)
}
