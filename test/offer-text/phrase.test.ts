import { describe, expect, test } from 'vitest'
import { findRedFlags } from '../../src/offer-text/find.ts'
import { createReader } from '../../src/offer-text/read-phrase.ts'
import { patternsOf } from './words.ts'

/** Whether a phrase stands in a text. */
function stands(phrase: string, text: string, denial: string[] = []): boolean {
  return findRedFlags(text, patternsOf({ says: { M01: [phrase] }, denial })).findings.length > 0
}

describe('a phrase', () => {
  test.each([
    ['a word in just its form', 'паспорт', 'Паспорт сдать', 'паспорта сдать'],
    ['a stem', 'паспорт*', 'паспортами', 'пас'],
    ['a long stem', 'конфиденциальност*', 'конфиденциальностью', 'конфиденциально'],
    ['one of several', '(виза|визу) есть', 'визу есть', 'визы есть'],
    ['one of several words', '(виза|вид на) жительство', 'вид на жительство', 'вид жительство'],
    ['a word that may be left out', 'самый (лучший|) город', 'самый город', 'самый плохой город'],
    ['up to two words between', 'паспорт .. сдать', 'паспорт надо сразу сдать', 'паспорт надо бы сразу сдать'],
    ['up to five words between', 'паспорт ... сдать', 'паспорт надо бы сразу же там сдать', 'паспорт надо бы сразу же там нам сдать'],
    ['a number', 'оплата <number>', 'оплата 300', 'оплата сразу'],
    ['just this number', 'от 16 лет', 'от 16 лет', 'от 18 лет'],
    ['a name', 'отель <name>', 'Наш отель Аврора', 'Наш отель у моря'],
    ['a name in quotes', 'фирма <quoted>', 'Наша фирма «Аврора»', 'Наша фирма Аврора'],
    ['a short form in capitals', 'фирма ООО', 'фирма ООО', 'фирма о'],
    ['a handle', 'пиши <handle>', 'пиши @somebody', 'пиши somebody'],
    ['a phone with the code of a country', '(<phone>|<mail>) пиши', '+996 700 00 00 11 пиши', '0700 00 00 11 пиши'],
  ])('may be %s', (_, phrase, yes, no) => {
    expect([stands(phrase, yes), stands(phrase, no)]).toEqual([true, false])
  })

  test('stays within a sentence', () => {
    expect(stands('паспорт ... заберем', 'Паспорт нужен, заберем')).toBe(true)
    expect(stands('паспорт ... заберем', 'Паспорт нужен. Заберем вас')).toBe(false)
    expect(stands('паспорт ... заберем', 'Паспорт нужен! заберем вас')).toBe(false)
  })

  test('is denied by a word such as "not" right before it or in its gap, and by none elsewhere', () => {
    expect(stands('предоплата', 'без предоплата', ['без'])).toBe(false)
    expect(stands('предоплата', 'не бойся, предоплата', ['не'])).toBe(true)
    expect(stands('паспорт .. заберем', 'паспорт не заберем', ['не'])).toBe(false)
    expect(stands('опыт .. не нужен', 'опыт совсем не нужен', ['не'])).toBe(true)
  })

  test.each(['', '...', '.. ..', 'чек-лист', '(виза', 'виза)', 'a|b', '()', '#', '<nobody>', 'e.t.c', '(а б|в г) '.repeat(9)])('that is "%s" cannot be read', (phrase) => {
    expect(createReader()(phrase)).toBeUndefined()
  })
})
