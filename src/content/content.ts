import { basename } from 'node:path'
import { z } from 'zod'
import { hiddenCharacters, readYaml } from './file.ts'
import { readFlows } from './flows.ts'
import { readFiles, readFolders } from './folder.ts'
import { digestOf, keepParts, keptParts, type ContentParts } from './kept.ts'
import { readOfferText, type OfferText } from './offer-text.ts'
import { textsOf } from '../flow/keys.ts'
import type { Country, Flow } from '../flow/schema.ts'
import { parseDirectory, type CountryHotlines } from '../hotlines/directory.ts'
import { hotlineKeys } from '../hotlines/keys.ts'
import { createSearch, type Search } from '../hotlines/search.ts'
import { INTERNATIONAL, REGIONS } from '../hotlines/vocabulary.ts'
import { describeIssue, type Issue } from '../issue.ts'
import { readTexts, type TextFigures } from './texts.ts'
import { createTexts, type Texts } from './translator.ts'

// Content is checked once at the start: compiling a schema costs more than it saves there.
z.config({ jitless: true })

const TOPIC = 'topic-'

/** All that people read and answer: conversations, hotlines, texts, and what is known of advertisements. */
export interface Content {
  readonly flows: ReadonlyMap<string, Flow>
  readonly flowsByFingerprint: ReadonlyMap<number, Flow>
  /** By country code, such as TR. */
  readonly countries: ReadonlyMap<string, CountryHotlines>
  readonly texts: Texts
  /** The countries that typed words name. */
  readonly findCountries: Search<CountryHotlines>
  /** Ids of the topics that messages may have: the texts `topic-<id>`, in the order of their file. */
  readonly topics: readonly string[]
  /** The words and rules by which the text of an advertisement is checked. */
  readonly offerText: OfferText
}

/** Content that must not be shown: every issue in it, each with its file, place and what to do. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super(`${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} in the content:\n${issues.map((it) => `  ${describeIssue(it)}`).join('\n')}`)
    this.issues = issues
  }
}

/**
 * Reads and checks `conversations/` and `locales/` below a folder. Throws a ContentError that lists every issue found.
 * `keptAt` is a file of our own: what was checked is kept there, and the same files need not be read again by the next start.
 */
export function loadContent(root: string, reference: string, keptAt?: string): Content {
  const kept = keptAt === undefined ? undefined : keptParts(keptAt, digestOf(root, reference))
  if (kept) return contentOf(kept, reference)
  const { content, issues } = readContent(root, reference, keptAt)
  if (issues.length > 0) throw new ContentError(issues)
  return content
}

/** The same without throwing, and never from what was kept: what could be read, how many texts each language has, and every issue. */
export function readContent(root: string, reference: string, keptAt?: string): { content: Content; figures: Readonly<Record<string, TextFigures>>; issues: Issue[] } {
  const digest = keptAt === undefined ? undefined : digestOf(root, reference)
  const { parts, issues } = readAll(root, reference)
  if (keptAt !== undefined && issues.length === 0) keepParts(keptAt, parts, digest, () => digestOf(root, reference))
  return { content: contentOf(parts, reference), figures: Object.fromEntries(parts.languages.map(({ locale, figures }) => [locale, figures])), issues }
}

function readAll(root: string, reference: string): { parts: ContentParts; issues: Issue[] } {
  const directory = readDirectory(root)
  const flows = readFlows(root, directory.names)
  // A file of signs that is wrong is one mistake, not one for each place that names a sign.
  const redFlags = [...flows.signs.byId.values()].flatMap((sign) => ('indicators' in sign ? [sign.id] : []))
  const offerText = readOfferText(root, flows.signs.issues.length > 0 ? undefined : new Set(redFlags))
  const needed = [
    ...flows.flows.flatMap(textsOf),
    ...hotlineKeys(directory.countries).map((key) => ({ key, button: false })),
  ]
  const files = textFiles(root)
  const texts = readTexts(files.found, needed, reference)
  const issues = [...flows.issues, ...directory.issues, ...offerText.issues, ...files.issues, ...localeNames(files.found, reference), ...texts.issues]
  return {
    parts: { flows: flows.flows, countries: directory.countries, languages: texts.languages, offerText: offerText.offerText },
    issues: [...issues, ...files.found.flatMap(hiddenCharacters)],
  }
}

function contentOf({ flows, countries, languages, offerText }: ContentParts, reference: string): Content {
  const texts = createTexts(languages, reference)
  return {
    flows: new Map(flows.map((flow) => [flow.id, flow])),
    flowsByFingerprint: new Map(flows.map((flow) => [flow.fingerprint, flow])),
    countries: new Map(countries.map((country) => [country.country, country])),
    texts,
    findCountries: createSearch(countries, texts.locales),
    topics: texts.keysWith(reference, TOPIC).map((key) => key.slice(TOPIC.length)),
    offerText,
  }
}

/** `names` are all countries that have a file, readable or not, region by region: what is wrong in one file is said once. */
function readDirectory(root: string): { countries: CountryHotlines[]; names: Country[]; issues: Issue[] } {
  const { found, issues } = readFiles(root, 'conversations/hotlines', '.yaml')
  const read = found.map((file) => ({ file: file.path, ...readYaml(file) }))
  const directory = parseDirectory(read.flatMap(({ file, data }) => (data === undefined ? [] : [{ file, data }])))
  const codes = found.map((file) => basename(file.path, '.yaml')).filter((code) => code !== INTERNATIONAL)
  const names = codes.map((id) => ({ id, region: directory.countries.find((it) => it.country === id)?.region ?? 'international' }))
  const sorted = names.toSorted((a, b) => REGIONS.indexOf(a.region) - REGIONS.indexOf(b.region))
  return { countries: directory.countries, names: sorted, issues: [...issues, ...read.flatMap((it) => it.issues), ...directory.issues] }
}

function localeNames(files: readonly { locale: string }[], reference: string): Issue[] {
  const locales = [...new Set(files.map((file) => file.locale))]
  const missing = locales.includes(reference) ? [] : [issue(`locales/${reference}`, 'there is no such language', 'Add the folder, or choose another DEFAULT_LOCALE')]
  const odd = locales.filter((locale) => !/^[a-z]{2,3}$/.test(locale))
  const todo = 'Name the folder by a code of two or three small letters, such as ru'
  return [...missing, ...odd.map((locale) => issue(`locales/${locale}`, 'this is no language code', todo))]
}

function textFiles(root: string) {
  const locales = readFolders(root, 'locales')
  const read = locales.found.map((locale) => ({ locale, ...readFiles(root, `locales/${locale}`, '.ftl') }))
  return {
    found: read.flatMap(({ locale, found }) => found.map((file) => ({ ...file, locale }))),
    issues: [...locales.issues, ...read.flatMap((it) => it.issues)],
  }
}

function issue(folder: string, problem: string, todo: string): Issue {
  return { file: folder, place: '', problem, todo }
}
