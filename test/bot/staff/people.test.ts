import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLevel } from '../../../src/store/level.ts'
import { content, type Person } from '../world.ts'
import { createStaffWorld } from './people.ts'

let world: Awaited<ReturnType<typeof createStaffWorld>>
beforeEach(async () => {
  world = await createStaffWorld()
})
afterEach(() => world.end())

const t = content.texts.translator('en')
const plain = (key: string) => t(key, { brand: 'Yoldash' }).replaceAll(/<[^>]*>/g, '')
const press = async (person: Person, ...places: string[]) => {
  for (const place of places) await person.taps(place)
}

describe('an invitation', () => {
  test('is a link to copy, bound to a role and an organisation, that works once', async () => {
    const command = await world.invitation('approver')
    expect(world.linkOf(world.admin)).toMatch(/^https:\/\/t\.me\/yoldash_bot\?start=i_[\w-]{22}$/)
    expect(world.admin.newest().text).toContain(world.linkOf(world.admin))
    expect(world.admin.newest().protected).toBe(true)
    const [bek, ann] = [world.person('en'), world.person('en')]
    await bek.sends(command)
    expect(bek.newest().text).toContain(plain('staff-joined'))
    expect(bek.newest().protected).toBe(true)
    expect(await world.staff.find(bek.door.id)).toMatchObject({ role: 'approver', organisation: 'Gözegçi' })
    await ann.sends(command)
    expect(ann.newest().text).toBe(plain('staff-invitation-used'))
    await bek.sends(command)
    expect(bek.newest().text).toBe(plain('staff-invitation-already'))
    expect(await world.staff.find(ann.door.id)).toBeUndefined()
  })

  test('expires after a day', async () => {
    const command = await world.invitation('author')
    world.passes(24 * 60 + 1)
    const bek = world.person('en')
    await bek.sends(command)
    expect(bek.newest().text).toBe(plain('staff-invitation-expired'))
  })

  test('opened by the admin who made it is not used up', async () => {
    const command = await world.invitation('author')
    await world.admin.sends(command)
    expect(world.admin.newest().text).toBe(plain('staff-invitation-already'))
    const bek = world.person('en')
    await bek.sends(command)
    expect((await world.staff.find(bek.door.id))?.role).toBe('author')
  })

  test('speaks the language of the Telegram of whoever opens it', async () => {
    const bek = world.person('kk')
    await bek.sends(await world.invitation('author'))
    expect(bek.newest().text).toContain(content.texts.translator('kk')('staff-joined'))
  })

  test('is made once by two quick taps', async () => {
    await world.admin.sends('/staff')
    await press(world.admin, 'staff:people', 'staff:invite')
    const { data = '' } = world.admin.button(world.admin.places().find((it) => it.startsWith('staff:link:author:')) ?? '')
    const { id } = world.admin.newest()
    await world.admin.tapsData(data, id)
    const first = world.linkOf(world.admin)
    await world.admin.tapsData(data, id)
    expect(world.linkOf(world.admin)).toBe(first)
    expect((await world.audit.read(0)).entries).toHaveLength(1)
  })

  test('for an organisation that is not there yet is asked for by its name', async () => {
    await world.admin.sends('/staff  Red   Crescent')
    expect(world.admin.newest().text).toContain('Red Crescent')
    await world.admin.taps('staff:link:approver:typed')
    const bek = world.person('en')
    await bek.sends(`/start ${new URL(world.linkOf(world.admin)).searchParams.get('start')}`)
    expect(await world.staff.find(bek.door.id)).toMatchObject({ role: 'approver', organisation: 'Red Crescent' })
    // From now on it is there to choose.
    await world.admin.sends('/staff')
    await press(world.admin, 'staff:people', 'staff:invite', 'Red Crescent')
    expect(world.admin.newest().text).toContain('Red Crescent')
  })

  test.each(['<b>Org</b>', 'x'.repeat(61), 'a@b', 'one/two'])('for an organisation called %s is not made', async (name) => {
    await world.admin.sends(`/staff ${name}`)
    expect(world.admin.newest().text).toContain(plain('staff-organisation-malformed'))
  })

  test('is not made for a typed name when the command has been deleted, or by whoever may not', async () => {
    const command = world.admin.door.sendText('/staff Red Crescent')
    await world.telegram.settled()
    world.admin.door.deletes(command)
    await world.admin.taps('staff:link:approver:typed')
    expect(world.linkOf(world.admin)).toBe('')
    expect((await world.audit.read(0)).entries).toEqual([])
    const bek = await world.member('author')
    await bek.sends('/staff Red Crescent')
    expect(bek.places().filter((it) => it.startsWith('staff:link'))).toEqual([])
  })
})

