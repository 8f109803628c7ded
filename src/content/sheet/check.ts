import { readFluent, type Text } from '../fluent.ts'
import { hiddenIn } from '../hidden.ts'
import { compareVariables, weigh } from '../texts.ts'
import { layoutFor, readCells, written } from './cells.ts'

/** Why a text from a spreadsheet is not taken; undefined for a sound one. The same checks as for all content, and what a cell may bring in besides. */
export function problemOf(key: string, text: string, source: string, buttons: ReadonlySet<string>): string | undefined {
  // A formula that a spreadsheet could not work out.
  if (/^#(?:NAME\?|REF!|VALUE!|DIV\/0!|N\/A|NULL!|NUM!)$/.test(text)) return `the cell holds the mistake ${text}; format it as text`
  const hidden = hiddenIn(text)
  if (hidden !== undefined) return `there is an invisible character, ${hidden}. Type the text anew without pasting`
  const file = asFile(key, text)
  const { texts, issues } = readFluent({ locale: '', path: '', source: file })
  const own = texts.find((it) => it.key === key)
  const kept = readCells(file)
  if (!own || texts.length !== 1 || kept[0]?.text !== text) return shapeProblem(text)
  const found = [...issues, ...compareVariables(own, variablesOf(key, source)), ...weigh(own, buttons)][0]
  return found && `${found.problem}. ${found.todo}`
}

function asFile(key: string, text: string): string {
  const [id = '', attribute] = key.split('.')
  return `${id} =${attribute === undefined ? '' : `\n    .${attribute} =`}${written(text, layoutFor(key, text))}\n`
}

function variablesOf(key: string, source: string): Text['variables'] {
  return readFluent({ locale: '', path: '', source: asFile(key, source) }).texts[0]?.variables ?? []
}

/** The file format gives a meaning to brackets and to the first sign of a line. */
function shapeProblem(text: string): string {
  const lines = text.split('\n').map((it) => it.trim())
  const at = lines.findIndex((it) => /^[.*[}]/.test(it))
  if (at !== -1) return `line ${at + 1} begins with ${lines[at]?.[0]}, which has a meaning of its own there. Put another word or • before it`
  return 'its { and } do not fit together. A variable is written as { $name }, as in the source'
}
