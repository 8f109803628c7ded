import { expect, test } from 'vitest'
import { createSpeak } from '../../src/bot/speak.ts'
import type { Translate } from '../../src/view.ts'

/** What was asked of the library, one after the other. */
function listen(): { readonly asked: string[]; readonly speak: (locale: string) => Translate } {
  const asked: string[] = []
  const speak = createSpeak((locale) => (key, variables) => {
    const text = `${locale} ${key} ${JSON.stringify(variables)}`
    asked.push(text)
    return text
  }, 'Ours')
  return { asked, speak }
}

test('every text knows our name, and what it is told besides', () => {
  const { speak } = listen()
  expect(speak('ru')('menu')).toBe('ru menu {"brand":"Ours"}')
  expect(speak('ru')('hello', { name: 'Aya', count: 2 })).toBe('ru hello {"brand":"Ours","name":"Aya","count":2}')
})

test('a counter is put together once for each language, and never taken for another one', () => {
  const { asked, speak } = listen()
  const counters = [['en', 'question', 1, 15], ['en', 'question', 11, 5], ['en', 'page', 1, 15], ['ru', 'question', 1, 15]] as const
  const said = () => counters.map(([locale, key, number, total]) => speak(locale)(key, { number, total }))
  const first = said()
  expect(new Set(first).size).toBe(4)
  expect(said()).toEqual(first)
  expect(asked).toEqual(first)
})

test('a text about anything but numbers is kept nowhere', () => {
  const { asked, speak } = listen()
  for (const name of ['Aya', 'Aya']) speak('en')('hello', { name, count: 2 })
  expect(asked).toHaveLength(2)
})

test('no more counters are kept than there is room for', () => {
  const { asked, speak } = listen()
  for (let number = 0; number <= 2_000; number += 1) speak('en')('page', { number })
  speak('en')('page', { number: 0 })
  expect(asked).toHaveLength(2_002)
})
