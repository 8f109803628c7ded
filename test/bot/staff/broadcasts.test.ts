import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Broadcast } from '../../../src/broadcast/broadcast.ts'
import { contentOf } from '../../../src/broadcast/broadcast.ts'
import { content, type Person } from '../world.ts'
import { createStaffWorld } from './people.ts'

let world: Awaited<ReturnType<typeof createStaffWorld>>
beforeEach(async () => {
  world = await createStaffWorld({ staff: ['900002:author@Umyt', '900003:approver@Ynam', '900004:approver@Umyt'] })
  author = world.known(900002)
  approver = world.known(900003)
  await world.subscribers.put({ chat: 5001, language: 'tk', zone: 'Asia/Ashgabat', topics: ['scams'] })
})
afterEach(() => world.end())
let author: Person
let approver: Person

const t = content.texts.translator('en')
const said = (key: string, variables = {}) => t(key, { brand: 'Yoldash', ...variables }).replaceAll(/<[^>]*>/g, '')

async function only(): Promise<Broadcast> {
  const [broadcast, ...others] = await world.broadcasts.list()
  if (!broadcast || others.length > 0) throw new Error('there is not exactly one broadcast')
  return broadcast
}

/** Writes a message in Turkmen and leaves it at that. */
async function compose(person = author, text = 'Iş üçin pul soralsa, duruň.'): Promise<string> {
  await person.sends('/staff')
  await person.taps('staff:new')
  await person.sends('Money first')
  while (!person.newest().text.includes('Türkmen')) await person.taps(person.placeLike('staff:say:skip-'))
  await person.sends(text)
  await person.taps(person.placeLike('staff:say:enough-'))
  return (await only()).id
}

/** Opens the screen of a broadcast. */
async function opens(person: Person, id: string): Promise<void> {
  await person.sends('/staff')
  await person.taps('staff:list')
  await person.taps(`staff:b:${id}`)
}

async function handIn(): Promise<string> {
  const id = await compose()
  await author.taps(`staff:me:${id}`)
  await author.taps(author.placeLike(`staff:edit:${id}:submit`))
  return id
}

async function approves(person: Person, id: string): Promise<void> {
  await opens(person, id)
  await person.taps(`staff:me:${id}`)
  await person.taps(person.places().find((it) => it.startsWith(`staff:ok:${id}:approve:`)) ?? 'no approval')
}

