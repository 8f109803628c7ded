import { afterEach, describe, expect, it, vi } from 'vitest'
import { purgeBroadcasts } from '../../src/broadcast/purge.ts'
import { paused, stopped } from '../../src/broadcast/halting.ts'
import { startRunner } from '../../src/broadcast/runner.ts'
import type { Delivery } from '../../src/broadcast/send.ts'
import { busiestSecond } from '../lab/telegram.ts'
import { createWorld, HOUR, MINUTE, NOON, type World } from './world.ts'

const LONG = { timeout: 60_000 }
const PATIENT = { timeout: 30_000, interval: 10 }

/** Messages that may be under way at once where a test holds them up. */
const FIVE = 5

let world: World
afterEach(() => world.end())

/** Holds up every message until it is opened. */
function createGate(): { readonly outcome: () => Promise<Delivery>; readonly open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open, outcome: () => opened.then(() => ({ is: 'sent', message: 1 })) }
}

function sorted(numbers: readonly number[]): number[] {
  return numbers.toSorted((a, b) => a - b)
}

/** Five messages are under way, and none of them is answered. */
async function heldUp(): Promise<void> {
  await vi.waitFor(() => expect(world.sent.length).toBe(FIVE), PATIENT)
}

describe('a broadcast', () => {
  it('reaches its audience once, and keeps what is needed to take the messages back', LONG, async () => {
    world = await createWorld()
    const chats = await world.subscribe(60)
    await world.subscribe(5, { language: 'ru' })
    await world.schedule('news')
    world.replica()
    world.replica()
    await world.becomes('news', 'finished')
    expect(sorted(world.sent)).toEqual(chats)
    expect(await world.totals('news')).toEqual({ sent: 60 })
    const recipients = chats.map((chat) => world.deps.recipients.of('news', chat))
    const states = await world.store.readRecipients('news', recipients)
    const messages = states.map((state, i) => world.deps.recipients.openMessage('news', recipients[i] ?? '', state?.slice(1) ?? ''))
    expect(new Set(messages)).toEqual(new Set([7]))
    expect(world.errors).toEqual([])
  })

  it('reaches nobody twice when the store gives the same people again, as one does that forgot that we took them', LONG, async () => {
    const gate = createGate()
    world = await createWorld({ outcome: gate.outcome })
    const { store, deps } = world
    const chats = await world.subscribe(30)
    await world.schedule('news')
    let pages = 0
    let claims = 0
    const takePage: typeof store.takePage = (broadcast, sender, known, atLeast) => store.takePage(broadcast, sender, pages++ === 1 ? [] : known, atLeast)
    const claim: typeof store.claim = async (broadcast, sender, some, most) => {
      // A slow answer: meanwhile the same people are read again, and wait still.
      await vi.waitFor(() => expect(pages).toBeGreaterThan(2), PATIENT)
      claims += some.length
      return store.claim(broadcast, sender, some, most)
    }
    const runner = startRunner({ ...deps, store: { ...store, takePage, claim } })
    await vi.waitFor(() => expect(claims).toBeGreaterThan(chats.length), PATIENT)
    gate.open()
    await world.becomes('news', 'finished')
    await runner.stop()
    expect(sorted(world.sent)).toEqual(chats)
    expect(await world.totals('news')).toEqual({ sent: chats.length })
  })

  it('goes to the languages and topics it is for', LONG, async () => {
    world = await createWorld()
    await world.subscribe(3, { topics: ['other'] })
    await world.subscribe(2, { language: 'ru', topics: ['offers'] })
    const wanted = [...(await world.subscribe(4, { topics: ['offers', 'other'] })), ...(await world.subscribe(2, { language: 'ky', topics: ['offers'] }))]
    await world.schedule('news', { audience: { languages: ['tk', 'ky'], topics: ['offers'] }, messages: { tk: 'a', ky: 'b' } })
    world.replica()
    await world.becomes('news', 'finished')
    expect(sorted(world.sent)).toEqual(wanted)
  })

  it('is not for who joins later, and skips who leaves', LONG, async () => {
    const gate = createGate()
    world = await createWorld({ settings: { atOnce: FIVE }, outcome: gate.outcome })
    const chats = await world.subscribe(60)
    await world.schedule('news')
    world.replica()
    await heldUp()
    const late = await world.subscribe(20)
    const leaving = chats.filter((chat) => !world.sent.includes(chat)).slice(0, 15)
    for (const chat of leaving) await world.deps.subscribers.remove(chat)
    gate.open()
    await world.becomes('news', 'finished')
    expect(world.sent.filter((chat) => late.includes(chat) || leaving.includes(chat))).toEqual([])
    expect(await world.totals('news')).toEqual({ sent: 45, skipped: 15 })
  })

  it('erases who is gone, counts failures, and never tries again what may have been sent', LONG, async () => {
    world = await createWorld({
      outcome(chat): Delivery {
        if (chat % 20 === 0) return { is: 'gone' }
        if (chat % 20 === 1) return { is: 'failed' }
        if (chat % 20 === 2) throw new Error('reset')
        return { is: 'sent', message: 1 }
      },
    })
    const chats = await world.subscribe(60)
    await world.schedule('news')
    world.replica()
    await world.becomes('news', 'finished')
    expect(sorted(world.sent)).toEqual(chats)
    expect(await world.totals('news')).toEqual({ sent: 51, gone: 3, failed: 3, unknown: 3 })
    expect(await world.deps.subscribers.count({ languages: ['tk'], topics: [] })).toBe(57)
    // Nobody knows whether it arrived, so it counts as the message of this week; what failed surely did not.
    const [, failed = 0, unknown = 0] = chats
    expect((await world.deps.subscribers.get(failed))?.lastDay).toBeUndefined()
    expect((await world.deps.subscribers.get(unknown))?.lastDay).toBe(Math.floor(NOON / 86_400_000))
  })

  it('gives up on a message that is not answered, without ever sending it again', LONG, async () => {
    world = await createWorld({ settings: { patience: 50 }, outcome: (chat) => (chat === 1003 ? new Promise(() => {}) : { is: 'sent', message: 1 }) })
    await world.subscribe(10)
    await world.schedule('news')
    world.replica()
    await world.becomes('news', 'finished')
    expect(world.sent.length).toBe(10)
    expect(await world.totals('news')).toEqual({ sent: 9, unknown: 1 })
  })

  it('waits as long as Telegram says, everybody, with the same claim', LONG, async () => {
    let told = 0
    const times: number[] = []
    world = await createWorld({
      outcome(chat, attempt): Delivery {
        times.push(performance.now())
        if (chat !== 1007 || attempt > 1) return { is: 'sent', message: 1 }
        told = performance.now()
        return { is: 'wait', seconds: 2 }
      },
      settings: { lease: 1 },
    })
    await world.subscribe(200)
    await world.schedule('news')
    world.replica()
    world.replica()
    await world.becomes('news', 'finished')
    expect(await world.totals('news')).toEqual({ sent: 200 })
    expect(world.sent.length).toBe(201)
    // Whoever had a slot already may have used it; after that nobody sends.
    expect(times.filter((time) => time > told + 200 && time < told + 1_900)).toEqual([])
  })

  it('pauses and goes on between two messages', LONG, async () => {
    const gate = createGate()
    world = await createWorld({ settings: { atOnce: FIVE }, outcome: gate.outcome })
    await world.subscribe(60)
    await world.schedule('news')
    world.replica()
    await heldUp()
    expect(await world.deps.broadcasts.change('news', paused)).toBeDefined()
    // The sender looks four times a second.
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    gate.open()
    await vi.waitFor(async () => expect(await world.totals('news')).toEqual({ sent: FIVE, waiting: 55 }), PATIENT)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(world.sent.length).toBe(FIVE)
    expect(await world.resumes('news')).toBe(true)
    await world.becomes('news', 'finished')
    expect(await world.totals('news')).toEqual({ sent: 60 })
    expect(new Set(world.sent).size).toBe(60)
  })

  it('can be stopped: the rest is skipped, and the totals add up', LONG, async () => {
    const gate = createGate()
    world = await createWorld({ settings: { atOnce: FIVE }, outcome: gate.outcome })
    await world.subscribe(60)
    await world.schedule('news')
    world.replica()
    await heldUp()
    expect(await world.deps.broadcasts.change('news', stopped)).toBeDefined()
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    gate.open()
    await vi.waitFor(async () => expect((await world.deps.broadcasts.get('news'))?.endedAt).toBe(NOON), PATIENT)
    expect(await world.totals('news')).toEqual({ sent: FIVE, skipped: 55 })
    expect(await world.deps.broadcasts.change('news', stopped)).toBeUndefined()
    expect(await world.resumes('news')).toBe(false)
  })

  it('gives back what it claimed and did not send when its process is told to stop', LONG, async () => {
    world = await createWorld({ rate: 5, settings: { atOnce: 50 } })
    await world.subscribe(60)
    await world.schedule('news')
    const replica = world.replica()
    await vi.waitFor(() => expect(world.sent.length).toBeGreaterThan(0), PATIENT)
    await replica.stop()
    expect(await world.totals('news')).toEqual({ sent: world.sent.length, waiting: 60 - world.sent.length })
    const leases = await Promise.all(['a', 'b'].map((name) => world.store.takeLease('start:news', name, 1)))
    expect(leases).toEqual([true, false])
  })

  it('goes on after its process ended in the middle: what was claimed is unknown, the rest is sent', LONG, async () => {
    world = await createWorld()
    const chats = await world.subscribe(60)
    // A sender that had begun, had a page and a claim, and was never heard of again.
    const [victim = 0] = chats
    const recipients = chats.map((chat) => world.deps.recipients.of('news', chat))
    await world.store.addRecipients('news', recipients)
    await world.store.takeLease('sender:dead', 'dead', 3600)
    await world.store.takePage('news', 'dead', [], 1)
    const key = world.deps.subscribers.keyOf(victim)
    const before = (await world.store.readSubscriber(key)) ?? ''
    expect(await world.store.claim('news', 'dead', [{ recipient: recipients[0] ?? '', key, before, after: before }], 1000)).toEqual([{ is: 'claimed' }])
    await world.schedule('news', { status: 'sending', startedAt: NOON, size: 60 })
    // Its lease lives on by the clock; but whoever opens the folder is alone with it.
    await world.reopen()
    world.replica()
    await world.becomes('news', 'finished')
    expect(await world.totals('news')).toEqual({ sent: 59, unknown: 1 })
    expect(sorted(world.sent)).toEqual(chats.slice(1))
  })

  it('sends a first share, and the rest when staff had time to look', LONG, async () => {
    world = await createWorld({ settings: { firstPause: 5 * MINUTE } })
    await world.subscribe(60)
    await world.schedule('news')
    world.replica()
    world.replica()
    await vi.waitFor(async () => expect((await world.deps.broadcasts.get('news'))?.heldUntil).toBe(NOON + 5 * MINUTE), PATIENT)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(world.sent.length).toBe(20)
    expect(await world.totals('news')).toEqual({ sent: 20, waiting: 40 })
    world.at(NOON + 5 * MINUTE)
    await world.becomes('news', 'finished')
    expect(await world.totals('news')).toEqual({ sent: 60 })
  })

  it('pauses by itself when too many block us or fail, and goes on when somebody says so', LONG, async () => {
    world = await createWorld({ rate: 100, outcome: (chat) => (chat % 2 === 0 ? { is: 'gone' } : { is: 'failed' }) })
    await world.subscribe(60)
    await world.schedule('news')
    world.replica()
    await world.becomes('news', 'paused')
    expect(['errors', 'blocks']).toContain((await world.deps.broadcasts.get('news'))?.pausedBy)
    await vi.waitFor(async () => expect((await world.totals('news')).claimed).toBeUndefined(), PATIENT)
    expect(world.sent.length).toBeLessThan(60)
    for (let i = 0; i < 30 && (await world.status('news')) !== 'finished'; i++) {
      await world.resumes('news')
      await new Promise((resolve) => setTimeout(resolve, 400))
    }
    await world.becomes('news', 'finished')
    expect(await world.totals('news')).toEqual({ gone: 30, failed: 30 })
  })

  it('comes at most once in seven days, unless it is urgent', LONG, async () => {
    world = await createWorld()
    await world.subscribe(10)
    await world.schedule('first')
    world.replica()
    await world.becomes('first', 'finished')
    world.at(NOON + 6 * 24 * HOUR)
    await world.schedule('second')
    await world.becomes('second', 'finished')
    expect(await world.totals('second')).toEqual({ skipped: 10 })
    await world.schedule('urgent', { urgent: true })
    await world.becomes('urgent', 'finished')
    expect(await world.totals('urgent')).toEqual({ sent: 10 })
    world.at(NOON + 12 * 24 * HOUR)
    await world.schedule('third')
    await world.becomes('third', 'finished')
    expect(await world.totals('third')).toEqual({ skipped: 10 })
    world.at(NOON + 13 * 24 * HOUR)
    await world.schedule('four')
    await world.becomes('four', 'finished')
    expect(await world.totals('four')).toEqual({ sent: 10 })
  })

  it('of two at the same time only one reaches a person', LONG, async () => {
    world = await createWorld()
    await world.subscribe(40)
    await world.schedule('first')
    await world.schedule('second')
    world.replica()
    world.replica()
    await world.becomes('first', 'finished')
    await world.becomes('second', 'finished')
    const [one, two] = [await world.totals('first'), await world.totals('second')]
    expect((one.sent ?? 0) + (two.sent ?? 0)).toBe(40)
    expect((one.skipped ?? 0) + (two.skipped ?? 0)).toBe(40)
    expect(new Set(world.sent).size).toBe(40)
  })

  it('waits for the morning of who sleeps, and skips whose evening it is', LONG, async () => {
    world = await createWorld()
    const awake = await world.subscribe(3)
    const asleep = await world.subscribe(3, { zone: 'America/Los_Angeles' })
    await world.subscribe(3, { zone: 'Asia/Tokyo' })
    await world.schedule('news')
    world.replica()
    await vi.waitFor(async () => expect(await world.totals('news')).toEqual({ sent: 3, waiting: 3, skipped: 3 }), PATIENT)
    expect(sorted(world.sent)).toEqual(awake)
    // 8:59 there.
    world.at(NOON + 5 * HOUR - MINUTE)
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    expect(world.sent.length).toBe(3)
    expect(await world.status('news')).toBe('sending')
    world.at(NOON + 5 * HOUR)
    await world.becomes('news', 'finished')
    expect(sorted(world.sent)).toEqual([...awake, ...asleep])
  })

  it('is missed when it could not start within an hour, and back to the draft when it is not what was approved', LONG, async () => {
    world = await createWorld()
    await world.subscribe(3)
    await world.schedule('late', { at: NOON - HOUR - 1 })
    await world.schedule('changed', { approved: 'something else' })
    await world.schedule('future', { at: NOON + 1 })
    world.replica()
    await world.becomes('late', 'missed')
    await world.becomes('changed', 'draft')
    expect(await world.status('future')).toBe('scheduled')
    expect(world.sent).toEqual([])
    world.at(NOON + 1)
    await world.becomes('future', 'finished')
  })

  it('shares one pace with another that is sent at the same time', LONG, async () => {
    const times: number[] = []
    world = await createWorld({
      rate: 20,
      outcome() {
        times.push(performance.now())
        return { is: 'sent', message: 1 }
      },
    })
    await world.subscribe(15)
    await world.subscribe(15, { language: 'ru' })
    await world.schedule('first')
    await world.schedule('second', { messages: { ru: 'text' }, audience: { languages: ['ru'], topics: [] } })
    world.replica()
    world.replica()
    await world.becomes('first', 'finished')
    await world.becomes('second', 'finished')
    expect([await world.totals('first'), await world.totals('second')]).toEqual([{ sent: 15 }, { sent: 15 }])
    expect(busiestSecond(times.toSorted((a, b) => a - b))).toBeLessThanOrEqual(20)
  })

  it('that is urgent goes before the others', LONG, async () => {
    world = await createWorld({ rate: 40 })
    await world.subscribe(40)
    const some = await world.subscribe(20, { language: 'ru' })
    await world.schedule('news')
    await world.schedule('urgent', { urgent: true, messages: { ru: 'text' }, audience: { languages: ['ru'], topics: [] } })
    world.replica()
    await world.becomes('news', 'finished')
    await world.becomes('urgent', 'finished')
    const last = world.sent.findLastIndex((chat) => some.includes(chat))
    // The others had a few slots before the urgent one began, and none until it was through.
    expect(world.sent.slice(0, last).filter((chat) => !some.includes(chat)).length).toBeLessThanOrEqual(10)
    expect([await world.totals('news'), await world.totals('urgent')]).toEqual([{ sent: 40 }, { sent: 20 }])
  })

  it('loses its texts after 90 days and keeps its totals', LONG, async () => {
    world = await createWorld()
    await world.subscribe(3)
    await world.schedule('news')
    world.replica()
    await world.becomes('news', 'finished')
    const after = (days: number) => purgeBroadcasts(world.deps.broadcasts, new Date(NOON + days * 24 * HOUR))
    await after(89)
    expect((await world.deps.broadcasts.get('news'))?.messages).toEqual({ tk: 'text' })
    await after(90)
    expect(await world.deps.broadcasts.get('news')).toMatchObject({ messages: {}, totals: { sent: 3, skipped: 0, unknown: 0 } })
  })

  it('to nobody is finished at once', LONG, async () => {
    world = await createWorld()
    await world.schedule('news')
    world.replica()
    await world.becomes('news', 'finished')
    expect(await world.totals('news')).toEqual({})
  })
})
