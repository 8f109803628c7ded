import { expect } from 'vitest'
import type { Phone } from './phone.ts'
import { content } from './texts.ts'
import { findHotline, goThrough, readOutcome } from './walks.ts'

/** Six signs on several pages; the first answer is changed on the way. */
export async function checkOffer(phone: Phone): Promise<void> {
  await phone.press(phone.key.place('start:offer-check'))
  const at = await goThrough(phone, 'offer-check', {
    where: 'ready-to-go', r01: { first: 'yes', instead: 'no' }, r03: 'yes', c04: 'yes', t01: 'yes', t03: 'yes', m01: 'yes', m02: 'skip', d01: 'yes', d02: 'unsure',
  })
  expect(at.signs.map((sign) => sign.id)).toEqual(['R03', 'C04', 'T01', 'T03', 'M01', 'D01'])
  expect((await readOutcome(phone, at)).length).toBeGreaterThan(1)
}

/** A number to paste, a contact to keep. */
export async function saveNumber(phone: Phone): Promise<void> {
  await findHotline(phone)
  const number = await phone.screen.locator('[data-copy]').first().getAttribute('data-copy')
  await phone.press(phone.screen.locator('[data-copy]').first())
  await phone.notices('Copied')
  expect(await phone.root.evaluate('navigator.clipboard.readText()')).toBe(number)
  await phone.press(phone.screen.locator('[data-data*=":dead:"]'))
  await phone.notices(phone.words('hotline-thanks'))
  await phone.look('hotline-did-not-work')
  await phone.press(phone.screen.locator('[data-data*=":save:"]'))
  const card = phone.root.getByTestId('save-contact')
  await card.waitFor()
  expect(await phone.root.locator('.card .tel').textContent()).toBe(number)
  await phone.press(card)
  await phone.notices('Contact saved')
  await phone.look('hotline-contact')
  // The card has Help and Close of its own.
  await phone.press(phone.key.place('help'))
  await phone.sees('help', 'help-from-contact')
}

/** The numbers lie over the answers: Back leads there, and Close takes the answers, the command and what lies over them away. */
export async function returnAndClose(phone: Phone): Promise<void> {
  const backs = phone.root.locator('.key[data-data$=":back"]')
  for (let left = await backs.count(); left > 0; left -= 1) {
    await phone.press(backs.last())
    await backs.nth(left - 1).waitFor({ state: 'detached' })
  }
  const result = phone.root.locator('.message:has([data-mark=protected])')
  expect(await result.count()).toBe(1)
  await phone.press(result.locator('.key[data-data*=":close"]'))
  await result.waitFor({ state: 'detached' })
  expect(await phone.root.locator('.mine').count()).toBe(0)
  while ((await phone.root.locator('.message').count()) > 0) {
    const before = await phone.root.locator('.message').count()
    await phone.press(phone.key.close())
    await phone.holds(before - 1)
  }
  await phone.look('closed')
}

/** A message forwarded from a stranger: read on a tap, its pages turned, and the guided check goes on with what was found. */
export async function readOffer(phone: Phone): Promise<void> {
  await phone.press(phone.root.getByTestId('attach'))
  await phone.press(phone.root.getByTestId('attach-forward'))
  await phone.press(phone.root.page().getByRole('dialog').getByRole('button', { name: 'Forward' }))
  await phone.sees('offer-text-offered')
  await phone.press(phone.key.place('offer'))
  await phone.sees('offer-text-program', 'offer-text-read')
  for (let page = 1; (await phone.key.place(`offer:${page}`).count()) > 0; page += 1) {
    const before = await phone.text()
    await phone.press(phone.key.place(`offer:${page}`))
    await phone.seesOtherThan(before, `offer-text-page-${page + 1}`)
  }
  await phone.press(phone.key.said('button-guided-check'))
  await phone.sees('offer-check-privacy', 'offer-text-goes-on')
  await phone.press(phone.key.close())
}

