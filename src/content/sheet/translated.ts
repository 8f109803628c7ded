import { join } from 'node:path'
import { OWN_COUNTRY_NAME } from '../texts.ts'
import { readIfThere, replaceFile, shortHash, type Language } from './language.ts'

/** Short hashes of a translation and of the source from which it was made. */
export interface TranslationRecord {
  readonly source: string
  readonly target: string
}

/** What is known of the texts of a language, by their keys. */
export type Records = ReadonlyMap<string, TranslationRecord>

/** `new`: to be translated. `stale`: the source has changed since, or nobody has said from which one it was made. */
export type Status = 'new' | 'stale' | 'ok'

const HEAD = '# From which source each text was translated: its key, short hashes of the source and of the translation. By npm run content.'
const path = (locale: string) => `locales/${locale}/translated.txt`

/** Reads what is known of a language. A line that is no record, such as a mark of a merge, is passed over. */
export function readRecords(root: string, locale: string): Records {
  const lines = readIfThere(join(root, path(locale))).split(/\r?\n/)
  return new Map(lines.flatMap((line): [string, TranslationRecord][] => {
    const [, key, source, target] = /^([a-zA-Z][\w.-]*) ([0-9a-f]{8}) ([0-9a-f]{8})$/.exec(line) ?? []
    return key === undefined || source === undefined || target === undefined ? [] : [[key, { source, target }]]
  }))
}

/** Writes them in the order of their keys, without those whose texts are gone. */
export function writeRecords(root: string, { locale, cells }: Language, records: Records): void {
  const lines = [...records].filter(([key]) => cells.has(key)).map(([key, { source, target }]) => `${key} ${source} ${target}`)
  const text = `${[HEAD, ...lines.toSorted()].join('\n')}\n`
  if (text !== readIfThere(join(root, path(locale)))) replaceFile(root, path(locale), text)
}

/** Where a translation stands. Whoever begins a language copies the reference: what is still the same there is not yet translated. */
export function statusOf(key: string, source: string | undefined, target: string | undefined, record: TranslationRecord | undefined): Status {
  // Countries have names of the platform's; only some languages have their own.
  if (OWN_COUNTRY_NAME.test(key) || source === undefined) return 'ok'
  if (target === undefined || target === '') return 'new'
  if (record === undefined) return target === source ? 'new' : 'stale'
  return record.source === shortHash(source) ? 'ok' : 'stale'
}

/** For the report: how many sources have changed since they were translated, and of how many texts nobody has said it. */
export function progress(reference: Language, language: Language, records: Records): Readonly<Record<'stale' | 'unreviewed', number>> {
  const texts = [...reference.cells].filter(([key]) => language.cells.has(key) && !OWN_COUNTRY_NAME.test(key))
  const known = texts.filter(([key]) => records.has(key))
  return {
    stale: known.filter(([key, { text }]) => records.get(key)?.source !== shortHash(text)).length,
    unreviewed: texts.length - known.length,
  }
}

/** What is known after an accept, and the texts that it left, by the reason. */
export interface Accepted {
  readonly records: Records
  readonly same: readonly string[]
  readonly stale: readonly string[]
}

/**
 * Somebody says that these texts fit the present source. Without keys it is said of all but two kinds: words of the source itself, which in
 * a language just begun wait to be translated, and translations that nobody has touched since their source changed.
 */
export function accept(reference: Language, language: Language, records: Records, keys: readonly string[]): Accepted {
  const asked = [...language.cells.values()].flatMap(({ key, text }) => {
    const source = reference.cells.get(key)?.text
    const isAsked = source !== undefined && !OWN_COUNTRY_NAME.test(key) && (keys.length === 0 || keys.includes(key))
    return isAsked ? [{ key, source, text, next: { source: shortHash(source), target: shortHash(text) }, record: records.get(key) }] : []
  })
  const left = keys.length > 0 ? [] : asked
  const same = left.filter(({ record, source, text }) => !record && source === text && hasWords(text)).map(({ key }) => key)
  const stale = left.filter(({ record, next }) => record && record.source !== next.source && record.target === next.target).map(({ key }) => key)
  const said = asked.filter(({ key }) => !same.includes(key) && !stale.includes(key))
  return { records: new Map([...records, ...said.map(({ key, next }): [string, TranslationRecord] => [key, next])]), same, stale }
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(/\{[^}]*\}/g, ''))
}
