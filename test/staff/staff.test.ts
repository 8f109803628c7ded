import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createIdentity } from '../../src/staff/identity.ts'
import { createStaff } from '../../src/staff/staff.ts'
import { BEK, createParts, MAYA, SECRET } from './parts.ts'

let parts: Awaited<ReturnType<typeof createParts>>
beforeEach(async () => {
  parts = await createParts()
})
afterEach(() => parts.end())

const actions = async () => (await parts.audit.read(0)).entries.map(({ action, subject }) => `${action} ${subject}`)

describe('the staff', () => {
  test('are those of the configuration and those who were invited', async () => {
    const member = await parts.joins(BEK, 'approver')
    expect(await parts.staff.find(BEK)).toEqual(member)
    expect((await parts.staff.list()).map(({ role, organisation, configured }) => ({ role, organisation, configured }))).toEqual([
      { role: 'admin', organisation: 'One', configured: true },
      { role: 'approver', organisation: 'Two', configured: false },
    ])
    expect(await parts.staff.find(5)).toBeUndefined()
    expect(await actions()).toEqual(['staff.joined approver', 'staff.invited approver'])
  })

  test('of the configuration need no store', async () => {
    await parts.store.close()
    expect((await parts.staff.find(MAYA))?.role).toBe('admin')
    await expect(parts.staff.find(BEK)).rejects.toMatchObject({ name: 'StoreUnavailable' })
  })

  test('who stand in the configuration have the role that is written there', async () => {
    await parts.joins(BEK, 'author')
    const { store, audit, clock } = parts
    const later = createStaff({ store, audit, identity: createIdentity(SECRET), configured: [`${BEK}:admin`], now: clock })
    expect(await later.list()).toMatchObject([{ role: 'admin', organisation: '', configured: true }])
  })

  test('are strangers under another secret', async () => {
    await parts.joins(BEK, 'author')
    const { store, audit, clock } = parts
    const other = createStaff({ store, audit, identity: createIdentity(`${SECRET}!`), configured: [], now: clock })
    expect([await other.list(), await other.find(BEK)]).toEqual([[], undefined])
  })

  test('have a place for a year', async () => {
    await parts.joins(BEK, 'author')
    parts.days(364)
    expect((await parts.staff.find(BEK))?.role).toBe('author')
    parts.days(2)
    expect(await parts.staff.find(BEK)).toBeUndefined()
  })

  test('are told apart by who may do what', async () => {
    await parts.joins(BEK, 'author')
    await parts.joins(7, 'approver')
    const chats = async (action: 'approve' | 'write') => (await parts.staff.chatsOf(action)).map(({ chat }) => chat).toSorted((a, b) => a - b)
    expect(await chats('approve')).toEqual([7, MAYA])
    expect(await chats('write')).toEqual([7, MAYA, BEK])
  })
})

describe('an invitation', () => {
  const invite = async (by = MAYA) => (await parts.staff.invite(by, { role: 'author', organisation: 'Two' })) ?? ''

  test('brings one person of many who use it at once', async () => {
    const token = await invite()
    const joined = await Promise.all(Array.from({ length: 20 }, (_, at) => parts.staff.join(100 + at, token)))
    expect(joined.map(({ is }) => is).toSorted()).toEqual(['joined', ...Array.from({ length: 19 }, () => 'used')])
    expect(await parts.staff.list()).toHaveLength(2)
  })

  test('works for 24 hours', async () => {
    const token = await invite()
    parts.days(0.99)
    expect((await parts.staff.join(BEK, await invite())).is).toBe('joined')
    parts.days(0.01)
    expect(await parts.staff.join(7, token)).toEqual({ is: 'expired' })
    parts.days(31)
    expect(await parts.staff.join(7, token)).toEqual({ is: 'unknown' })
  })

  test('is not used up by whoever is on the staff already', async () => {
    const token = await invite()
    await parts.joins(7, 'author')
    expect(await parts.staff.join(MAYA, token)).toEqual({ is: 'already' })
    expect(await parts.staff.join(7, token)).toEqual({ is: 'already' })
    expect((await parts.staff.join(BEK, token)).is).toBe('joined')
  })

  test('is made by admins only, and worth nothing without the admin who made it', async () => {
    await parts.joins(7, 'approver')
    expect(await parts.staff.invite(7, { role: 'author', organisation: 'Two' })).toBeUndefined()
    expect(await parts.staff.invite(8, { role: 'author', organisation: 'Two' })).toBeUndefined()
    const admin = await parts.joins(9, 'admin')
    const token = await invite(9)
    expect(await parts.staff.remove(MAYA, admin.code)).toBe('removed')
    expect(await parts.staff.join(BEK, token)).toEqual({ is: 'expired' })
    expect(await parts.staff.join(9, token)).toEqual({ is: 'expired' })
  })

  test('that nobody made is unknown, whatever it looks like', async () => {
    for (const token of ['', '__proto__', 'constructor', 'A'.repeat(22)]) expect(await parts.staff.join(BEK, token)).toEqual({ is: 'unknown' })
  })
})

describe('removing', () => {
  test('is for admins, and says why it was not done', async () => {
    const author = await parts.joins(BEK, 'author')
    const maya = await parts.staff.find(MAYA)
    expect(await parts.staff.remove(BEK, author.code)).toBe('not-allowed')
    expect(await parts.staff.remove(5, author.code)).toBe('not-allowed')
    expect(await parts.staff.remove(MAYA, maya?.code ?? '')).toBe('configured')
    expect(await parts.staff.remove(MAYA, 'ZZZZZ')).toBe('unknown')
    expect(await parts.staff.remove(MAYA, author.code)).toBe('removed')
    expect(await parts.staff.remove(MAYA, author.code)).toBe('unknown')
    expect((await actions())[0]).toBe(`staff.removed ${author.code}`)
  })

  test('leaves one admin, also when two remove each other at once', async () => {
    await parts.end()
    parts = await createParts()
    const [one, two] = [await parts.joins(7, 'admin'), await parts.joins(8, 'admin')]
    const { store, audit, clock } = parts
    const without = createStaff({ store, audit, identity: createIdentity(SECRET), configured: [], now: clock })
    const removed = await Promise.all([without.remove(7, two.code), without.remove(8, one.code)])
    expect(removed.toSorted()).toEqual(['not-allowed', 'removed'])
    const [left] = await without.list()
    const id = left?.code === one.code ? 7 : 8
    expect(await without.remove(id, left?.code ?? '')).toBe('last-admin')
  })
})

test('nothing that is kept holds a Telegram id or a token', async () => {
  await parts.joins(987654321012, 'author')
  const token = (await parts.staff.invite(MAYA, { role: 'author', organisation: 'Two' })) ?? ''
  const records = await parts.store.readRecords(['staff', 'audit', 'audit:1', 'audit:2', 'audit:3'])
  expect(records.every((it) => it !== undefined)).toBe(true)
  const { createPseudonym } = await import('../../src/crypto/pseudonym.ts')
  expect(records.join()).toContain(createPseudonym(SECRET, 'staff')(987654321012))
  for (const secret of ['987654321012', Buffer.from('987654321012').toString('base64url'), String(MAYA), token]) expect(records.join()).not.toContain(secret)
})
