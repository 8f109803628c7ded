import { basename } from 'node:path'
import { z } from 'zod'
import { ContentError, createContent, type Content } from './content.ts'
import type { ContentFiles } from './content-files.ts'
import { hiddenCharacters, readYaml } from './file.ts'
import { readFlows } from './flows.ts'
import { readFiles, readFolders } from './folder.ts'
import { digestOf, keepParts, packParts, type ContentParts } from './kept.ts'
import { readOfferText } from './offer-text.ts'
import { textsOf } from '../flow/keys.ts'
import type { Country } from '../flow/schema.ts'
import { parseDirectory, type CountryHotlines } from '../hotlines/directory.ts'
import { hotlineKeys } from '../hotlines/keys.ts'
import { INTERNATIONAL, REGIONS } from '../hotlines/vocabulary.ts'
import type { Issue } from '../issue.ts'
import { readTexts, type TextFigures } from './texts.ts'

// Content is checked once: compiling a schema costs more than it saves there.
z.config({ jitless: true })

/** Reads and checks content. Throws a ContentError that lists every issue found. */
export function loadContent(root: string, reference: string): Content {
  const { content, issues } = readContent(root, reference)
  if (issues.length > 0) throw new ContentError(issues)
  return content
}

/** What could be read, how much text each language has, and every issue. */
export interface ReadContent {
  readonly content: Content
  readonly figures: Readonly<Record<string, TextFigures>>
  readonly issues: readonly Issue[]
}

/** The same without throwing. */
export function readContent(root: string, reference: string): ReadContent {
  return together(readAll(root, reference), reference)
}

/** Reads and checks content. One without an issue is kept for the next start, and given packed too. */
export function readAndKeep({ root, reference, keptAt }: ContentFiles): ReadParts & { readonly packed?: Buffer<ArrayBuffer> } {
  const digest = digestOf(root, reference)
  const read = readAll(root, reference)
  if (read.issues.length > 0) return read
  const packed = packParts(read.parts)
  keepParts(keptAt, packed, digest, () => digestOf(root, reference))
  return { ...read, packed }
}

/** Puts together what was read, in whatever state it is. */
export function together({ parts, issues }: ReadParts, reference: string): ReadContent {
  const figures = Object.fromEntries(parts.languages.map((language) => [language.locale, language.figures]))
  return { content: createContent(parts, reference), figures, issues }
}

/** What the files say, and every issue in them. */
export interface ReadParts {
  readonly parts: ContentParts
  readonly issues: readonly Issue[]
}

function readAll(root: string, reference: string): ReadParts {
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
