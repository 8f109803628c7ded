import { content, type Person } from '../bot/world.ts'

/** Says `true` when a screen is where conversations end: its first button leads to somebody to call. */
const isEnd = (anna: Person) => anna.newest().buttons[0]?.[0]?.data === 'en:help'

/** Longest conversation we have, with room. */
const MOST_TAPS = 60

/** A whole screening in English, nothing answered that can be skipped. Gives the texts of its screens, the end last. */
export async function screen(anna: Person): Promise<readonly string[]> {
  const skip = content.texts.translator('en')('button-skip')
  await anna.sends('/screen')
  const seen = [anna.newest().text]
  while (!isEnd(anna)) {
    const buttons = anna.newest().buttons.flat()
    await anna.tapsData((buttons.find((it) => it.text === skip) ?? buttons[0])?.data ?? '')
    seen.push(anna.newest().text)
    if (seen.length > MOST_TAPS) throw new Error('the screening does not end')
  }
  return seen
}

/** Languages, the numbers of a country, a screening, Close: what has to be there whatever else is not. Gives what was seen. */
export async function visit(anna: Person): Promise<readonly string[]> {
  await anna.sends('/start')
  await anna.taps('language:en')
  const menu = anna.newest().text
  await anna.sends('/hotlines TR')
  const numbers = anna.newest().text
  const screens = await screen(anna)
  await anna.taps('help')
  const help = anna.newest().text
  await anna.taps('close:over')
  return [menu, numbers, ...screens, help, String(anna.messages().length)]
}
