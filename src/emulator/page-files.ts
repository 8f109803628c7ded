import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

interface PageFile {
  readonly type: string
  readonly bytes: Buffer
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json',
}

/** The files of a folder by the path under which a browser asks for them. Read once: nothing else can be reached. */
export function readPage(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>()
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const type = TYPES[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const file = { type, bytes: readFileSync(join(folder, entry.name)) }
    files.set(`/${entry.name}`, file)
    if (entry.name === 'index.html' || entry.name === 'page.html') files.set('/', file)
  }
  return files
}
