import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { dial } from '../../src/hotlines/numbers.ts'
import { hotlineKeys } from '../../src/hotlines/keys.ts'
import { forPerson } from '../../src/hotlines/order.ts'
import { snapshotOf } from '../../tools/import-hotlines/write.ts'
import { readDirectory, readTexts } from './read.ts'

const { countries, issues } = readDirectory()
const hotlines = new Map(countries.flatMap((country) => country.hotlines.map((hotline) => [hotline.id, hotline])))

const imported = z.record(
  z.string(),
  z.strictObject({
    country: z.string(),
    confidence: z.string(),
    newest: z.string(),
    phones: z.array(z.string()),
    messengers: z.array(z.string()),
  }),
)
const snapshot = imported.parse(parse(readFileSync(new URL('ids.yaml', import.meta.url), 'utf8')))

const notes = (keys: readonly string[]) => keys.filter((key) => key.endsWith('.note'))

describe('the directory', () => {
  it('has no issue', () => {
    expect(issues).toEqual([])
  })

  it('keeps every imported entry', () => {
    expect([...hotlines.keys()]).toEqual(expect.arrayContaining(Object.keys(snapshot)))
  })

  it.each(Object.entries(snapshot))('%s changes its digits or its confidence only with a newer source', (id, before) => {
    const hotline = hotlines.get(id)
    const now = hotline && snapshotOf(hotline)
    expect(now?.country).toBe(before.country)
    const newer = now !== undefined && now.newest !== 'unknown' && (before.newest === 'unknown' || now.newest > before.newest)
    if (!newer) expect(now).toEqual(before)
  })

  it('gives an emergency number first in every country', () => {
    for (const country of countries) {
      const [first] = forPerson(country)
      expect(first?.kinds, country.country).toContain('emergency')
      expect(first?.phones.length, country.country).toBeGreaterThan(0)
    }
  })

  it('shows first the five home countries and where most of their people go', () => {
    const front = countries.filter((one) => one.front).map((one) => one.country)
    expect(front).toEqual(['AE', 'KG', 'KR', 'KZ', 'PL', 'RU', 'TH', 'TJ', 'TM', 'TR', 'US', 'UZ'])
  })

  it('shows every number in a form that loses no digit', () => {
    for (const { number } of [...hotlines.values()].flatMap((one) => one.phones)) {
      expect(dial(number).replaceAll(/[ -]/g, '')).toBe(number)
    }
  })
})

describe.each(['en', 'ru', 'tk'])('the texts in %s', (locale) => {
  const { entries, keys } = readTexts(locale)

  it('are valid Fluent', () => {
    expect(entries.filter((entry) => entry.type === 'Junk')).toEqual([])
  })

  it('have every key once', () => {
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    expect(hotlineKeys(countries).filter((key) => !keys.includes(key))).toEqual([])
  })

  it('name only hotlines that exist', () => {
    const ids = keys.flatMap((key) => (key.startsWith('hotline-') ? [key.replace(/^hotline-/, '').replace(/\..*/, '')] : []))
    expect(ids.filter((id) => !hotlines.has(id))).toEqual([])
  })

  it('give advice where English does', () => {
    expect(notes(keys)).toEqual(notes(readTexts('en').keys))
  })
})
