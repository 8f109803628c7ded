import { describe, expect, test } from 'vitest'
import { fold, foldings } from '../../src/offer-text/fold.ts'

describe('the fold of a word', () => {
  test.each([
    ['Cyrillic and Latin letters', ['зарплата', 'zarplata', 'ЗАРПЛАТА']],
    ['sounds that Latin writes with two letters', ['жена', 'zhena']],
    ['щ in its spellings', ['помощь', 'pomosch', 'pomoshch']],
    ['Turkmen with and without its own letters', ['iş', 'ish', 'ис']],
    ['Uzbek in both alphabets, with any apostrophe', ['oʻqish', "o'qish", 'oqish', 'ўқиш']],
    ['Kyrgyz typed on a Russian keyboard', ['өзүңүз', 'озунуз']],
    ['Kazakh typed on a Russian keyboard', ['қағаз', 'кагаз']],
    ['Tajik typed on a Russian keyboard', ['ҳуҷҷат', 'хуччат']],
    ['Turkmen in both alphabets', ['җай', 'jaý', 'жай']],
    ['letters of the other script that look alike', ['паспорт', 'пacпopт', 'пасnорт']],
    ['Greek letters that look alike', ['паспорт', 'пάсπορт', 'πасπορт']],
    ['Cyrillic letters in Latin words', ['rabota', 'rаbоtа', 'rabота']],
    ['digits among letters', ['предоплата', 'пред0плата']],
    ['decomposed letters with further marks', ['ребёнок', 'ребе\u{308}но\u{301}к', 'р\u{336}ебенок']],
    ['letters of other alphabets made for looks', ['visa', '𝐯𝐢𝐬𝐚', 'ｖｉｓａ']],
    ['letters that stand twice', ['виза', 'визза']],
  ])('is one for %s', (_, words) => {
    expect(new Set(words.map(fold)).size, words.map(fold).join()).toBe(1)
    expect(fold(words[0] ?? '')).toMatch(/^[a-z]{2,}$/)
  })

  test.each([['паспорт', 'пасека'], ['виза', 'ваза'], ['долг', 'дорога'], ['bank', 'bang']])('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  test('is looked for both ways where ё may be yo', () => {
    expect(foldings('ёрдам').keys).toContain(fold('yordam'))
    expect(foldings('yordam').keys).toContain(fold('ёрдам'))
    expect(foldings('your').keys).toEqual([fold('your')])
    expect(foldings('yoʻl').keys).toEqual([fold('yoʻl')])
  })

  test('keeps a stem the beginning of its words', () => {
    for (const [stem, word] of [['предоплат', 'предоплату'], ['расч', 'расчёт'], ['удерж', 'удержания'], ['ишле', 'ишлеген']] as const) {
      expect(fold(word).startsWith(fold(stem)), `${stem} ${word}`).toBe(true)
    }
  })

  test('reads a digit in a Latin word in English and in Russian', () => {
    expect(foldings('p4ssport').keys).toContain(fold('passport'))
    expect(foldings('rabo4iy').keys).toContain(fold('рабочий'))
  })

  test('is empty for what has no letters', () => {
    expect(['…', '🔥', "'"].map(fold)).toEqual(['', '', ''])
  })
})
