import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Broadcast, contentOf, sentOf, STATUSES, type Status } from '../../../src/broadcast/broadcast.ts'
import { createDraft, shownOf } from '../../../src/broadcast/drafting.ts'
import { createSources } from '../../../src/broadcast/source.ts'
import { createKeeper } from '../../../src/crypto/seal.ts'
import { ROLES, type Role } from '../../../src/staff/roles.ts'
import { content, type Person, SECRET } from '../world.ts'
import { createStaffWorld } from './people.ts'

const ID = 'broadcst'
const HOUR = 3_600_000
const AUTHOR = 900002
const TESTERS: Readonly<Record<Role, number>> = { author: 900011, approver: 900012, admin: 900013 }

let world: Awaited<ReturnType<typeof createStaffWorld>>
beforeEach(async () => {
  world = await createStaffWorld({ staff: [`${AUTHOR}:author@Umyt`, ...ROLES.map((role) => `${TESTERS[role]}:${role}@Tapan`)] })
  await world.subscribers.put({ chat: 5001, language: 'tk', zone: 'Asia/Ashgabat', topics: [] })
})
afterEach(() => world.end())

const t = content.texts.translator('en')
const said = (key: string, variables = {}) => t(key, { brand: 'Yoldash', ...variables })
const [notAllowed, noLonger, apology] = ['staff-not-allowed', 'staff-no-longer', 'apology'].map((key) => said(key))

const BEFORE: readonly Status[] = ['draft', 'tested', 'submitted', 'approved', 'scheduled', 'missed']
const all = (statuses: readonly Status[], to: Status) => Object.fromEntries(statuses.map((status) => [status, to]))

interface Place {
  /** SHOWN stands for the fingerprint of what is shown. */
  readonly route: string
  /** Whose it is, written down by hand. */
  readonly roles: readonly Role[]
  /** To which status it leads, from those where it changes something. */
  readonly leads?: Readonly<Partial<Record<Status, Status>>>
  /** Where it says why not; elsewhere it just opens. */
  readonly refused?: readonly Status[]
  /** Where it is written down though nothing changes. */
  readonly logged?: readonly Status[]
}

const EVERYBODY: readonly Role[] = ['author', 'approver', 'admin']
const OVER: readonly Status[] = ['sending', 'paused', 'finished', 'cancelled']

/** Every place of the staff where a broadcast is seen or changed. */
const PLACES: readonly Place[] = [
  ...['list', 'list:9', 'new', `b:${ID}`, 'b:unknown1', `b:${ID}:nonsense`, `csv:${ID}`, `write:${ID}:tk`, `type:${ID}`].map((route) => ({ route, roles: EVERYBODY })),
  ...['messages', 'audience', 'time', 'buttons', 'drop', 'stop', 'undo'].map((part) => ({ route: `b:${ID}:${part}`, roles: EVERYBODY })),
  { route: `me:${ID}`, roles: EVERYBODY, leads: { draft: 'draft' }, logged: STATUSES },
  // Somebody else wrote it, so nobody of these hands it in.
  { route: `edit:${ID}:submit`, roles: EVERYBODY, refused: ['draft', 'tested', 'approved', 'missed', ...OVER] },
  { route: `edit:${ID}:back`, roles: EVERYBODY, leads: all(['submitted', 'approved', 'scheduled'], 'tested'), refused: ['missed', ...OVER] },
  { route: `edit:${ID}:drop`, roles: EVERYBODY, leads: all(BEFORE, 'cancelled'), refused: ['sending', 'paused', 'finished'] },
  { route: `edit:${ID}:urgent:on`, roles: EVERYBODY, leads: { ...all(BEFORE, 'tested'), draft: 'draft' }, refused: OVER },
  { route: `edit:${ID}:lang:ru:on`, roles: EVERYBODY, leads: { ...all(BEFORE, 'tested'), draft: 'draft' }, refused: OVER },
  { route: `edit:${ID}:topic:scams:on`, roles: EVERYBODY, leads: { ...all(BEFORE, 'tested'), draft: 'draft' }, refused: OVER },
  { route: `edit:${ID}:now`, roles: EVERYBODY, leads: { ...all(BEFORE, 'tested'), draft: 'draft' }, refused: OVER },
  { route: `edit:${ID}:button:help:on`, roles: EVERYBODY, leads: all(BEFORE, 'draft'), refused: OVER },
  { route: `edit:${ID}:nonsense:on`, roles: EVERYBODY },
  { route: `halt:${ID}:pause`, roles: EVERYBODY, leads: { sending: 'paused' }, refused: [...BEFORE, 'finished', 'cancelled'] },
  { route: `halt:${ID}:stop`, roles: EVERYBODY, leads: { sending: 'cancelled', paused: 'cancelled' }, refused: [...BEFORE, 'finished'] },
  { route: `halt:${ID}:undo`, roles: EVERYBODY, leads: { paused: 'cancelled', finished: 'finished', cancelled: 'cancelled' }, refused: [...BEFORE, 'sending'] },
  { route: `halt:${ID}:nonsense`, roles: EVERYBODY },
  { route: `ok:${ID}:approve:SHOWN`, roles: ['approver', 'admin'], leads: { submitted: 'scheduled' }, refused: STATUSES.filter((status) => status !== 'submitted') },
  { route: `ok:${ID}:resume`, roles: ['approver', 'admin'], leads: { paused: 'sending' }, refused: STATUSES.filter((status) => !['paused', 'sending'].includes(status)) },
  { route: `ok:${ID}:nonsense`, roles: ['approver', 'admin'] },
]

