import { fromForm } from './api-spec.ts'
import { isFields, type Fields } from './bot-api.ts'
import type { Uploads } from './files.ts'
import { parseMultipart } from './multipart.ts'
import { badRequest } from './refusal.ts'

/** A call as it came in, not yet checked. */
export interface RawParams {
  readonly params: Fields
  readonly uploads: Uploads
}

const NO_UPLOADS: Uploads = new Map()

/** Reads the parameters of a call from its address and its body: JSON, a form, or a form with files. */
export function readParams(method: string, query: string, contentType: string, body: Buffer | string): RawParams {
  const fromQuery = query === '' ? {} : fromForm(method, Object.fromEntries(new URLSearchParams(query)))
  if (body.length === 0) return { params: fromQuery, uploads: NO_UPLOADS }
  if (contentType.startsWith('multipart/form-data')) {
    const form = parseMultipart(Buffer.from(body), contentType) ?? badRequest("can't parse multipart/form-data request")
    // A file may be sent under the name of its parameter, too, without attach://.
    const direct = Object.fromEntries([...form.uploads.keys()].map(name => [name, `attach://${name}`]))
    const known = Object.fromEntries(Object.entries(direct).filter(([name]) => !isReferred(name, form.fields)))
    return { params: { ...fromQuery, ...known, ...fromForm(method, form.fields) }, uploads: form.uploads }
  }
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    const form = Object.fromEntries(new URLSearchParams(body.toString()))
    return { params: { ...fromQuery, ...fromForm(method, form) }, uploads: NO_UPLOADS }
  }
  if (!contentType.startsWith('application/json')) return { params: fromQuery, uploads: NO_UPLOADS }
  return { params: { ...fromQuery, ...parseObject(body.toString()) }, uploads: NO_UPLOADS }
}

const isReferred = (name: string, fields: Readonly<Record<string, string>>): boolean =>
  Object.values(fields).some(value => value.includes(`attach://${name}`))

function parseObject(text: string): Fields {
  try {
    const json: unknown = JSON.parse(text)
    if (isFields(json)) return json
  } catch {
    // Said below, as for JSON of another kind.
  }
  return badRequest("can't parse JSON encoded request")
}
