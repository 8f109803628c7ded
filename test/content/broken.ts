import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const change = z.strictObject({
  /** From the top of the content; `*` stands for each language. */
  file: z.string(),
  /** The first place where these words stand gets others. */
  replace: z.string().optional(),
  with: z.string().optional(),
  /** A Fluent message, by its key, is written anew; an empty text takes it out. */
  message: z.string().optional(),
  text: z.string().optional(),
  /** Put behind the last line. */
  append: z.string().optional(),
  /** A new file, or all of an old one: a text, or bytes in hexadecimal digits. */
  write: z.string().optional(),
  bytes: z.string().optional(),
  remove: z.literal(true).optional(),
  rename: z.string().optional(),
  /** A folder where a file should be, or a link to nothing. */
  folder: z.literal(true).optional(),
  link: z.literal(true).optional(),
  /** So many opening brackets. */
  brackets: z.int().optional(),
})
type Change = z.infer<typeof change>

const sample = z.strictObject({
  name: z.string(),
  changes: z.array(change).min(1),
  /** DEFAULT_LOCALE; English if it is left out. */
  reference: z.string().default('en'),
  /** Every issue that is reported, in any order; `*` as above, `problem` is a piece of it. None: it is taken as it is. */
  issues: z.array(z.strictObject({ file: z.string(), place: z.string().default(''), problem: z.string() })),
  /** More issues follow from this mistake than are listed. */
  more: z.boolean().default(false),
})
export type Sample = z.infer<typeof sample>

/** The samples of one of the files beside this one. */
export function readSamples(name: string): Sample[] {
  const samples = z.array(sample).min(1).parse(parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8')))
  return samples.map((it) => ({ ...it, issues: it.issues.flatMap((issue) => forEachLanguage(issue.file).map((file) => ({ ...issue, file }))) }))
}

/** Whatever languages can differ in, three show. */
const SOME_LANGUAGES = ['en', 'ru', 'tk']

function forEachLanguage(file: string): string[] {
  return file.includes('*') ? SOME_LANGUAGES.map((locale) => file.replace('*', locale)) : [file]
}

/** A copy of the real content in a temporary folder, with these changes. */
export function contentWith(changes: readonly Change[], languages = SOME_LANGUAGES): string {
  const root = mkdtempSync(join(tmpdir(), 'yoldash-content-'))
  const folders = ['conversations', ...languages.map((locale) => join('locales', locale))]
  for (const folder of folders) cpSync(folder, join(root, folder), { recursive: true })
  for (const one of changes) {
    for (const file of forEachLanguage(one.file)) apply(join(root, file), one)
  }
  return root
}

function apply(path: string, it: Change): void {
  if (it.replace !== undefined) edit(path, it.replace, it.with ?? '')
  if (it.message !== undefined) rewrite(path, it.message, it.text ?? '')
  if (it.append !== undefined) appendFileSync(path, `\n${it.append}\n`)
  if (it.remove) rmSync(path, { recursive: true })
  if (it.rename !== undefined) renameSync(path, join(dirname(path), it.rename))
  if (it.write !== undefined) put(path, it.write)
  if (it.bytes !== undefined) put(path, Buffer.from(it.bytes.replaceAll(' ', ''), 'hex'))
  if (it.brackets !== undefined) put(path, path.endsWith('.ftl') ? 'deep = ' : '', '{'.repeat(it.brackets))
  if (it.folder) mkdirSync(path)
  if (it.link) symlinkSync('nothing-is-here', path)
}

function put(path: string, ...parts: (string | Uint8Array)[]): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  for (const part of parts) appendFileSync(path, part)
}

function edit(path: string, search: string, replacement: string): void {
  const source = readFileSync(path, 'utf8')
  if (!source.includes(search)) throw new Error(`${path} no longer has the words "${search}": choose others for this sample`)
  writeFileSync(path, source.replace(search, () => replacement))
}

/** The message with the indented lines under it. */
function rewrite(path: string, key: string, text: string): void {
  const source = readFileSync(path, 'utf8')
  const message = new RegExp(`^${key} =.*\\n(?:(?:[ \\t].*)?\\n)*`, 'm')
  if (!message.test(source)) throw new Error(`${path} has no message ${key}: choose another one for this sample`)
  writeFileSync(path, source.replace(message, () => (text === '' ? '' : `${text}\n`)))
}