/** The broadcast in each status, written by somebody of another organisation and seen by `tester`. */
async function inEachStatus(tester: Person): Promise<Readonly<Record<Status, Broadcast>>> {
  const author = world.known(AUTHOR)
  const message = author.door.sendText('Iş üçin pul soralsa, duruň.')
  await world.telegram.settled()
  const now = world.now().getTime()
  const by = { code: await world.codeOf(author), organisation: 'Umyt' }
  const written: Broadcast = {
    ...createDraft(ID, 'Money first', by),
    messages: { tk: createSources(createKeeper(SECRET, 'source')).seal(ID, { chat: AUTHOR, message, line: 'Iş üçin' }) },
    audience: { languages: ['tk'], topics: [] }, at: now + 24 * HOUR, zone: 'Asia/Ashgabat',
  }
  const seen = { [by.code]: sentOf(written), [await world.codeOf(tester)]: sentOf(written) }
  const begun = { ...written, seen, startedAt: now - HOUR, size: 0, approved: contentOf(written), approvedBy: { code: 'OTHER', organisation: '', at: now - HOUR, alone: false } }
  const approved = { ...written, seen, approved: begun.approved, approvedBy: begun.approvedBy }
  return {
    draft: written,
    tested: { ...written, seen, status: 'tested' },
    submitted: { ...written, seen, status: 'submitted' },
    approved: { ...approved, status: 'approved' },
    scheduled: { ...approved, status: 'scheduled' },
    sending: { ...begun, status: 'sending' },
    paused: { ...begun, status: 'paused', pausedBy: 'staff' },
    finished: { ...begun, status: 'finished', endedAt: now },
    cancelled: { ...begun, status: 'cancelled', endedAt: now },
    missed: { ...approved, status: 'missed' },
  }
}

/** Puts the broadcast there as it is, whatever was there before. */
async function puts(broadcast: Broadcast): Promise<void> {
  await world.broadcasts.remove(ID)
  await world.broadcasts.add(broadcast)
}

/** What stands in the store of it, but for the screens that are kept up to date. */
async function stands(): Promise<Broadcast | undefined> {
  const found = await world.broadcasts.get(ID)
  return found && { ...found, watched: [] }
}

const entries = async () => (await world.audit.read(0)).entries.length

/** Everything that was shown since the calls were cleared. */
function shown(): string {
  return world.telegram.calls().flatMap(({ params }) => (typeof params === 'object' && params !== null && 'text' in params ? [String(params.text)] : [])).join('\n')
}

const REFUSALS = ['not-now', 'stale', 'own', 'colleague', 'unseen', 'not-yours', 'no-approver', 'no-languages', 'nobody', 'past'].map((why) => said(`staff-refused-${why}`))

describe('every place of a broadcast', () => {
  test.each(ROLES.flatMap((role) => STATUSES.map((status) => ({ role, status }))))('does what the table says as $role when it is $status, or says why not and changes nothing', async ({ role, status }) => {
    const person = world.known(TESTERS[role])
    const broadcast = (await inEachStatus(person))[status]
    await person.sends('/staff')
    const screen = person.newest().id
    await puts(broadcast)
    let logged = await entries()
    for (const { route, roles, leads = {}, refused = [], logged: told = [] } of PLACES) {
      world.passes(1)
      world.telegram.clearCalls()
      await person.tapsData(`en:staff:${route.replace('SHOWN', shownOf(broadcast))}`, screen)
      const [after, text] = [await stands(), shown()]
      expect(text, route).not.toContain(apology)
      if (!roles.includes(role)) {
        expect([after, text], route).toEqual([broadcast, notAllowed])
        continue
      }
      const to = leads[status]
      expect(after?.status, route).toBe(to ?? status)
      expect(REFUSALS.some((why) => text.includes(why)), `${route}: ${text}`).toBe(refused.includes(status))
      logged += to === undefined && !told.includes(status) ? 0 : 1
      if (to === undefined) {
        expect(after, route).toEqual(broadcast)
        continue
      }
      expect(after, route).not.toEqual(broadcast)
      await puts(broadcast)
    }
    // One line in the log for each change, and for nothing else.
    expect(await entries()).toBe(logged)
    expect(world.telegram.unansweredTaps()).toEqual([])
    expect(world.lines).toEqual([])
  })
})

describe('whose role was removed', () => {
  test('an old button of every place says so, and changes nothing in any status where it would', async () => {
    const person = await world.member('admin')
    const each = await inEachStatus(person)
    const taps = PLACES.flatMap(({ route, leads = {} }) => [...new Set<Status>(['draft', ...STATUSES.filter((status) => leads[status])])].map((status) => ({ route, status })))
    const screens: number[] = []
    for (const _ of taps) {
      await person.sends('/staff')
      screens.push(person.newest().id)
    }
    expect(await world.staff.remove(world.admin.door.id, await world.codeOf(person))).toBe('removed')
    const log = await entries()
    for (const [at, { route, status }] of taps.entries()) {
      await puts(each[status])
      world.telegram.clearCalls()
      await person.tapsData(`en:staff:${route.replace('SHOWN', shownOf(each[status]))}`, screens[at])
      expect([await stands(), shown()], `${route}, ${status}`).toEqual([each[status], noLonger])
    }
    expect(await entries()).toBe(log)
  })
})

describe('as nobody', () => {
  test('every place of broadcasts is what an unknown button is, and changes nothing', async () => {
    const person = world.person('en')
    const broadcast = (await inEachStatus(world.known(TESTERS.admin))).submitted
    await puts(broadcast)
    await person.sends('/menu')
    const screen = person.newest().id
    await person.tapsData('en:nothing:such', screen)
    const unknown = person.newest().text
    for (const { route } of PLACES) {
      await person.tapsData(`en:staff:${route.replace('SHOWN', shownOf(broadcast))}`, screen)
      expect([person.newest().text, await stands()], route).toEqual([unknown, broadcast])
    }
  })
})