describe('a broadcast', () => {
  test('is written, had sent to oneself, handed in, and approved by somebody else', async () => {
    const id = await compose()
    expect(await only()).toMatchObject({ title: 'Money first', status: 'draft', audience: { languages: ['tk'], topics: [] }, writers: [{ organisation: 'Umyt' }] })
    await author.taps(author.placeLike(`staff:edit:${id}:submit`))
    expect(author.newest().text).toContain(said('staff-refused-unseen'))
    await author.taps(`staff:me:${id}`)
    expect(await only()).toMatchObject({ status: 'tested' })
    const copy = author.messages().filter(({ text }) => text === 'Iş üçin pul soralsa, duruň.').at(-1)
    expect(copy?.buttons.flat().map(({ data }) => data)).toEqual(['tk:stop', 'tk:menu', 'tk:help', 'tk:close:kept'])
    expect(copy).toMatchObject({ silent: true, protected: false })
    await author.taps(author.placeLike(`staff:edit:${id}:submit`))
    expect(await only()).toMatchObject({ status: 'submitted' })
    await approves(approver, id)
    const approved = await only()
    expect(approved).toMatchObject({ status: 'scheduled', approved: contentOf(approved), approvedBy: { organisation: 'Ynam', alone: false } })
    const { entries } = await world.audit.read(0)
    expect(entries.map(({ action }) => action).toReversed()).toEqual(['begun', 'written', 'seen', 'submitted', 'seen', 'approved'].map((it) => `broadcast.${it}`))
  })

  test('that is changed after it was approved has to be approved again', async () => {
    const id = await handIn()
    await approves(approver, id)
    await opens(author, id)
    await author.taps(`staff:b:${id}:audience`)
    await author.taps(`staff:edit:${id}:topic:scams`)
    const changed = await only()
    expect(changed).toMatchObject({ status: 'tested', audience: { topics: ['scams'] } })
    expect(changed.approved).toBeUndefined()
    expect(changed.approvedBy).toBeUndefined()
  })

  test('is not approved by whoever wrote some of it, nor by somebody of their organisation', async () => {
    const id = await handIn()
    await opens(world.admin, id)
    await world.admin.taps(`staff:b:${id}:audience`)
    await world.admin.taps(`staff:edit:${id}:urgent:on`)
    await opens(world.admin, id)
    await world.admin.taps(`staff:me:${id}`)
    await world.admin.taps(world.admin.placeLike(`staff:edit:${id}:submit`))
    await approves(world.admin, id)
    expect(world.admin.newest().text).toContain(said('staff-refused-own'))
    const colleague = world.known(900004)
    await approves(colleague, id)
    expect(colleague.newest().text).toContain(said('staff-refused-colleague'))
    expect(await only()).toMatchObject({ status: 'submitted' })
  })

  test('is not approved as something else than what its button was about', async () => {
    const id = await handIn()
    await opens(approver, id)
    await approver.taps(`staff:me:${id}`)
    const stale = approver.places().find((it) => it.includes(':approve:')) ?? ''
    await opens(author, id)
    await author.taps(`staff:b:${id}:audience`)
    await author.taps(`staff:edit:${id}:urgent:on`)
    await opens(author, id)
    await author.taps(author.placeLike(`staff:edit:${id}:submit`))
    await approver.tapsData(`en:${stale}`)
    expect(approver.newest().text).toContain(said('staff-refused-stale'))
    expect(await only()).toMatchObject({ status: 'submitted', urgent: true })
  })

  test('is not approved unseen', async () => {
    const id = await handIn()
    await opens(approver, id)
    await approver.taps(approver.places().find((it) => it.includes(':approve:')) ?? '')
    expect(approver.newest().text).toContain(said('staff-refused-unseen'))
  })

  test('with nobody in its audience, or without a text for it, is not handed in', async () => {
    const id = await compose()
    await author.taps(`staff:me:${id}`)
    await author.taps(`staff:b:${id}:audience`)
    await author.taps(`staff:edit:${id}:lang:ru:on`)
    await author.taps(`staff:b:${id}`)
    await author.taps(author.placeLike(`staff:edit:${id}:submit`))
    expect(author.newest().text).toContain(said('staff-refused-missing', { languages: 'Русский' }))
    await author.taps(`staff:b:${id}:audience`)
    await author.taps(`staff:edit:${id}:lang:ru:off`)
    await author.taps(`staff:edit:${id}:topic:season`)
    await author.taps(`staff:b:${id}`)
    await author.taps(author.placeLike(`staff:edit:${id}:submit`))
    expect(author.newest().text).toContain(said('staff-refused-nobody'))
  })
})

test('what a button under a broadcast opens comes over it, and Close takes both', async () => {
  const anna = world.person('tk')
  await anna.sends('/menu')
  const id = await compose()
  await author.taps(`staff:b:${id}:buttons`)
  await author.taps(`staff:edit:${id}:button:offer-check:on`)
  await author.taps(`staff:b:${id}`)
  await author.taps(`staff:me:${id}`)
  const copy = author.messages().findLast(({ text }) => text === 'Iş üçin pul soralsa, duruň.')
  await author.tapsData('tk:start:offer-check', copy?.id)
  expect(author.newest().buttons.flat().filter(({ data }) => data?.startsWith('.')).length).toBeGreaterThan(0)
  expect(author.messages().map((it) => it.id)).toContain(copy?.id)
  await author.tapsData(author.newest().buttons.flat().at(-1)?.data ?? '')
  expect(author.messages().map((it) => it.id)).not.toContain(copy?.id)
})
