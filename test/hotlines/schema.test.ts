import { describe, expect, it } from 'vitest'
import { parseDirectory } from '../../src/hotlines/directory.ts'
import { describeIssue } from '../../src/issue.ts'

const phone = { number: '+99312488407', short: false, from: 'any', toll_free: 'unknown' }
const source = { url: 'https://turkmenistan.iom.int', publisher: 'IOM', published: '2022-12' }
const entry = {
  id: 'tm-office',
  serves: ['any'],
  name: 'Office',
  operator: 'IOM',
  kinds: ['iom'],
  phones: [phone],
  messengers: [],
  languages: ['ru'],
  hours: 'Mon-Fri 09:00-18:00',
  source: [source],
  confidence: 'medium',
  note: '',
}
const country = { country: 'TM', region: 'central-asia', time_zone: 'Asia/Ashgabat', entries: [entry] }
const file = 'conversations/hotlines/TM.yaml'

const withEntry = (change: object) => ({ ...country, entries: [{ ...entry, ...change }] })
const withPhone = (change: object) => withEntry({ phones: [{ ...phone, ...change }] })
const issuesOf = (data: unknown) => parseDirectory([{ file, data }]).issues
const without = (key: string) => Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key))

describe('a country file', () => {
  it('that is right gives its hotlines with hours read and the zone of the country', () => {
    const { countries, issues } = parseDirectory([{ file, data: country }])
    expect(issues).toEqual([])
    expect(countries[0]?.front).toBe(false)
    expect(countries[0]?.hotlines[0]).toMatchObject({ country: 'TM', time_zone: 'Asia/Ashgabat', hours: { kind: 'weekly' } })
  })

  it.each([
    ['a number with a digit too few', withPhone({ number: '+9931248840' }), 'tm-office.phones#1.number', /numbering plan/],
    ['a number with spaces', withPhone({ number: '+993 12 488407' }), 'tm-office.phones#1.number', /neither/],
    ['a number of another country', withPhone({ number: '+903124413871' }), 'tm-office.phones#1.number', /another country/],
    ['a number not in quotes', withPhone({ number: 102 }), 'tm-office.phones#1.number', /not a string\. Put it in quotes/],
    ['a short code from abroad', withPhone({ number: '102', short: true }), 'tm-office.phones#1.number', /from abroad/],
    ['a short code called long', withPhone({ number: '102', from: 'inside' }), 'tm-office.phones#1.number', /does not agree/],
    ['a short code too long', withPhone({ number: '1234567', short: true, from: 'inside' }), 'tm-office.phones#1.number', /neither/],
    ['an unknown service', withPhone({ services: ['navy'] }), 'tm-office.phones#1.services#1', /"navy".*police/],
    ['an unknown key', withEntry({ nmae: 'x' }), 'tm-office', /unknown key nmae/],
    ['an unknown key at the top', { ...country, colour: 'red' }, '', /unknown key colour/],
    ['no source', withEntry({ source: [] }), 'tm-office.source', /empty/],
    ['no word on sources', { ...country, entries: [without('source')] }, 'tm-office.source', /missing/],
    ['no confidence', { ...country, entries: [without('confidence')] }, 'tm-office.confidence', /missing/],
    ['an entry without id', { ...country, entries: [without('id')] }, 'entries#1.id', /missing/],
    ['a source without date', withEntry({ source: [{ ...source, published: '' }] }), 'tm-office.source#1.published', /no date/],
    ['a day that does not exist', withEntry({ source: [{ ...source, published: '2024-02-30' }] }), 'tm-office.source#1.published', /no date/],
    ['a month that does not exist', withEntry({ source: [{ ...source, published: '2024-13' }] }), 'tm-office.source#1.published', /no date/],
    ['a source that is no address', withEntry({ source: [{ ...source, url: 'iom' }] }), 'tm-office.source#1.url', /no web address/],
    ['hours that nobody can read', withEntry({ hours: 'in the morning' }), 'tm-office.hours', /not readable.*24\/7/],
    ['a time zone that does not exist', { ...country, time_zone: 'Asia/Mars' }, 'time_zone', /no time zone/],
    ['an unknown region', { ...country, region: 'moon' }, 'region', /not known here.*central-asia/],
    ['an unknown kind', withEntry({ kinds: ['police'] }), 'tm-office.kinds#1', /not known here/],
    ['a website without https', withEntry({ messengers: [{ type: 'web', value: 'www.iom.int' }] }), 'tm-office.messengers#1.value', /no address/],
    ['citizens of no country', withEntry({ serves: ['Turkmens'] }), 'tm-office.serves#1', /no country code/],
    ['a check without a day', withEntry({ verified: { on: 'today', by: 'IOM' } }), 'tm-office.verified.on', /no day/],
    ['another country than its name', { ...country, country: 'TR' }, 'country', /name of the file/],
    ['nothing', null, '', /not a object|missing/],
  ])('with %s is an issue that says where and what to do', (_, data, place, words) => {
    const issues = issuesOf(data)
    expect(issues.map((issue) => issue.place)).toContain(place)
    expect(issues.map(describeIssue).join('\n')).toMatch(words)
    for (const issue of issues) expect(issue.todo.length, issue.problem).toBeGreaterThan(10)
  })

  it('with several mistakes has an issue for each', () => {
    const data = {
      ...withEntry({ hours: 'late', kinds: [], phones: [{ ...phone, number: '+9931', colour: 'red' }, { ...phone, number: '+903124413871' }], source: [{ ...source, published: 'x' }] }),
      region: 'moon',
    }
    expect(issuesOf(data).map((issue) => issue.place).toSorted()).toEqual([
      'region',
      'tm-office.hours',
      'tm-office.kinds',
      'tm-office.phones#1',
      'tm-office.phones#1.number',
      'tm-office.phones#2.number',
      'tm-office.source#1.published',
    ])
  })

  it('may keep a number that no plan knows, if it says why', () => {
    const odd = { number: '+9931345', from: 'abroad' }
    expect(issuesOf(withPhone(odd))).not.toEqual([])
    expect(issuesOf(withPhone({ ...odd, unchecked: 'Printed so in the source' }))).toEqual([])
  })
})

describe('ids', () => {
  const other = 'conversations/hotlines/KG.yaml'

  it('are unique over all countries, even while a file has other mistakes', () => {
    const data = { ...country, country: 'KG', region: 'moon', entries: [{ ...entry, phones: [] }] }
    const { issues, countries } = parseDirectory([{ file, data: country }, { file: other, data }])
    expect(issues.map(describeIssue).join('\n')).toMatch(/KG\.yaml → tm-office: the id tm-office stands already in .*TM\.yaml/)
    expect(countries.map((one) => one.country)).toEqual(['TM'])
  })

  it('are unique within a country', () => {
    expect(issuesOf({ ...country, entries: [entry, entry] })).toMatchObject([{ file, place: 'tm-office' }])
  })
})
