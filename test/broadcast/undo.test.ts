import { describe, expect, test, vi, type TestContext } from 'vitest'
import { paused } from '../../src/broadcast/halting.ts'
import type { Removal } from '../../src/broadcast/send.ts'
import { isUndoable, withUndo } from '../../src/broadcast/undo.ts'
import { createWorld, HOUR, NOON, type World } from './world.ts'

const LONG = { timeout: 60_000 }
const PATIENT = { timeout: 30_000, interval: 10 }

/** A broadcast that so many people have got. What each test does is mostly waiting, so they run at the same time. */
async function reached(count: number, { onTestFinished }: TestContext, removal: (chat: number, world: World) => Removal = () => ({ is: 'removed' })) {
  const world: World = await createWorld({ removal: (chat) => removal(chat, world) })
  onTestFinished(() => world.end())
  const chats = await world.subscribe(count)
  await world.schedule('news')
  world.replica()
  await world.becomes('news', 'finished')
  return { world, chats }
}

const wants = async (world: World, at = NOON) => (await world.deps.broadcasts.change('news', (broadcast) => withUndo(broadcast, 'AUTHO', at))) !== undefined
const undo = async (world: World) => (await world.deps.broadcasts.get('news'))?.undo

const over = (world: World) => vi.waitFor(async () => expect((await undo(world))?.endedAt).toBeDefined(), PATIENT)

/** The chats in which something was taken back, once each. */
const cleared = (world: World) => [...new Set(world.removed.map((one) => Number(one.split(' ')[0])))].toSorted((a, b) => a - b)

describe.concurrent('taking messages back', () => {
  test('takes each back once, whatever the number of replicas; whoever left keeps theirs', LONG, async (context) => {
    const { world, chats } = await reached(40, context)
    world.replica()
    world.replica()
    const [leaver = 0, ...others] = chats
    await world.deps.subscribers.remove(leaver)
    await world.subscribe(3)
    expect(await wants(world)).toBe(true)
    await over(world)
    expect(world.removed.toSorted((a, b) => a.localeCompare(b))).toEqual(others.map((chat) => `${chat} 7`))
    expect(await undo(world)).toMatchObject({ by: 'AUTHO', removed: 39, kept: 1 })
    // Its totals are what they were: it was sent.
    expect(await world.totals('news')).toEqual({ sent: 40 })
    expect(world.errors).toEqual([])
  })

  test('goes on where it was cut short, and misses nobody', LONG, async (context) => {
    let halt = () => {}
    const half = new Promise<void>((resolve) => (halt = resolve))
    const { world, chats } = await reached(250, context, (_, { removed }) => {
      if (removed.length === 120) halt()
      return { is: 'removed' }
    })
    expect(await wants(world)).toBe(true)
    await half
    await world.reopen()
    const before = cleared(world).length
    expect(before).toBeLessThan(250)
    expect((await undo(world))?.endedAt).toBeUndefined()
    world.replica()
    await over(world)
    expect(cleared(world)).toEqual(chats)
    expect(await undo(world)).toMatchObject({ removed: 250, kept: 0 })
    // What was done and not written down yet is done again, and no more than that.
    expect(world.removed.length).toBeLessThanOrEqual(250 + before)
    expect(world.errors).toEqual([])
  })

  test('waits as long as Telegram says, and tries a few times what nobody knows of', LONG, async (context) => {
    const tries = new Map<number, number>()
    const began = performance.now()
    const { world } = await reached(5, context, (chat) => {
      tries.set(chat, (tries.get(chat) ?? 0) + 1)
      if (chat === 1001 && tries.get(chat) === 1) return { is: 'wait', seconds: 1 }
      if (chat === 1002 && tries.get(chat) === 1) throw new Error('reset')
      if (chat === 1003) throw new Error('reset')
      return { is: chat === 1004 ? 'kept' : 'removed' }
    })
    expect(await wants(world)).toBe(true)
    await over(world)
    expect(performance.now() - began).toBeGreaterThan(1000)
    expect(await undo(world)).toMatchObject({ removed: 3, kept: 2 })
    expect([...tries.entries()].toSorted(([a], [b]) => a - b)).toEqual([[1000, 1], [1001, 2], [1002, 2], [1003, 3], [1004, 1]])
    // What stayed may be tried again, and counts with what is gone.
    expect(await wants(world, NOON + HOUR)).toBe(true)
    await over(world)
    expect(await undo(world)).toMatchObject({ removed: 3, kept: 2 })
  })

  test('stops a paused broadcast first, and nobody gets it afterwards', LONG, async (context) => {
    const world = await createWorld({ rate: 40 })
    context.onTestFinished(() => world.end())
    await world.subscribe(60)
    await world.schedule('news')
    world.replica()
    await vi.waitFor(() => expect(world.sent.length).toBeGreaterThan(3), PATIENT)
    expect(await wants(world)).toBe(false)
    expect(await world.deps.broadcasts.change('news', paused)).toBeDefined()
    expect(await wants(world)).toBe(true)
    await over(world)
    const { sent = 0, skipped = 0 } = await world.totals('news')
    expect([await world.status('news'), sent + skipped, sent]).toEqual(['cancelled', 60, world.sent.length])
    expect(cleared(world)).toEqual(world.sent.toSorted((a, b) => a - b))
    expect(await undo(world)).toMatchObject({ removed: sent, kept: 0 })
  })

  test('is possible for 48 hours from the first message, and not twice', LONG, async (context) => {
    const { world } = await reached(2, context)
    const broadcast = await world.deps.broadcasts.get('news')
    if (!broadcast) throw new Error('it is there')
    expect([0, 47, 48].map((hours) => isUndoable(broadcast, NOON + hours * HOUR))).toEqual([true, true, false])
    expect(await wants(world, NOON + 48 * HOUR)).toBe(false)
    expect(await wants(world, NOON + 48 * HOUR - 1)).toBe(true)
    expect(await wants(world)).toBe(false)
    await over(world)
    expect(await wants(world)).toBe(false)
    expect(world.removed.length).toBe(2)
  })
})
