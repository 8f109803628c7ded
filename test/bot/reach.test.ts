import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countryName } from '../../src/bot/views/directory.ts'
import { nameKey } from '../../src/hotlines/keys.ts'
import { dial } from '../../src/hotlines/numbers.ts'
import { forPerson, unconfirmed } from '../../src/hotlines/order.ts'
import { content, createWorld, type Person } from './world.ts'

const LOCALE = 'ru'
const t = content.texts.translator(LOCALE)
const countries = [...content.countries.values()]
/** What a person does from the menu until a service is before them: taps, or one typed name and taps. */
const MOST = 4

let world: Awaited<ReturnType<typeof createWorld>>
let anna: Person
/** The fewest things done until a service was seen, by its id. */
const found = new Map<string, number>()

beforeAll(async () => {
  world = await createWorld()
  anna = world.person(LOCALE)
  await anna.sends('/start')
  await anna.taps(`language:${LOCALE}`)
})
afterAll(() => world.end())

/** Which services of a country the newest message shows: name and first number, or a button to what has no number. */
function see(code: string, done: number): void {
  const { text } = anna.newest()
  const country = content.countries.get(code)
  for (const hotline of country ? forPerson(country) : []) {
    const emergency = hotline.kinds.includes('emergency')
    const [phone] = hotline.phones
    const named = emergency || (text.includes(plain(nameKey(hotline))) && anna.places().includes(`line:${code}:${hotline.id}`))
    if (named && (!phone || text.includes(dial(phone.number)))) found.set(hotline.id, Math.min(done, found.get(hotline.id) ?? Infinity))
  }
}

/** Looks at a country's first page and turns on to its last; gives the number of pages. */
async function readOn(code: string, done: number): Promise<number> {
  for (let page = 0; ; page += 1) {
    see(code, done + page)
    const next = `country:${code}:${page + 1}`
    if (!anna.places().includes(next)) return page + 1
    await anna.taps(next)
  }
}

const plain = (key: string) => t(key).replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&')

describe('from the menu', () => {
  test('every country is reached by taps', async () => {
    for (const { country, front, region } of countries) {
      await anna.sends('/menu')
      const path = ['help', ...(front ? [] : ['regions', ...(region === 'international' ? [] : [`region:${region}`])]), `country:${country}`]
      for (const place of path) await anna.taps(place)
      expect([country, path.length <= MOST]).toEqual([country, true])
      await readOn(country, path.length)
    }
  })

  test('every country is reached by its typed name', async () => {
    for (const { country } of countries) {
      await anna.sends('/menu')
      await anna.sends(country === 'INT' ? 'Европа' : countryName({ content, locale: LOCALE, t }, country))
      expect(anna.newest().text).toContain(countryName({ content, locale: LOCALE, t }, country))
      await readOn(country, 1)
    }
  })

  test(`every service that people are shown takes at most ${MOST} taps, or a typed name and fewer`, () => {
    const shown = countries.flatMap(forPerson)
    expect(shown.filter(({ id }) => (found.get(id) ?? Infinity) > MOST).map(({ id }) => `${id} ${found.get(id)}`)).toEqual([])
    // The others are kept for staff: together these are all that there are.
    expect(shown.length + countries.flatMap(unconfirmed).length).toBe(countries.flatMap(({ hotlines }) => hotlines).length)
  })
})

test('from every screen of a country its emergency numbers are at most two taps away', async () => {
  await anna.sends('/help')
  for (const country of countries) {
    const emergency = forPerson(country).filter(({ kinds }) => kinds.includes('emergency')).flatMap(({ phones }) => phones)
    const atHand = () => emergency.every(({ number }) => anna.newest().text.includes(`☎️ ${dial(number)}`))
    await anna.tapsData(`${LOCALE}:country:${country.country}`)
    expect([country.country, atHand()]).toEqual([country.country, true])
    for (let page = 0; ; page += 1) {
      const lines = anna.places().filter((place) => place.startsWith('line:'))
      for (const line of lines) {
        await anna.taps(line)
        await anna.taps(`country:${country.country}`)
        expect([line, atHand()]).toEqual([line, true])
        if (page > 0) await anna.tapsData(`${LOCALE}:country:${country.country}:${page}`)
      }
      const next = `country:${country.country}:${page + 1}`
      if (!anna.places().includes(next)) break
      await anna.taps(next)
      // Whatever page: a service, and back.
      expect(anna.places().some((place) => place.startsWith('line:'))).toBe(true)
    }
  }
})
