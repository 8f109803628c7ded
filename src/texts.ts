import { I18n } from '@grammyjs/i18n'
import { FluentParser, Visitor, type Junk, type Message, type Pattern, type Resource, type VariableReference } from '@fluent/syntax'
import { htmlProblem } from './html.ts'
import type { Issue } from './issue.ts'
import type { Translate } from './view.ts'

/** One .ftl file: which language it belongs to, its path, and what stands in it. */
export interface TextFile {
  readonly locale: string
  readonly path: string
  readonly source: string
}

/** A text as the checks see it. */
interface Text {
  readonly path: string
  readonly variables: readonly string[]
  readonly plain: string
}

/** What a screen needs: a key, and whether it is a button's label. */
export interface NeededText {
  readonly key: string
  readonly button: boolean
}

/** All texts in all languages, ready to use. */
export interface Texts {
  readonly locales: readonly string[]
  readonly translator: (locale: string) => Translate
  readonly has: (locale: string, key: string) => boolean
  /** What the content report says of a language: how many texts, and the longest label and text in characters. */
  readonly figures: (locale: string) => Readonly<Record<'texts' | 'longest button' | 'longest text', number>>
}

/** Characters of a button's label that a small phone still shows. */
const LONGEST_BUTTON = 40
/** Characters of one text; a screen joins at most four of them, and Telegram ends at 4096. */
const LONGEST_TEXT = 900

/**
 * Reads the texts of all languages and checks them against each other: every language has every text of the reference language with the
 * same variables, and every text that a screen needs is there.
 */
export function loadTexts(files: readonly TextFile[], needed: readonly NeededText[], reference: string): { texts: Texts; issues: Issue[] } {
  const catalogues = new Map<string, Map<string, Text>>()
  const issues: Issue[] = []
  for (const file of files) issues.push(...readFile(file, catalogueOf(catalogues, file.locale)))
  const buttons = new Set(needed.filter((it) => it.button).map((it) => it.key))
  const expected = new Map([...(catalogues.get(reference) ?? [])].map(([key, text]) => [key, text.variables]))
  for (const { key } of needed) if (!expected.has(key)) expected.set(key, [])
  for (const [locale, catalogue] of catalogues) {
    issues.push(...compare(locale, catalogue, expected), ...lengths(catalogue, buttons))
  }
  const catalogue = (locale: string): ReadonlyMap<string, Text> => catalogues.get(locale) ?? new Map<string, Text>()
  const texts = {
    ...createTranslators(files, reference),
    has: (locale: string, key: string) => catalogue(locale).has(key),
    figures: (locale: string) => figures(catalogue(locale), buttons),
  }
  return { texts, issues }
}

function createTranslators(files: readonly TextFile[], reference: string): Pick<Texts, 'locales' | 'translator'> {
  const i18n = new I18n({ defaultLocale: reference, fluentBundleOptions: { useIsolating: false }, fluentOptions: { warningHandler: () => {} } })
  const locales = [...new Set(files.map((file) => file.locale))]
  for (const locale of locales) {
    // One bundle per language: each further one would be searched, and negotiated, on every text.
    const source = files.filter((file) => file.locale === locale).map((file) => file.source)
    i18n.loadLocaleSync(locale, { source: source.join('\n\n') })
  }
  return { locales, translator: (locale) => (key, variables) => i18n.t(locale, key, variables) }
}

function catalogueOf(catalogues: Map<string, Map<string, Text>>, locale: string): Map<string, Text> {
  const known = catalogues.get(locale) ?? new Map<string, Text>()
  catalogues.set(locale, known)
  return known
}

function readFile(file: TextFile, catalogue: Map<string, Text>): Issue[] {
  const issues: Issue[] = []
  const resource: Resource = new FluentParser({ withSpans: true }).parse(file.source)
  for (const entry of resource.body) {
    if (entry.type === 'Junk') issues.push(junkIssue(file, entry))
    if (entry.type !== 'Message') continue
    const message = entry
    for (const { key, pattern } of patternsOf(message)) {
      const text = { path: file.path, variables: variablesIn(pattern), plain: plainText(file, pattern) }
      const wrong = catalogue.has(key) ? 'this key stands twice' : htmlProblem(text.plain)
      if (wrong) issues.push({ file: file.path, place: key, problem: wrong, todo: 'Correct the text; b, i and line breaks are enough' })
      catalogue.set(key, text)
    }
  }
  return issues
}

