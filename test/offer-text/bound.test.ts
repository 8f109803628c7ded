import { afterEach, describe, expect, test, vi } from 'vitest'
import { findRedFlags } from '../../src/offer-text/find.ts'
import { patterns } from '../offers/read.ts'

/** The words that stand in most lists of phrases: a text of them asks for the most. */
const busiest = [...patterns.lexicon.words].toSorted(([, a], [, b]) => b.length - a.length).map(([word]) => word).slice(0, 20)

const HOSTILE: Readonly<Record<string, string>> = {
  'the word of most phrases': `${busiest[0]} `,
  'twenty such words': `${busiest.join(' ')} `,
  'words cut into pieces': 'пас.порт-за.бе.рём🔥',
  'letters apart': 'п а с п о р т  забираем ',
  'sums without end': '2 000 $ 3 000 € в день ',
  'quotes that are not closed': '«Ак Жол ',
  'telephone numbers': '+996 700 000 011 ',
}

afterEach(() => {
  vi.restoreAllMocks()
})

/** How often a word is compared with a list of words: each comparison is a look into a set. */
function comparisons(text: string): number {
  const has = vi.spyOn(Set.prototype, 'has')
  findRedFlags(text, patterns)
  const count = has.mock.calls.length
  has.mockRestore()
  return count
}

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

describe('the work that a hostile advertisement can make', () => {
  test.each(Object.entries(HOSTILE))('grows with its length and not faster: %s', (_, piece) => {
    const [quarter, whole] = [comparisons(repeated(piece, 1_024)), comparisons(repeated(piece, 4_096))]
    expect(quarter).toBeGreaterThan(20)
    expect(whole / quarter).toBeLessThan(4.5)
  })

  test.each(Object.entries(HOSTILE))('stops growing where a message ends: %s', (_, piece) => {
    expect(comparisons(repeated(piece, 20_480))).toBe(comparisons(repeated(piece, 5_120)))
  })

  test.each(Object.entries(HOSTILE))('stays below a thousand comparisons a word: %s', (_, piece) => {
    expect(comparisons(repeated(piece, 4_096))).toBeLessThan(2_000_000)
  })
})
