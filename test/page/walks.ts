import { expect } from 'vitest'
import { flag } from '../../src/bot/views/directory.ts'
import { optionKey, outcomeKey, signKey, stepKey } from '../../src/flow/keys.ts'
import { resolve, type Step } from '../../src/flow/resolve.ts'
import type { Flow, FlowStep, Question } from '../../src/flow/schema.ts'
import { firstAnswers, isQuestion, isSingle, type Answer } from '../../src/flow/steps.ts'
import type { Phone } from './phone.ts'
import { content } from './texts.ts'

/** What a person does at a question: one option, several marks, no answer, or one option and then Back and another one. */
export type Given = string | readonly string[] | { readonly first: string; readonly instead: string }

/** Goes through a conversation whose first step is on the screen, up to its outcome. Questions that are not named get `no`, or no mark. */
export async function goThrough(phone: Phone, id: string, given: Readonly<Record<string, Given>>) {
  const flow = flowOf(id)
  const answers = firstAnswers(flow)
  for (;;) {
    const at = placeAt(flow, answers)
    await phone.sees(keyOf(flow, at))
    if (at.kind === 'outcome') return at
    const wish = given[at.waypoint.step.id]
    if (typeof wish === 'object' && 'first' in wish) {
      await answer(phone, flow, at.waypoint.step, wish.first)
      await phone.sees(keyOf(flow, placeAt(flow, [...answers, [wish.first]])), `${at.waypoint.step.id}-answered-first`)
      await phone.press(phone.key.said('button-back'))
      await phone.sees(keyOf(flow, at), `${at.waypoint.step.id}-again`)
      answers.push(await answer(phone, flow, at.waypoint.step, wish.instead))
    } else answers.push(await answer(phone, flow, at.waypoint.step, wish))
  }
}

function placeAt(flow: Flow, answers: readonly Answer[]): Step {
  const at = resolve(flow, answers)
  if (at === undefined) throw new Error(`these answers do not fit ${flow.id}: ${JSON.stringify(answers)}`)
  return at
}

function keyOf(flow: Flow, at: Step): string {
  return at.kind === 'outcome' ? outcomeKey(flow, at.outcome) : stepKey(flow, at.waypoint.step)
}

async function answer(phone: Phone, flow: Flow, step: FlowStep, given: string | readonly string[] | undefined): Promise<Answer> {
  if (!isQuestion(step)) {
    await phone.press(phone.key.said('button-next'))
    return []
  }
  const option = given ?? (step.options.some((it) => it.id === 'no') ? 'no' : 'skip')
  if (isSingle(step) ? option === 'skip' : given === 'skip') {
    await phone.press(phone.key.said('button-skip'))
    return 'skipped'
  }
  if (!isSingle(step)) return mark(phone, flow, step, typeof given === 'object' ? given : [])
  if (typeof option !== 'string') throw new Error(`${step.id} takes one answer`)
  if (step.kind === 'choose-country') await chooseCountry(phone, option)
  else await phone.press(phone.key.said(optionKey(flow, step, option)))
  return [option]
}

/** A country that stands on the first page; by its flag, which is the same in all languages. */
async function chooseCountry(phone: Phone, code: string): Promise<void> {
  await phone.press(phone.screen.locator('.key').filter({ hasText: flag(code) }))
}

/** Marks entries of a list: each changes its label when it is marked, and nothing else. */
async function mark(phone: Phone, flow: Flow, step: Question, wanted: readonly string[]): Promise<Answer> {
  for (const [at, { id }] of step.options.entries()) {
    if (!wanted.includes(id)) continue
    const label = await phone.key.row(at).textContent()
    await phone.press(phone.key.row(at))
    await phone.key.row(at).filter({ hasNotText: label ?? '' }).waitFor()
  }
  if (wanted.length > 0) await phone.sees(stepKey(flow, step), `${stepKey(flow, step)}-marked`)
  await phone.press(phone.key.said(wanted.length > 0 ? 'button-done' : 'button-none'))
  return step.options.map((it) => it.id).filter((id) => wanted.includes(id))
}

/** Turns all pages of an outcome: each sign named is on one of them, no other sign is, and whom to call is on each. Gives the pages. */
export async function readOutcome(phone: Phone, at: Awaited<ReturnType<typeof goThrough>>): Promise<readonly string[]> {
  const pages = [await phone.text()]
  while ((await phone.key.said('button-more').count()) > 0) {
    await phone.press(phone.key.said('button-more'))
    await phone.seesOtherThan(pages.at(-1) ?? '', `${at.outcome.id}-page-${pages.length + 1}`)
    expect(await whomToCall(phone).count()).toBe(1)
    pages.push(await phone.text())
  }
  const shown = pages.join('\n')
  const all = at.way.passed.flatMap(({ step }) => (isQuestion(step) ? step.options.flatMap((it) => it.sign ?? []) : []))
  const seen = all.filter((sign) => shown.includes(phone.words(signKey(sign))))
  expect(new Set(seen)).toEqual(new Set(at.signs.map((sign) => sign.id)))
  return pages
}

/** The first button of an outcome: to the hotlines, or to those of the first country chosen. */
function whomToCall(phone: Phone) {
  return phone.key.row(0).and(phone.screen.locator('[data-data$=":help"], [data-data*=":country:"]'))
}

/** START, the language, the menu. */
export async function begin(phone: Phone, locale: string): Promise<void> {
  await phone.press(phone.root.getByTestId('start'))
  await phone.screen.locator(`[data-data$=":language:${locale}"]`).waitFor()
  await phone.look('languages')
  await phone.press(phone.key.place(`language:${locale}`))
  await phone.sees('menu')
}

/** From the outcome on the screen to a service in Turkey. */
export async function findHotline(phone: Phone): Promise<void> {
  const before = await phone.root.locator('.message').count()
  const direct = (await whomToCall(phone).getAttribute('data-data'))?.endsWith(':country:TR') ?? false
  await phone.press(whomToCall(phone))
  if (!direct) await phone.sees('help')
  // The result stays where it is; the numbers open over it.
  await phone.holds(before + 1)
  if (!direct) await phone.press(phone.key.place('country:TR'))
  await phone.sees('country-services', 'country-TR')
  await phone.press(phone.key.place(`line:TR:${SERVICE}`))
  await phone.sees(`hotline-${SERVICE}`, 'hotline')
}

/** A service with a number of its own, which has been in the directory from the beginning. */
export const SERVICE = 'tr-yimer-157'

function flowOf(id: string): Flow {
  const flow = content.flows.get(id)
  if (!flow) throw new Error(`there is no conversation ${id}`)
  return flow
}
