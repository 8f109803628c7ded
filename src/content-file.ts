import { parseDocument, visit, isScalar } from 'yaml'
import type { z } from 'zod'
import type { Issue } from './issue.ts'

/** A file of the content folders: its path from the top, and what stands in it. */
export interface ContentFile {
  readonly path: string
  readonly source: string
}

/** Marks that turn the reading direction or hide in a text: they make a number or a link look like another one. */
// oxlint-disable-next-line no-control-regex -- these are the characters we look for
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** The first hidden character of a file as an issue; none for a clean one. */
export function hiddenCharacters({ path, source }: ContentFile): Issue[] {
  const line = source.split('\n').findIndex((it) => HIDDEN.test(it.replace(/\r$/, '')))
  if (line < 0) return []
  const problem = 'there is an invisible character (direction mark, zero-width or control)'
  return [{ file: path, place: `line ${line + 1}`, problem, todo: 'Type the line anew without pasting' }]
}

/** Parses a YAML file and checks it against a schema: the value, or every problem found. */
export function parseYaml<T>(file: ContentFile, schema: z.ZodType<T>): { value?: T; issues: Issue[] } {
  const document = parseDocument(file.source, { uniqueKeys: true, prettyErrors: true })
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    file: file.path,
    place: `line ${error.linePos?.[0].line ?? 1}`,
    problem: `not valid YAML: ${error.message.split('\n')[0]}`,
    todo: 'Compare the indentation and quotes with a file that works',
  }))
  const hidden = [...hiddenCharacters(file), ...forbiddenKeys(file.path, document)]
  if (problems.length + hidden.length > 0) return { issues: [...problems, ...hidden] }
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return { value: parsed.data, issues: [] }
  return { issues: parsed.error.issues.flatMap((issue) => schemaIssue(file.path, issue)) }
}

function forbiddenKeys(file: string, document: ReturnType<typeof parseDocument>): Issue[] {
  const issues: Issue[] = []
  visit(document, {
    Pair(_, { key }) {
      const name = isScalar(key) ? String(key.value) : ''
      if (!['__proto__', 'constructor', 'prototype'].includes(name)) return
      issues.push({ file, place: name, problem: `the key ${name} is not allowed`, todo: 'Remove it' })
    },
    Alias() {
      issues.push({ file, place: '*', problem: 'aliases are not allowed', todo: 'Write the value out' })
    },
  })
  return issues
}

/** A zod issue in the author's words; for a union, the branch that came nearest. */
function schemaIssue(file: string, issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): Issue[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? []
    return nearest.flatMap((inner) => schemaIssue(file, inner, path))
  }
  const place = path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : String(part))).join('.').replaceAll('.[', '[')
  if (issue.code === 'unrecognized_keys') {
    return [{ file, place, problem: `unknown: ${issue.keys.join(', ')}`, todo: 'Correct the spelling or remove it; the keys allowed stand in src/flow/schema.ts' }]
  }
  return [{ file, place, problem: issue.message, todo: 'Correct the value' }]
}
