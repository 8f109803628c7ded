import type { Bubble } from '../../src/emulator/types.ts'
import { wayTo } from '../bot/way-to.ts'
import { content, createWorld, placeOf } from '../bot/world.ts'

/** Places that change the message which leads to them, and do nothing else. */
const DIRECTORY = ['regions', 'region', 'country', 'line']
const PLACES = ['menu', 'learn', 'start', 'languages', 'about']

/** The labels of every row of buttons that the bot has in a language, each row once. */
export async function rowsOfAllScreens(locale: string): Promise<readonly (readonly string[])[]> {
  const world = await createWorld()
  const anna = world.person(locale)
  const rows = new Map<string, readonly string[]>()
  const seen = new Set<string>()
  /** Plain buttons always lead to the same screen, so once is enough. */
  const tapped = new Set<string>()
  await anna.sends('/start')
  note(anna.newest())
  await anna.taps(`language:${locale}`)
  await visit(anna.newest(), PLACES)
  // Lists that a condition stands before: the first way may have led past them.
  for (const flow of content.flows.values()) {
    for (const step of flow.steps.filter((it) => it.if)) {
      await wayTo(anna, flow, step, locale)
      note(anna.newest())
    }
  }
  // The numbers come over a protected screen; in a message of their own only the last row differs.
  await anna.sends('/menu')
  await anna.taps('help')
  await visit(anna.newest(), DIRECTORY)
  await anna.sends('/help')
  note(anna.newest())
  await world.end()
  return [...rows.values()]

  /** Taps what leads on from a screen, and goes on from each screen that is new. */
  async function visit(screen: Bubble, places: readonly string[]): Promise<void> {
    note(screen)
    for (const button of screen.buttons.flat()) {
      const { data } = button
      const place = placeOf(button)
      if (data === undefined || (place !== undefined && (tapped.has(data) || !places.includes(place.split(':')[0] ?? '')))) continue
      tapped.add(data)
      await anna.tapsData(data, screen.id)
      const now = anna.newest()
      if (now.id !== screen.id) throw new Error(`${button.text} opened another message`)
      const key = keyOf(now)
      if (seen.has(key)) continue
      seen.add(key)
      await visit(now, places)
    }
  }

  function note({ buttons }: Bubble): void {
    for (const row of buttons) rows.set(JSON.stringify(row.map(({ text }) => text)), row.map(({ text }) => text))
  }
}

/** Which marks a list has does not matter, only whether there are any. */
function keyOf({ text, buttons }: Bubble): string {
  const labels = buttons.flat().map((button) => button.text)
  return JSON.stringify([text, labels.some((label) => label.startsWith('✅')), labels.map((label) => label.replace('✅', '⬜️'))])
}
