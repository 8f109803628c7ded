import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { misspelt } from './alphabets.ts'
import { unknownTo } from './dictionaries.ts'
import { wordsOf, type Words } from './words.ts'

const path = (locale: string) => `test/spelling/${locale}.txt`

/** Right words that the dictionary, or the alphabet, does not know: one per line. */
export function readList(locale: string): string[] {
  return existsSync(path(locale)) ? readFileSync(path(locale), 'utf8').split('\n').filter((line) => line !== '') : []
}

/** A word to be looked at, with the reason and the keys where it stands. */
export interface Doubt {
  readonly word: string
  readonly reason: string
  readonly keys: readonly string[]
}

/** The words of a language that cannot be right, and with `lookUp` those that its dictionary does not know either. The list is not asked. */
export function doubtsOf(locale: string, { lookUp }: { readonly lookUp: boolean }): { readonly words: number; readonly doubts: readonly Doubt[] } {
  const words = wordsOf(locale)
  const names = locale === 'en' ? new Set<string>() : namesIn(words, wordsOf('en'))
  const own = [...words.keys()].filter((word) => !names.has(word))
  const unknown = new Set(lookUp ? unknownTo(locale, own) : [])
  const doubts = own.flatMap((word): Doubt[] => {
    const reason = misspelt(locale, word) ?? (unknown.has(word) ? 'the dictionary does not know it' : undefined)
    return reason === undefined ? [] : [{ word, reason, keys: words.get(word) ?? [] }]
  })
  return { words: words.size, doubts }
}

/** Doubts that the list does not settle, and lines of the list that settle none. A small word on the list covers the same with a capital. */
export function compareWithList(doubts: readonly Doubt[], list: readonly string[]): { readonly open: readonly Doubt[]; readonly unused: readonly string[] } {
  const listed = new Set(list)
  const isListed = ({ word }: Doubt) => listed.has(word) || listed.has(small(word))
  const used = new Set(doubts.flatMap(({ word }) => (listed.has(word) ? [word] : [small(word)])))
  return { open: doubts.filter((doubt) => !isListed(doubt)), unused: list.filter((word) => !used.has(word)) }
}

/** Writes the list anew: what settles a doubt stays, every open doubt is added. Read them first. */
export function writeList(locale: string, { open, unused }: ReturnType<typeof compareWithList>): void {
  const words = open.map(({ word }) => word)
  const added = words.filter((word) => word === small(word) || !words.includes(small(word)))
  writeFileSync(path(locale), [...new Set([...readList(locale).filter((word) => !unused.includes(word)), ...added])].toSorted().map((word) => `${word}\n`).join(''))
}

/** Names stay as they are: words with a capital that the English text of the same key has too. */
function namesIn(words: Words, english: Words): Set<string> {
  const isName = (word: string, keys: readonly string[]) => /^\p{Lu}/u.test(word) && keys.every((key) => english.get(word)?.includes(key))
  return new Set([...words].filter(([word, keys]) => isName(word, keys)).map(([word]) => word))
}

function small(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1)
}
