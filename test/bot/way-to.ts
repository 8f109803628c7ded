import { optionKey } from '../../src/flow/keys.ts'
import type { Flow, FlowStep } from '../../src/flow/schema.ts'
import { content, type Person } from './world.ts'

/** Opens the first screen of a conversation, in a message of its own. */
export async function begin(anna: Person, { id, menu }: Flow): Promise<void> {
  await anna.sends('/menu')
  if (menu.place !== 'main') await anna.taps(menu.place)
  await findAndTap(anna, `start:${id}`)
}

/** Begins anew and goes to a step that few answers lead to: what its condition asks for is answered, and nothing else. */
export async function wayTo(anna: Person, flow: Flow, step: FlowStep, locale: string): Promise<void> {
  const t = content.texts.translator(locale)
  // What its condition names may itself be asked on a condition only.
  const named = flow.steps.filter((it) => step.if?.some((given) => given.startsWith(`${it.id}.`)))
  const conditions = new Set([step, ...named].flatMap((it) => it.if ?? []))
  await begin(anna, flow)
  for (const at of flow.steps) {
    const { text, buttons } = anna.newest()
    if (text.includes(words(`${flow.id}-${step.id}`))) return
    if (at.kind === 'known' || !text.includes(words(`${flow.id}-${at.id}`))) continue
    const wanted = 'options' in at ? at.options.filter((option) => conditions.has(`${at.id}.${option.id}`)) : []
    const labels = [...wanted.map((option) => optionKey(flow, at, option.id)), 'button-skip', 'button-next'].map((key) => t(key))
    // A mark stands before what can be chosen together.
    await anna.tapsData(buttons.flat().find((it) => labels.some((label) => it.text.endsWith(label)))?.data ?? '')
    if (at.kind === 'choose-several' && wanted.length > 0) {
      await anna.tapsData(anna.newest().buttons.flat().find((it) => it.text === t('button-done'))?.data ?? '')
    }
  }

  /** A text as the screen shows it. */
  function words(key: string): string {
    return t(key, { brand: 'Yoldash' }).replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&')
  }
}

/** Taps what may stand on a later page of the list of lessons. */
export async function findAndTap(anna: Person, place: string): Promise<void> {
  for (let page = 1; !anna.places().includes(place) && anna.places().includes(`learn:${page}`); page += 1) await anna.taps(`learn:${page}`)
  await anna.taps(place)
}
