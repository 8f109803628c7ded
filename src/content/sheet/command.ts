import type { Flow } from '../../flow/schema.ts'
import { readLanguage, replaceFile, shortHash, type Language } from './language.ts'
import { rowsOf, type Translation } from './rows.ts'
import { splice } from './splice.ts'
import { take, type Remark, type Taken } from './take.ts'
import { accept, readRecords, writeRecords, type TranslationRecord } from './translated.ts'

/** Where the content is, and what it is compared with. */
export interface Place {
  readonly root: string
  readonly reference: string
  readonly locales: readonly string[]
  readonly flows: readonly Flow[]
}

/** What a command has to say, and whether something was not done. */
export interface Said {
  readonly lines: readonly string[]
  readonly failed: boolean
}

/** Writes a spreadsheet with all texts of a language for a translator. */
export async function exportSheet(place: Place, locale: string, file: string): Promise<Said> {
  const wrong = wrongLanguage(place, locale, file)
  if (wrong !== undefined) return failure(wrong)
  const { writeXlsx } = await import('./xlsx.ts')
  const rows = rowsOf(translationOf(place, locale))
  await writeXlsx(file, locale, rows)
  const count = (status: string) => rows.filter((row) => row.status === status).length
  return { lines: [`${file}: ${rows.length} texts, ${count('new')} new, ${count('stale')} stale`], failed: false }
}

/** Takes what a translator wrote in a spreadsheet; refuses, row by row, what would break something. */
export async function importSheet(place: Place, locale: string, file: string): Promise<Said> {
  const wrong = wrongLanguage(place, locale, file)
  if (wrong !== undefined) return failure(wrong)
  const { readXlsx } = await import('./xlsx.ts')
  const read = await readXlsx(file)
  if ('problem' in read) return failure(read.problem)
  if (read.tab !== locale && place.locales.includes(read.tab)) return failure(`${file} was exported for ${read.tab}, not for ${locale}`)
  const translation = translationOf(place, locale)
  const taken = take(read.rows, translation)
  write(place.root, translation, taken)
  const sum = `${taken.changes.size} texts taken, ${taken.refused.length} refused, ${taken.unchanged} left as they are`
  const refused = taken.refused.map((it) => line({ ...it, words: `refused: ${it.words}` }))
  return { lines: [...taken.notes.map(line), ...refused, sum], failed: refused.length > 0 }
}

/** Says of translations in the .ftl files that they were made from the present source: of some keys, of a language, or of all. */
export function acceptTexts(place: Place, locale?: string, keys: readonly string[] = []): Said {
  const wrong = locale === undefined ? undefined : wrongLanguage(place, locale, 'none')
  if (wrong !== undefined) return failure(wrong)
  const others = place.locales.filter((it) => it !== place.reference)
  const said = (locale === undefined ? others : [locale]).map((it) => acceptLanguage(place, it, keys))
  return { lines: said.flatMap(({ lines }) => lines), failed: said.some(({ failed }) => failed) }
}

function acceptLanguage(place: Place, locale: string, keys: readonly string[]): Said {
  const { reference, language, records } = translationOf(place, locale)
  const unknown = keys.filter((key) => !language.cells.has(key) || !reference.cells.has(key))
  if (unknown.length > 0) return failure(`${locale} has no texts of these keys: ${unknown.join(', ')}`)
  const { records: next, same, stale } = accept(reference, language, records, keys)
  writeRecords(place.root, language, next)
  const changed = [...next].filter(([key, { source }]) => records.get(key)?.source !== source).length
  const leave = (left: readonly string[], why: string) => (left.length === 0 ? [] : [`${locale}: ${why}, and so not accepted without their keys: ${left.join(' ')}`])
  return {
    lines: [
      `${locale}: ${changed} texts accepted as made from the present source`,
      ...leave(same, 'the same as the source'),
      ...leave(stale, 'not touched since their source changed'),
    ],
    failed: false,
  }
}

function translationOf({ root, reference, flows }: Place, locale: string): Translation {
  return { reference: readLanguage(root, reference), language: readLanguage(root, locale), records: readRecords(root, locale), flows }
}

/** The texts first: a record without its text would hide that a text is stale, the other way round it only asks for a second look. */
function write(root: string, { reference, language, records }: Translation, taken: Taken): void {
  for (const [path, changes] of byFile(reference, language, taken.changes)) {
    const source = language.files.find((file) => file.path === path)?.source ?? ''
    const model = reference.files.find((file) => nameOf(file.path) === nameOf(path))?.source ?? ''
    replaceFile(root, path, splice(source, changes, model))
  }
  if (taken.sources.size === 0) return
  const now = readLanguage(root, language.locale)
  const known = [...taken.sources].map(([key, hash]): [string, TranslationRecord] => [key, { source: hash, target: shortHash(now.cells.get(key)?.text ?? '') }])
  writeRecords(root, now, new Map([...records, ...known]))
}

/** A new text goes into the file that has the name of the one in which the reference language has it. */
function byFile(reference: Language, language: Language, changes: ReadonlyMap<string, string>): Map<string, Map<string, string>> {
  const files = new Map<string, Map<string, string>>()
  for (const [key, text] of changes) {
    const sibling = [...language.cells.values()].find((it) => it.message.id.name === key.split('.')[0])
    const path = sibling?.path ?? `locales/${language.locale}/${nameOf(reference.cells.get(key)?.path ?? '')}`
    files.set(path, (files.get(path) ?? new Map<string, string>()).set(key, text))
  }
  return files
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function wrongLanguage({ locales, reference }: Place, locale: string, file: string): string | undefined {
  const others = locales.filter((it) => it !== reference)
  if (!others.includes(locale)) return `Name one of these languages: ${others.join(', ')}. To begin another one, copy locales/${reference}`
  return file === '' ? `Name a file, such as ${locale}.xlsx` : undefined
}

function line({ row, key, words }: Remark): string {
  return `row ${row}, ${key || 'no key'}: ${words}`
}

function failure(words: string): Said {
  return { lines: [words], failed: true }
}
