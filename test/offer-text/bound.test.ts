import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Entry, Step } from '../../src/offer-text/lexicon.ts'
import { findRedFlags } from '../../src/offer-text/find.ts'
import { patterns } from '../offers/read.ts'

const { lexicon, index } = patterns
/** The words that stand in most lists of phrases, and those that are the rarest of most: a text of them asks for the most. */
const busiest = mostOf(({ lists }) => lists.length)
const rarest = mostOf(({ lists }) => lists.reduce((sum, list) => sum + (index.byRarest[list]?.patterns.length ?? 0), 0))

function mostOf(weight: (entry: Entry) => number): string[] {
  return [...lexicon.words, ...lexicon.stems].toSorted(([, a], [, b]) => weight(b) - weight(a)).map(([word]) => word).slice(0, 20)
}

const HOSTILE: Readonly<Record<string, string>> = {
  'the word of most phrases': `${busiest[0]} `,
  'twenty such words': `${busiest.join(' ')} `,
  'the word by which most phrases are looked at, a sentence of its own': `${rarest[0]}! `,
  'twenty such words, parted into sentences': `${rarest.join('! ')}! `,
  'twenty such words in one sentence': `${rarest.join(' ')} `,
  'words cut into pieces': 'пас.порт-за.бе.рём🔥',
  'letters apart': 'п а с п о р т  забираем ',
  'sums without end': '2 000 $ 3 000 € в день ',
  'quotes that are not closed': '«Ак Жол ',
  'telephone numbers': '+996 700 000 011 ',
}

const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** Real phrases with two gaps and more, a text made of the words of each but the last: all its beginnings, and its end only in the end. */
const gapped = index.byRarest.flatMap((it) => it?.patterns.filter(({ steps }) => steps.filter((step) => 'gap' in step).length > 1) ?? [])
const wordOf = new Map([...lexicon.stems, ...lexicon.words].flatMap(([word, { lists }]) => lists.map((list) => [list, word] as const)))
const wordsOf = (steps: readonly Step[]) => steps.flatMap((step) => ('list' in step ? [wordOf.get(step.list) ?? '1'] : []))

/** Each word in a block of its own, glued by digits or parted by spaces; what comes last in the phrase stands at the end. */
function blocks(words: readonly string[], glue: string, length: number): string {
  const begun = words.slice(0, -1)
  const block = Math.floor((length - (words.at(-1)?.length ?? 0) - 2) / begun.length)
  return `${begun.map((word) => repeated(`${word}${glue}`, block)).join('')}. ${words.at(-1) ?? ''}`
}

/** The phrases that took longest when a gap was not bounded in tokens. */
const GAPPED = ['sam s ofitser ne obsai', ...gapped.toSorted((a, b) => b.steps.length - a.steps.length).slice(0, 40).map(({ steps }) => wordsOf(steps).join(' '))]

afterEach(() => {
  vi.restoreAllMocks()
})

let looks = 0
/** The same phrases, counting how many are looked at: whether their second word stands in a sentence, too. */
const counting = {
  ...patterns,
  index: {
    ...index,
    byRarest: index.byRarest.map((candidates) => candidates && {
      ...candidates,
      get seconds() {
        looks += candidates.seconds.length
        return candidates.seconds
      },
    }),
  },
}

/** How often a phrase is looked at, or a word compared with a list of words: each comparison is a look into a set. */
function comparisons(text: string): number {
  looks = 0
  const has = vi.spyOn(Set.prototype, 'has')
  findRedFlags(text, counting)
  const count = has.mock.calls.length
  has.mockRestore()
  return looks + count
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

  test.each(Object.entries(HOSTILE))('stays below fifty looks and comparisons a character: %s', (_, piece) => {
    expect(comparisons(repeated(piece, 4_096))).toBeLessThan(200_000)
  })

  test.each([' ', '123', '.', '1.'])('stays below 200,000 for phrases with several gaps, their words in blocks of a message with "%s" between', (glue) => {
    const most = GAPPED.map((words) => ({ words, count: comparisons(blocks(words.split(' '), glue, 4_096)) })).toSorted((a, b) => b.count - a.count)
    expect(most.length).toBeGreaterThan(30)
    expect(most[0]?.count, most[0]?.words).toBeLessThan(200_000)
  })

  test('grows with the length and not faster where digits glue the words of a phrase with several gaps', () => {
    const [quarter, whole] = [1_024, 4_096].map((length) => comparisons(blocks(['sam', 's', 'ofitser', 'ne', 'obsai'], '123', length)))
    expect(quarter).toBeGreaterThan(20)
    expect((whole ?? Infinity) / (quarter ?? 0)).toBeLessThan(4.5)
  })
})
