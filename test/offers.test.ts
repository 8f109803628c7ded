import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { DISGUISES } from './offers/disguise.ts'
import { check, HALVES, isGrave, isStopped, languages, LEVELS, offerText, patterns, readAds, scores, type Ad, type Checked } from './offers/read.ts'
import { findRedFlags } from '../src/offer-text/find.ts'

/** Signs of what an advertisement does not say: readers differ about them more than about words. */
const OF_ABSENCE = ['R03', 'C01']
/** Goals: our own, for advertisements written for this purpose. */
const LEAST_FOUND = 0.95
const MOST_STOPPED = 0.05
/** What is reached on advertisements that nobody wrote words by. The goal is the same. */
const MOST_STOPPED_UNSEEN = 0.08

/** Halves of the languages that have words, or will be measured once they have. */
const halves = languages.flatMap((language) =>
  HALVES.flatMap((half) => {
    const ads = readAds(language, half)
    return ads ? [{ language, half, ads, hasWords: language in offerText.figures }] : []
  }),
)
const measured = halves.filter(({ hasWords }) => hasWords)

/** What the check should warn of: false ones that bear a grave sign in the reader's eyes. */
function toWarnOf(ads: readonly Checked[]): Checked[] {
  return ads.filter(({ kind, signs }) => kind === 'false' && isGrave(signs))
}

/** What it should leave alone: lawful ones, but for those whose own words would stop a careful reader too. */
function toLeave(ads: readonly Checked[]): Checked[] {
  return ads.filter(({ kind, signs }) => kind === 'lawful' && !isStopped(signs))
}

function share(all: readonly Checked[], holds: (one: Checked) => boolean): number {
  return all.filter(holds).length / all.length
}

describe('the advertisements', () => {
  test('are there, with words for more than one language', () => {
    expect(languages).toEqual(expect.arrayContaining(['en', 'kk', 'ky', 'ru', 'tg', 'tk', 'uz']))
    expect(measured.map(({ language }) => language)).toEqual(expect.arrayContaining(['en', 'ru']))
  })

  test.each(halves)('of $language, $half, are labelled with signs that exist, and none stands twice', ({ language, ads }) => {
    const everywhere = halves.flatMap((half) => half.ads.map(({ id }) => id))
    for (const { id, signs } of ads) {
      expect(id.startsWith(`${language}-`)).toBe(true)
      expect(everywhere.filter((other) => other === id)).toHaveLength(1)
      expect(signs.filter((sign) => !LEVELS.has(sign)), id).toEqual([])
      expect(new Set(signs).size, id).toBe(signs.length)
    }
    expect(ads.filter(({ kind, signs }) => kind === 'false' && signs.length > 0).length).toBeGreaterThanOrEqual(8)
    expect(ads.filter(({ kind }) => kind === 'lawful').length).toBeGreaterThanOrEqual(8)
  })

  test('are measured, language by language', () => {
    const lines = halves.map(({ language, half, ads, hasWords }) => {
      const all = ads.map((one) => check(one))
      const { precision, recall, worst } = scores(all)
      const lawful = all.filter(({ kind }) => kind === 'lawful')
      const percent = (value: number) => `${(100 * value).toFixed(0)} %`
      return [
        `${language} ${half}${hasWords ? '' : ' (no words yet)'}: ${percent(share(toWarnOf(all), ({ found }) => isGrave(found)))} of ${toWarnOf(all).length} false ones warned of`,
        `${percent(share(toLeave(all), ({ found }) => isStopped(found)))} of ${toLeave(all).length} lawful ones stopped (${percent(share(lawful, ({ found }) => isStopped(found)))} of all ${lawful.length})`,
        `precision ${percent(precision)}, recall ${percent(recall)}, without ${OF_ABSENCE.join(' and ')} ${percent(scores(all, OF_ABSENCE).recall)}`,
        `worst: ${worst.join('; ')}`,
      ].join('\n  ')
    })
    process.stdout.write(`${lines.join('\n')}\n`)
    expect(lines.length).toBeGreaterThanOrEqual(7)
  })
})

