import type { z } from 'zod'
import type { Issue } from '../issue.ts'
import type { RawFile } from './raw-checks.ts'

type ZodIssue = z.core.$ZodIssue

const MANUAL = 'src/hotlines/schema.ts'

/** Turns what zod found in a file into issues that its author understands. */
export function issuesOf({ file, data }: RawFile, error: z.ZodError): Issue[] {
  return error.issues.map((issue) => ({ file, place: placeOf(issue.path, data), ...explain(issue, data) }))
}

/** How an entry is called in an issue: by its id, or by its number in the list (from 1) when it has none. */
export function entryPlace(id: unknown, at: number): string {
  return typeof id === 'string' ? id : `entries#${at + 1}`
}

function placeOf(path: readonly PropertyKey[], data: unknown): string {
  const [head, at, ...rest] = path
  if (head !== 'entries' || typeof at !== 'number') return joined(path)
  return joined([entryPlace(property(property(property(data, 'entries'), at), 'id'), at), ...rest])
}

/** List places count from 1, as people do: `phones#2.number`. */
const joined = (path: readonly PropertyKey[]) =>
  path.map((step) => (typeof step === 'number' ? `#${step + 1}` : `.${String(step)}`)).join('').replace(/^\./, '')

function explain(issue: ZodIssue, data: unknown): Pick<Issue, 'problem' | 'todo'> {
  const value = issue.path.reduce<unknown>(property, data)
  const shown = typeof value === 'object' || value === undefined ? '' : `${JSON.stringify(value)} `
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ')
    return { problem: `unknown key ${keys}`, todo: `Take it out or correct its spelling; ${MANUAL} lists the keys` }
  }
  if (value === undefined) return { problem: 'is missing', todo: `Add it; ${MANUAL} says what it means` }
  if (issue.code === 'invalid_type') {
    return { problem: `${shown}is not a ${issue.expected}`, todo: hint(issue.expected, value) }
  }
  if (issue.code === 'invalid_value') {
    return { problem: `${shown}is not known here`, todo: `Write one of: ${issue.values.join(', ')}` }
  }
  if (issue.code === 'too_small') return { problem: 'is empty', todo: 'Put at least one there' }
  const todo = issue.code === 'custom' ? issue.params?.['todo'] : undefined
  return { problem: shown + issue.message, todo: typeof todo === 'string' ? todo : `Compare it with the manual in ${MANUAL}` }
}

const hint = (expected: string, value: unknown) =>
  expected === 'string' && typeof value === 'number' ? 'Put it in quotes, or its zeros are lost' : `Write a ${expected}`

const property = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
