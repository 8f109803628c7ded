import {
  FluentParser,
  Visitor,
  type FunctionReference,
  type Junk,
  type Message,
  type MessageReference,
  type Pattern,
  type StringLiteral,
  type TermReference,
  type VariableReference,
} from '@fluent/syntax'
import { hiddenIn } from './hidden.ts'
import { withoutTags } from './html.ts'
import type { Issue } from '../issue.ts'

/** One .ftl file: which language it belongs to, its path, and what stands in it. */
export interface TextFile {
  readonly locale: string
  readonly path: string
  readonly source: string
}

/** A text as the checks see it. */
export interface Text {
  readonly key: string
  readonly path: string
  /** The message in Fluent that it stands in, with all its attributes. */
  readonly source: string
  readonly variables: readonly string[]
  /** What stands outside of choices, then each variant of each choice: each has to be sound by itself. */
  readonly parts: readonly string[]
  /** Characters as a person counts them, with the longest variants. */
  readonly length: number
}

/** The texts of a file in their order, attributes as `key.attribute`, and all that is wrong with the file as Fluent. */
export function readFluent(file: TextFile): { readonly texts: readonly Text[]; readonly issues: readonly Issue[] } {
  const at = (place: string, problem: string, todo: string): Issue => ({ file: file.path, place, problem, todo })
  const entries = parse(file)
  if (!entries) return { texts: [], issues: [at('', 'not valid Fluent: too many brackets inside each other', 'Write it simpler')] }
  const read = entries.flatMap((entry) => (entry.type === 'Message' ? readMessage(file, entry) : []))
  const issues = entries.flatMap((entry) => {
    if (entry.type === 'Junk') return [junkIssue(file, entry)]
    if (entry.type === 'Term') return [at(`-${entry.id.name}`, 'terms are not used here', 'Write the words out where they are needed')]
    return []
  })
  return { texts: read.map(({ text }) => text), issues: [...issues, ...read.flatMap((it) => it.issues)] }
}

/** Undefined when there are so many brackets that the parser, which calls itself for each, is exhausted. */
function parse({ source }: TextFile) {
  try {
    return new FluentParser({ withSpans: true }).parse(source).body
  } catch {
    return undefined
  }
}

function readMessage(file: TextFile, { id, value, attributes, span }: Message): { text: Text; issues: Issue[] }[] {
  const own: [string, Pattern][] = value ? [[id.name, value]] : []
  const patterns = [...own, ...attributes.map((it): [string, Pattern] => [`${id.name}.${it.id.name}`, it.value])]
  const source = file.source.slice(span?.start, span?.end)
  return patterns.map(([key, pattern]) => readPattern(file.path, source, key, pattern))
}

function readPattern(path: string, source: string, key: string, pattern: Pattern): { text: Text; issues: Issue[] } {
  const reader = new PatternReader()
  reader.visit(pattern)
  const text = { key, path, source, variables: [...reader.variables].toSorted(), parts: partsOf(pattern), length: lengthOf(pattern) }
  const issues = reader.problems.map((problem) => ({ file: path, place: key, problem, todo: 'Write the words out: only { $variables } and choices are used' }))
  return { text, issues }
}

/** Each text is checked by itself and without the machine's part in it, so it may not borrow from others or compute. */
class PatternReader extends Visitor {
  readonly variables = new Set<string>()
  readonly problems: string[] = []
  override visitVariableReference(node: VariableReference): void {
    this.variables.add(node.id.name)
  }
  override visitMessageReference(node: MessageReference): void {
    this.problems.push(`the reference to ${node.id.name} is not allowed`)
  }
  override visitTermReference(node: TermReference): void {
    this.problems.push(`the reference to -${node.id.name} is not allowed`)
  }
  override visitFunctionReference(node: FunctionReference): void {
    this.problems.push(`the function ${node.id.name} is not allowed`)
    this.genericVisit(node)
  }
  override visitStringLiteral(node: StringLiteral): void {
    const hidden = hiddenIn(node.parse().value)
    if (hidden !== undefined) this.problems.push(`there is an invisible character, ${hidden}`)
  }
}

type Element = Pattern['elements'][number]

function partsOf(pattern: Pattern): string[] {
  return [pattern.elements.map(wordsOf).join(''), ...pattern.elements.flatMap(variantsOf).flatMap(partsOf)]
}

function lengthOf(pattern: Pattern): number {
  const own = [...withoutTags(pattern.elements.map(wordsOf).join(''))].length
  return pattern.elements.reduce((sum, element) => sum + Math.max(0, ...variantsOf(element).map(lengthOf)), own)
}

function variantsOf(element: Element): Pattern[] {
  const choice = element.type === 'Placeable' && element.expression.type === 'SelectExpression' ? element.expression : undefined
  return choice?.variants.map((variant) => variant.value) ?? []
}

/** The words of an element; a variable by its name, a choice without any. */
function wordsOf(element: Element): string {
  if (element.type === 'TextElement') return element.value
  const { expression } = element
  if (expression.type === 'StringLiteral') return expression.parse().value
  if (expression.type === 'NumberLiteral') return expression.value
  return expression.type === 'VariableReference' ? `{ $${expression.id.name} }` : ''
}

function junkIssue(file: TextFile, junk: Junk): Issue {
  const line = file.source.slice(0, junk.span?.start ?? 0).split('\n').length
  const what = junk.annotations[0]?.message ?? 'not understood'
  return { file: file.path, place: `line ${line}`, problem: `not valid Fluent: ${what}`, todo: 'Compare with the same text in another language' }
}
