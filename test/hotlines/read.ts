import { readdirSync, readFileSync } from 'node:fs'
import { type Entry, FluentParser, type Message } from '@fluent/syntax'
import { parse } from 'yaml'
import { parseDirectory } from '../../src/hotlines/directory.ts'
import type { RawFile } from '../../src/hotlines/raw-checks.ts'

const root = new URL('../../', import.meta.url)
const folder = 'conversations/hotlines/'

/** The directory as it stands in the project. */
export function readDirectory() {
  const files = readdirSync(new URL(folder, root)).map(
    (name): RawFile => ({ file: folder + name, data: parse(readFileSync(new URL(folder + name, root), 'utf8')) }),
  )
  return parseDirectory(files)
}

/** The entries of a language's hotlines.ftl, and all keys in it, attributes as `key.attribute`. */
export function readTexts(locale: string): { entries: Entry[]; keys: string[] } {
  const text = readFileSync(new URL(`locales/${locale}/hotlines.ftl`, root), 'utf8')
  const entries = new FluentParser().parse(text).body
  const messages = entries.filter((entry): entry is Message => entry.type === 'Message')
  return {
    entries,
    keys: messages.flatMap(({ id, value, attributes }) => [
      ...(value ? [id.name] : []),
      ...attributes.map((attribute) => `${id.name}.${attribute.id.name}`),
    ]),
  }
}
