import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { DISGUISES } from './offers/disguise.ts'
import {
  check, countAll, countSigns, HALVES, isGrave, isStopped, languages, LEVELS, offerText, patterns, precision, readAds, recall, toLeave, toWarnOf, type Checked,
} from './offers/read.ts'
import { findRedFlags } from '../src/offer-text/find.ts'

/** Signs of what an advertisement does not say: readers differ about them more than about words. */
const OF_ABSENCE = ['R03', 'C01']
/** Goals: our own, for advertisements written for this purpose. */
const LEAST_FOUND = 0.95
const MOST_STOPPED = 0.05

/** Halves of the languages that have words, or will be measured once they have. */
const halves = languages.flatMap((language) =>
  HALVES.flatMap((half) => {
    const ads = readAds(language, half)
    return ads ? [{ language, half, ads, hasWords: language in offerText.figures }] : []
  }),
)
const measured = halves.filter(({ hasWords }) => hasWords)

/** The least of each kind, in `seen`, `earlier` and `held-out`, by language: a measure that is away would be green. */
const LEAST = { ru: 15, tk: 15, uz: 15, en: 15, ky: 6, tg: 6, kk: 6 }
const required = Object.entries(LEAST).flatMap(([language, least]) => (['seen', 'earlier', 'held-out'] as const).map((half) => ({ language, half, least })))

function share(all: readonly Checked[], holds: (one: Checked) => boolean): number {
  return all.filter(holds).length / all.length
}

function percent(value: number): string {
  return Number.isNaN(value) ? '–' : `${(100 * value).toFixed(0)} %`
}

function ofAll(all: readonly Checked[], holds: (one: Checked) => boolean): string {
  return `${all.filter(holds).length} of ${all.length} (${percent(share(all, holds))})`
}

describe('the advertisements', () => {
  test.each(required)('of $language, $half, are there, with words to find signs by, at least $least of each kind', ({ language, half, least }) => {
    const ads = measured.find((it) => it.language === language && it.half === half)?.ads ?? []
    expect(ads.filter(({ kind }) => kind === 'false').length).toBeGreaterThanOrEqual(least)
    expect(ads.filter(({ kind }) => kind === 'lawful').length).toBeGreaterThanOrEqual(least)
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
      const ofKind = (kind: string) => all.filter((it) => it.kind === kind)
      const grave = ({ found }: Checked) => isGrave(found)
      const rightly = ({ signs: labelled, found }: Checked) => isGrave(found.filter((id) => labelled.includes(id)))
      const stopped = ({ found }: Checked) => isStopped(found)
      const signs = countAll(all)
      return [
        `${language} ${half}${hasWords ? '' : ' (no words yet)'}`,
        `false ones warned of: ${ofAll(ofKind('false'), grave)}, of those with a grave label ${ofAll(toWarnOf(all), grave)}, by one that is labelled ${ofAll(toWarnOf(all), rightly)}; stopped ${ofAll(ofKind('false'), stopped)}`,
        `lawful ones stopped: ${ofAll(ofKind('lawful'), stopped)}, of those without stopping labels of their own ${ofAll(toLeave(all), stopped)}; shown a grave sign ${ofAll(ofKind('lawful'), grave)}`,
        `signs: precision ${percent(precision(signs))}, recall ${percent(recall(signs))}, without ${OF_ABSENCE.join(' and ')} ${percent(recall(countAll(all, OF_ABSENCE)))}`,
      ].join('\n  ')
    })
    process.stdout.write(`${lines.join('\n')}\n`)
    expect(lines.length).toBe(halves.length)
    expect(lines.length).toBeGreaterThanOrEqual(Object.keys(LEAST).length)
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
const unseen = measured.filter(({ half }) => half === 'held-out')

describe('in the held-out halves', () => {
  const all = unseen.flatMap(({ ads }) => ads.map((one) => check(one)))

  test('nearly every false advertisement with a grave sign shows one', () => {
    expect(toWarnOf(all).length).toBeGreaterThan(120)
    expect(share(toWarnOf(all), ({ found }) => isGrave(found))).toBeGreaterThanOrEqual(LEAST_FOUND)
  })

  test('few lawful advertisements are stopped', () => {
    expect(toLeave(all).length).toBeGreaterThan(150)
    const stopped = share(toLeave(all), ({ found }) => isStopped(found))
    process.stdout.write(`held-out, all languages: ${(100 * stopped).toFixed(1)} % of ${toLeave(all).length} lawful ones stopped\n`)
    expect(stopped).toBeLessThanOrEqual(MOST_STOPPED)
  })

  test('each sign has a precision and a recall of its own', () => {
    const counts = countSigns(all)
    const lines = [...counts].map(([id, count]) => {
      const { right, wrong, missed } = count
      return `| ${id} | ${LEVELS.get(id)} | ${right + missed} | ${right} | ${wrong} | ${percent(precision(count))} | ${percent(recall(count))} |`
    })
    process.stdout.write(`held-out, all languages: sign, level, labelled, found of these, found elsewhere, precision, recall\n${lines.join('\n')}\n`)
    const labelled = new Set(all.flatMap(({ signs }) => signs))
    expect([...labelled].filter((id) => !counts.has(id))).toEqual([])
    expect(labelled.size).toBeGreaterThan(40)
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
  const ads = measured.flatMap((half) => half.ads.filter(({ kind }) => kind === 'false'))

  /** At most so much of the recall among what a disguise changes, in shares of one. */
  const MOST_HIDDEN = 0.05
  test.each(Object.entries(DISGUISES))('by %s hides few signs', (name, disguise) => {
    // What it leaves as it was would hide how much it hides: English has no other way to be typed.
    const changed = ads.filter(({ text }) => disguise(text) !== text)
    expect(changed.length).toBeGreaterThan(100)
    const plain = recall(countAll(changed.map((one) => check(one))))
    const disguised = recall(countAll(changed.map((one) => check(one, disguise(one.text)))))
    process.stdout.write(`${changed.length} changed by ${name}: recall ${plain.toFixed(3)}, then ${disguised.toFixed(3)}\n`)
    expect(plain - disguised).toBeLessThanOrEqual(MOST_HIDDEN)
  })
})