function* patternsOf(message: Message): Generator<{ key: string; pattern: Pattern }> {
  const key = message.id.name
  if (message.value) yield { key, pattern: message.value }
  for (const attribute of message.attributes) yield { key: `${key}.${attribute.id.name}`, pattern: attribute.value }
}

function variablesIn(pattern: Pattern): string[] {
  const collector = new VariableCollector()
  collector.visit(pattern)
  return [...collector.names].toSorted()
}

class VariableCollector extends Visitor {
  readonly names = new Set<string>()
  override visitVariableReference(node: VariableReference): void {
    this.names.add(node.id.name)
  }
}

function plainText(file: TextFile, pattern: Pattern): string {
  return file.source.slice(pattern.span?.start ?? 0, pattern.span?.end ?? 0).replaceAll(/\n\s+/g, '\n')
}

function junkIssue(file: TextFile, junk: Junk): Issue {
  const line = file.source.slice(0, junk.span?.start ?? 0).split('\n').length
  const what = junk.annotations[0]?.message ?? 'not understood'
  return { file: file.path, place: `line ${line}`, problem: `not valid Fluent: ${what}`, todo: 'Compare with the same text in another language' }
}

/** The name of a country, only in the languages in which the platform's name is not the one people there use. */
const OWN_COUNTRY_NAME = /^country-[A-Z]{2}$/

function compare(locale: string, catalogue: ReadonlyMap<string, Text>, expected: ReadonlyMap<string, readonly string[]>): Issue[] {
  const folder = `locales/${locale}`
  const missing = [...expected.keys()]
    .filter((key) => !catalogue.has(key))
    .map((key) => ({ file: folder, place: key, problem: 'this text is missing', todo: 'Write it, or remove what needs it' }))
  const wrong = [...catalogue].flatMap(([key, text]) => {
    const variables = expected.get(key) ?? (OWN_COUNTRY_NAME.test(key) ? [] : undefined)
    if (!variables) {
      return [{ file: text.path, place: key, problem: 'no screen and no other language has this text', todo: 'Correct the key or remove the text' }]
    }
    if (text.variables.join() === variables.join()) return []
    const todo = `Use ${variables.length > 0 ? variables.map((name) => `{ $${name} }`).join(', ') : 'none'}, as in the reference language`
    return [{ file: text.path, place: key, problem: `its variables are ${text.variables.join(', ') || 'none'}`, todo }]
  })
  return [...missing, ...wrong]
}

function lengths(catalogue: ReadonlyMap<string, Text>, buttons: ReadonlySet<string>): Issue[] {
  return [...catalogue].flatMap(([key, text]) => {
    const most = isButton(key, buttons) ? LONGEST_BUTTON : LONGEST_TEXT
    const long = lengthOf(text)
    if (long <= most) return []
    return [{ file: text.path, place: key, problem: `${long} characters, at most ${most} fit`, todo: 'Shorten it, or split the screen' }]
  })
}

function figures(catalogue: ReadonlyMap<string, Text>, buttons: ReadonlySet<string>) {
  const longest = (button: boolean) =>
    Math.max(0, ...[...catalogue].filter(([key]) => isButton(key, buttons) === button).map(([, text]) => lengthOf(text)))
  return { texts: catalogue.size, 'longest button': longest(true), 'longest text': longest(false) }
}

function isButton(key: string, buttons: ReadonlySet<string>): boolean {
  return buttons.has(key) || /^(?:button|answer)-/.test(key)
}

/** Characters as a person counts them, without the tags. */
function lengthOf({ plain }: Text): number {
  return [...plain.replaceAll(/<[^>]*>/g, '')].length
}