describe('removing', () => {
  test('asks first, and ends what the person could do', async () => {
    const bek = await world.member('author')
    await bek.sends('/staff')
    const code = await world.codeOf(bek)
    await world.admin.sends('/staff')
    await press(world.admin, 'staff:people', `staff:remove:${code}`)
    expect((await world.staff.find(bek.door.id))?.role).toBe('author')
    await world.admin.taps(`staff:removal:${code}`)
    expect(world.admin.newest().text).toContain(plain('staff-removed'))
    await bek.taps('staff:numbers')
    expect(bek.newest().text).toBe(plain('staff-no-longer'))
    await world.admin.tapsData(`en:staff:removal:${code}`)
    expect(world.admin.newest().text).toContain(plain('staff-not-there'))
  })

  test('says where those of the configuration are removed', async () => {
    await world.admin.sends('/staff')
    await world.admin.taps('staff:people')
    const code = await world.codeOf(world.admin)
    expect(world.admin.places()).not.toContain(`staff:remove:${code}`)
    await world.admin.tapsData(`en:staff:removal:${code}`)
    expect(world.admin.newest().text).toContain(plain('staff-configured'))
  })

  test('oneself ends in a last word without buttons of the staff', async () => {
    const bek = await world.member('admin')
    const code = await world.codeOf(bek)
    await bek.sends('/staff')
    await press(bek, 'staff:people', `staff:remove:${code}`, `staff:removal:${code}`)
    expect(bek.newest().text).toBe(plain('staff-no-longer'))
    expect(bek.places().filter((it) => it.startsWith('staff'))).toEqual([])
  })
})

test('the log tells admins what was done, and whether it is whole', async () => {
  const bek = await world.member('author')
  await world.staff.remove(world.admin.door.id, await world.codeOf(bek))
  await world.admin.sends('/staff')
  await world.admin.taps('staff:log')
  const { text } = world.admin.newest()
  const at = ['staff-did-staff-removed', 'staff-did-staff-joined', 'staff-did-staff-invited'].map((key) => text.indexOf(plain(key)))
  expect(at.every((it) => it > 0)).toBe(true)
  expect(at).toEqual(at.toSorted((a, b) => a - b))
  expect(text).toContain('✅')
  const [before] = await world.store.readRecords?.(['audit:2']) ?? []
  await world.store.changeRecords?.([{ name: 'audit:2', before, after: before?.replace('staff.joined', 'staff.left') }])
  await world.admin.sends('/staff')
  await world.admin.taps('staff:log')
  expect(world.admin.newest().text).toContain('⚠️')
  expect(world.admin.newest().text).toMatch(/: 2\./)
})

test('the list of people and the log turn their pages', async () => {
  for (let at = 0; at < 21; at += 1) await world.member('author')
  await world.admin.sends('/staff')
  await world.admin.taps('staff:people')
  await world.admin.taps('staff:people:1')
  expect(world.admin.newest().text.match(/^[A-Z0-9]{5}:/gm)).toHaveLength(2)
  await press(world.admin, 'staff', 'staff:log', 'staff:log:1', 'staff:log:2')
  expect(world.admin.newest().text.match(/^\d+\. /gm)).toHaveLength(2)
})

