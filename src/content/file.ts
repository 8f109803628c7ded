import { isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml'
import type { ContentFile } from './folder.ts'
import { hiddenIn } from './hidden.ts'
import type { Issue } from '../issue.ts'

/** Every line of a file with a character that cannot be seen. */
export function hiddenCharacters({ path, source }: ContentFile): Issue[] {
  return source.split('\n').flatMap((line, at) => {
    const hidden = hiddenIn(line)
    return hidden === undefined ? [] : [hiddenIssue(path, at + 1, hidden)]
  })
}

/** What a YAML file says, or every reason why it is not taken. An empty document is `null`. */
export function readYaml(file: ContentFile): { readonly data?: unknown; readonly issues: readonly Issue[] } {
  const hidden = hiddenCharacters(file)
  try {
    const lines = new LineCounter()
    const document = parseDocument(file.source, { uniqueKeys: true, lineCounter: lines })
    const invalid = [...document.errors, ...document.warnings].map(({ pos, message }) => invalidIssue(file.path, lines.linePos(pos[0]).line, message))
    const issues = [...hidden, ...onePerLine(invalid), ...onePerLine(refused(file.path, document, lines, hidden.length === 0))]
    return issues.length > 0 ? { issues } : { data: document.toJS(), issues }
  } catch {
    // Parser and visitor go into brackets by calling themselves, so thousands of them exhaust both.
    return { issues: [...hidden, invalidIssue(file.path, 1, 'too many brackets inside each other')] }
  }
}

/** A bracket that is not closed makes all that follows on its line wrong too. */
function onePerLine(issues: readonly Issue[]): Issue[] {
  return issues.filter((issue, at) => issues.findIndex((it) => it.place === issue.place) === at)
}

/** Keys that mean something to the machine. */
const KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** What is valid YAML and yet not taken: such keys, values that point to others, and characters that an escape hides. */
function refused(file: string, document: Document, lines: LineCounter, escapes: boolean): Issue[] {
  const issues: Issue[] = []
  const lineOf = ({ range }: Node) => lines.linePos(range?.[0] ?? 0).line
  const add = (node: Node, problem: string, todo: string) => issues.push({ file, place: `line ${lineOf(node)}`, problem, todo })
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && KEYS.has(String(key.value))) add(key, `the key ${String(key.value)} is not allowed`, 'Remove it')
    },
    Scalar(_, node) {
      const hidden = escapes ? hiddenIn(String(node.value)) : undefined
      if (hidden !== undefined) issues.push(hiddenIssue(file, lineOf(node), hidden))
    },
    Alias(_, node) {
      add(node, `the reference *${node.source} is not allowed`, 'Write the value out')
    },
  })
  return issues
}

function invalidIssue(file: string, line: number, message: string): Issue {
  const problem = `not valid YAML: ${message.split(/ at line \d|\n/)[0]}`
  return { file, place: `line ${line}`, problem, todo: 'Compare the indentation and quotes with a file that works' }
}

function hiddenIssue(file: string, line: number, character: string): Issue {
  const problem = `there is an invisible character, ${character}`
  return { file, place: `line ${line}`, problem, todo: 'Type the line anew without pasting' }
}
