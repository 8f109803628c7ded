import { describe, expect, it } from 'vitest'
import type { CountryHotlines, Hotline } from '../../src/hotlines/directory.ts'
import { citizensOf, forPerson, unconfirmed } from '../../src/hotlines/order.ts'
import { newestSource, stale } from '../../src/hotlines/sources.ts'
import { toCheck } from '../../src/hotlines/to-check.ts'

const hotline = (id: string, change: Partial<Hotline> = {}): Hotline => ({
  id,
  country: 'TM',
  time_zone: 'Asia/Ashgabat',
  serves: ['any'],
  name: id,
  operator: 'somebody',
  kinds: ['trafficking'],
  phones: [{ number: '112', short: true, from: 'inside', toll_free: true }],
  messengers: [],
  languages: [],
  hours: { kind: 'unknown', remark: '' },
  source: [],
  confidence: 'high',
  warnings: [],
  note: '',
  ...change,
})
const country = (...hotlines: Hotline[]): CountryHotlines => ({
  country: 'TM',
  region: 'central-asia',
  time_zone: 'Asia/Ashgabat',
  front: true,
  also_called: [],
  not_called: [],
  hotlines,
})
const published = (...dates: string[]) =>
  hotline('a', { source: dates.map((date) => ({ url: 'https://a.org', publisher: `of ${date}`, published: date })) })
const shown = (...hotlines: Hotline[]) => forPerson(country(...hotlines)).map((one) => one.id)

describe('what a person is shown', () => {
  it('goes from emergency over trafficking and work to consulates and the rest', () => {
    const kinds = ['recruiter-registry', 'chat', 'iom', 'consular', 'legal', 'child', 'women', 'labour', 'trafficking', 'emergency'] as const
    expect(shown(...kinds.map((kind) => hotline(kind, { kinds: [kind] })))).toEqual(kinds.toReversed())
  })

  it('counts migration and labour as one group, in the order of the file', () => {
    expect(shown(hotline('b', { kinds: ['labour'] }), hotline('a', { kinds: ['migration'] }))).toEqual(['b', 'a'])
  })

  it('puts a service at the most urgent thing it helps with', () => {
    expect(shown(hotline('women', { kinds: ['women'] }), hotline('iom', { kinds: ['iom', 'trafficking'] }))).toEqual(['iom', 'women'])
  })

  it('prefers the better confirmed, then what can be called, then what never sleeps', () => {
    const ids = shown(
      hotline('medium', { confidence: 'medium' }),
      hotline('web', { phones: [], messengers: [{ type: 'web', value: 'https://iom.int' }] }),
      hotline('office'),
      hotline('always', { hours: { kind: 'always', remark: '' } }),
    )
    expect(ids).toEqual(['always', 'office', 'web', 'medium'])
  })

  it('leaves out what is not confirmed or cannot be reached, and staff see just that', () => {
    const all = country(hotline('low', { confidence: 'low' }), hotline('good'), hotline('nothing', { phones: [] }))
    expect(forPerson(all).map((one) => one.id)).toEqual(['good'])
    expect(unconfirmed(all).map((one) => one.id)).toEqual(['low', 'nothing'])
  })

  it('holds a doubtful emergency number, said to be so, rather than none', () => {
    const emergency = hotline('sos', { kinds: ['emergency'], confidence: 'low' })
    expect(forPerson(country(hotline('good'), emergency))).toMatchObject([
      { id: 'sos', doubtful: true },
      { id: 'good', doubtful: false },
    ])
    expect(unconfirmed(country(emergency))).toEqual([])
  })

  it('holds no doubtful emergency number beside a confirmed one', () => {
    const [sure, doubted] = [hotline('sure', { kinds: ['emergency'] }), hotline('doubted', { kinds: ['emergency'], confidence: 'low' })]
    expect(shown(doubted, sure)).toEqual(['sure'])
  })

  it('tells whose citizens a consulate serves', () => {
    expect(citizensOf(hotline('a', { serves: ['KG', 'KZ'] }))).toEqual(['KG', 'KZ'])
    expect(citizensOf(hotline('b'))).toBeUndefined()
  })
})

describe('what staff should look at', () => {
  it('are services that are not confirmed, and those whose newest source is old', () => {
    const all = country(hotline('new', { source: published('2026-01').source }), hotline('low', { confidence: 'low', source: published('2026-01').source }), hotline('old'))
    const { confirm, call } = toCheck([all], new Date('2026-11-23T10:00:00Z'))
    expect([confirm.map(({ id }) => id), call.map(({ id }) => id)]).toEqual([['low'], ['old']])
  })
})

describe('the newest source', () => {
  const today = new Date('2026-11-23T10:00:00Z')

  it('is the one with the newest date, whatever its exactness', () => {
    expect(newestSource(published('unknown', '2024', '2024-03', '2018-12-07'))).toEqual({ publisher: 'of 2024-03', date: '2024-03' })
  })

  it('is a call by the team when that is newer', () => {
    const called = { ...published('2024-03'), verified: { on: '2026-10-01', by: 'IOM' } }
    expect(newestSource(called)).toEqual({ publisher: 'IOM', date: '2026-10-01' })
    expect(stale(called, today)).toBe(false)
  })

  it('without any date is the first, undated', () => {
    expect(newestSource(published('unknown'))).toEqual({ publisher: 'of unknown', date: undefined })
  })

  it.each([
    ['2024-11-23', false],
    ['2024-11-22', true],
    ['2024-12', false],
    ['2024-11', true],
    ['2025', false],
    ['2024', true],
    ['unknown', true],
    ['2062-01-01', true],
  ])('of %s is stale after 24 months: %s', (date, expected) => {
    expect(stale(published(date), today)).toBe(expected)
  })
})
