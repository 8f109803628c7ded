import { FluentParser, type Entry, type Message, type Pattern } from '@fluent/syntax'

/** A text as a translator sees it in a cell of the spreadsheet, and where it stands in its file. */
export interface Cell {
  readonly key: string
  /** As it is written in the file, without the indentation: tags, variables and blank lines stay. */
  readonly text: string
  /** The comments above it: of the file, of its group, its own. */
  readonly comment: string
  readonly group: string
  readonly message: Message
  readonly pattern: Pattern
  readonly layout: Layout
}

/** How a text stands behind its `=`: on the same line or below it, and how far further lines are indented. */
export interface Layout {
  readonly below: boolean
  readonly indent: number
}

/** The texts of a .ftl file in their order; whatever is no Fluent is passed over. */
export function readCells(source: string): Cell[] {
  const above = { file: '', group: '', note: '' }
  return parse(source).flatMap((entry, at, all) => {
    remember(entry, above, all.slice(0, at).every((it) => it.type !== 'Message'))
    if (entry.type !== 'Message') return []
    const comment = [above.file, above.group, above.note, entry.comment?.content ?? ''].filter((it) => it !== '').join('\n')
    return patternsOf(entry).map(([key, pattern]) => {
      const layout = layoutOf(source, key, pattern)
      return { key, text: textOf(source, pattern, layout), comment, group: above.group, message: entry, pattern, layout }
    })
  })
}

/** Nothing when there are so many brackets that the parser, which calls itself for each, is exhausted. */
function parse(source: string): Entry[] {
  try {
    return new FluentParser({ withSpans: true }).parse(source).body
  } catch {
    return []
  }
}

/** A comment with a blank line below it stands for all that follows, at the top of a file for the whole of it. */
function remember(entry: Entry, above: { file: string; group: string; note: string }, top: boolean): void {
  if (entry.type === 'ResourceComment' || (entry.type === 'Comment' && top)) above.file = `${above.file}\n${entry.content}`.trim()
  else if (entry.type === 'Comment') above.note = entry.content
  if (entry.type !== 'GroupComment') return
  above.group = entry.content
  above.note = ''
}

function patternsOf({ id, value, attributes }: Message): [key: string, pattern: Pattern][] {
  const own: [string, Pattern][] = value ? [[id.name, value]] : []
  return [...own, ...attributes.map((it): [string, Pattern] => [`${id.name}.${it.id.name}`, it.value])]
}

function layoutOf(source: string, key: string, { span }: Pattern): Layout {
  const start = span?.start ?? 0
  const below = source.slice(source.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
  const indented = source.slice(start, span?.end).split('\n').slice(below ? 0 : 1).filter((line) => line.trim() !== '')
  const usual = key.includes('.') ? 8 : 4
  return { below, indent: indented.length === 0 ? usual : Math.min(...indented.map((line) => line.length - line.trimStart().length)) }
}

function textOf(source: string, { span }: Pattern, { below, indent }: Layout): string {
  const lines = source.slice(span?.start, span?.end).split('\n')
  return tidy(lines.map((line, at) => (at === 0 && !below ? line : line.slice(indent))).join('\n'))
}

/** One form for what editors and spreadsheets write differently without meaning anything by it. */
export function tidy(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[ \t]+$/gm, '').replaceAll(/^\n+|\n+$/g, '').replace(/^ +/, '')
}

/** The text as it stands in a file, from behind the `=`. */
export function written(text: string, { below, indent }: Layout): string {
  const [first = '', ...rest] = text.split('\n')
  const further = rest.map((line) => (line === '' ? '' : ' '.repeat(indent) + line))
  return below ? `\n${[' '.repeat(indent) + first, ...further].join('\n')}` : ` ${[first, ...further].join('\n')}`
}

/** How a text is written that had another form before or none: below its `=` once it has several lines. */
export function layoutFor(key: string, text: string, before?: Layout): Layout {
  const several = text.includes('\n')
  const usual = { below: several, indent: key.includes('.') ? 8 : 4 }
  if (!before) return usual
  return before.below || !several ? before : { below: true, indent: usual.indent }
}
