import type { Flow } from '../../flow/schema.ts'
import { textsOf } from '../../flow/keys.ts'
import { limitOf, OWN_COUNTRY_NAME } from '../texts.ts'
import { contextOf, placesOf } from './context.ts'
import { shortHash, type Language } from './language.ts'
import { statusOf, type Records } from './translated.ts'

/** The columns of the spreadsheet, in their order, as its first row names them. */
export const COLUMNS = ['key', 'context', 'longest', 'source', 'target', 'status', 'comment', 'mark'] as const

/** A row of the spreadsheet. `mark` is a hash of the target as it was given out: it tells what the translator has changed. */
export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>

/** Everything that a spreadsheet is made from and compared with. */
export interface Translation {
  readonly reference: Language
  readonly language: Language
  readonly records: Records
  readonly flows: readonly Flow[]
}

/** The keys of labels, for the limits. */
export function buttonsOf(flows: readonly Flow[]): ReadonlySet<string> {
  return new Set(flows.flatMap(textsOf).filter((it) => it.button).map((it) => it.key))
}

/** The source of a text; for the name of a country that only the other language has, the name that computers give it. */
export function sourceOf(key: string, reference: Language): string | undefined {
  const own = reference.cells.get(key)?.text
  if (own !== undefined || !OWN_COUNTRY_NAME.test(key)) return own
  return new Intl.DisplayNames([reference.locale], { type: 'region' }).of(key.slice('country-'.length))
}

/** One row for each text of the reference language in its order, then the names of countries that only the other one has. */
export function rowsOf({ reference, language, records, flows }: Translation): Row[] {
  const places = placesOf(flows)
  const buttons = buttonsOf(flows)
  const keys = new Set([...reference.cells.keys(), ...[...language.cells.keys()].filter((key) => OWN_COUNTRY_NAME.test(key))])
  return [...keys].map((key) => {
    const source = sourceOf(key, reference) ?? ''
    const present = language.cells.get(key)?.text
    const status = statusOf(key, source, present, records.get(key))
    const target = status === 'new' ? '' : (present ?? '')
    const context = contextOf(key, (reference.cells.get(key) ?? language.cells.get(key))?.comment ?? '', places)
    return { key, context, longest: String(limitOf(key, buttons)), source, target, status, comment: '', mark: shortHash(target) }
  })
}
