import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DIALOGUE_KEPT } from '../../../src/bot/staff/dialogues.ts'
import { createKeeper } from '../../../src/crypto/seal.ts'
import { openLevel } from '../../../src/store/level.ts'
import { type Store, StoreUnavailable } from '../../../src/store/store.ts'
import { content, type Person, SECRET } from '../world.ts'
import { createStaffWorld } from './people.ts'

const AUTHOR = 900002
const START = Date.parse('2026-11-23T09:00:00Z')
const MESSAGE = 'Iş üçin pul soralsa, duruň we bize ýazyň.'

let folder: string
let level: Store
let world: Awaited<ReturnType<typeof createStaffWorld>>
/** Calls of the store: its name and what it got. */
let calls: (readonly [name: string, args: string])[]
/** What happens to a call of the store before it is made. */
let mishap: (name: string) => Promise<unknown> | undefined
let author: Person
/** The clock of the store. */
let time: number

const down = () => Promise.reject(new StoreUnavailable('down'))
const never = () => new Promise<never>(() => {})

/** The store with everything that is asked of it on record, and with mishaps. */
function watched(store: Store): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      return async (...args: unknown[]) => {
        calls.push([name, JSON.stringify(args)])
        await mishap(name)
        return Reflect.apply(target[name], target, args)
      }
    },
  })
}

beforeEach(async () => {
  calls = []
  time = START
  mishap = () => undefined
  folder = mkdtempSync(join(tmpdir(), 'dialogues-'))
  level = await openLevel(folder, () => new Date(time))
  world = await begins()
  author = world.known(AUTHOR)
})
afterEach(async () => {
  await world.end()
  await level.close()
  rmSync(folder, { recursive: true, force: true })
})

function passes(minutes: number): void {
  world.passes(minutes)
  time += minutes * 60_000
}

/** A bot over the store that is there. */
const begins = (buildId = 'test') => createStaffWorld({ store: watched(level), buildId, staff: [`${AUTHOR}:author@Umyt`] })

/** The bot ends, and another one goes on over the same store. */
async function restarts(buildId?: string): Promise<void> {
  await world.end()
  world = await begins(buildId)
  author = world.known(AUTHOR)
}

const t = content.texts.translator('en')
const said = (key: string, variables = {}) => t(key, { brand: 'Yoldash', ...variables }).replaceAll(/<[^>]*>/g, '')

const all = async () => (await world.broadcasts.list()).toSorted((a, b) => (a.id < b.id ? -1 : 1))
const drafts = async () => JSON.stringify(await all())

async function begin(person = author): Promise<void> {
  await person.sends('/staff')
  await person.taps('staff:new')
}

async function titled(): Promise<void> {
  await begin()
  await author.sends('Money first')
}

/** Opens a part of the only broadcast, which is written if there is none. */
async function opens(...places: readonly string[]): Promise<void> {
  if ((await all()).length === 0) {
    await titled()
    await author.taps('staff:cancel')
  }
  const [{ id } = { id: '' }] = await all()
  await author.sends('/staff')
  for (const place of ['staff:list', `staff:b:${id}`, ...places]) await author.taps(place.replace('*', () => id))
}

interface Step {
  readonly name: string
  readonly arrive: () => Promise<void>
  readonly answer: string
  /** What stands on the screen that Cancel leads to. */
  readonly back: string
}

const { locales } = content.texts

/** Every step of every dialogue of an author. */
const STEPS: readonly Step[] = [
  { name: 'the title', arrive: () => begin(), answer: 'Money first', back: 'staff:new' },
  ...[0, locales.length - 1].map((at): Step => ({
    name: `the message in ${locales[at]}`,
    async arrive() {
      await titled()
      for (let before = 0; before < at; before += 1) await author.taps(author.placeLike('staff:say:skip-'))
    },
    answer: MESSAGE,
    back: 'staff:list',
  })),
  { name: 'one message', arrive: () => opens('staff:b:*:messages', 'staff:write:*:tk'), answer: MESSAGE, back: 'staff:b:*' },
  { name: 'the time', arrive: () => opens('staff:b:*:time', 'staff:type:*'), answer: '2026-12-03 10:00', back: 'staff:list' },
]

/** Answers, and tells whether something was made of it. */
async function isTaken(answer: string): Promise<boolean> {
  const before = await drafts()
  await author.sends(answer)
  return (await drafts()) !== before
}

