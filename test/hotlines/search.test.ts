import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { countryName } from '../../src/bot/views/directory.ts'
import { createSearch } from '../../src/hotlines/search.ts'
import { content } from '../bot/world.ts'
import { readDirectory } from './read.ts'

const words = z.record(z.string(), z.array(z.string()))
const table = z
  .strictObject({ found: words, none: words })
  .parse(parse(readFileSync(new URL('search.yaml', import.meta.url), 'utf8')))
const { countries } = readDirectory()
const search = createSearch(countries, readdirSync('locales'))
const find = (typed: string) => search(typed).map((one) => one.country)

describe('words that name a country', () => {
  test.each(countries.map(({ country }) => country))('lead to %s', (country) => {
    const typed = table.found[country] ?? []
    expect(typed).not.toEqual([])
    expect(typed.map((it) => [it, find(it)])).toEqual(typed.map((it) => [it, [country]]))
  })

  test.each(Object.entries(table.none))('are none of the everyday words in %s', (_, typed) => {
    expect(typed.filter((it) => find(it).length > 0)).toEqual([])
  })

  test.each(content.texts.locales)('are none of the words with a small letter in our own texts in %s', (locale) => {
    const text = ['common', 'self-screening', 'offer-check', 'signs', 'before-you-go', 'lesson-debt']
      .map((name) => readFileSync(new URL(`../../locales/${locale}/${name}.ftl`, import.meta.url), 'utf8'))
      .join('\n')
    const small = new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}ʻʼ]+/gu))
    expect(small.size).toBeGreaterThan(500)
    // "катар" is a row in Kyrgyz and Kazakh, and Qatar; "türkmen" begins a country, and is its people; "баа" is a price in Kyrgyz, and how
    // Kazakhs type the Emirates in short.
    expect([...small].filter((word) => find(word).length > 0 && !/^(?:[кқ]атар|türkmen|баа$)/.test(word))).toEqual([])
  })

  test('are known to this test by the hundred', () => {
    expect(Object.values(table.found).flat().length).toBeGreaterThanOrEqual(200)
    for (const [language, typed] of Object.entries(table.none)) if (language !== 'any') expect([language, typed.length >= 60]).toEqual([language, true])
  })

  test.each(content.texts.locales)('are those on the buttons in %s', (locale) => {
    const t = content.texts.translator(locale)
    const labels = countries.filter(({ country }) => country !== 'INT').map(({ country }) => [country, countryName({ content, locale, t }, country)] as const)
    expect(labels.map(([, label]) => [label, find(label)])).toEqual(labels.map(([country, label]) => [label, [country]]))
  })

  test('may name a country and the part of the world around it', () => {
    expect(find('Польша, Европа')).toEqual(['PL'])
  })

  test('may name two countries', () => {
    expect(find('из Узбекистана в Турцию')).toEqual(['TR', 'UZ'])
  })
})
