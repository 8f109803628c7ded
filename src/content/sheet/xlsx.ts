import { readFile } from 'node:fs/promises'
import readSheets from 'read-excel-file/node'
import writeSheet, { type Row as CellRow } from 'write-excel-file/node'
import { COLUMNS, type Row } from './rows.ts'
import type { NumberedRow } from './take.ts'

/** In characters. */
const WIDTHS: Readonly<Record<(typeof COLUMNS)[number], number>> = {
  key: 30, context: 32, longest: 9, source: 60, target: 60, status: 9, comment: 30, mark: 9,
}
/** The columns that a translator writes in are white, the others grey. */
const OPEN = new Set(['target', 'status', 'comment'])
const COLOURS: Readonly<Record<string, string>> = { new: '#FFF2CC', stale: '#FCE4D6' }

/** Writes a spreadsheet: one row for each text, everything as text, so that a cell that begins with `=` is no formula. The tab bears the language. */
export async function writeXlsx(file: string, locale: string, rows: readonly Row[]): Promise<void> {
  const text = (value: string, style: object) => ({ value, type: String, format: '@', wrap: true, alignVertical: 'top', ...style }) as const
  const head: CellRow = COLUMNS.map((name) => text(name, { fontWeight: 'bold', backgroundColor: '#D9E2F3' }))
  const body = rows.map((row): CellRow => COLUMNS.map((name) => text(row[name], styleOf(name, row))))
  const columns = COLUMNS.map((name) => ({ width: WIDTHS[name] }))
  const features = [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transformElementAttributes: hideMark } } } }]
  await writeSheet([head, ...body], { sheet: locale, columns, stickyRowsCount: 1, stickyColumnsCount: 1 }, { features }).toFile(file)
}

/** The mark is for the machine. */
function hideMark(tag: string, attributes: Record<string, string | number>): Record<string, string | number> {
  return tag === 'col' && Number(attributes['min']) === COLUMNS.length ? { ...attributes, hidden: 1 } : attributes
}

function styleOf(name: string, { status }: Row): object {
  if (!OPEN.has(name)) return { backgroundColor: '#F2F2F2', textColor: name === 'mark' ? '#BFBFBF' : '#404040' }
  return name === 'status' && COLOURS[status] !== undefined ? { backgroundColor: COLOURS[status] } : {}
}

/** The rows of a spreadsheet and the name of its tab, or why it is none of ours. Columns are found by their names, in any order. */
export async function readXlsx(file: string): Promise<{ readonly tab: string; readonly rows: readonly NumberedRow[] } | { readonly problem: string }> {
  const sheets = await readSheets(await readFile(file), { trim: false }).catch(() => undefined)
  if (!sheets) return { problem: `${file} is no spreadsheet in the format .xlsx` }
  const sheet = sheets.find(({ data }) => data[0]?.some((cell) => cell === 'key'))
  const names = sheet?.data[0]?.map((cell) => String(cell ?? '').trim())
  const lacking = COLUMNS.filter((name) => name !== 'mark' && !names?.includes(name))
  if (!sheet || !names || lacking.length > 0) return { problem: `${file} lacks the columns ${lacking.join(', ')}: its first row names them in an export` }
  const rows = sheet.data.slice(1).map((cells, at) => {
    const value = (name: (typeof COLUMNS)[number]) => asText(cells[names.indexOf(name)])
    const words = { context: value('context'), longest: value('longest'), source: value('source'), target: value('target'), status: value('status') }
    return { number: at + 2, row: { ...words, key: value('key').trim(), comment: value('comment').trim(), mark: value('mark').trim() } }
  })
  return { tab: sheet.sheet, rows: rows.filter(({ row }) => Object.values(row).some((it) => it !== '')) }
}

/** A cell that a spreadsheet has made into a number or a day comes back as the text it was, as far as that can be told. */
function asText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}
