import { describe, expect, test, vi, type TestContext } from 'vitest'
import { resumed } from '../../../src/broadcast/halting.ts'
import { content, type Person } from '../world.ts'
import { createSendingWorld, NOON } from './sending-world.ts'

const MINUTE = 60_000
const LONG = { timeout: 120_000 }
const PATIENT = { timeout: 60_000, interval: 20 }

type World = Awaited<ReturnType<typeof createSendingWorld>>

/** A world for one test; what they do is mostly waiting, so they run at the same time. */
async function begins(onTestFinished: TestContext['onTestFinished']): Promise<World> {
  const world = await createSendingWorld()
  onTestFinished(() => world.end())
  return world
}

const t = content.texts.translator('en')
const said = (key: string, variables = {}) => t(key, { brand: 'Yoldash', ...variables }).replaceAll(/<[^>]*>/g, '')

/** What somebody on the staff was told without asking, in order. */
const NOTICES = ['submitted', 'scheduled', 'sending', 'paused', 'missed', 'finished', 'cancelled'] as const
const told = (person: Person) => person.messages().flatMap(({ text }) => NOTICES.filter((status) => text.startsWith(said(`staff-notice-${status}`))))
const everybodyTold = (world: World) => ({ admin: told(world.admin), author: told(world.author), approver: told(world.approver), colleague: told(world.colleague) })

/** Opens the screen of a broadcast. */
async function opens(person: Person, id: string): Promise<void> {
  await person.sends('/staff')
  await person.taps('staff:list')
  await person.taps(`staff:b:${id}`)
}

describe.concurrent('a broadcast', () => {
  test('goes to exactly the ten who asked for it, of a thousand who talked to the bot, and to none of those who stopped', LONG, async ({ onTestFinished }) => {
    const world = await begins(onTestFinished)
    const people = Array.from({ length: 1000 }, (_, i) => world.person(10_000 + i, 'tk'))
    for (let at = 0; at < people.length; at += 100) {
      for (const { door } of people.slice(at, at + 100)) door.sendText('/screen')
      await world.telegram.settled()
    }
    const subscribers = people.filter((_, i) => i % 80 === 0)
    for (const one of subscribers) {
      await one.sends('/subscribe')
      await one.taps('subscribe')
    }
    const leaving = subscribers.slice(0, 3)
    for (const one of leaving) await one.sends('/stop')
    for (const one of leaving) expect(one.newest().text).toContain(content.texts.translator('tk')('stopped', { brand: 'Yoldash' }).split('\n')[0])
    expect(subscribers.length - leaving.length).toBe(10)
    world.telegram.clearCalls()
    await world.puts('news')
    await world.becomes('news', ({ status }) => status === 'finished')
    expect(world.copied().length).toBe(10)
    expect(new Set(world.copied())).toEqual(new Set(subscribers.slice(3).map(({ door }) => door.id)))
    expect(await world.totals('news')).toEqual({ sent: 10 })
    for (const one of subscribers.slice(3)) {
      const message = one.messages().at(-1)
      expect(message).toMatchObject({ silent: true, protected: false })
      expect(message?.buttons.flat().map(({ data }) => data)).toEqual(['tk:stop', 'tk:menu', 'tk:help', 'tk:close:kept'])
    }
    expect(world.lines.filter((line) => line.includes('"error"'))).toEqual([])
  })

  test('claims nobody who stopped after it had begun, and is taken back from those who stayed', LONG, async ({ onTestFinished }) => {
    const world = await begins(onTestFinished)
    const people = await world.subscribed(25)
    await world.puts('news')
    await world.becomes('news', ({ heldUntil }) => heldUntil !== undefined)
    const reached = world.copied()
    expect(reached.length).toBe(20)
    // Between the first share and the rest.
    const waiting = people.filter(({ door }) => !reached.includes(door.id))
    for (const one of waiting.slice(0, 2)) await one.sends('/stop')
    const [leaver] = people.filter(({ door }) => reached.includes(door.id))
    await leaver?.taps('stop')
    world.at(NOON + 5 * MINUTE)
    await world.becomes('news', ({ status }) => status === 'finished')
    expect(await world.totals('news')).toEqual({ sent: 23, skipped: 2 })
    for (const one of waiting.slice(0, 2)) expect(world.copied()).not.toContain(one.door.id)
    // Whoever left keeps it: nobody knows their chat any more.
    await opens(world.author, 'news')
    await world.author.taps('staff:b:news:undo')
    await world.author.taps('staff:halt:news:undo')
    await world.becomes('news', ({ undo }) => undo?.endedAt !== undefined)
    expect((await world.get('news')).undo).toMatchObject({ removed: 22, kept: 1 })
    const have = people.filter(({ door }) => door.bubbles().some(({ mine, text }) => !mine && text.startsWith('Iş üçin')))
    expect(have).toEqual([leaver])
    await opens(world.author, 'news')
    expect(world.author.newest().text).toContain(said('staff-undid', { removed: 22, kept: 1 }))
    // It can be tried again: they may have come back.
    expect(world.author.places()).toContain('staff:b:news:undo')
  })

  test('whose message was deleted in the middle pauses and says so; nobody counts as failed, and it can be stopped', LONG, async ({ onTestFinished }) => {
    const world = await begins(onTestFinished)
    await world.subscribed(25)
    const message = await world.puts('news')
    await world.becomes('news', ({ heldUntil }) => heldUntil !== undefined)
    world.author.door.deletes(message)
    world.at(NOON + 5 * MINUTE)
    await world.becomes('news', ({ status, pausedBy }) => status === 'paused' && pausedBy === 'message')
    await vi.waitFor(async () => expect(await world.totals('news')).toEqual({ sent: 20, waiting: 5 }), PATIENT)
    await vi.waitFor(() => expect(told(world.author)).toContain('paused'), PATIENT)
    expect(world.author.messages().at(-1)?.text).toContain(said('staff-status-paused-message'))
    // Going on finds the same.
    await opens(world.approver, 'news')
    await world.approver.taps('staff:ok:news:resume')
    await world.becomes('news', ({ status }) => status === 'paused')
    await vi.waitFor(async () => expect(await world.totals('news')).toEqual({ sent: 20, waiting: 5 }), PATIENT)
    await world.approver.taps('staff:b:news')
    await world.approver.taps('staff:b:news:stop')
    await world.approver.taps('staff:halt:news:stop')
    await world.becomes('news', ({ endedAt }) => endedAt !== undefined)
    expect(await world.totals('news')).toEqual({ sent: 20, skipped: 5 })
    expect(await world.parts().broadcasting.subscribers.count({ languages: ['tk'], topics: [] })).toBe(25)
  })
})