describe.each(STEPS)('at $name', ({ arrive, answer, back }) => {
  const landed = async () => {
    const [{ id } = { id: '' }] = await all()
    expect(author.places()).toContain(back.replace('*', () => id))
  }

  test('Help is there and the question stays, by a tap and by /help; Cancel ends it, by a tap and by /cancel', async () => {
    await arrive()
    await author.taps('help')
    expect(author.places()).toContain('country:TR')
    await author.sends('/help')
    expect(author.places()).toContain('country:TR')
    await author.taps('country:TR')
    expect(await isTaken(answer)).toBe(true)

    await arrive()
    const question = author.newest().id
    await author.taps('staff:cancel')
    await landed()
    expect(author.newest().id).toBe(question)
    expect(await isTaken(answer)).toBe(false)

    await arrive()
    for (const cancel of ['/cancel', '/Cancel@yoldash_bot']) {
      await arrive()
      await author.sends(cancel)
      await landed()
      expect(await isTaken(answer)).toBe(false)
    }
    expect(world.telegram.unansweredTaps()).toEqual([])
    expect(world.lines).toEqual([])
  })

  test('whoever goes elsewhere has left, and what was answered is kept', async () => {
    await arrive()
    const before = await drafts()
    await author.sends('/menu')
    expect(author.places()).toContain('start:offer-check')
    expect(await isTaken(answer)).toBe(false)
    await arrive()
    await author.taps('menu')
    expect(author.places()).toContain('start:offer-check')
    expect(await isTaken(answer)).toBe(false)
    expect(JSON.parse(await drafts())).toEqual(expect.arrayContaining(JSON.parse(before)))
    await arrive()
    await author.taps('close')
    expect(await isTaken(answer)).toBe(false)
  })
})

describe('at the name of an organisation', () => {
  test('Help and Cancel work, and the name is taken', async () => {
    const { admin } = world
    const arrive = async () => {
      await admin.sends('/staff')
      await admin.taps('staff:people')
      await admin.taps('staff:invite')
      await admin.taps('staff:organisation')
    }
    await arrive()
    await admin.taps('help')
    await admin.sends('/help')
    await admin.sends('<b>')
    expect(admin.newest().text).toBe(said('staff-organisation-malformed'))
    await admin.sends('Red Crescent')
    expect(admin.newest().text).toContain('Red Crescent')
    await admin.taps('staff:link:author:typed')
    expect(admin.newest().text).toContain('Red Crescent')
    for (const cancel of [() => admin.taps('staff:cancel'), () => admin.sends('/cancel')]) {
      await arrive()
      await cancel()
      expect(admin.places()).toContain('staff:new')
    }
  })
})

describe('an answer', () => {
  test.each(['Помогите', 'Türkiye', 'Help me', 'Work in Poland'])('is one also when it says “%s”', async (words) => {
    await begin()
    await author.sends(words)
    expect((await all()).map(({ title }) => title)).toEqual([words])
    await author.sends(words)
    expect((await all()).map(({ messages }) => Object.keys(messages))).toEqual([[locales[0]]])
  })

  test('that cannot be one is asked for again, as often as it takes', async () => {
    await begin()
    for (const wrong of ['x'.repeat(81), '   ']) {
      await author.sends(wrong)
      expect(author.newest().text).toBe(said('staff-title-malformed', { most: 80 }))
    }
    author.door.sendLocation(41, 69)
    await world.telegram.settled()
    expect(author.newest().text).toBe(said('staff-title-malformed', { most: 80 }))
    await author.sends(`  ${'ы'.repeat(79)}   🧭 `.replaceAll(/ {3}/g, ''))
    expect((await all()).map(({ title }) => title)).toEqual([`${'ы'.repeat(79)}🧭`])
    await opens('staff:b:*:time', 'staff:type:*')
    for (const [typed, why] of [['tomorrow', 'malformed'], ['2027-02-31 10:00', 'no-such-day'], ['2020-01-01 10:00', 'past'], ['2028-01-01 10:00', 'far'], ['2026-12-03 10:00 Mars/Base', 'zone'], ['2027-03-28 02:30 Europe/Warsaw', 'gap']] as const) {
      await author.sends(typed)
      expect(author.newest().text, typed).toBe(said(`staff-time-${why}`))
    }
    await author.sends('3.12.2026 10:00 Asia/Almaty')
    expect(await all()).toMatchObject([{ at: Date.parse('2026-12-03T05:00:00Z'), zone: 'Asia/Almaty' }])
  })

  test('is not taken twice when two quick taps begin a dialogue', async () => {
    await author.sends('/staff')
    const { id } = author.newest()
    author.door.tap(id, { data: 'en:staff:new' })
    author.door.tap(id, { data: 'en:staff:new' })
    await world.telegram.settled()
    expect(author.messages().length).toBe(1)
    await author.sends('Money first')
    expect((await all()).length).toBe(1)
    author.door.tap(author.newest().id, { data: 'en:staff:say:skip' })
    author.door.tap(author.newest().id, { data: 'en:staff:say:skip' })
    await world.telegram.settled()
    expect(world.lines).toEqual([])
  })

  test('by a button of a question that is not open any more leads to where it stands', async () => {
    await titled()
    const question = author.newest().id
    await author.taps('staff:cancel')
    for (const [word, place] of [['cancel', 'staff:new'], ['say:skip', 'staff:list'], ['say:enough', 'staff:list']] as const) {
      await author.sends('/staff')
      await author.tapsData(`en:staff:${word}`)
      expect(author.places(), word).toContain(place === 'staff:list' ? 'staff:new' : place)
      expect(author.newest().text).not.toContain(said('start-again'))
    }
    await author.tapsData('en:staff:cancel', question)
    expect(author.messages().find(({ id }) => id === question)?.text).toContain(said('staff', { you: 'author, Umyt', code: await world.codeOf(author) }))
  })
})

