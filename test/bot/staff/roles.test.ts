import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ACTIONS, may, ROLES, type Action, type Role } from '../../../src/staff/roles.ts'
import { content, type Person } from '../world.ts'
import { createStaffWorld } from './people.ts'

let world: Awaited<ReturnType<typeof createStaffWorld>>
beforeEach(async () => {
  world = await createStaffWorld()
})
afterEach(() => world.end())

const t = content.texts.translator('en')
const plain = (key: string) => t(key, { brand: 'Yoldash' }).replaceAll(/<[^>]*>/g, '')
const [notAllowed, noLonger, away, again] = ['staff-not-allowed', 'staff-no-longer', 'staff-away', 'start-again'].map(plain)

/** Which role may do what, written down a second time, by hand. */
const TABLE: Readonly<Record<Action, readonly Role[]>> = {
  write: ['author', 'approver', 'admin'],
  halt: ['author', 'approver', 'admin'],
  approve: ['approver', 'admin'],
  numbers: ['author', 'approver', 'admin'],
  people: ['admin'],
  log: ['admin'],
}

/** Every place of the staff, but for those of broadcasts, with what it takes to be there. CODE stands for a colleague, MARK for an organisation. */
const PLACES: readonly (readonly [route: string, action: Action | 'any'])[] = [
  ['staff', 'any'],
  ['staff:numbers', 'numbers'],
  ...['talks', 'offers', 'countries', 'services', 'dead', 'posters', 'others', 'confirm', 'call'].map((group) => [`staff:numbers:${group}`, 'numbers'] as const),
  ['staff:numbers:nonsense:9', 'numbers'],
  ['staff:people', 'people'],
  ['staff:people:7', 'people'],
  ['staff:invite', 'people'],
  ['staff:invite:MARK', 'people'],
  ['staff:link:author:MARK', 'people'],
  ['staff:link:admin:typed', 'people'],
  ['staff:link:owner:MARK', 'people'],
  ['staff:remove:CODE', 'people'],
  ['staff:removal:ZZZZZ', 'people'],
  ['staff:log', 'log'],
  ['staff:log:99', 'log'],
]

test('the table of roles says what it shall say', () => {
  for (const action of ACTIONS) expect(ROLES.filter((role) => may(role, action)), action).toEqual(TABLE[action])
  expect(Object.keys(TABLE).toSorted()).toEqual([...ACTIONS].toSorted())
})

async function begin() {
  const colleague = await world.member('author')
  const code = await world.codeOf(colleague)
  await world.admin.sends('/staff')
  await world.admin.taps('staff:people')
  await world.admin.taps('staff:invite')
  const mark = world.admin.places().find((it) => it.startsWith('staff:link:author:'))?.split(':').at(-1) ?? ''
  const places = PLACES.map(([route, action]) => ({ data: `en:${route.replace('CODE', code).replace('MARK', mark)}`, action }))
  return { places, before: await roster() }
}

const roster = async () => JSON.stringify(await world.store.readRecords?.(['staff']))

/** What somebody sees after tapping this on a new screen of the kind that a command opens. */
async function taps(person: Person, data: string, command: string): Promise<string> {
  await person.sends(command)
  await person.tapsData(data)
  world.passes(1)
  return person.newest().text
}

