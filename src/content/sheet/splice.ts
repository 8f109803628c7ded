import { layoutFor, readCells, written, type Cell } from './cells.ts'

/** An edit of a file: what stands between two places is replaced. */
interface Edit {
  readonly from: number
  readonly to: number
  readonly with: string
}

/**
 * The file with other texts, and not a byte of it changed besides: comments, order and layout stay. A text that the file lacks goes where
 * the reference language has it. Throws when what it wrote would not read back as what was asked for, which would be a mistake in here.
 */
export function splice(source: string, changes: ReadonlyMap<string, string>, reference: string): string {
  const before = readCells(source)
  const here = new Map(before.map((cell) => [cell.key, cell]))
  const missing = [...changes].filter(([key]) => !here.has(key))
  const edits = [...changes].flatMap(([key, text]): Edit[] => {
    const cell = here.get(key)
    return cell ? [replacement(source, cell, text)] : []
  })
  const result = missing.reduce((grown, [key, text]) => insert(grown, key, text, readCells(reference)), apply(source, edits))
  const after = new Map(readCells(result).map((cell) => [cell.key, cell.text]))
  const wrong = [...new Set([...here.keys(), ...changes.keys()])].filter((key) => after.get(key) !== (changes.get(key) ?? here.get(key)?.text))
  if (wrong.length > 0 || after.size !== here.size + missing.length) throw new Error(`These texts would not be kept as they are: ${wrong.join(', ')}`)
  return result
}

function apply(source: string, edits: readonly Edit[]): string {
  return edits.toSorted((a, b) => b.from - a.from).reduce((text, edit) => text.slice(0, edit.from) + edit.with + text.slice(edit.to), source)
}

/** From behind the `=`, which is the last one before the text, to the end of the text. */
function replacement(source: string, { key, pattern, layout }: Cell, text: string): Edit {
  const from = source.lastIndexOf('=', (pattern.span?.start ?? 0) - 1) + 1
  return { from, to: pattern.span?.end ?? from, with: written(text, layoutFor(key, text, layout)) }
}

/** Puts a new text behind the one that stands before it in the reference language, in the same message or the same group. */
function insert(source: string, key: string, text: string, reference: readonly Cell[]): string {
  const here = readCells(source)
  const [id = '', attribute] = key.split('.')
  const own = here.find((cell) => cell.message.id.name === id)
  const lines = written(text, layoutFor(key, text))
  if (own) {
    const order = reference.filter((cell) => cell.message.id.name === id).map((cell) => cell.key)
    const previous = here.findLast((cell) => order.slice(0, order.indexOf(key)).includes(cell.key))
    const equals = source.indexOf('=', own.message.id.span?.end) + 1
    const at = attribute === undefined ? equals : (previous?.pattern.span?.end ?? equals)
    return apply(source, [{ from: at, to: at, with: attribute === undefined ? lines : `\n    .${attribute} =${lines}` }])
  }
  const message = attribute === undefined ? `${id} =${lines}` : `${id} =\n    .${attribute} =${lines}`
  return insertMessage(source, id, message, { here, reference })
}

function insertMessage(source: string, id: string, message: string, { here, reference }: Readonly<Record<'here' | 'reference', readonly Cell[]>>): string {
  const at = reference.findIndex((cell) => cell.message.id.name === id)
  const group = reference[at]?.group
  const find = (cell: Cell) => here.find((it) => it.message.id.name === cell.message.id.name)?.message
  const earlier = reference.slice(0, at).toReversed()
  const later = reference.slice(at + 1).filter((cell) => cell.message.id.name !== id && cell.group === group)
  const anchor = earlier.filter((cell) => cell.group === group).map(find).find((it) => it !== undefined)
  const next = later.map(find).find((it) => it !== undefined)
  if (!anchor && next) return apply(source, [{ from: next.span?.start ?? 0, to: next.span?.start ?? 0, with: `${message}\n\n` }])
  const end = (anchor ?? earlier.map(find).find((it) => it !== undefined))?.span?.end ?? source.trimEnd().length
  // Short texts stand one below the other where they do so in the reference language; anything else has air around it.
  const isClose = reference[at]?.message.span?.start === (earlier[0]?.message.span?.end ?? 0) + 1
  const air = end === 0 ? '' : isClose && !message.includes('\n') ? '\n' : '\n\n'
  return apply(source, [{ from: end, to: end, with: `${air}${message}${end === source.length ? '\n' : ''}` }])
}
