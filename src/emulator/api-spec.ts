import spec from './bot-api.json' with { type: 'json' }
import { isFields, type Fields, type Params } from './bot-api.ts'
import { badRequest } from './refusal.ts'

interface Field {
  readonly types: readonly string[]
  readonly required?: boolean
  /** The one value of a `type` field, by which Telegram tells the members of a union apart. */
  readonly equals?: string
}
interface Described {
  readonly fields?: Readonly<Record<string, Field | undefined>>
  readonly subtypes?: readonly string[]
}

const methods: Readonly<Record<string, Described | undefined>> = spec.methods
const types: Readonly<Record<string, Described | undefined>> = spec.types

/** Is this a method that the emulator knows? */
export const knowsMethod = (method: string): boolean => Object.hasOwn(methods, method)

/** How Telegram words a missing parameter, where it has its own words. */
const MISSING: Readonly<Record<string, string>> = {
  chat_id: 'chat_id is empty',
  from_chat_id: 'chat_id is empty',
  text: 'message text is empty',
  message_id: 'message identifier is not specified',
  message_ids: 'message identifiers are not specified',
}

/**
 * Holds a call against the description of its method, or refuses it. Stricter than Telegram, which ignores parameters
 * that it does not know: a misspelt `protect_content` must not go unnoticed here.
 */
export function checkCall(method: string, given: Fields): Params {
  const fields = methods[method]?.fields ?? {}
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(fields, name)) badRequest(`the method ${method} has no parameter "${name}"`)
  }
  for (const [name, field] of Object.entries(fields)) {
    const value = given[name]
    if (field?.required === true && (value === undefined || (value === '' && Object.hasOwn(MISSING, name)))) {
      badRequest(MISSING[name] ?? `parameter "${name}" is required`)
    }
    if (value === undefined || field === undefined) continue
    const problem = problemOf(value, field, name)
    if (problem !== undefined) badRequest(problem)
  }
  return given
}

/** Forms carry text only: turns `"5"`, `"true"` and `"[…]"` into what the description asks for. */
export function fromForm(method: string, form: Readonly<Record<string, string>>): Fields {
  const fields = methods[method]?.fields ?? {}
  return Object.fromEntries(Object.entries(form).map(([name, text]) => {
    const wanted = Object.hasOwn(fields, name) ? fields[name]?.types ?? [] : []
    return [name, wanted.includes('String') || wanted.includes('InputFile') ? text : parsed(text)]
  }))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** What is wrong with a value in Telegram's words; undefined when nothing is. */
function problemOf(value: unknown, field: Field, name: string): string | undefined {
  if (field.equals !== undefined && value !== field.equals) return `field "${name}" must be "${field.equals}"`
  let first: string | undefined
  for (const type of field.types) {
    const problem = mismatch(value, type, name)
    if (problem === undefined) return undefined
    // Of several possible types the one that fits best tells what is wrong: the one that has the given fields.
    if (first === undefined || resembles(value, type)) first = problem
  }
  return first
}

function mismatch(value: unknown, type: string, name: string): string | undefined {
  if (type.startsWith('Array of ')) {
    if (!Array.isArray(value)) return `field "${name}" must be of type Array`
    return firstOf(value, item => mismatch(item, type.slice('Array of '.length), name))
  }
  if (fits(value, type)) return undefined
  const described = types[type]
  if (described === undefined || type === 'InputFile') return `field "${name}" must be of type ${type}`
  if (!isFields(value)) return `field "${name}" must be of type Object`
  if (described.subtypes !== undefined) return problemOf(value, { types: described.subtypes }, name)
  return objectProblem(value, described.fields ?? {}, type)
}

function fits(value: unknown, type: string): boolean {
  switch (type) {
    case 'Integer': return Number.isSafeInteger(value)
    case 'Float': return typeof value === 'number' && Number.isFinite(value)
    case 'Boolean': return typeof value === 'boolean'
    case 'True': return value === true
    case 'String':
    case 'InputFile': return typeof value === 'string'
    default: return false
  }
}

function objectProblem(value: Fields, fields: NonNullable<Described['fields']>, type: string): string | undefined {
  const unknown = Object.keys(value).find(key => !Object.hasOwn(fields, key))
  if (unknown !== undefined) return `${type} has no field "${unknown}"`
  return firstOf(Object.entries(fields), ([key, field]) => {
    const item = value[key]
    if (item !== undefined && field !== undefined) return problemOf(item, field, key)
    return field?.required === true ? `can't find field "${key}"` : undefined
  })
}

/** Is it meant to be this type? Its `type` says so, or the required fields that it has. */
function resembles(value: unknown, type: string): boolean {
  const fields = types[type]?.fields
  if (fields === undefined || !isFields(value)) return false
  if (fields.type?.equals !== undefined) return value.type === fields.type.equals
  return Object.entries(fields).every(([key, field]) => field?.required !== true || key in value)
}

function firstOf<T>(items: readonly T[], problem: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = problem(item)
    if (found !== undefined) return found
  }
  return undefined
}