describe('the figures', () => {
  const seen = async (person: Person, group: string) => {
    await person.sends('/staff')
    await press(person, 'staff:numbers', `staff:numbers:${group}`)
    return person.newest().text
  }

  test('are in plain words, of days that are over, in tens, and of ten at least', async () => {
    const counts = { 'started:offer-check': 57, 'finished:offer-check:few-signs': 9, 'country:TR': 23, 'poster:bus7': 10, 'dead:tm-iom': 12, 'offer-text:check-first': 31, beyond: 44, 'started:gone': 19 }
    await world.store.addCounts('2026-11-22', counts)
    await world.store.addCounts('2026-11-23', { 'country:AE': 500 })
    await world.store.addCounts('2026-11-10', { 'country:TR': 90 })
    const bek = await world.member('author')
    expect(await seen(bek, 'countries')).toMatch(/Türkiye: 20\+ · 110\+$/m)
    expect(bek.newest().text).not.toContain('500')
    const talks = await seen(bek, 'talks')
    expect(talks).toContain(`${plain('offer-check')} ▶️: 50+ · 50+`)
    expect(talks).toContain('started:gone: 10+')
    expect(talks).not.toContain(plain('offer-check-few-signs').split('\n', 1).join())
    expect(await seen(bek, 'posters')).toContain('bus7: 10+ · 10+')
    expect(await seen(bek, 'dead')).toContain('(TM): 10+ · 10+')
    expect(await seen(bek, 'offers')).toContain(': 30+ · 30+')
    expect(await seen(bek, 'others')).toContain('beyond: 40+ · 40+')
    expect(await seen(bek, 'services')).toContain(plain('staff-figures-none'))
  })

  test('come with the numbers that somebody should look at, page by page', async () => {
    const bek = await world.member('author')
    expect(await seen(bek, 'confirm')).toContain('(ae-800save)')
    const first = await seen(bek, 'call')
    await bek.taps('staff:numbers:call:1')
    expect(bek.newest().text).not.toBe(first)
    expect(bek.newest().text.match(/^.+\([a-z0-9-]+\)$/gm)).toHaveLength(15)
  })
})

describe('privacy', () => {
  test('no id, name or token of the staff is in the log, or in what others see', async () => {
    const bek = await world.member('approver', 777_123_456_789)
    const command = await world.invitation('author')
    await bek.sends('/staff')
    world.telegram.clearCalls()
    await world.admin.sends('/staff')
    await press(world.admin, 'staff:people', `staff:remove:${await world.codeOf(bek)}`, 'staff:people', 'staff', 'staff:log')
    const calls = JSON.stringify(world.telegram.calls().map(({ params }) => params))
    for (const secret of ['777123456789', 'Anna', command.slice(9)]) expect(calls).not.toContain(secret)
    expect(world.lines).toEqual([])
    expect(JSON.stringify(world.counted)).toBe('[]')
  })

  test('in a group nobody is on the staff', async () => {
    const group = world.telegram.calls().length
    const calls = () => world.telegram.calls().length - group
    const chat = { id: -100, type: 'supergroup' as const, title: 'Group' }
    const from = { id: world.admin.door.id, is_bot: false, first_name: 'Anna' }
    await world.bot.handleUpdate({ update_id: 1, message: { message_id: 1, date: 1, chat, from, text: '/staff' } })
    expect(calls()).toBe(0)
  })
})

test('an ordinary tap asks the store nothing about the staff, and one of the staff asks once', async () => {
  const asked: (readonly string[])[] = []
  const { mkdtempSync, rmSync } = await import('node:fs')
  const folder = mkdtempSync('/tmp/yoldash-test-')
  const level = await openLevel(folder)
  const other = await createStaffWorld({
    store: {
      ...level,
      readRecords: (names) => {
        asked.push(names)
        return level.readRecords(names)
      },
    },
  })
  const bek = await other.member('author')
  await bek.sends('/menu')
  asked.length = 0
  await press(bek, 'help', 'country:TR')
  await bek.sends('/help')
  expect(asked).toEqual([])
  await bek.sends('/staff')
  expect(asked).toEqual([['staff']])
  await bek.taps('staff:numbers')
  expect(asked).toEqual([['staff'], ['staff']])
  await other.end()
  await level.close()
  rmSync(folder, { recursive: true, force: true })
})
