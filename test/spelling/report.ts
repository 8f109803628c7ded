import { readdirSync } from 'node:fs'
import { hasHunspell, MISSING_HUNSPELL } from './dictionaries.ts'
import { compareWithList, doubtsOf, readList, writeList } from './list.ts'

/**
 * `node tools/spelling.js [language…]`: prints the words that nobody has looked at, with the keys where they stand.
 * `node tools/spelling.js --accept [language…]`: puts them on the lists, and takes words off that no text has any more.
 */
const accept = process.argv.includes('--accept')
const named = process.argv.slice(2).filter((it) => !it.startsWith('-'))
if (!hasHunspell()) throw new Error(MISSING_HUNSPELL)

for (const locale of named.length > 0 ? named : readdirSync('locales')) {
  const { words, doubts } = doubtsOf(locale, { lookUp: true })
  const compared = compareWithList(doubts, readList(locale))
  for (const { word, reason, keys } of compared.open) {
    const more = new Set(keys).size > 3 ? ', …' : ''
    print(`${locale}  ${word}  ${reason}  (${[...new Set(keys)].slice(0, 3).join(', ')}${more})`)
  }
  for (const word of compared.unused) print(`${locale}  ${word}  stands in test/spelling/${locale}.txt and needs not to`)
  print(`${locale}: ${words} words, ${doubts.length} unknown to dictionary or alphabet, ${compared.open.length} of them not on the list`)
  if (accept) writeList(locale, compared)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