describe('a dialogue', () => {
  test('goes on after a restart in the middle', async () => {
    await begin()
    await restarts()
    await author.sends('Money first')
    await restarts()
    await author.sends(MESSAGE)
    expect(await all()).toMatchObject([{ title: 'Money first', audience: { languages: [locales[0]] } }])
    expect(author.newest().text).toContain(said('staff-ask-message', { language: 'Қазақ тілі' }).split('\n')[0])
  })

  test('of another build ends with a word, once, and what was answered is kept', async () => {
    await titled()
    await restarts('another build')
    await author.sends(MESSAGE)
    expect(author.messages().map(({ text }) => text)).toEqual([said('staff-renewed')])
    expect(await all()).toMatchObject([{ title: 'Money first', messages: {} }])
    await author.taps('staff:list')
    expect(author.newest().buttons.flat().some(({ text }) => text.includes('Money first'))).toBe(true)
    await author.sends(MESSAGE)
    expect(author.places()).toContain('offer')
  })

  test('of another build does not come between somebody and a command', async () => {
    await titled()
    await restarts('another build')
    await author.sends('/help')
    expect(author.messages().length).toBe(1)
    expect(author.places()).toContain('country:TR')
  })

  test('is kept sealed: no typed word, no name and no number of anybody is in the store', async () => {
    await titled()
    const [{ id } = { id: '' }] = await all()
    calls.length = 0
    await author.sends('/staff')
    await author.taps('staff:list')
    await author.taps(`staff:b:${id}`)
    await author.taps(`staff:b:${id}:time`)
    await author.taps(`staff:type:${id}`)
    await author.sends('whatever somebody typed')
    const put = calls.filter(([name]) => name === 'putValue').map(([, args]) => JSON.parse(args))
    const [name, value, keepFor] = put.findLast(([key]) => String(key).startsWith('dialogue:')) ?? []
    expect(keepFor).toBe(DIALOGUE_KEPT)
    // It is in there, for who has the key: the check below is one.
    const plain = createKeeper(SECRET, 'dialogue').open(Buffer.from(String(value), 'base64url'), String(name))?.toString() ?? ''
    const secrets = ['whatever somebody typed', 'Anna', String(AUTHOR)]
    for (const secret of secrets) expect(plain).toContain(secret)
    const seen = JSON.stringify(calls)
    for (const secret of secrets) {
      expect(seen).not.toContain(secret)
      expect(seen).not.toContain(Buffer.from(secret).toString('base64url').slice(1, -2))
    }
  })

  test('waits two hours for an answer, and is forgotten then', async () => {
    await begin()
    passes(119)
    expect(await isTaken('Money first')).toBe(true)
    passes(119)
    expect(await isTaken(MESSAGE)).toBe(true)
    passes(121)
    expect(await isTaken(MESSAGE)).toBe(false)
    expect(author.places()).toContain('offer')
  })

  test('is left nowhere in the store when it is over', async () => {
    await titled()
    const names = new Set(calls.flatMap(([, args]) => /dialogue:[^"]+/.exec(args) ?? []))
    expect(names.size).toBe(1)
    for (const name of names) expect(await level.getValue(name)).toBeDefined()
    await author.taps('staff:cancel')
    for (const name of names) expect(await level.getValue(name)).toBeUndefined()
  })
})

describe('while the store does not answer', () => {
  test.each([['refuses', down], ['hangs', never]])('and %s, an answer is not taken, which is said, and the question stays', async (_, how) => {
    await begin()
    mishap = (name) => (name === 'getValue' ? how() : undefined)
    const before = await drafts()
    await author.sends('Money first')
    expect(author.newest().text).toBe(said('staff-away'))
    expect(author.places()).toEqual(expect.arrayContaining(['staff:cancel', 'help', 'close']))
    await author.sends('/help')
    expect(author.places()).toContain('country:TR')
    mishap = () => undefined
    expect(await drafts()).toBe(before)
    expect(await isTaken('Money first')).toBe(true)
    expect((await all()).length).toBe(1)
  })

  test.each(['changeRecords', 'putBroadcast', 'readBroadcast'])('in the middle of an answer, at %s, the question stays', async (at) => {
    await begin()
    if (at === 'readBroadcast') await author.sends('Money first')
    mishap = (name) => (name === at ? down() : undefined)
    const answer = at === 'readBroadcast' ? MESSAGE : 'Money first'
    await author.sends(answer)
    expect(author.newest().text).toBe(said('staff-away'))
    mishap = () => undefined
    expect(await isTaken(answer)).toBe(true)
    expect((await all()).length).toBe(1)
  })

  test('a button says so, and does nothing', async () => {
    await begin()
    mishap = down
    await author.taps('staff:cancel')
    mishap = () => undefined
    expect(author.newest().text).toBe(said('staff-away'))
    await author.sends('/staff')
    await author.taps('staff:list')
    expect(author.newest().text).toBe(said('staff-list-none'))
  })

  test('somebody who is in no dialogue does not hear of it', async () => {
    const anna = world.person('en')
    await anna.sends('/menu')
    mishap = down
    await anna.sends(MESSAGE)
    expect(anna.places()).toContain('offer')
  })
})

describe('a message had sent to oneself', () => {
  test('counts as seen as it was sent, when somebody changes it in that moment', async () => {
    await titled()
    await author.sends(MESSAGE)
    await author.taps(author.placeLike('staff:say:enough-'))
    const [{ id } = { id: '' }] = await all()
    let changed: Promise<unknown> | undefined
    // The log is written when everything was sent.
    mishap = (name) => (name === 'changeRecords' ? (changed ??= world.broadcasts.change(id, (it) => ({ ...it, buttons: ['help'] }))) : undefined)
    await author.taps(`staff:me:${id}`)
    expect(await all()).toMatchObject([{ status: 'draft', buttons: ['help'] }])
    await author.taps(`staff:me:${id}`)
    passes(1)
    await author.taps(`staff:me:${id}`)
    expect(await all()).toMatchObject([{ status: 'tested' }])
  })
})

describe('when Telegram fails', () => {
  test('at the copy of a message, nothing is kept and the question stays', async () => {
    await titled()
    world.telegram.faults.next({ reset: 'before' }, { method: 'copyMessage' })
    await author.sends(MESSAGE)
    expect(author.newest().text).toBe(said('apology'))
    expect(await all()).toMatchObject([{ messages: {} }])
    expect(await isTaken(MESSAGE)).toBe(true)
  })

  test('at the word of refusal, the question stays', async () => {
    await begin()
    world.telegram.faults.next({ reset: 'before' }, { method: 'sendMessage' }, 2)
    await author.sends('x'.repeat(90))
    expect(await isTaken('Money first')).toBe(true)
  })
})

describe('somebody who is not on the staff any more', () => {
  test('is told so when they answer, nothing is made of it, and then they are anybody', async () => {
    const member = await world.member('author')
    await begin(member)
    const question = member.newest().id
    await world.staff.remove(world.admin.door.id, await world.codeOf(member))
    const before = await drafts()
    await member.sends('Money first')
    expect(member.newest().text).toBe(said('staff-no-longer'))
    await member.sends(MESSAGE)
    expect(member.places()).toContain('offer')
    await member.tapsData('en:staff:cancel', question)
    expect(member.messages().find(({ id }) => id === question)?.text).toBe(said('staff-no-longer'))
    expect(await drafts()).toBe(before)
  })

  test('is told so by Cancel typed, and by a button, and leaves nothing behind', async () => {
    const member = await world.member('author')
    for (const leave of [() => member.sends('/cancel'), () => member.taps('staff:cancel')]) {
      if (await world.staff.find(member.door.id)) await begin(member)
      await world.staff.remove(world.admin.door.id, await world.codeOf(member))
      await leave()
      expect(member.newest().text).toBe(said('staff-no-longer'))
      await member.sends(await world.invitation('author'))
      await begin(member)
    }
    expect(await all()).toEqual([])
  })
})

describe('ordinary people', () => {
  test('ask the store nothing when they tap, and nothing of a dialogue with a command that opens a screen', async () => {
    const anna = world.person('en')
    await anna.sends('/menu')
    calls.length = 0
    for (const place of ['help', 'country:TR', 'back']) await anna.taps(place)
    await anna.taps('learn')
    await anna.taps('menu')
    expect(calls).toEqual([])
  })

  test('cost one look when they type', async () => {
    const anna = world.person('en')
    await anna.sends('/menu')
    calls.length = 0
    await anna.sends(MESSAGE)
    expect(calls.filter(([, args]) => args.includes('dialogue:')).map(([name]) => name)).toEqual(['getValue'])
  })
})
