import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/offer-text/fold.ts'
import { readable, tokensOf } from '../../src/offer-text/tokens.ts'

const cut = (text: string) => tokensOf(readable(text))
const keys = (text: string) => cut(text).map((token) => token.keys[0])
/** All that the first word may be, whole. */
const wholes = (text: string) => cut(text)[0]?.wholes?.flatMap((whole) => whole.keys) ?? []
const sentences = (text: string) => new Set(cut(text).map(({ sentence }) => sentence)).size

describe('cutting an advertisement into tokens', () => {
  test('reads numbers in the ways people group them', () => {
    expect(cut('4 000 4.000 4,000 2.5 2,5 250').map(({ number }) => number)).toEqual([4000, 4000, 4000, 2.5, 2.5, 250])
    expect(cut('100 000 000 сум').map(({ number }) => number)).toEqual([100_000_000, undefined])
  })

  test('knows a telephone number, a handle, a link and an address of e-mail', () => {
    expect(keys('+996 700 00-00-11 @somebody_example t.me/somebody wa.me/+7900000000')).toEqual(['<phone>', '<handle>', '<handle>', '<handle>'])
    expect(keys('jobs@firm.example')).not.toContain('<handle>')
  })

  test.each(['п р е д о п л а т а', 'п.р.е.д.о.п.л.а.т.а', 'п🔥р🔥е🔥д🔥о🔥п🔥л🔥а🔥т🔥а', 'п-р-е-д-о-п-л-а-т-а'])('joins letters that stand apart: %s', (text) => {
    expect(keys(text)).toEqual([fold('предоплата')])
  })

  test('parts two words of letters apart where the space grows', () => {
    expect(keys('п а с п о р т  с д а т ь')).toEqual(['паспорт', 'сдать'].map(fold))
    expect(keys('а я и в')).toHaveLength(1)
    expect(keys('а я и')).toHaveLength(3)
  })

  test.each(['пред.оплата', 'пред🔥оплата', 'пред-оплата', 'пред0плата'])('sees the whole of %s', (text) => {
    expect([...keys(text), ...wholes(text)]).toContain(fold('предоплата'))
  })

  test('keeps a number before a word both a number and a letter', () => {
    const [number, word] = cut('5тыс')
    expect(number?.number).toBe(5)
    expect(word?.keys).toEqual([fold('тыс')])
    expect(wholes('3арплата')).toContain(fold('зарплата'))
  })

  test('tells sentences apart, but not after an abbreviation or a heading', () => {
    expect(sentences('Паспорт нужен. Заберём вас')).toBe(2)
    expect(sentences('зарплата 250 тыс. руб. в месяц')).toBe(1)
    expect(sentences('Паспорт? Остаётся у нас')).toBe(1)
    expect(sentences('А какой у вас там паспорт? Остаётся')).toBe(2)
    expect(sentences('А какой у вас там паспорт? — Нет, остаётся')).toBe(1)
    expect(sentences('первая строка\nпродолжение')).toBe(1)
    expect(sentences('Первая\nВторая')).toBe(2)
  })

  test('marks names: a capital letter inside a sentence, or a few words in quotes', () => {
    expect(cut('Отель Аврора ищет').map(({ name }) => name)).toEqual([undefined, 'capital', undefined])
    expect(cut('фирма «Ак Жол»').map(({ name }) => name)).toEqual([undefined, 'quoted', 'capital'])
    expect(cut('говори «Еду к тёте, на неделю»').some(({ name }) => name === 'quoted')).toBe(false)
  })

  test('drops what cannot be seen, and marks beyond the first on a letter', () => {
    expect(keys('пас\u{200B}порт')).toEqual([fold('паспорт')])
    expect(readable(`а${'\u{301}'.repeat(500)}б`).length).toBeLessThan(5)
  })

  test('reads no more than a message can hold', () => {
    expect(readable('слово '.repeat(5_000))).toHaveLength(4_096)
  })

  test('gives tokens in order, inside the text, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const read = readable(text)
        let end = 0
        for (const token of tokensOf(read)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(read.length)
      }),
      { numRuns: 300 },
    )
  })
})