describe.each([...ROLES])('as %s', (role) => {
  test('every place opens or says that the role does not allow it', async () => {
    const { places } = await begin()
    const person = await world.member(role)
    for (const { data, action } of places) {
      const text = await taps(person, data, '/staff')
      const allowed = action === 'any' || TABLE[action].includes(role)
      if (!allowed) expect(text, data).toBe(notAllowed)
      else expect([notAllowed, noLonger, away, again, plain('menu')], data).not.toContain(text)
      expect(person.newest().protected, data).toBe(true)
      expect(person.places(), data).toEqual(expect.arrayContaining(['help', 'close']))
    }
    expect(world.lines).toEqual([])
  })

  test('the menu shows what the role may do, and nothing else', async () => {
    await begin()
    const person = await world.member(role)
    await person.sends('/staff')
    const shown = person.places().filter((it) => it.startsWith('staff:'))
    const menu: readonly (readonly [name: string, action: Action])[] = [['new', 'write'], ['list', 'write'], ['numbers', 'numbers'], ['people', 'people'], ['log', 'log']]
    expect(shown).toEqual(menu.filter(([, action]) => TABLE[action].includes(role)).map(([name]) => `staff:${name}`))
  })

  test('that was removed, every old button says so, changes nothing, and /staff is an unknown command', async () => {
    const { places } = await begin()
    const person = await world.member(role)
    const screens: number[] = []
    for (const _ of places) {
      await person.sends('/staff')
      screens.push(person.newest().id)
    }
    expect(await world.staff.remove(world.admin.door.id, await world.codeOf(person))).toBe('removed')
    const before = await roster()
    for (const [at, { data }] of places.entries()) {
      const screen = screens[at] ?? 0
      await person.tapsData(data, screen)
      expect(person.messages().find(({ id }) => id === screen)?.text, data).toBe(noLonger)
    }
    await person.sends('/staff')
    expect(person.newest().text).toContain(plain('buttons-only'))
    expect(await roster()).toBe(before)
  })

  test('whose year is over, an old button says so', async () => {
    const { places } = await begin()
    const person = await world.member(role)
    const screens: number[] = []
    for (const _ of places) {
      await person.sends('/staff')
      screens.push(person.newest().id)
    }
    world.passes(366 * 24 * 60)
    for (const [at, { data }] of places.entries()) {
      await person.tapsData(data, screens[at])
      expect(person.messages().find(({ id }) => id === screens[at])?.text, data).toBe(noLonger)
    }
  })

  test('while the store does not answer, a button says so, and /staff is an unknown command', async () => {
    const { places } = await begin()
    const person = await world.member(role)
    await person.sends('/staff')
    const screen = person.newest().id
    await world.store.close()
    await person.tapsData(places[1]?.data ?? '')
    expect(person.messages().find(({ id }) => id === screen)?.text).toBe(away)
    await person.sends('/staff')
    expect(person.newest().text).toContain(plain('buttons-only'))
  })
})

describe('as nobody', () => {
  test('every place of the staff is what an unknown button is, and changes nothing', async () => {
    const { places, before } = await begin()
    const person = world.person('en')
    const unknown = await taps(person, 'en:nothing:such', '/menu')
    expect(unknown).toContain(again)
    for (const { data } of places) {
      expect(await taps(person, data, '/menu'), data).toBe(unknown)
      expect(person.places().filter((it) => it.startsWith('staff')), data).toEqual([])
    }
    expect(await roster()).toBe(before)
    expect(world.lines).toEqual([])
  })

  test.each(['/staff', '/staff@yoldash_bot', '/STAFF', '/staff Red Crescent'])('%s is what any unknown command is', async (command) => {
    await begin()
    const [one, two] = [world.person('en'), world.person('en')]
    await one.sends('/unknown')
    await two.sends(command)
    const seen = ({ newest }: Person) => ({ ...newest(), id: 0, at: 0, buttons: newest().buttons.map((row) => row.map(({ text, data }) => [text, data?.replace(/~.*/, '')])) })
    expect(seen(two)).toEqual(seen(one))
  })

  test.each(['/start staff', '/start i_', '/start i_tooshort', `/start i_${'A'.repeat(22)}`, `/start i_${'A'.repeat(60)}`])('%s is what any unknown start link is', async (command) => {
    await begin()
    const [one, two] = [world.person('en'), world.person('en')]
    await one.sends('/start nothing')
    await two.sends(command)
    expect(two.newest().text).toBe(one.newest().text)
    expect(two.newest().buttons.flat().map(({ text }) => text)).toEqual(one.newest().buttons.flat().map(({ text }) => text))
  })
})
