import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readFluent } from '../src/content/fluent.ts'
import { forbiddenIn, LANGUAGES } from './languages.ts'

/** Texts that say a forbidden word and mean something else, with the reason, in whatever language. */
const exceptions = z.strictObject({ never: z.record(z.string(), z.string()), promises: z.record(z.string(), z.string()) }).parse(parse(readFileSync('test/wording.yaml', 'utf8')))
const used = { never: new Set<string>(), promises: new Set<string>() }

describe.each([...LANGUAGES.keys()])('no text in %s', (locale) => {
  const texts = textsOf(locale)
  const found = (list: 'never' | 'promises') => {
    expect(texts.length).toBeGreaterThan(1_000)
    // Screens of the staff are not read by those to whom we promise something.
    const meant = list === 'never' ? texts : texts.filter(({ key }) => !/^(?:button-)?staff-/.test(key))
    const hits = meant.flatMap(({ key, text }) => {
      const words = forbiddenIn(locale, text, list)
      return words === undefined ? [] : [{ key, words }]
    })
    for (const { key } of hits) used[list].add(key)
    return hits.filter(({ key }) => !Object.hasOwn(exceptions[list], key))
  }

  test('vouches for an offer, decides about a person or says that there is nothing to fear', () => {
    expect(LANGUAGES.get(locale)?.caught.filter((words) => forbiddenIn(locale, words) === undefined)).toEqual([])
    expect(found('never')).toEqual([])
  })

  test('promises more of Close, of /hide, of /forget or of what is kept than is true', () => {
    expect(LANGUAGES.get(locale)?.promising.filter((words) => forbiddenIn(locale, words, 'promises') === undefined)).toEqual([])
    expect(found('promises')).toEqual([])
  })

  test('tells of Close without what it leaves behind', () => {
    const label = texts.find(({ key }) => key === 'button-close')?.text.replace(/^\P{L}+/u, '') ?? ''
    const telling = texts.filter(({ key, text }) => text.includes(label) && !/^(?:button|signs?|hotline)-/.test(key))
    expect(telling.map(({ key }) => key)).toEqual(expect.arrayContaining(['about-remains', 'self-screening-privacy', 'offer-check-privacy', 'worry-privacy']))
    const silent = telling.filter(({ text }) => !new RegExp(LANGUAGES.get(locale)?.notifications ?? '', 'iu').test(text)).map(({ key }) => key)
    // The one goes on from about-remains on the same screen; the other asks to tap it and promises nothing.
    expect(silent.toSorted()).toEqual(['about-limits', 'offer-check-already-there'])
  })
})

test('every exception is needed', () => {
  for (const list of ['never', 'promises'] as const) expect(Object.keys(exceptions[list]).filter((key) => !used[list].has(key))).toEqual([])
})

function textsOf(locale: string) {
  return readdirSync(`locales/${locale}`)
    .filter((name) => name.endsWith('.ftl'))
    .flatMap((name) => readFluent({ locale, path: name, source: readFileSync(`locales/${locale}/${name}`, 'utf8') }).texts)
    .flatMap(({ key, parts }) => parts.map((text) => ({ key, text })))
}
