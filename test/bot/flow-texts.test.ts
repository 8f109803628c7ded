import { describe, expect, test } from 'vitest'
import { isReadFirst } from '../../src/bot/views/directory.ts'
import { flowTexts } from '../../src/bot/views/flow-texts.ts'
import { dial } from '../../src/hotlines/numbers.ts'
import type { CountryHotlines } from '../../src/hotlines/directory.ts'
import { forPerson } from '../../src/hotlines/order.ts'
import { content } from './world.ts'

describe('whom to ask at the end of a conversation', () => {
  const t = content.texts.translator('en')
  const { whomToAsk } = flowTexts({ content, locale: 'en', t })
  const named = [...content.countries.values()].flatMap((country) => {
    const lines = whomToAsk(country.country)
    return services(country).flatMap((hotline) => {
      const line = lines.find((it) => hotline.phones.some(({ number }) => it.split(' (')[0]?.endsWith(`☎️ ${dial(number)}`)))
      return line === undefined ? [] : [{ hotline, line }]
    })
  })
  const fromAbroad = named.filter(({ hotline }) => hotline.phones.some(({ from }) => from !== 'inside'))
  const onlyInside = named.filter((it) => !fromAbroad.includes(it))

  test('begins with the numbers for emergencies, on one line', () => {
    const missing = [...content.countries.values()].filter((country) => {
      const numbers = forPerson(country).filter((it) => it.kinds.includes('emergency')).flatMap((it) => it.phones.map(({ number }) => dial(number)))
      return numbers.length > 0 && whomToAsk(country.country)[0] !== `${t('kind-emergency')}: ☎️ ${numbers.join(', ')}`
    })
    expect(whomToAsk('TR')[0]).toContain('112')
    expect(missing.map(({ country }) => country)).toEqual([])
  })

  test('is a number that can be called from abroad, if there is one', () => {
    expect(fromAbroad.length).toBeGreaterThan(20)
    expect(fromAbroad.filter(({ line }) => line.includes(t('hotline-inside')))).toEqual([])
  })

  test('does not give the number of a service about which something should be read before', () => {
    const readFirst = [...content.countries.values()].flatMap((country) =>
      services(country).filter(isReadFirst).flatMap((hotline) => hotline.phones.map(({ number }) => ({ lines: whomToAsk(country.country).slice(1), number }))),
    )
    expect(readFirst.length).toBeGreaterThan(20)
    expect(readFirst.filter(({ lines, number }) => lines.some((it) => it.endsWith(`☎️ ${dial(number)}`)))).toEqual([])
  })

  test('says of a number that it only works inside the country', () => {
    expect(onlyInside.length).toBeGreaterThan(20)
    expect(onlyInside.filter(({ line }) => !line.includes(t('hotline-inside')))).toEqual([])
  })
})

function services(country: CountryHotlines) {
  return forPerson(country).filter((it) => !it.kinds.includes('emergency'))
}
