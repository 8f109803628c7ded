import { describe, expect, test } from 'vitest'
import { findRedFlags } from '../../src/offer-text/find.ts'
import { patterns as real } from '../offers/read.ts'
import { patternsOf } from './words.ts'

const signs = (text: string, patterns = real) => findRedFlags(text, patterns).findings.map(({ sign }) => sign)

describe('reading an advertisement', () => {
  test('gives signs in the order of the text, each with the shortest words that raised it', () => {
    const patterns = patternsOf({ says: { M01: ['предоплат*', 'внести ... предоплат*'], D01: ['паспорт*'] } })
    const { findings } = findRedFlags('Паспорт сдать,\nвнести сразу  предоплату', patterns)
    expect(findings).toEqual([{ sign: 'D01', words: ['Паспорт'] }, { sign: 'M01', words: ['предоплату', 'внести сразу предоплату'] }])
  })

  test('shows no more than a line of it again', () => {
    const long = `плата ${'оченьдлинноеслово'.repeat(9)} вперёд`
    const [finding] = findRedFlags(long, patternsOf({ says: { M01: ['плата .. вперед'] } })).findings
    expect(finding?.words[0]?.length).toBeLessThanOrEqual(81)
  })

  test('cuts what it shows between characters, not inside one', () => {
    const [finding] = findRedFlags(`плата ${'🔥'.repeat(90)} вперёд`, patternsOf({ says: { M01: ['плата .. вперед'] } })).findings
    expect(finding?.words[0]).toMatch(/^\P{Cs}{81}$/u)
    const [other] = findRedFlags(`пплата ${'🔥'.repeat(90)} вперёд`, patternsOf({ says: { M01: ['пплата .. вперед'] } })).findings
    expect(other?.words[0]).toMatch(/^\P{Cs}{81}$/u)
  })

  test.each([
    ['+996 555 123 456', '…'],
    ['0555 12-34-56', '…'],
    ['8 900 000 00 02', '…'],
    ['1234567', '…'],
    ['@name_of', '…'],
    ['t.me/name', '…'],
    ['https://firm.example/job/1', '…'],
    ['a.b@c.example', '…'],
    ['4 000$', '4 000$'],
    ['2 200 000 вон', '2 200 000 вон'],
    ['1500-2000 $', '1500-2000 $'],
    ['12.05.2026', '12.05.2026'],
  ])('shows %s as %s', (contact, shown) => {
    const [finding] = findRedFlags(`плата ${contact} вперёд`, patternsOf({ says: { M01: ['плата ... вперед'] } })).findings
    expect(finding?.words).toEqual([`плата ${shown} вперёд`])
  })

  test('shows the word beside a contact that stands alone, and nothing where there is none', () => {
    const words = (text: string) => findRedFlags(text, patternsOf({ says: { C01: ['<handle>', '<phone>', '<mail>'] } })).findings.map((it) => it.words)
    expect(words('Пишите: @name_of')).toEqual([['Пишите']])
    expect(words('+996 555 123 456 Айжан')).toEqual([['Айжан']])
    expect(words('jobs@firm.example')).toEqual([[]])
  })

  test('leaves out what is denied, and only where it is denied', () => {
    const patterns = patternsOf({ says: { M01: ['предоплат*'] }, denies: { M01: ['предоплат* не нужна'] } })
    expect(signs('предоплата не нужна', patterns)).toEqual([])
    expect(signs('предоплата не нужна. Хотя предоплата 100', patterns)).toEqual(['M01'])
  })

  test('draws conclusions: all of when, none of unless, also from an earlier conclusion', () => {
    const words = { says: { work: ['работ*'], employer: ['фирма'], 'high-pay': ['богатств*'] } }
    const rules = {
      rules: [{ sign: 'R03', when: ['work'], unless: ['employer'] }, { sign: 'C01', when: ['R03', 'high-pay'], unless: [] }],
    }
    expect(signs('работа', patternsOf(words, rules))).toEqual(['R03'])
    expect(signs('работа, фирма', patternsOf(words, rules))).toEqual([])
    expect(signs('богатство и работа', patternsOf(words, rules))).toEqual(['C01', 'R03'])
    expect(signs('богатство', patternsOf(words, rules))).toEqual([])
  })

  test('takes a sum without money for that of the place said first in the text, whichever is listed first', () => {
    const words = { says: { 'place-ru': ['москв*'], 'place-kz': ['алмат*'] }, thousand: ['тыс*'] }
    const rules = {
      rules: [{ sign: 'T01', when: ['high-pay'], unless: [] }],
      'local-money': { 'place-ru': 'RUB', 'place-kz': 'KZT' },
      'high-pay': { RUB: 200_000, KZT: 1_300_000 },
    }
    expect(signs('Алматы, 500 тыс, есть и Москва', patternsOf(words, rules))).toEqual([])
    expect(signs('Москва, 500 тыс, есть и Алматы', patternsOf(words, rules))).toEqual(['T01'])
  })

  test('tells what of the usual is not said', () => {
    expect(findRedFlags('Сиделка в Польшу', real).silent).toEqual(['employer', 'pay', 'contract', 'travel'])
    const full = 'Завод «Аврора», Польша, 4000 злотых, договор, билет оплачивает завод'
    expect(findRedFlags(full, real).silent).toEqual([])
  })

  test('finds nothing in everyday words', () => {
    for (const text of ['Привет, как дела?', 'Hello, how are you today?', 'Завтра дождь, возьми зонт', '', '🙂', '12345']) expect(signs(text)).toEqual([])
  })

  test.each([
    ['a third country', '+44 20 7946 0000', true],
    ['a third country, with 00 for the plus', '0044 20 7946 0000', true],
    ['a third country, with 00 and a space', '00 44 20 7946 0000', true],
    ['the place of work, with 00 for the plus', '0048 22 000 00 00', false],
    ['the place of work', '+48 22 000 00 00', false],
    ['a country that people leave', '+996 700 000 011', false],
    ['Russia', '+7 900 000 00 11', false],
  ])('takes a number of %s for what it is', (_, number, foreign) => {
    expect(signs(`Польша, сбор яблок, ${number}`).includes('C01')).toBe(foreign)
    expect(signs(`Яблоки, ${number}`)).not.toContain('C01')
    // With the name of a firm it is a firm's name with other contacts.
    expect(signs(`Польша, завод «Аврора», сбор яблок, ${number}`).includes('R04')).toBe(foreign)
    expect(signs(`Польша, завод «Аврора», сбор яблок, ${number}`)).not.toContain('C01')
  })

  test.each([
    ['Опыт не нужен, 3000$ в месяц', 'Опыт от 3 лет, 3000$ в месяц', 'T01'],
    ['Нужна предоплата 300$', 'Без предоплаты', 'M01'],
    ['Паспорт сдаёте менеджеру', 'Паспорт всегда остаётся у вас', 'D01'],
    ['Билет купим, потом вычтем из зарплаты', 'Билет купим и не вычитаем из зарплаты', 'M02'],
    ['Pay an upfront fee of 300 USD', 'There is no upfront fee', 'M01'],
    ['We keep your passport in the office', 'You keep your own passport', 'D01'],
    ['The ticket is deducted from your salary', 'The ticket is not deducted from your salary', 'M02'],
    ['Чат-менеджер в офис, Бангкок', 'Повар в отель, Бангкок', 'T08'],
    ['Водитель, работа в Мариуполе', 'Водитель, работа в Казани', 'T09'],
  ])('tells "%s" from "%s"', (yes, no, sign) => {
    expect([signs(yes).includes(sign), signs(no).includes(sign)]).toEqual([true, false])
  })
})
