import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '../issue.ts'

/** A file of the content folders: its path from the top, and what stands in it, with `\n` as line ends. */
export interface ContentFile {
  readonly path: string
  readonly source: string
}

interface Read<T> {
  readonly found: readonly T[]
  readonly issues: readonly Issue[]
}

/** The files of a folder with one ending, by name. Whatever cannot be read, or is there to be read but never would be, is an issue. */
export function readFiles(root: string, folder: string, ending: '.yaml' | '.ftl'): Read<ContentFile> {
  const { found, issues } = list(root, folder)
  const names = found.map((entry) => entry.name).filter((name) => !name.startsWith('.')).toSorted()
  const odd = names.filter((name) => !name.endsWith(ending) && /\.(?:ya?ml|ftl)(?:\.txt)?$/i.test(name))
  const files = names.filter((name) => name.endsWith(ending)).map((name) => readText(root, `${folder}/${name}`))
  const none = files.length > 0 || issues.length > 0 ? [] : [issue(folder, `there is no ${ending} file in it`, 'Bring its files back, or remove the folder')]
  return {
    found: files.flatMap((file) => ('source' in file ? [file] : [])),
    issues: [
      ...issues,
      ...none,
      ...odd.map((name) => issue(`${folder}/${name}`, 'a file of this name is not read', `Let its name end in ${ending}, or remove it`)),
      ...files.flatMap((file) => ('problem' in file ? [file] : [])),
    ],
  }
}

/** The names of the folders inside a folder. */
export function readFolders(root: string, folder: string): Read<string> {
  const { found, issues } = list(root, folder)
  const folders = found.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  return { found: folders.map((entry) => entry.name).toSorted(), issues }
}

function list(root: string, folder: string) {
  try {
    return { found: readdirSync(join(root, folder), { withFileTypes: true }), issues: [] }
  } catch (error) {
    const todo = 'Start in the folder that has conversations/ and locales/, and see that it may be read'
    return { found: [], issues: [issue(folder, `this folder cannot be read (${codeOf(error)})`, todo)] }
  }
}

function readText(root: string, path: string): ContentFile | Issue {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(join(root, path))
  } catch (error) {
    return issue(path, `this file cannot be read (${codeOf(error)})`, 'See that it is a file and that the bot may read it')
  }
  try {
    // Editors on Windows begin a file with a byte order mark and end lines with two characters: both are harmless, and dropped here.
    const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
    return source.trim() === '' ? issue(path, 'this file is empty', 'Fill it, or remove it') : { path, source }
  } catch {
    return issue(path, 'this is no text in UTF-8', 'Save it anew as UTF-8, or bring the right file back')
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'
}

function issue(file: string, problem: string, todo: string): Issue {
  return { file, place: '', problem, todo }
}
