import { createRandom } from '../lab/chaos.ts'
import { content, placeOf, type createWorld, type Person } from '../bot/world.ts'
import { languages, readAds } from '../offers/read.ts'

type World = Awaited<ReturnType<typeof createWorld>>

/** What people come for, one after the other: questions about their situation, questions about an offer, an advertisement. */
const KINDS = ['/screen', '/check', 'advertisement'] as const

const ads = languages.flatMap((language) => (readAds(language, 'seen') ?? []).map(({ text }) => text))

/** People in all languages; every second one has chosen theirs before, so something is kept of them. */
export async function gather(world: World, count: number): Promise<readonly Person[]> {
  const people: Person[] = []
  for (let at = 0; at < count; at += 1) {
    const locale = content.texts.locales[at % content.texts.locales.length] ?? 'en'
    const person = world.person(locale)
    await person.sends('/start')
    if (at % 2 === 0) await person.taps(`language:${locale}`)
    people.push(person)
  }
  return people
}

/** Each of them goes one random way to an end. Gives the number of taps. */
export async function goThrough(people: readonly Person[], seed: number): Promise<number> {
  const random = createRandom(seed)
  let taps = 0
  for (const [at, person] of people.entries()) {
    const kind = KINDS[at % KINDS.length]
    if (kind !== 'advertisement') taps += await answer(person, kind ?? '/check', random)
    else {
      await person.sends(ads[Math.floor(random() * ads.length)] ?? '')
      await person.taps('offer')
      taps += 1
    }
  }
  return taps
}

async function answer(person: Person, command: string, random: () => number): Promise<number> {
  await person.sends(command)
  for (let taps = 0; ; taps += 1) {
    const { buttons } = person.newest()
    const [first] = buttons[0] ?? []
    // Whom to call stands above all else at an end.
    if (buttons[0]?.length === 1 && first && /^(?:help$|country:)/.test(placeOf(first) ?? '')) return taps
    if (taps > 120) throw new Error('this way does not end')
    const sealed = buttons.flat().filter(({ data }) => data?.startsWith('.'))
    await person.tapsData(sealed[Math.floor(random() * sealed.length)]?.data ?? '')
  }
}
