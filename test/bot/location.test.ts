import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openLevel } from '../../src/store/level.ts'
import { content, createWorld, type Person } from './world.ts'

const points = z
  .record(z.string(), z.tuple([z.number(), z.number()]))
  .parse(parse(readFileSync(new URL('points.yaml', import.meta.url), 'utf8')))

let world: Awaited<ReturnType<typeof createWorld>>
let anna: Person
beforeEach(async () => {
  world = await createWorld()
  anna = world.person('ru')
})
afterEach(() => world.end())

/** Sends a point and tells which country the bot showed; undefined for the help screen. */
async function shownAt(latitude: number, longitude: number): Promise<string | undefined> {
  world.counted.length = 0
  anna.door.sendLocation(latitude, longitude)
  await world.telegram.settled()
  const [counted] = world.counted
  if (counted === undefined) expect(anna.places()).toEqual(expect.arrayContaining(['country:TR', 'regions']))
  else expect(anna.newest().text).toMatch(/☎️ \d/)
  return counted?.replace('country:', '')
}

describe('a location', () => {
  test.each([
    ['in the middle of Turkey', 39.0, 35.0, 'TR'],
    ['Edirne, ten kilometres before Bulgaria', 41.6771, 26.5557, 'TR'],
    ['Svilengrad, on the other side', 41.7683, 26.2014, 'BG'],
    ['Yayladağı, before Syria', 35.9022, 36.0606, 'TR'],
    ['Hopa, before Georgia', 41.3903, 41.4219, 'TR'],
    ['Batumi, on the other side', 41.6168, 41.6367, 'GE'],
    ['Doğubayazıt, before Iran', 39.5472, 44.0833, 'TR'],
    ['Maku, on the other side', 39.2953, 44.5167, 'IR'],
    ['Bodrum, before Greek islands', 37.0344, 27.4305, 'TR'],
    ['Kos, the island', 36.8933, 27.2889, 'GR'],
    ['Osh, in the bends of the Fergana valley', 40.53, 72.8, 'KG'],
    ['Andijan, not far from there', 40.7821, 72.3442, 'UZ'],
    ['Khujand, not far either', 40.2833, 69.6333, 'TJ'],
    ['Mae Sot, before Myanmar', 16.7131, 98.5747, 'TH'],
    ['Myawaddy, on the other side', 16.6887, 98.5085, 'MM'],
    ['Poipet, before Thailand', 13.6585, 102.5635, 'KH'],
  ])('%s brings the numbers there', async (_, latitude, longitude, country) => {
    expect(await shownAt(latitude, longitude)).toBe(country)
    expect(anna.newest().protected).toBe(false)
  })

  test.each([
    ['at sea', 43.3, 34.0],
    ['in Syria, which the directory does not know', 33.5138, 36.2765],
    ['in Northern Cyprus, where the numbers of neither side are sure', 35.3364, 33.3192],
    ['in Hong Kong, which has other numbers than China', 22.3193, 114.1694],
    ['at the pole', -90, 0],
  ])('%s brings the help screen with a calm sentence', async (_, latitude, longitude) => {
    expect(await shownAt(latitude, longitude)).toBeUndefined()
    expect(anna.newest().text).toContain(content.texts.translator('ru')('help-no-country'))
  })

  test('inside each country of the directory brings that country', async () => {
    expect(Object.keys(points)).toEqual([...content.countries.keys()].filter((code) => code !== 'INT'))
    for (const [country, [latitude, longitude]] of Object.entries(points)) expect([country, await shownAt(latitude, longitude)]).toEqual([country, country])
  })

  test('of a venue, and the first one of a live location, count like a point', async () => {
    const location = { latitude: 41.0082, longitude: 28.9784 }
    anna.door.send({ location, venue: { location, title: 'Hotel', address: 'Street 1' } })
    anna.door.send({ location: { ...location, live_period: 900 } })
    await world.telegram.settled()
    expect(world.counted).toEqual(['country:TR', 'country:TR'])
  })

  test('goes with the numbers when they are closed', async () => {
    await shownAt(41.0082, 28.9784)
    await anna.taps('close')
    expect(anna.door.bubbles()).toEqual([])
  })

  test('is in no line of the log, in no key and no value of the store, and in nothing that the bot says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yoldash-test-'))
    const level = await openLevel(folder)
    const asked: unknown[] = []
    const note = <A extends unknown[], R>(call: (...given: A) => R) => (...given: A) => {
      asked.push(given)
      return call(...given)
    }
    const { getValue, putValue, deleteValue, addCounts, readCounts, ping, close } = level
    const store = { getValue: note(getValue), putValue: note(putValue), deleteValue: note(deleteValue), addCounts: note(addCounts), readCounts, ping, close }
    const other = await createWorld({ store })
    const boris = other.person('ru')
    await boris.sends('/start')
    await boris.taps('language:ru')
    for (const [latitude, longitude] of [[41.00824321, 28.97843219], [43.31234321, 34.01233219]] as const) boris.door.sendLocation(latitude, longitude)
    await other.telegram.settled()
    await other.end()
    await store.close()
    expect(other.counted).toEqual(['country:TR'])
    expect(JSON.stringify(asked)).toContain('country:TR')
    const all = JSON.stringify([asked, other.lines, other.counted, other.telegram.calls()])
    // Also rounded, or as a part of something.
    expect(all).not.toMatch(/41[.,]0|28[.,]9|43[.,]3|34[.,]0|824321|843219|234321|233219/)
  })
})