/** Danger first; under 18 nothing is asked; and all questions to the end. */
export async function screen(phone: Phone): Promise<void> {
  await beginAgain(phone)
  await phone.press(phone.key.place('start:self-screening'))
  await goThrough(phone, 'self-screening', { danger: 'now-danger' })
  await phone.press(phone.key.said('button-back'))
  await goThrough(phone, 'self-screening', { danger: 'not-now', talk: 'yes', age: 'under-18' })
  await phone.press(phone.key.close())
  await phone.holds(0)
  await beginAgain(phone)
  await phone.press(phone.key.place('start:self-screening'))
  const at = await goThrough(phone, 'self-screening', {
    danger: 'not-now', talk: 'only-write', age: 'adult', cd03: 'yes', cd01: 'yes', dr01: 'yes', vd01: 'yes', ex01: 'unsure', where: 'abroad', more: 'go-on',
    promises: ['pay', 'contract'], journey: ['debt'], work: 'skip', gentle: 'go-on', there: ['threats'],
  })
  expect(at.signs).toHaveLength(8)
  await readOutcome(phone, at)
  await phone.press(phone.key.place('menu'))
  await phone.sees('menu', 'menu-after-screening')
}

/** In an empty chat, where the language is known by now. */
async function beginAgain(phone: Phone): Promise<void> {
  await phone.press(phone.root.getByTestId('start'))
  await phone.sees('menu', 'menu-again')
}

/** A lesson, its question answered wrongly and then rightly. */
export async function learn(phone: Phone): Promise<void> {
  await phone.press(phone.key.place('learn'))
  await phone.sees('learn')
  await phone.press(phone.key.place('start:lesson-debt'))
  const at = await goThrough(phone, 'lesson-debt', { quiz: { first: 'more-pay', instead: 'in-writing' } })
  expect(at.outcome.id).toBe('quiz-right')
}

/** What is marked is done; the rest comes with advice. */
export async function prepare(phone: Phone): Promise<void> {
  await phone.press(phone.key.place('menu'))
  await phone.sees('menu', 'menu-after-lesson')
  await phone.press(phone.key.place('start:before-you-go'))
  const at = await goThrough(phone, 'before-you-go', { papers: ['contract', 'visa', 'passport'], 'money-phone': ['phone', 'numbers'], home: ['place', 'address', 'calls'] })
  expect(at.missing).toHaveLength(4)
  await readOutcome(phone, at)
}

export async function changeLanguage(phone: Phone, locale: string): Promise<void> {
  const other = locale === 'ru' ? 'tk' : 'ru'
  await phone.press(phone.key.place('menu'))
  await phone.sees('menu', 'menu-before-languages')
  await phone.press(phone.key.place('languages'))
  await phone.sees('languages', 'languages-again')
  await phone.press(phone.key.place(`language:${other}`))
  phone.speaks(other)
  await phone.sees('menu', `menu-${other}`)
  await phone.types('/language')
  await phone.sees('languages', 'languages-by-command')
  await phone.press(phone.key.place(`language:${locale}`))
  phone.speaks(locale)
  await phone.sees('menu', `menu-${locale}`)
}

/** What it is, what it keeps, and how all of it goes away. */
export async function commands(phone: Phone): Promise<void> {
  await phone.types('/screen')
  await phone.sees('self-screening-danger', 'screening-by-command')
  await phone.types('/about')
  await phone.sees('about')
  await phone.press(phone.key.place('about:kept'))
  await phone.sees('about-kept')
  await phone.press(phone.key.place('about:remains'))
  await phone.sees('about-remains')
  await phone.types(content.texts.translator('tk')('crisis-words').split(',')[0] ?? '')
  await phone.sees('help', 'help-for-a-typed-word')
  await phone.types('anything else')
  await phone.sees('buttons-only')
  await phone.types('/forget')
  await phone.sees('forgotten')
  await phone.types('/hide')
  await phone.holds(0)
  await phone.look('hidden')
  // The choice of language is gone too: it is asked again.
  await phone.press(phone.root.getByTestId('start'))
  await phone.screen.locator('[data-data*=":language:"]').first().waitFor()
}
