import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ALPHABETS, isOf } from './alphabets.ts'
import { inCyrillic } from './uzbek.ts'

/** Debian's dictionaries for hunspell by language, and one that npm brings. Kyrgyz and Tajik have none. */
const DICTIONARIES: Readonly<Record<string, string>> = {
  en: 'en_GB',
  ru: 'ru_RU',
  kk: 'kk_KZ',
  uz: 'uz_UZ',
  tk: join(dirname(createRequire(import.meta.url).resolve('dictionary-tk/package.json')), 'index'),
}

export const MISSING_HUNSPELL =
  'hunspell or a dictionary is not installed: spelling is left out (Debian: apt install hunspell hunspell-en-gb hunspell-kk hunspell-ru hunspell-uz)'

/** Whether the program and all its dictionaries are there. */
export function hasHunspell(): boolean {
  return Object.values(DICTIONARIES).every((dictionary) => spawnSync('hunspell', ['-d', dictionary, '-i', 'utf-8', '-l'], { input: '\n' }).status === 0)
}

/** The words that the dictionary of a language does not know; none where there is no dictionary. Words of another script are not looked up. */
export function unknownTo(locale: string, words: readonly string[]): string[] {
  const dictionary = DICTIONARIES[locale]
  const script = ALPHABETS[locale]?.script
  if (dictionary === undefined || script === undefined) return []
  // Abbreviations are names.
  const own = words.filter((word) => isOf(script, word) && !/^\p{Lu}{2,}$/u.test(word))
  const forms = own.map((word) => ({ word, spelt: locale === 'uz' ? inCyrillic(word) : [word] }))
  const input = `${forms.flatMap(({ spelt }) => spelt).join('\n')}\n`
  const { stdout, status } = spawnSync('hunspell', ['-d', dictionary, '-i', 'utf-8', '-l'], { input, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status !== 0) throw new Error(MISSING_HUNSPELL)
  const unknown = new Set(stdout.split('\n'))
  return forms.filter(({ spelt }) => spelt.every((it) => unknown.has(it))).map(({ word }) => word)
}
