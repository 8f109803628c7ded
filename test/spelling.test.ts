import { readdirSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { ALPHABETS, misspelt } from './spelling/alphabets.ts'
import { hasHunspell, MISSING_HUNSPELL, unknownTo } from './spelling/dictionaries.ts'
import { compareWithList, doubtsOf, readList, type Doubt } from './spelling/list.ts'
import { inCyrillic } from './spelling/uzbek.ts'
import { wordsIn } from './spelling/words.ts'

const LOCALES = readdirSync('locales')

/** Like `describe`, for suites that need hunspell. Without it they are left out with one line that says so; with CI=true they fail. */
function describeWithHunspell(name: string, suite: () => void): void {
  if (hasHunspell()) return void describe(name, suite)
  if (process.env['CI'] === 'true') {
    it(`${name}: needs hunspell`, () => {
      throw new Error(MISSING_HUNSPELL)
    })
    return
  }
  process.stderr.write(`${MISSING_HUNSPELL}\n`)
  describe.skip(name, suite)
}

const lines = (doubts: readonly Doubt[]) => doubts.map(({ word, reason, keys }) => `${word}: ${reason} (${keys[0]})`)

describe('words', () => {
  test('are what is left of a text without tags, variables, numbers, addresses and commands', () => {
    const text = '<b>Ata-ene</b> { $brand } &amp; /forget, www.iom.int/a, a@b.example 24/7 18-ýaş +993 🆘 oʻzi maʼno, don’t ‘so’ “it”'
    expect(wordsIn(text)).toEqual(['Ata', 'ene', 'oʻzi', 'maʼno', 'don’t', 'so', 'it'])
  })

  test.each([
    ['ru', 'cлово', 'it mixes Latin and Cyrillic letters'],
    ['en', 'wоrd', 'it mixes Latin and Cyrillic letters'],
    ['ru', 'oc', 'its letters look like those of the other script'],
    ['tk', 'со', 'its letters look like those of the other script'],
    ['ru', 'їжак', 'the alphabet lacks'],
    ['ky', 'қала', 'the alphabet lacks'],
    ['kk', 'ӣд', 'the alphabet lacks'],
    ['tg', 'щит', 'the alphabet lacks'],
    ['tk', 'maşyn‑qa', 'the alphabet lacks'],
    ['tk', 'ış', 'the alphabet lacks'],
    ['uz', "o'zi", 'the alphabet lacks'],
    ['uz', 'o’zi', 'the alphabet lacks'],
    ['uz', 'oʼzi', undefined],
    ['uz', 'maʻno', 'the alphabet lacks'],
    ['uz', 'cyrk', 'the alphabet lacks'],
    ['xx', 'word', 'there is no alphabet'],
  ])('in %s, %j cannot be right', (locale, word, reason) => {
    if (reason === undefined) expect(misspelt(locale, word)).toBeUndefined()
    else expect(misspelt(locale, word)).toContain(reason)
  })

  test.each([
    ['en', "don't"], ['ru', 'Ёж'], ['ru', 'Telegram'], ['tk', 'ýoldaş'], ['uz', 'Oʻzbekchaʼ'], ['uz', 'choʻqqi'], ['ky', 'көңүл'], ['tg', 'ҳуҷҷатӣ'], ['kk', 'әңгімешіл'],
  ])('in %s, %j can', (locale, word) => {
    expect(misspelt(locale, word)).toBeUndefined()
  })

  test('of Uzbek are looked up in Cyrillic letters', () => {
    for (const [latin, cyrillic] of [['shoʻrva', 'шўрва'], ['ekran', 'экран'], ['yoʻl', 'йўл'], ['taʼlim', 'таълим'], ['litsenziya', 'лицензия'], ['albatta', 'албатта'], ['kompyuter', 'компьютер'], ['choy', 'чой'], ['gʻoya', 'ғоя']] as const) {
      expect(inCyrillic(latin)).toContain(cyrillic)
    }
  })

  test('on the list are settled, also with a capital, and lines that settle nothing are named', () => {
    const doubts = ['Слово', 'Имя', 'имя'].map((word) => ({ word, reason: '', keys: [] }))
    expect(compareWithList(doubts, ['имя', 'лишнее'])).toEqual({ open: [doubts[0]], unused: ['лишнее'] })
  })
})

describe.each(LOCALES)('every word in %s', (locale) => {
  test('is written with the letters of the language', () => {
    const { words, doubts } = doubtsOf(locale, { lookUp: false })
    expect(words).toBeGreaterThan(1000)
    expect(lines(compareWithList(doubts, readList(locale)).open)).toEqual([])
  })

  test('that stands on the list stands there once, in order', () => {
    expect(readList(locale)).toEqual([...new Set(readList(locale))].toSorted())
  })
})

describeWithHunspell('the dictionaries', () => {
  test.each([
    ['en', 'passport', 'pasport'], ['ru', 'документы', 'докумеиты'], ['kk', 'паспорт', 'паспорд'], ['uz', 'hujjat', 'hujat'], ['tk', 'pasport', 'passpord'],
  ])('of %s know %s and not %s', (locale, right, wrong) => {
    expect(unknownTo(locale, [right, wrong])).toEqual([wrong])
  })

  test.each(LOCALES)('know every word in %s, but for those on the list, which are all needed', (locale) => {
    expect(ALPHABETS).toHaveProperty(locale)
    const { open, unused } = compareWithList(doubtsOf(locale, { lookUp: true }).doubts, readList(locale))
    expect({ open: lines(open), unused }, `node tools/spelling.js ${locale}`).toEqual({ open: [], unused: [] })
  })
})
