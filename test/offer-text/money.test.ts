import { describe, expect, test } from 'vitest'
import { lookUp } from '../../src/offer-text/lexicon.ts'
import { sumsIn } from '../../src/offer-text/money.ts'
import { sentencesOf } from '../../src/offer-text/sentences.ts'
import { readable, tokensOf } from '../../src/offer-text/tokens.ts'
import { patterns } from '../offers/read.ts'

/** The sums of a text with the words of the project, by the month. */
function sums(text: string, local?: string): string[] {
  const words = lookUp(tokensOf(readable(text)), patterns.lexicon, () => false)
  return sumsIn({ words, sentences: sentencesOf(words, patterns.index) }, local).map(({ currency, monthly }) => `${currency} ${Math.round(monthly)}`)
}

describe('a sum of money', () => {
  test.each([
    ['with the sign behind or before', '2000$ или $2500', ['USD 2000', 'USD 2500']],
    ['with the name of its money', '1500 евро', ['EUR 1500']],
    ['with a sign and thousands', '250 тыс. руб.', ['RUB 250000']],
    ['with a short thousand', 'до 5к евро', ['EUR 5000']],
    ['in millions', '2,5 млн вон', ['KRW 2500000']],
    ['as a range, of which the larger counts', 'от 2000 до 3000 долларов', ['USD 3000']],
    ['as a range in thousands', '80-120 тыс рублей', ['RUB 120000']],
    ['by the day', '150$ в день', ['USD 3900']],
    ['by the day, said before', 'в день 150$', ['USD 3900']],
    ['by the day, said before and behind a comma', 'стройка, день 150$', ['USD 3900']],
    ['by the hour', '£12.21 an hour', ['GBP 2112']],
    ['by the week', '600 euro per week', ['EUR 2598']],
    ['by the year', '24000 euro per year', ['EUR 2000']],
    ['beside other numbers', '18-35 лет, 900$, 6 дней', ['USD 900']],
  ])('is read %s', (_, text, expected) => {
    expect(sums(text)).toEqual(expected)
  })

  test('in thousands without a name is in the money of the place, and in none where no place is known', () => {
    expect(sums('зарплата 250 тыс', 'RUB')).toEqual(['RUB 250000'])
    expect(sums('зарплата 250 тыс')).toEqual([])
    expect(sums('зарплата 250', 'RUB')).toEqual([])
  })

  test.each(['18-35 лет', '12 часов', '№ 0000-14', '5 дней, 2 смены'])('is not seen in %s', (text) => {
    expect(sums(text)).toEqual([])
  })
})
