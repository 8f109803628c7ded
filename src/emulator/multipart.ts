import type { Upload } from './files.ts'

/** The fields and files of a form. */
export interface Form {
  readonly fields: Readonly<Record<string, string>>
  readonly uploads: ReadonlyMap<string, Upload>
}

/**
 * Reads a multipart/form-data body. Written by hand because the platform's parser refuses what grammY sends: header
 * names in lower case directly after the boundary, and file names without quotes.
 */
export function parseMultipart(body: Buffer, contentType: string): Form | undefined {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (boundary === undefined) return undefined
  const fields: Record<string, string> = {}
  const uploads = new Map<string, Upload>()
  const delimiter = Buffer.from(`--${boundary}`)
  let start = body.indexOf(delimiter)
  for (;;) {
    if (start === -1) return undefined
    start += delimiter.length
    if (body.toString('latin1', start, start + 2) === '--') return { fields, uploads }
    const end = body.indexOf(delimiter, start)
    // After the delimiter and before the next one stands a line end that belongs to neither header nor content.
    const part = end === -1 ? undefined : readPart(body.subarray(start + 2, end - 2))
    if (part === undefined) return undefined
    if (part.filename === undefined) fields[part.name] = part.content.toString()
    else uploads.set(part.name, { name: part.filename, bytes: part.content })
    start = end
  }
}

interface Part {
  readonly name: string
  readonly filename: string | undefined
  readonly content: Buffer
}

function readPart(part: Buffer): Part | undefined {
  const end = part.indexOf('\r\n\r\n')
  const headers = end === -1 ? [] : part.toString('utf8', 0, end).split('\r\n')
  const disposition = headers.find(line => /^content-disposition:/i.test(line))
  const name = /;\s*name="([^"]*)"/i.exec(disposition ?? '')?.[1]
  if (disposition === undefined || name === undefined) return undefined
  const [, quoted, bare] = /;\s*filename=(?:"((?:[^"\\]|\\.)*)"|(.*))/i.exec(disposition) ?? []
  // A copy: the content must not keep the whole body in memory.
  return { name, filename: quoted ?? bare, content: Buffer.from(part.subarray(end + 4)) }
}
