import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readFiles, type ContentFile } from '../folder.ts'
import { readCells, type Cell } from './cells.ts'

/** The texts of one language with the files in which they stand. */
export interface Language {
  readonly locale: string
  readonly files: readonly ContentFile[]
  readonly cells: ReadonlyMap<string, Cell & { readonly path: string }>
}

/** Reads the texts of a language; a folder without any gives none. */
export function readLanguage(root: string, locale: string): Language {
  const { found } = readFiles(root, `locales/${locale}`, '.ftl')
  return { locale, files: found, cells: new Map(found.flatMap(({ path, source }) => readCells(source).map((cell) => [cell.key, { ...cell, path }]))) }
}

/** A short hash of a text: enough to see that it has changed. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** Writes a file whole or not at all, with the line ends and the byte order mark that it had. */
export function replaceFile(root: string, path: string, source: string): void {
  const file = join(root, path)
  const before = readIfThere(file)
  const lines = before.includes('\r\n') ? source.replaceAll('\n', '\r\n') : source
  const next = join(dirname(file), `.${randomUUID()}.tmp`)
  try {
    writeFileSync(next, before.startsWith('\ufeff') ? `\ufeff${lines}` : lines)
    renameSync(next, file)
  } finally {
    rmSync(next, { force: true })
  }
}

/** What stands in a file; nothing when there is none. */
export function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}
