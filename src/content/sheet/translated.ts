import { join } from 'node:path'
import { OWN_COUNTRY_NAME } from '../texts.ts'
import { readIfThere, replaceFile, shortHash, type Language } from './language.ts'

/** By key, the short hash of the source from which a translation was made. */
export type Records = ReadonlyMap<string, string>

/** `new`: to be translated. `stale`: the source has changed since, or nobody has said from which one it was made. */
export type Status = 'new' | 'stale' | 'ok'

const HEAD = '# From which source each text was translated: its key, and a short hash of the source. Written by npm run content.'
const path = (locale: string) => `locales/${locale}/translated.txt`

/** Reads what is known of a language. A line that is no record, such as a mark of a merge, is passed over. */
export function readRecords(root: string, locale: string): Records {
  const lines = readIfThere(join(root, path(locale))).split(/\r?\n/)
  return new Map(lines.flatMap((line): [string, string][] => {
    const [, key = '', hash = ''] = /^([a-zA-Z][\w.-]*) ([0-9a-f]{8})$/.exec(line) ?? []
    return hash === '' ? [] : [[key, hash]]
  }))
}

/** Writes them in the order of their keys, without those whose texts are gone. */
export function writeRecords(root: string, { locale, cells }: Language, records: Records): void {
  const lines = [...records].filter(([key]) => cells.has(key)).map(([key, hash]) => `${key} ${hash}`)
  const text = `${[HEAD, ...lines.toSorted()].join('\n')}\n`
  if (text !== readIfThere(join(root, path(locale)))) replaceFile(root, path(locale), text)
}

/** Where a translation stands. Whoever begins a language copies the reference: what is still the same there is not yet translated. */
export function statusOf(key: string, source: string | undefined, target: string | undefined, record: string | undefined): Status {
  // Countries have names of the platform's; only some languages have their own.
  if (OWN_COUNTRY_NAME.test(key) || source === undefined) return 'ok'
  if (target === undefined || target === '') return 'new'
  if (record === undefined) return target === source ? 'new' : 'stale'
  return record === shortHash(source) ? 'ok' : 'stale'
}

/** For the report: how many sources have changed since they were translated, and of how many texts nobody has said it. */
export function progress(reference: Language, language: Language, records: Records): Readonly<Record<'stale' | 'unreviewed', number>> {
  const texts = [...reference.cells].filter(([key]) => language.cells.has(key) && !OWN_COUNTRY_NAME.test(key))
  const known = texts.filter(([key]) => records.has(key))
  return {
    stale: known.filter(([key, { text }]) => records.get(key) !== shortHash(text)).length,
    unreviewed: texts.length - known.length,
  }
}

/**
 * What is known once somebody has said that these texts fit the present source. Without keys it is said of all but those that are words of
 * the source still: in a language just begun they wait to be translated.
 */
export function accept(reference: Language, language: Language, records: Records, keys: readonly string[]): { records: Records; left: string[] } {
  const asked = keys.length > 0 ? keys : [...language.cells.keys()]
  const sources = asked.flatMap((key): [string, string][] => {
    const source = reference.cells.get(key)
    return source && !OWN_COUNTRY_NAME.test(key) ? [[key, source.text]] : []
  })
  const isLeft = ([key, source]: [string, string]) => keys.length === 0 && !records.has(key) && language.cells.get(key)?.text === source && hasWords(source)
  const said = sources.filter((it) => !isLeft(it)).map(([key, source]): [string, string] => [key, shortHash(source)])
  return { records: new Map([...records, ...said]), left: sources.filter(isLeft).map(([key]) => key) }
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(/\{[^}]*\}/g, ''))
}
