import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Flow, FlowStep } from '../../src/flow/schema.ts'
import type { Bubble, RawCall } from '../../src/emulator/types.ts'
import { content, createWorld, placeOf, type Person } from './world.ts'
import { begin, findAndTap, wayTo } from './way-to.ts'

type World = Awaited<ReturnType<typeof createWorld>>

/** Random ways through each conversation, besides every button of every screen. */
const RANDOM_WALKS = 25

const flows = [...content.flows.values()]
/** An end has as many buttons as its pages need. */
const ends = flows.flatMap((flow) => flow.outcomes.map((outcome) => `${flow.id} ${outcome.id} `))

/** What was seen in each language: every screen once, by its text and labels. */
const seenIn = new Map(content.texts.locales.map((locale) => [locale, { screens: new Set<string>(), places: new Set<string>(), message: 0, label: 0 }]))

// Told once at the end. How many pages a long end takes depends on the language; which steps and ends there are does not.
afterAll(() => {
  const rows = [...seenIn].map(([locale, { screens, message, label }]) => `  ${locale}  ${screens.size} screens, longest message ${message}, longest button ${label}`)
  process.stdout.write(`\nScreens seen in the walk, in characters:\n${rows.join('\n')}\n`)
})

describe.each(content.texts.locales)('in %s', (locale) => {
  let world: World
  let anna: Person

  beforeAll(async () => {
    world = await createWorld()
    anna = world.person(locale)
    await anna.sends('/start')
    await anna.taps(`language:${locale}`)
  })
  afterAll(() => world.end())

  test.each(flows.map((flow) => flow.id))('every button of every screen of %s leads on', async (id) => {
    const flow = flowOf(id)
    const seen = new Map<string, Bubble>()
    await begin(anna, flow)
    await visit(anna.newest())
    for (const step of flow.steps) {
      if (!step.if || !notSeen(step)) continue
      await wayTo(anna, flow, step, locale)
      await visit(anna.newest())
    }
    // Outcomes that are weighed have journeys of their own (test/journeys).
    expect(flow.steps.filter(notSeen).map((it) => it.id)).toEqual([])

    function notSeen(step: FlowStep): boolean {
      return step.kind !== 'known' && ![...seen.keys()].some((key) => key.startsWith(`${step.id} `))
    }

    /** Taps every sealed button of a screen, and goes on from each screen that is new. */
    async function visit(screen: Bubble): Promise<void> {
      for (const { data } of screen.buttons.flat()) {
        if (data === undefined || !data.startsWith('.')) continue
        const calls = await during(world, () => anna.tapsData(data, screen.id))
        const now = anna.newest()
        expectAnswered(calls)
        expectScreen(now, locale)
        const key = `${placeIn(flow, now)} ${now.buttons.flat().filter((it) => it.text.startsWith('✅')).length > 0 ? 'marked' : ''}`
        if (seen.has(key)) continue
        seen.set(key, now)
        if (!key.startsWith('page ')) seenIn.get(locale)?.places.add(`${id} ${key} ${now.buttons.flat().length}`)
        await visit(now)
      }
    }

    /** Which step or outcome a screen shows: the one whose text stands in it. */
    function placeIn(of: Flow, { text }: Bubble): string {
      const t = content.texts.translator(locale)
      const plain = (key: string) => t(key, { brand: 'Yoldash' }).replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&')
      const found = [...of.steps.filter((it) => it.kind !== 'known'), ...of.outcomes].find((it) => text.includes(plain(`${of.id}-${it.id}`)))
      // Later pages of an outcome have no heading.
      return found?.id ?? 'page'
    }
  })

  test.each(flows.map((flow) => flow.id))(`${RANDOM_WALKS} random ways through %s end at an outcome with somebody to call`, async (id) => {
    for (let seed = 1; seed <= RANDOM_WALKS; seed += 1) {
      const random = mulberry(seed)
      const { menu } = flowOf(id)
      await anna.sends(`/${menu.command ?? (menu.place === 'main' ? 'menu' : menu.place)}`)
      if (menu.command === undefined) await findAndTap(anna, `start:${id}`)
      for (let taps = 0; !isOutcome(anna.newest()); taps += 1) {
        expect(taps).toBeLessThan(80)
        const sealed = anna.newest().buttons.flat().filter((it) => it.data?.startsWith('.'))
        const forward = sealed.filter((it) => it.text !== textOf(locale, 'button-back'))
        const { data } = forward[Math.floor(random() * forward.length)] ?? {}
        if (data === undefined) throw new Error('a dead end')
        expectAnswered(await during(world, () => anna.tapsData(data)))
        expectScreen(anna.newest(), locale)
      }
      expect(anna.places().some((place) => place === 'help')).toBe(true)
    }
  })

  test('numbers are two taps away from everywhere', async () => {
    for (const start of ['/menu', '/learn', '/about', '/check', '/screen', '/worry', '/language', 'something typed']) {
      await anna.sends(start)
      if (anna.places().includes('help')) await anna.taps('help')
      const countries = anna.places().filter((place) => place.startsWith('country:'))
      expect(countries.length).toBeGreaterThanOrEqual(12)
      await anna.taps(countries[0] ?? '')
      expect(anna.newest().text).toMatch(/☎️ \d/)
      expect(anna.newest().protected).toBe(false)
    }
  })

  test('every screen of the directory opens, and no call is refused', async () => {
    await anna.sends('/help')
    for (const country of content.countries.values()) {
      for (let page: string | undefined = `country:${country.country}`, number = 1; page; number += 1) {
        const present = page
        expectAnswered(await during(world, () => anna.tapsData(`${locale}:${present}`)))
        expectScreen(anna.newest(), locale)
        const here = anna.places()
        for (const place of here.filter((it) => it.startsWith('line:'))) {
          expectAnswered(await during(world, () => anna.tapsData(`${locale}:${place}`)))
          expectScreen(anna.newest(), locale)
        }
        page = here.find((it) => it === `country:${country.country}:${number}`)
      }
    }
    for (const place of ['regions', 'region:europe', 'menu', 'learn', 'learn:1', 'about', 'about:kept', 'about:remains', 'languages', 'messages', 'subscribe', 'topic:scams:off', 'zones', 'zones:regions', 'zone:RU', 'zone:TR', 'keep', 'stop', 'forget']) {
      await anna.tapsData(`${locale}:${place}`)
      expectScreen(anna.newest(), locale)
    }
  })

  test('nothing failed, and no spinner is left turning', () => {
    expect(world.lines).toEqual([])
    expect(world.telegram.unansweredTaps()).toEqual([])
    const refused = world.telegram.calls().filter(({ answer }) => JSON.stringify(answer).startsWith('{"ok":false'))
    // Steps back to a screen that is there already are the only calls that Telegram turns down.
    expect(refused.filter(({ answer }) => !JSON.stringify(answer).includes('message is not modified'))).toEqual([])
  })
})

