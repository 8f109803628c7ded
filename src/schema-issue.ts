import type { z } from 'zod'
import type { Issue } from './issue.ts'

type ZodIssue = z.core.$ZodIssue

/** What stands in a file, and the source file whose comments are the manual for it. */
export interface Written {
  readonly file: string
  readonly data: unknown
  readonly manual: string
}

/** Turns what zod found in a file into issues that its author understands. */
export function schemaIssues(written: Written, error: z.ZodError): Issue[] {
  const found = error.issues.flatMap((issue) => nearest(issue))
  return found
    .filter((it) => !found.some((other) => other.issue.code === 'invalid_type' && other !== it && isSamePlace(other, it)))
    .map(({ issue, path }) => ({ file: written.file, place: placeOf(path, written.data), ...explain(issue, path, written) }))
}

interface Located {
  readonly issue: ZodIssue
  readonly path: readonly PropertyKey[]
}

/** What is of the wrong type cannot be too long as well. */
function isSamePlace(one: Located, other: Located): boolean {
  return one.path.length === other.path.length && one.path.every((step, at) => step === other.path[at])
}

/** The issue itself; of a choice between forms, those of the form that came nearest. */
function nearest(issue: ZodIssue, above: readonly PropertyKey[] = []): Located[] {
  const path = [...above, ...issue.path]
  const forms = issue.code === 'invalid_union' ? issue.errors : []
  // Where no form gets beyond the value itself, they are equally near.
  if (forms.flat().every((inner) => inner.path.length === 0 && /^invalid_(?:type|value)$/.test(inner.code))) return [{ issue, path }]
  return forms.toSorted((a, b) => a.length - b.length)[0]?.flatMap((inner) => nearest(inner, path)) ?? []
}

/** Items of a list are called by their id, `r01.yes.sign`, or by their number as people count, `phones#2.number`. */
function placeOf(path: readonly PropertyKey[], data: unknown): string {
  const names: string[] = []
  let value = data
  for (const step of path) {
    value = property(value, step)
    names.push(typeof step === 'number' ? itemName(property(value, 'id'), step, names.pop() ?? '') : String(step))
  }
  return names.join('.')
}

/** How an item of a list is called in an issue: by its id, or by its number in the list (from 1) when it has none. */
export function itemName(id: unknown, at: number, list: string): string {
  return typeof id === 'string' && id !== '' ? id : `${list}#${at + 1}`
}

/** Characters of a wrong value that are repeated. */
const SHOWN = 60

type Explained = Pick<Issue, 'problem' | 'todo'>

function explain(issue: ZodIssue, path: readonly PropertyKey[], { data, manual }: Written): Explained {
  const value = path.reduce<unknown>(property, data)
  const shown = typeof value === 'object' || value === undefined ? '' : `${JSON.stringify(value).slice(0, SHOWN)} `
  if (issue.code === 'unrecognized_keys') {
    const todo = `Take it out or correct its spelling; ${manual} lists the keys`
    return { problem: `unknown key ${issue.keys.join(', ')}`, todo }
  }
  if (path.length === 0 && value === null) return { problem: 'is empty: every key is missing', todo: `Fill it in; ${manual} lists the keys` }
  if (value === undefined || value === null) return { problem: 'is missing', todo: `Add it; ${manual} says what it means` }
  if (issue.code === 'invalid_key') {
    const problem = `the name ${String(path.at(-1))} cannot stand here: ${issue.issues[0]?.message ?? issue.message}`
    return { problem, todo: `Compare it with the manual in ${manual}` }
  }
  return explainValue(issue, shown, typeof value, manual)
}

/** What zod calls by words of programmers. */
const TYPES: Readonly<Record<string, string>> = { object: 'a group of keys', array: 'a list', int: 'a whole number', boolean: 'true or false' }

function explainValue(issue: ZodIssue, shown: string, type: string, manual: string): Explained {
  const compare = `Compare it with the manual in ${manual}`
  if (issue.code === 'invalid_type') {
    const expected = TYPES[issue.expected] ?? `a ${issue.expected}`
    const lost = issue.expected === 'string' && type === 'number'
    return { problem: `${shown}is not ${expected}`, todo: lost ? 'Put it in quotes, or its zeros are lost' : `Write ${expected}` }
  }
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    const values = 'values' in issue ? issue.values : 'options' in issue ? (issue.options ?? []) : []
    return { problem: `${shown}is not known here`, todo: values.length > 0 ? `Write one of: ${values.join(', ')}` : compare }
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return size(issue, shown)
  if (issue.code === 'invalid_format') return form(issue, shown, compare)
  const todo = issue.code === 'custom' ? issue.params?.['todo'] : undefined
  return { problem: shown + issue.message, todo: typeof todo === 'string' ? todo : compare }
}

function size(issue: Extract<ZodIssue, { code: 'too_small' | 'too_big' }>, shown: string): Explained {
  const [limit, few] = issue.code === 'too_small' ? [issue.minimum, true] : [issue.maximum, false]
  if (issue.origin === 'array' && few && limit === 1) return { problem: 'is empty', todo: 'Put at least one there' }
  const todo = `${few ? 'At least' : 'At most'} ${limit}${issue.inclusive ? '' : ', and not that itself'}`
  if (issue.origin === 'array') return { problem: `has too ${few ? 'few' : 'many'} entries`, todo }
  return { problem: `${shown}is too ${few ? 'small or short' : 'large or long'}`, todo }
}

function form(issue: Extract<ZodIssue, { code: 'invalid_format' }>, shown: string, compare: string): Explained {
  if (issue.format === 'date') return { problem: `${shown}is no day`, todo: 'Write a day that exists, such as 2026-11-22' }
  if (issue.format === 'url') return { problem: `${shown}is no web address that may stand here`, todo: 'Write it whole, with https://' }
  return { problem: `${shown}is not written as it has to be: ${issue.message}`, todo: compare }
}

function property(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
