import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFluent } from '../../src/content/fluent.ts'

/** A word as it stands in the texts of a language, with the keys under which it does. */
export type Words = ReadonlyMap<string, readonly string[]>

/** Single words as somebody in trouble types them, also without the letters that a keyboard lacks. */
const AS_TYPED = new Set(['crisis-words'])

/** Tags, variables, names of characters, addresses, commands, and what hangs on a number. */
const NO_WORDS = /\S+@\S+|<[^>]*>|\{[^}]*\}|&\w+;|(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?|[/@][a-z]\w*|\d+(?:[-–]\p{L}+)?/giu

const WORD = /[\p{L}\p{M}]+(?:[ʻʼ'’`´‘][\p{L}\p{M}]*)*/gu

/** Every word of every text of a language. A hyphen joins two words. */
export function wordsOf(locale: string): Words {
  const words = new Map<string, string[]>()
  const folder = join('locales', locale)
  for (const name of readdirSync(folder).filter((it) => it.endsWith('.ftl'))) {
    for (const { key, parts } of readFluent({ locale, path: name, source: readFileSync(join(folder, name), 'utf8') }).texts) {
      if (AS_TYPED.has(key)) continue
      for (const word of parts.flatMap(wordsIn)) words.set(word, [...(words.get(word) ?? []), key])
    }
  }
  return words
}

/** The words of one text; quotation marks at their ends are none of them. */
export function wordsIn(text: string): string[] {
  return [...text.replaceAll(NO_WORDS, ' ').matchAll(WORD)].map(([word]) => word.replace(/['’`´‘]+$/u, ''))
}