test.each(content.texts.locales)('the steps and ends, with as many buttons on each, are the same in %s as in English', (locale) => {
  const steps = (of: string) => [...(seenIn.get(of)?.places ?? [])].filter((place) => !ends.some((end) => place.startsWith(end))).toSorted()
  expect(steps('en').length).toBeGreaterThan(100)
  expect(steps(locale)).toEqual(steps('en'))
})

async function during(world: World, act: () => Promise<void>): Promise<readonly RawCall[]> {
  world.telegram.clearCalls()
  await act()
  return [...world.telegram.calls()]
}

/** One edit and one answer to the tap, nothing else. */
function expectAnswered(calls: readonly RawCall[]): void {
  expect(calls.map((call) => call.method).toSorted()).toEqual(['answerCallbackQuery', 'editMessageText'])
}

function expectScreen(bubble: Bubble, locale: string): void {
  const places = bubble.buttons.flat().map(placeOf)
  // The language and what Close takes along are looked for there.
  expect(bubble.buttons.at(-1)?.map(placeOf).some((place) => place?.startsWith('close'))).toBe(true)
  expect(places.includes('help') || places.some((place) => place?.startsWith('country:'))).toBe(true)
  // A key or variable that has no text shows as it is.
  expect(bubble.text).not.toMatch(/\{|\}|\b(?:offer-check|self-screening|before-you-go|worry|lesson)-\w/)
  expect(bubble.text.length).toBeLessThanOrEqual(1_200)
  for (const { text } of bubble.buttons.flat()) expect(text).not.toMatch(/^\s*$|\{|\}/)
  const seen = seenIn.get(locale)
  if (!seen) throw new Error(`no language ${locale}`)
  const labels = bubble.buttons.flat().map(({ text }) => text)
  seen.screens.add(JSON.stringify([bubble.text, labels]))
  seen.message = Math.max(seen.message, bubble.text.length)
  seen.label = Math.max(seen.label, ...labels.map((text) => text.length))
}

/** Whom to call stands above all else: everywhere, or in the first country that was chosen. */
function isOutcome(bubble: Bubble): boolean {
  const [first] = bubble.buttons[0] ?? []
  return bubble.buttons[0]?.length === 1 && /^(?:help$|country:)/.test((first && placeOf(first)) ?? '')
}

function flowOf(id: string): Flow {
  const flow = content.flows.get(id)
  if (!flow) throw new Error(`no conversation ${id}`)
  return flow
}

function textOf(locale: string, key: string): string {
  return content.texts.translator(locale)(key)
}

/** Small seeded generator, so that a failing walk can be walked again. */
function mulberry(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