describe.each(measured.filter(({ half }) => half !== 'held-out'))('in $language, $half,', ({ ads }) => {
  const all = ads.map((one) => check(one))

  test('nearly every false advertisement with a grave sign shows one', () => {
    expect(toWarnOf(all).length).toBeGreaterThan(5)
    const missed = toWarnOf(all).filter(({ found }) => !isGrave(found)).map(({ id }) => id)
    expect(1 - missed.length / toWarnOf(all).length, missed.join()).toBeGreaterThanOrEqual(LEAST_FOUND)
  })

  test('hardly any lawful advertisement is stopped', () => {
    expect(toLeave(all).length).toBeGreaterThan(5)
    const stopped = toLeave(all).filter(({ found }) => isStopped(found)).map(({ id, found }) => `${id} ${found.join(' ')}`)
    expect(stopped.length / toLeave(all).length, stopped.join()).toBeLessThanOrEqual(MOST_STOPPED)
  })

})

/** What the authors of the words have not seen, all languages together: of one alone there are too few for a share. */
describe('in the held-out halves', () => {
  const all = measured.filter(({ half }) => half === 'held-out').flatMap(({ ads }) => ads.map((one) => check(one)))

  test('nearly every false advertisement with a grave sign shows one', () => {
    expect(toWarnOf(all).length).toBeGreaterThan(90)
    expect(share(toWarnOf(all), ({ found }) => isGrave(found))).toBeGreaterThanOrEqual(LEAST_FOUND)
  })

  test('few lawful advertisements are stopped, though more than the goal', () => {
    expect(toLeave(all).length).toBeGreaterThan(90)
    const stopped = share(toLeave(all), ({ found }) => isStopped(found))
    process.stdout.write(`held-out, all languages: ${(100 * stopped).toFixed(1)} % of ${toLeave(all).length} lawful ones stopped\n`)
    expect(stopped).toBeLessThanOrEqual(MOST_STOPPED_UNSEEN)
  })
})

describe.each(measured)('in $language, $half,', ({ ads }) => {
  test('each sign comes with words of the advertisement itself', () => {
    for (const { text } of ads) {
      const inOneLine = text.normalize('NFC').replaceAll(/[\p{Cf}\u{FE0F}]/gu, '').replaceAll(/\s+/g, ' ')
      for (const { sign, words } of findRedFlags(text, patterns).findings) {
        expect(words.length, sign).toBeGreaterThan(0)
        expect(words.filter((it) => !it.split('…').every((part) => inOneLine.includes(part))), sign).toEqual([])
      }
    }
  })
})

/** Those of Russian and English, and of the languages that keep their own. */
const turnsFiles = ['turns.yaml', ...languages.map((language) => `${language}/turns.yaml`)].filter((file) => existsSync(`test/offers/${file}`))

describe.each(turnsFiles)('turns of phrase in %s', (file) => {
  const turns = z.record(z.string(), z.array(z.string()).min(1)).parse(parse(readFileSync(`test/offers/${file}`, 'utf8')))
  const found = (sentence: string) => findRedFlags(sentence, patterns).findings.map(({ sign }) => sign)

  test.each(Object.entries(turns).filter(([sign]) => sign !== 'none'))('say %s', (sign, sentences) => {
    expect(LEVELS.has(sign)).toBe(true)
    expect(sentences.filter((it) => !found(it).includes(sign))).toEqual([])
  })

  test('of honest employers say nothing, but that nobody is named', () => {
    const honest = turns['none'] ?? []
    expect(honest.length).toBeGreaterThan(file === 'turns.yaml' ? 80 : 20)
    expect(honest.flatMap((it) => found(it).filter((sign) => !OF_ABSENCE.includes(sign)).map((sign) => `${sign}: ${it}`))).toEqual([])
  })
})

describe('disguise', () => {
  /** Thirty false ones, evenly from all halves. */
  const all = measured.flatMap(({ ads }) => ads.filter(({ kind }) => kind === 'false'))
  const some = Array.from({ length: 30 }, (_, at) => all[Math.floor((at * all.length) / 30)]).filter((it): it is Ad => it !== undefined)
  const plain = scores(some.map((one) => check(one))).recall

  test.each(Object.entries(DISGUISES))('by %s hides few signs', (name, disguise) => {
    expect(new Set(some).size).toBe(30)
    // English has no other way to be typed.
    expect(some.filter(({ text }) => disguise(text) !== text).length).toBeGreaterThan(10)
    const { recall } = scores(some.map((one) => check(one, disguise(one.text))))
    process.stdout.write(`recall ${plain.toFixed(3)}, by ${name} ${recall.toFixed(3)}\n`)
    expect(plain - recall).toBeLessThanOrEqual(0.05)
  })
})
