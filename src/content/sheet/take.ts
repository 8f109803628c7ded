import { OWN_COUNTRY_NAME } from '../texts.ts'
import { tidy } from './cells.ts'
import { problemOf } from './check.ts'
import { shortHash } from './language.ts'
import { buttonsOf, sourceOf, type Row, type Translation } from './rows.ts'

/** Something to say about a row of the spreadsheet, which is counted as spreadsheets count. */
export interface Remark {
  readonly row: number
  readonly key: string
  readonly words: string
}

/** What an import does: texts to be written, short hashes of the sources they were made from, and what it says about it. */
export interface Taken {
  readonly changes: ReadonlyMap<string, string>
  readonly sources: ReadonlyMap<string, string>
  readonly refused: readonly Remark[]
  readonly notes: readonly Remark[]
  readonly unchanged: number
}

/** A row with its number. */
export interface NumberedRow {
  readonly number: number
  readonly row: Row
}

type Verdict =
  | { readonly refused: string }
  | { readonly text?: string; readonly record?: string; readonly note?: string }

/** Compares the rows of a spreadsheet with the present texts. Nothing is written here; whatever breaks is refused, the rest is taken. */
export function take(rows: readonly NumberedRow[], translation: Translation): Taken {
  const changes = new Map<string, string>()
  const sources = new Map<string, string>()
  const refused: Remark[] = []
  const notes: Remark[] = []
  let unchanged = 0
  const judge = judgeOf(rows, translation)
  for (const { number, row } of rows) {
    const { key } = row
    const verdict = judge(row)
    if ('refused' in verdict) refused.push({ row: number, key, words: verdict.refused })
    else {
      if (verdict.text !== undefined) changes.set(key, verdict.text)
      if (verdict.record !== undefined) sources.set(key, verdict.record)
      if (verdict.note !== undefined) notes.push({ row: number, key, words: verdict.note })
      if (verdict.text === undefined) unchanged += 1
    }
    if (row.comment !== '') notes.push({ row: number, key, words: `comment: ${row.comment}` })
  }
  return { changes, sources, refused, notes, unchanged }
}

function judgeOf(rows: readonly NumberedRow[], { reference, language, records, flows }: Translation): (row: Row) => Verdict {
  const buttons = buttonsOf(flows)
  const bySource = new Map([...reference.cells].map(([key, { text }]) => [text, key]))
  return (row) => {
    const { key } = row
    const source = sourceOf(key, reference)
    const isKnown = reference.cells.has(key) || language.cells.has(key)
    if (source === undefined || !isKnown) return { refused: 'there is no text of this key. Copy the key from a new export' }
    const places = rows.filter((it) => it.row.key === key).map((it) => it.number)
    if (places.length > 1) return { refused: `this key stands in rows ${places.join(' and ')}. Leave one of them` }
    const given = tidy(row.source)
    const isOld = given !== source
    const owner = isOld ? bySource.get(given) : undefined
    if (owner !== undefined) return { refused: `its source is that of ${owner}. Was the key changed?` }

    const target = tidy(row.target)
    const present = language.cells.get(key)?.text
    const record = OWN_COUNTRY_NAME.test(key) ? {} : { record: shortHash(given) }
    // The mark tells what was given out. Where it got lost, what stands there now is taken for that.
    const changed = row.mark === '' ? target !== present : shortHash(target) !== row.mark
    const isConfirmed = row.status.trim().toLowerCase() === 'ok' && !isOld && present !== undefined && records.get(key)?.source !== record.record
    if (!changed) return isConfirmed ? record : {}
    if (target === '') return present === undefined ? {} : { note: 'the cell is empty: the text that is there stays' }
    // An import that is repeated, or was interrupted before it could write the record.
    if (target === present) return isOld ? {} : record
    const problem = problemOf(key, target, source, buttons)
    if (problem !== undefined) return { refused: problem }
    const isMeant = present === undefined || present === source || row.mark === '' || shortHash(present) === row.mark
    const notes = [
      ...(isOld ? ['it was made from an older source and counts as stale'] : []),
      ...(isMeant ? [] : [`it replaces a text that was not in the export: ${present}`]),
    ]
    return { text: target, ...record, ...(notes.length > 0 ? { note: `taken; ${notes.join('; ')}` } : {}) }
  }
}
