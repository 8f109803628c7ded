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
  const counters = [['en', 'question-number', 1, 15], ['en', 'question-number', 11, 5], ['en', 'page-number', 1, 15], ['ru', 'question-number', 1, 15]] as const
  const said = () => counters.map(([locale, key, number, total]) => speak(locale)(key, { number, total }))
  const first = said()
  expect(new Set(first).size).toBe(4)
  expect(said()).toEqual(first)
  expect(asked).toEqual(first)
})

test('what may come of the answers of somebody is kept nowhere', () => {
  const { asked, speak } = listen()
  for (const key of ['dimension-counts', 'dimension-counts']) speak('en')(key, { strong: 3, medium: 1, weak: 0 })
  for (const name of ['Aya', 'Aya']) speak('en')('hello', { name })
  expect(asked).toHaveLength(4)
})

test('no more counters are kept than there is room for', () => {
  const { asked, speak } = listen()
  for (let number = 0; number <= 2_000; number += 1) speak('en')('page-number', { number })
  speak('en')('page-number', { number: 0 })
  expect(asked).toHaveLength(2_002)
})
