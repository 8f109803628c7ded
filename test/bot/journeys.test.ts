import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { optionKey, outcomeKey, signKey, stepKey } from '../../src/flow/keys.ts'
import { resolve } from '../../src/flow/resolve.ts'
import { flag } from '../../src/bot/views/directory.ts'
import type { Flow, FlowStep } from '../../src/flow/schema.ts'
import { firstAnswers, isQuestion, isSingle, type Answer } from '../../src/flow/steps.ts'
import { readJourneys, walk } from '../journey-files.ts'
import { begin } from './way-to.ts'
import { content, createWorld, type Person } from './world.ts'

/** Characters of a screen that a small phone shows; a screen above it is worth a look, one far above it a mistake. */
const LONGEST = 1_000

// What was known before comes from an advertisement (offer-text.test.ts).
const journeys = readJourneys().flatMap(({ flow, journeys: all }) => all.map((journey) => ({ flow, journey }))).filter(({ journey }) => journey.known.length === 0)

describe.each(content.texts.locales)('every journey in %s', (locale) => {
  let world: Awaited<ReturnType<typeof createWorld>>
  let anna: Person
  beforeAll(async () => {
    world = await createWorld()
    anna = world.person(locale)
    await anna.sends('/start')
    await anna.taps(`language:${locale}`)
  })
  afterAll(() => world.end())

  test.each(journeys)('$flow: $journey.name', async ({ flow: id, journey }) => {
    const flow = flowOf(id)
    await begin(anna, flow)
    const end = walk(flow, journey)
    const answers = firstAnswers(flow)
    for (const { step, answer } of end.way.passed.slice(answers.length)) {
      expectText(stepKey(flow, step))
      await give(flow, step, answer)
      answers.push(answer)
      expect(resolve(flow, answers)).toBeDefined()
    }
    expectText(outcomeKey(flow, end.outcome))
    const pages = await turnPages()
    for (const sign of end.signs) expect(pages).toContain(words(signKey(sign.id)))
  })

  test('no call was refused, and nothing failed', () => {
    expect(world.lines).toEqual([])
    expect(world.telegram.unansweredTaps()).toEqual([])
    expect(world.telegram.calls().filter(({ answer }) => JSON.stringify(answer).startsWith('{"ok":false'))).toEqual([])
  })

  function expectText(key: string): void {
    expect(anna.newest().text).toContain(words(key))
    expect(anna.newest().text.length).toBeLessThanOrEqual(LONGEST)
  }

  async function give(flow: Flow, step: FlowStep, answer: Answer): Promise<void> {
    if (!isQuestion(step)) return tap(words('button-next'))
    if (answer === 'skipped') return tap(words('button-skip'))
    if (step.kind === 'choose-country') return chooseCountry(answer[0] ?? '', step.first)
    for (const option of answer) await tap(words(optionKey(flow, step, option)), isSingle(step))
    if (!isSingle(step)) await tap(words(answer.length > 0 ? 'button-done' : 'button-none'))
  }

  /** By the flag, which is the same in all languages; over the parts of the world if it does not stand among the first. */
  async function chooseCountry(code: string, first: readonly string[]): Promise<void> {
    if (!first.includes(code)) {
      await tap(words('button-other-countries'))
      await tap(words(`region-${content.countries.get(code)?.region}`))
    }
    await tap(flag(code), false)
  }

  async function tap(label: string, whole = true): Promise<void> {
    const button = anna.newest().buttons.flat().find(({ text }) => (whole ? text === label : text.includes(label)))
    if (button?.data === undefined) throw new Error(`there is no button ${label}`)
    await anna.tapsData(button.data)
  }

  /** All pages of an outcome; each has somebody to call. */
  async function turnPages(): Promise<string> {
    const pages = [anna.newest().text]
    while (anna.newest().buttons.flat().some(({ text }) => text === words('button-more'))) {
      await tap(words('button-more'))
      expect(anna.places().some((place) => place === 'help' || place.startsWith('country:'))).toBe(true)
      pages.push(anna.newest().text)
    }
    return pages.join('\n')
  }

  /** A text as the screen shows it. */
  function words(key: string): string {
    const text = content.texts.translator(locale)(key, { brand: 'Yoldash' })
    return text.replaceAll(/<[^>]*>/g, '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  }
})

function flowOf(id: string): Flow {
  const flow = content.flows.get(id)
  if (!flow) throw new Error(`there is no conversation ${id}`)
  return flow
}
