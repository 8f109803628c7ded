import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { hotlineView } from '../../src/bot/views/hotline.ts'
import { noteKey, warningKey } from '../../src/hotlines/keys.ts'
import { citizensOf, forPerson } from '../../src/hotlines/order.ts'
import { WARNINGS, type Warning } from '../../src/hotlines/vocabulary.ts'
import { content } from '../bot/world.ts'

const file = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const warned = z.record(z.string(), z.array(z.enum([...WARNINGS, 'citizens', 'note']))).parse(file('warnings.yaml'))
const imported = z.record(z.string(), z.unknown()).parse(file('ids.yaml'))

const countries = [...content.countries.values()]
const hotlines = new Map(countries.flatMap((country) => country.hotlines.map((hotline) => [hotline.id, hotline])))
const shown = countries.flatMap(forPerson)
const shared = (id: string): Warning[] => WARNINGS.filter((kind) => warned[id]?.includes(kind))

describe('what the research warns of', () => {
  test('was looked for in the note of every imported entry', () => {
    expect(Object.keys(warned)).toEqual(Object.keys(imported))
  })

  test.each(Object.keys(warned))('is kept for %s', (id) => {
    const hotline = hotlines.get(id)
    // More warnings may be added; none of these may be lost. Taking one out needs a look at the note, and at this list.
    expect(hotline?.warnings).toEqual(expect.arrayContaining(shared(id)))
    expect(warned[id]?.includes('citizens')).toBe(hotline !== undefined && citizensOf(hotline) !== undefined)
  })

  test.each(content.texts.locales)('is read by people in %s', (locale) => {
    const t = content.texts.translator(locale)
    const lost = shown.flatMap((hotline) => {
      const { text } = hotlineView({ content, locale, t }, hotline, new Date('2026-11-23T10:00:00Z'))
      const wanted = [...hotline.warnings.map(warningKey), ...(warned[hotline.id]?.includes('note') ? [noteKey(hotline)] : [])]
      return wanted.filter((key) => !content.texts.has(locale, key) || !text.includes(t(key))).map((key) => `${hotline.id} ${key}`)
    })
    expect(lost).toEqual([])
  })

  test('is used: every kind of warning stands in some entry', () => {
    expect(WARNINGS.filter((kind) => ![...hotlines.values()].some(({ warnings }) => warnings.includes(kind)))).toEqual([])
  })
})
