import { describe, expect, test } from 'vitest'
import { flowTexts } from '../../src/bot/views/flow-texts.ts'
import { nameKey, noteKey } from '../../src/hotlines/keys.ts'
import { dial } from '../../src/hotlines/numbers.ts'
import { citizensOf, forPerson, isEmergency, isReadFirst } from '../../src/hotlines/order.ts'
import { content } from './world.ts'

const HOMES = ['TM', 'UZ', 'KG', 'TJ', 'KZ']

describe('whom to ask at the end of a conversation', () => {
  const t = content.texts.translator('en')
  const { whomToAsk } = flowTexts({ content, locale: 'en', t })
  const ends = [...content.countries.values()].flatMap((country) =>
    HOMES.map((home) => ({ country: country.country, home, lines: whomToAsk(country.country, [country.country, home]), shown: forPerson(country) })),
  )
  const named = ends.flatMap(({ lines, shown, ...end }) =>
    shown.filter((it) => !isEmergency(it)).flatMap((hotline) => {
      const line = lines.find((it) => it === t(nameKey(hotline)) || it.startsWith(`${t(nameKey(hotline))}\n`) || it === `${t(nameKey(hotline))} ℹ️`)
      return line === undefined ? [] : [{ ...end, hotline, line }]
    }),
  )

  test('begins with the numbers for emergencies, and points to what is to be known about them', () => {
    const wrong = ends.filter(({ lines: [first = ''], shown }) => {
      const emergency = shown.filter(isEmergency)
      const numbers = emergency.flatMap(({ phones }) => phones.map(({ number }) => dial(number)))
      const more = emergency.some((it) => isReadFirst(it) || it.doubtful || content.texts.has('en', noteKey(it)))
      if (emergency.length === 0) return first.startsWith(t('kind-emergency'))
      return !first.startsWith(t('kind-emergency')) || first.endsWith('ℹ️') !== more || (!emergency.some(isReadFirst) && numbers.some((number) => !first.includes(number)))
    })
    expect(whomToAsk('TR', ['TR'])[0]).toContain('112')
    expect(wrong.map(({ country }) => country)).toEqual([])
  })

  test('gives no number of a service about which something should be read before', () => {
    const warned = ends.flatMap(({ country, lines, shown }) => {
      const open = new Set(shown.filter((it) => !isReadFirst(it)).flatMap((it) => it.phones.map(({ number }) => dial(number))))
      const numbers = shown.filter(isReadFirst).flatMap((it) => it.phones.map(({ number }) => dial(number)))
      return numbers.filter((number) => !open.has(number)).map((number) => ({ country, number, lines }))
    })
    expect(warned.length).toBeGreaterThan(100)
    expect(warned.filter(({ number, lines }) => lines.some((it) => new RegExp(`(?<![\\d +])${number.replaceAll('+', '\\+')}(?![\\d ]*\\d)`).test(it.split('☎️').slice(1).join()))).map(({ country, number }) => `${country} ${number}`)).toEqual([])
  })

  test('sends nobody to the embassy of another country', () => {
    const foreign = named.filter(({ country, home, hotline }) => citizensOf(hotline)?.every((code) => code !== country && code !== home) ?? false)
    expect(named.some(({ hotline }) => citizensOf(hotline) !== undefined)).toBe(true)
    expect(foreign.map(({ country, home, hotline }) => `${country} ${home} ${hotline.id}`)).toEqual([])
  })

  test('is a number that can be called from abroad, if there is one, and else says that it works inside only', () => {
    const withNumber = named.filter(({ line }) => line.includes('☎️'))
    const onlyInside = withNumber.filter(({ hotline }) => hotline.phones.every(({ from }) => from === 'inside'))
    expect(onlyInside.length).toBeGreaterThan(20)
    expect(withNumber.length).toBeGreaterThan(onlyInside.length + 20)
    expect(withNumber.filter((it) => it.line.includes(t('hotline-inside')) !== onlyInside.includes(it)).map(({ hotline }) => hotline.id)).toEqual([])
  })
})