describe.concurrent('staff are told', () => {
  test('once, also over a restart: who can approve what was handed in, and of the rest who wrote and who approved it', LONG, async ({ onTestFinished }) => {
    const world = await begins(onTestFinished)
    await world.puts('news', { status: 'submitted', at: NOON + 30 * MINUTE, approved: undefined, approvedBy: undefined })
    await vi.waitFor(() => expect(everybodyTold(world)).toEqual({ admin: ['submitted'], author: [], approver: ['submitted'], colleague: [] }), PATIENT)
    const notice = world.approver.newest()
    expect(notice).toMatchObject({ silent: true, protected: true })
    await world.restart()
    // Whoever comes last in a round is told of after all others.
    await world.puts('zzzz', { status: 'missed', approvedBy: undefined })
    await vi.waitFor(() => expect(everybodyTold(world)).toEqual({ admin: ['submitted'], author: ['missed'], approver: ['submitted'], colleague: [] }), PATIENT)
    await world.approver.taps('staff:me:news')
    await world.approver.taps(world.approver.places().find((place) => place.startsWith('staff:ok:news:approve:')) ?? 'no approval')
    await vi.waitFor(() => expect(everybodyTold(world)).toEqual({ admin: ['submitted'], author: ['missed', 'scheduled'], approver: ['submitted'], colleague: [] }), PATIENT)
    await world.subscribed(25)
    world.at(NOON + 30 * MINUTE)
    await world.becomes('news', ({ heldUntil }) => heldUntil !== undefined)
    // The screens of whom it concerns show how far it is, and then how it ended.
    await vi.waitFor(async () => expect((await world.get('news')).watched.length).toBe(2), PATIENT)
    const progress = (person: Person) => person.messages().find(({ text }) => text.includes(said('staff-total-size', { count: 25 })))?.text ?? ''
    await vi.waitFor(() => [world.author, world.approver].forEach((one) => expect(progress(one)).toContain(said('staff-total-left', { count: 5 }))), PATIENT)
    // Whoever blocked the bot keeps nobody else from being told.
    world.author.door.block()
    world.telegram.faults.always({ answer: 403, description: 'Forbidden: bot was blocked by the user' }, { method: 'editMessageText', chat: world.author.door.id })
    await world.telegram.settled()
    world.at(NOON + 35 * MINUTE)
    await world.becomes('news', ({ status }) => status === 'finished')
    await vi.waitFor(() => expect(told(world.approver)).toEqual(['submitted', 'finished']), PATIENT)
    expect(told(world.author)).not.toContain('finished')
    await vi.waitFor(async () => expect((await world.get('news')).watched).toEqual([]), PATIENT)
    const final = world.approver.messages().find(({ text }) => text.includes('100 %'))
    expect(final?.text).toContain(said('staff-total-sent', { count: 25 }))
    expect(final?.buttons.flat().map(({ data }) => data)).toEqual(expect.arrayContaining(['en:staff:csv:news', 'en:staff:b:news:undo']))
  })

  test('of what came late, paused, was stopped or dropped', LONG, async ({ onTestFinished }) => {
    const world = await begins(onTestFinished)
    await world.subscribed(1)
    // A flood wait at the very moment is waited for: it was surely not sent.
    world.telegram.faults.next({ answer: 429, retryAfter: 1 }, { method: 'sendMessage' })
    await world.puts('late', { at: NOON - 61 * MINUTE, told: 'scheduled' })
    await world.puts('errors', { status: 'paused', pausedBy: 'errors', startedAt: NOON, size: 1, at: NOON })
    await world.puts('pressed', { status: 'paused', pausedBy: 'staff', startedAt: NOON, size: 1, at: NOON })
    await world.puts('dropped', { status: 'cancelled' })
    await world.puts('stopped', { status: 'cancelled', startedAt: NOON, endedAt: NOON, size: 1 })
    await vi.waitFor(async () => {
      for (const id of ['late', 'errors', 'pressed', 'dropped', 'stopped']) expect((await world.get(id)).told).toBe((await world.get(id)).status)
      expect([told(world.author).toSorted(), told(world.approver).toSorted()]).toEqual(Array.from({ length: 2 }, () => ['cancelled', 'cancelled', 'missed', 'paused', 'paused']))
    }, PATIENT)
    expect([told(world.admin), told(world.colleague)]).toEqual([[], []])
    const ids = (word: string) => world.author.messages().filter(({ text }) => text.startsWith(said(`staff-notice-${word}`))).map(({ text }) => /Title of (\w+)/.exec(text)?.[1])
    expect([ids('missed'), ids('paused'), ids('cancelled')]).toEqual([['late'], ['errors', 'pressed'], ['dropped', 'stopped']])
  })

  test('again, when it pauses again after somebody went on', LONG, async ({ onTestFinished }) => {
    const world = await begins(onTestFinished)
    await world.puts('news', { status: 'paused', pausedBy: 'errors', startedAt: NOON, size: 1, at: NOON, heldUntil: NOON })
    await vi.waitFor(() => expect([told(world.author), told(world.approver)]).toEqual([['paused'], ['paused']]), PATIENT)
    await world.becomes('news', (broadcast) => broadcast.told === 'paused')
    const ledger = await world.store.readLedger('news')
    // Between two looks.
    await world.change('news', (broadcast) => {
      const again = resumed(broadcast, ledger)
      return again && { ...again, status: 'paused', pausedBy: 'blocks' }
    })
    await vi.waitFor(() => expect([told(world.author), told(world.approver)]).toEqual([['paused', 'paused'], ['paused', 'paused']]), PATIENT)
  })

  test('on a card of its own, which stays what it is when one of its buttons is tapped', LONG, async ({ onTestFinished }) => {
    const world = await begins(onTestFinished)
    await world.subscribed(25)
    await world.puts('news')
    await world.becomes('news', ({ heldUntil }) => heldUntil !== undefined)
    await vi.waitFor(async () => expect((await world.get('news')).watched.length).toBe(2), PATIENT)
    const card = world.author.newest()
    await world.author.taps('staff:b:news:stop')
    const question = world.author.newest()
    expect(question.id).not.toBe(card.id)
    expect(question.text).toContain(said('staff-sure-stop'))
    world.at(NOON + 5 * MINUTE)
    await world.becomes('news', ({ status }) => status === 'finished')
    await vi.waitFor(() => expect(world.author.messages().find(({ id }) => id === card.id)?.text).toContain('100 %'), PATIENT)
    expect(world.author.messages().find(({ id }) => id === question.id)?.text).toContain(said('staff-sure-stop'))
  })

  test('that it is a draft again, when somebody else took it back', LONG, async ({ onTestFinished }) => {
    const world = await begins(onTestFinished)
    await world.subscribed(1)
    await world.puts('news', { at: NOON + 30 * MINUTE, told: 'scheduled' })
    await opens(world.admin, 'news')
    await world.admin.taps('staff:edit:news:back')
    await vi.waitFor(() => expect(world.author.newest().text).toContain(said('staff-notice-tested')), PATIENT)
  })
})
