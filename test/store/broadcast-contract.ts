import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LedgerState } from '../../src/store/ledger-store.ts'
import type { Store } from '../../src/store/store.ts'
import { BUCKETS } from '../../src/store/subscriber-store.ts'
import type { Bench } from './contract.ts'
import { claimOf, entryOf, pseudonymOf } from './people.ts'

const HOUR = 3600

/** What holds for every adapter about leases, subscribers, broadcasts, the ledger and the pace. */
export function broadcastContract(createBench: () => Promise<Bench>): void {
  // Its stores are opened for its own tests only.
  describe('of broadcasts', () => contract(createBench))
}

function contract(createBench: () => Promise<Bench>): void {
  let bench: Bench
  let store: Store

  beforeEach(async () => {
    bench = await createBench()
    store = await bench.open()
  })
  afterEach(async () => {
    await store.close()
    await bench.end()
  })

  async function subscribe(words: readonly (string | number)[], tag = 'tag-tk'): Promise<void> {
    const put = await Promise.all(words.map((word) => store.putSubscriber(pseudonymOf(word), undefined, entryOf(tag, word), `label of ${tag}`)))
    expect(put).toEqual(words.map(() => true))
  }

  async function everybody(): Promise<string[]> {
    const keys: string[] = []
    for (let from: number | undefined = 0; from !== undefined; ) {
      const page = await store.pageSubscribers(from, 10)
      keys.push(...page.entries.map(([key]) => key))
      from = page.next
    }
    return keys
  }

  describe('leases, by the contract', () => {
    it('belong to one holder until they end, are lengthened by it, and given back by it only', async () => {
      expect(await store.takeLease('a', 'one', 10)).toBe(true)
      expect(await store.takeLease('a', 'two', 10)).toBe(false)
      await bench.advance(6)
      expect(await store.takeLease('a', 'one', 10)).toBe(true)
      await bench.advance(6)
      expect(await store.takeLease('a', 'two', 10)).toBe(false)
      await store.dropLease('a', 'two')
      expect(await store.takeLease('a', 'two', 10)).toBe(false)
      await bench.advance(6)
      expect(await store.takeLease('a', 'two', 10)).toBe(true)
      await store.dropLease('a', 'two')
      expect(await store.takeLease('a', 'one', 10)).toBe(true)
    })

    it('go to one of many who ask at once', async () => {
      const taken = await Promise.all(Array.from({ length: 50 }, (_, i) => store.takeLease('a', `holder ${i}`, 10)))
      expect(taken.filter(Boolean).length).toBe(1)
    })
  })

  describe('subscribers, by the contract', () => {
    it('are written only over what the writer has seen', async () => {
      const key = pseudonymOf('anna')
      expect(await store.readSubscriber(key)).toBeUndefined()
      expect(await store.putSubscriber(key, 'tag-tkold', 'tag-tknew', 'l')).toBe(false)
      expect(await store.putSubscriber(key, undefined, 'tag-tkone', 'l')).toBe(true)
      expect(await store.putSubscriber(key, undefined, 'tag-tktwo', 'l')).toBe(false)
      expect(await store.putSubscriber(key, 'tag-tkone', 'tag-tktwo', 'l')).toBe(true)
      expect(await store.readSubscriber(key)).toBe('tag-tktwo')
      expect(await store.removeSubscriber(key)).toBe(true)
      expect(await store.removeSubscriber(key)).toBe(false)
      expect(await store.readSubscriber(key)).toBeUndefined()
    })

    it('are counted by segment, whatever happens to them', async () => {
      await subscribe(['a', 'b', 'c'], 'tag-tk')
      await subscribe(['d'], 'tag-ru')
      await store.putSubscriber(pseudonymOf('a'), entryOf('tag-tk', 'a'), entryOf('tag-ru', 'a'), 'label of tag-ru')
      await store.putSubscriber(pseudonymOf('b'), entryOf('tag-tk', 'b'), entryOf('tag-tk', 'B'), 'label of tag-tk')
      await store.removeSubscriber(pseudonymOf('c'))
      await store.removeSubscriber(pseudonymOf('c'))
      expect((await store.readSegments()).toSorted((x, y) => x.tag.localeCompare(y.tag))).toEqual([
        { tag: 'tag-ru', label: 'label of tag-ru', count: 2 },
        { tag: 'tag-tk', label: 'label of tag-tk', count: 1 },
      ])
      for (const word of ['a', 'b', 'd']) await store.removeSubscriber(pseudonymOf(word))
      expect(await store.readSegments()).toEqual([])
    })

    it('are paged through: whoever stays is met exactly once while others join and leave', { timeout: 60_000 }, async () => {
      const staying = Array.from({ length: 300 }, (_, i) => `stays ${i}`)
      const leaving = Array.from({ length: 300 }, (_, i) => `leaves ${i}`)
      await subscribe([...staying, ...leaving])
      const met: string[] = []
      let round = 0
      for (let from: number | undefined = 0; from !== undefined; round++) {
        const page = await store.pageSubscribers(from, 40)
        expect(page.entries.length >= 40 || page.next === undefined || page.next - from >= 1024).toBe(true)
        met.push(...page.entries.map(([key]) => key))
        from = page.next
        await subscribe([`joins ${round}`, `joins too ${round}`])
        for (const word of leaving.splice(0, 15)) await store.removeSubscriber(pseudonymOf(word))
      }
      expect(round).toBeGreaterThan(5)
      expect(new Set(met).size).toBe(met.length)
      for (const word of staying) expect(met).toContain(pseudonymOf(word))
    })

    it('are all met in an empty store, a tiny one, and with the first and the last bucket', async () => {
      expect(await everybody()).toEqual([])
      const [first, last] = ['--', 'zz'].map((start) => start + 'A'.repeat(20))
      for (const key of [first ?? '', last ?? '']) await store.putSubscriber(key, undefined, 'tag-tkx', 'l')
      expect(await everybody()).toEqual([first, last])
      expect((await store.pageSubscribers(BUCKETS - 1, 1)).entries).toEqual([[last, 'tag-tkx']])
    })

    it('refuse what is a bug of the caller', async () => {
      await expect(store.putSubscriber('4711', undefined, 'tag-tkx', 'l')).rejects.toThrow(RangeError)
      await expect(store.putSubscriber(pseudonymOf('a'), undefined, 'tag', 'l')).rejects.toThrow(RangeError)
    })
  })

  it('a broadcast is written only over what the writer has seen', async () => {
    expect(await store.putBroadcast('b', 'x', 'y')).toBe(false)
    expect(await store.putBroadcast('b', undefined, 'one')).toBe(true)
    expect(await store.putBroadcast('c', undefined, 'three')).toBe(true)
    expect(await store.putBroadcast('b', undefined, 'two')).toBe(false)
    const both = await Promise.all([store.putBroadcast('b', 'one', 'two'), store.putBroadcast('b', 'one', 'also two')])
    expect(both.filter(Boolean).length).toBe(1)
    expect(await store.readBroadcasts()).toEqual({ b: both[0] ? 'two' : 'also two', c: 'three' })
    expect(await store.putBroadcast('c', 'three', undefined)).toBe(true)
    expect(await store.readBroadcast('c')).toBeUndefined()
    expect(Object.keys(await store.readBroadcasts())).toEqual(['b'])
  })

  describe('the ledger, by the contract', () => {
    const people = Array.from({ length: 6 }, (_, i) => i)
    const claims = people.map((i) => claimOf(i))
    const recipients = claims.map(({ recipient }) => recipient)
    const ENDLESS = Number.MAX_SAFE_INTEGER

    beforeEach(async () => {
      await subscribe(people)
      await store.addRecipients('b', recipients)
      await begin('one')
    })

    async function begin(sender: string, lease = HOUR): Promise<void> {
      await store.takeLease(`sender:${sender}`, sender, lease)
      await store.takePart('b', sender, [], [])
    }


    const totals = async () => Object.values((await store.readLedger('b')).totals)
    const letters = async () => (await store.readRecipients('b', recipients)).map((state) => state?.[0]).join('')

    it('takes a recipient in once, and keeps broadcasts apart', async () => {
      await store.addRecipients('b', recipients.slice(0, 3))
      await store.addRecipients('other', recipients.slice(0, 1))
      expect(await totals()).toEqual([6, 0, 0, 0, 0, 0, 0])
      expect((await store.readLedger('other')).totals.waiting).toBe(1)
      expect((await store.readLedger('unheard')).totals.waiting).toBe(0)
      expect(await store.readRecipients('b', [pseudonymOf('nobody')])).toEqual([undefined])
    })

    it('lets one sender claim a recipient, and writes the day of the message', async () => {
      await begin('two')
      const [one, two] = await Promise.all([store.claim('b', 'one', claims, ENDLESS), store.claim('b', 'two', claims, ENDLESS)])
      people.forEach((i) => expect(new Set([one[i]?.is, two[i]?.is])).toEqual(new Set(['claimed', 'taken'])))
      expect(await totals()).toEqual([0, 6, 0, 0, 0, 0, 0])
      expect(await store.readSubscriber(pseudonymOf(0))).toBe(claims[0]?.after)
    })

    it('answers a claim that is asked for again as before', async () => {
      expect(await store.claim('b', 'one', claims.slice(0, 2), ENDLESS)).toEqual([{ is: 'claimed' }, { is: 'claimed' }])
      expect(await store.claim('b', 'one', claims.slice(0, 3), ENDLESS)).toEqual([{ is: 'claimed' }, { is: 'claimed' }, { is: 'claimed' }])
      expect(await totals()).toEqual([3, 3, 0, 0, 0, 0, 0])
    })

    it('skips who left, tells of who changed, and stops at the share', async () => {
      await store.removeSubscriber(pseudonymOf(0))
      await store.putSubscriber(pseudonymOf(1), entryOf('tag-tk', 1), 'tag-ruother', 'l')
      expect(await store.claim('b', 'one', claims, 2)).toEqual([
        { is: 'left' },
        { is: 'changed', entry: 'tag-ruother' },
        { is: 'claimed' },
        { is: 'claimed' },
        { is: 'held' },
        { is: 'held' },
      ])
      expect(await totals()).toEqual([3, 2, 0, 0, 0, 0, 1])
      expect(await store.claim('b', 'one', claims.slice(4), 3)).toEqual([{ is: 'claimed' }, { is: 'held' }])
    })

    it('does not let a sender without a lease claim', async () => {
      expect(await store.claim('b', 'stranger', claims.slice(0, 1), ENDLESS)).toEqual([{ is: 'lost' }])
      await bench.advance(HOUR + 1)
      expect(await store.claim('b', 'one', claims.slice(0, 1), ENDLESS)).toEqual([{ is: 'lost' }])
      expect(await totals()).toEqual([6, 0, 0, 0, 0, 0, 0])
    })

    it('claims nobody who was not taken in', async () => {
      await subscribe(['late'])
      expect(await store.claim('b', 'one', [claimOf('late')], ENDLESS)).toEqual([{ is: 'taken' }])
      expect((await store.readLedger('b')).totals.waiting).toBe(6)
    })

    it('keeps the first mark, and its totals add up', async () => {
      await store.claim('b', 'one', claims, ENDLESS)
      await store.mark('b', [
        { recipient: recipients[0] ?? '', fate: 'sent', detail: 'message-1' },
        { recipient: recipients[1] ?? '', fate: 'failed', ...(claims[1] && { claim: claims[1] }) },
        { recipient: recipients[2] ?? '', fate: 'unknown' },
        { recipient: recipients[3] ?? '', fate: 'gone', ...(claims[3] && { claim: claims[3] }) },
        { recipient: recipients[3] ?? '', fate: 'sent' },
      ])
      const again = await store.mark('b', recipients.slice(0, 4).map((recipient) => ({ recipient, fate: 'failed' as const })))
      expect(Object.values(again.totals)).toEqual([0, 2, 1, 1, 2, 0, 0])
      expect(again.recent).toBe('sfugf')
      expect(await store.readRecipients('b', recipients)).toEqual(['smessage-1', 'f', 'f', 'g', 'c', 'c'])
    })

    it('erases who is gone, and gives the day back to whom sending failed', async () => {
      await store.claim('b', 'one', claims, ENDLESS)
      await store.mark('b', claims.slice(0, 3).map((claim, i) => ({ recipient: claim.recipient, fate: (['gone', 'failed', 'sent'] as const)[i] ?? 'sent', claim })))
      expect(await store.readSubscriber(pseudonymOf(0))).toBeUndefined()
      expect(await store.readSubscriber(pseudonymOf(1))).toBe(claims[1]?.before)
      expect(await store.readSubscriber(pseudonymOf(2))).toBe(claims[2]?.after)
      expect((await store.readSegments())[0]?.count).toBe(5)
      // Has come back meanwhile: an old mark that is sent again does not erase them.
      await subscribe([0])
      await store.mark('b', claims.slice(0, 1).map((claim) => ({ recipient: claim.recipient, fate: 'gone', claim })))
      expect(await store.readSubscriber(pseudonymOf(0))).toBe(entryOf('tag-tk', 0))
    })

    it('gives back what was surely not sent, to another pass', async () => {
      await store.claim('b', 'one', claims.slice(0, 2), ENDLESS)
      await store.release('b', 'two', claims.slice(0, 1))
      expect(await letters()).toBe('ccwwww')
      await store.mark('b', [{ recipient: recipients[1] ?? '', fate: 'sent' }])
      await store.release('b', 'one', claims.slice(0, 2))
      expect(await letters()).toBe('wswwww')
      expect(await totals()).toEqual([5, 0, 1, 0, 0, 0, 0])
      expect((await store.readLedger('b')).later).toBe(0)
      expect(await store.readSubscriber(pseudonymOf(0))).toBe(claims[0]?.before)
    })

    it('makes the claims of a dead sender unknown, for good', async () => {
      await begin('two', 3 * HOUR)
      await store.claim('b', 'one', claims.slice(0, 2), ENDLESS)
      await store.claim('b', 'two', claims.slice(2, 3), ENDLESS)
      await store.reapClaims('b')
      expect(await letters()).toBe('cccwww')
      await bench.advance(2 * HOUR)
      await store.reapClaims('b')
      await store.reapClaims('b')
      expect(await letters()).toBe('uucwww')
      expect(await totals()).toEqual([3, 1, 0, 0, 0, 2, 0])
      expect(await store.claim('b', 'two', claims.slice(0, 2), ENDLESS)).toEqual([{ is: 'taken' }, { is: 'taken' }])
      // It was not dead after all, and tells the truth.
      await store.mark('b', [{ recipient: recipients[0] ?? '', fate: 'sent' }])
      expect(await totals()).toEqual([3, 1, 1, 0, 0, 1, 0])
    })

    it('lives on with a lease that is lengthened', async () => {
      await store.claim('b', 'one', claims.slice(0, 2), ENDLESS)
      for (let pause = 0; pause < 3; pause++) {
        await bench.advance(HOUR / 2)
        await store.takeLease('sender:one', 'one', HOUR)
      }
      await store.reapClaims('b')
      expect(await letters()).toBe('ccwwww')
    })

    it('lets senders take part and leave, and tells them what they hold', async () => {
      await begin('two')
      await store.claim('b', 'one', claims.slice(0, 2), ENDLESS)
      await store.mark('b', [{ recipient: recipients[0] ?? '', fate: 'sent' }])
      expect((await store.takePart('b', 'one', claims.slice(0, 2), [])).held).toEqual([false, true])
      expect((await store.takePart('b', 'two', claims.slice(1, 2), [])).held).toEqual([false])
      await store.leave('b', 'one')
      await store.leave('b', 'stranger')
      expect(await store.claim('b', 'two', claims.slice(2, 3), ENDLESS)).toEqual([{ is: 'claimed' }])
      expect(await totals()).toEqual([3, 2, 1, 0, 0, 0, 0])
    })

    it('hands out each page once, and those of a dead sender again', async () => {
      await subscribe(Array.from({ length: 100 }, (_, i) => `more ${i}`))
      await begin('two', 3 * HOUR)
      const pages = [await take('one', []), await take('two', []), await take('one', [0])]
      expect(pages[0]?.from).toBe(0)
      const keys = pages.flatMap((page) => page?.entries.map(([key]) => key))
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.length).toBeGreaterThanOrEqual(60)
      // Its answer was lost: it is not known, and comes again.
      expect(await take('one', [0])).toEqual(pages[2])
      await store.finishPage('b', 'one', 0, undefined)
      await store.finishPage('b', 'two', pages[2]?.from ?? 0, undefined)
      await bench.advance(2 * HOUR)
      expect(await take('two', [pages[1]?.from ?? 0])).toEqual({ ...pages[2], inherited: true })

      function take(sender: string, known: readonly number[]) {
        return store.takePage('b', sender, known, 20)
      }
    })

    it('is walked when every page was taken and finished, and may be walked again', async () => {
      await walk(undefined)
      expect(await store.readLedger('b')).toMatchObject({ walked: true, later: undefined })
      expect(await store.takePage('b', 'one', [], 10)).toBeUndefined()
      await store.beginPass('b')
      expect((await store.readLedger('b')).walked).toBe(false)
      await store.beginPass('b')
      await walk(2000)
      expect(await store.readLedger('b')).toMatchObject({ walked: true, later: 1000 })
      await store.beginPass('b')
      expect(await store.readLedger('b')).toMatchObject({ walked: false, later: undefined })

      async function walk(later: number | undefined): Promise<void> {
        const met: string[] = []
        for (let page = await store.takePage('b', 'one', [], 2); page; page = await store.takePage('b', 'one', [], 2)) {
          met.push(...page.entries.map(([key]) => key))
          await store.finishPage('b', 'one', page.from, later)
          if (later !== undefined) later = 1000
        }
        expect(met.toSorted()).toEqual(people.map(pseudonymOf).toSorted())
      }
    })

    it('ends when no claim is open: who still waits is skipped, and nobody is claimed or taken in any more', async () => {
      await store.claim('b', 'one', claims.slice(0, 2), ENDLESS)
      expect(await store.endLedger('b')).toBe(false)
      await store.mark('b', claims.slice(0, 2).map(({ recipient }) => ({ recipient, fate: 'sent' })))
      expect(await store.endLedger('b')).toBe(true)
      expect(await store.endLedger('b')).toBe(true)
      await store.addRecipients('b', [pseudonymOf('late')])
      expect(await store.claim('b', 'one', claims.slice(2, 3), ENDLESS)).toEqual([{ is: 'taken' }])
      expect(await store.takePage('b', 'one', [], 10)).toBeUndefined()
      const state: LedgerState = await store.mark('b', [{ recipient: recipients[2] ?? '', fate: 'sent' }])
      expect(Object.values(state.totals)).toEqual([0, 0, 2, 0, 0, 0, 4])
      expect(state.ended).toBe(true)
      expect(await letters()).toBe('sskkkk')
    })

    it('forgets recipients 72 hours after the end, and keeps the totals', async () => {
      await store.endLedger('b')
      await bench.advance(71 * HOUR)
      await reopen()
      expect(await letters()).toBe('kkkkkk')
      await bench.advance(2 * HOUR)
      await reopen()
      expect(await store.readRecipients('b', recipients)).toEqual(recipients.map(() => undefined))
      expect((await store.readLedger('b')).totals.skipped).toBe(6)
      await bench.advance(90 * 24 * HOUR)
      await reopen()
      expect((await store.readLedger('b')).totals.skipped).toBe(0)

      async function reopen(): Promise<void> {
        await store.close()
        store = await bench.open()
      }
    })
  })

  describe('the pace, by the contract', () => {
    const MINUTE = 60_000_000
    const slots = (most: number, ahead: number, urgent = false) => store.takeSlots({ interval: MINUTE, most, ahead: ahead * MINUTE, urgent })
    const minutes = ({ waits }: { readonly waits: readonly number[] }) => waits.map((wait) => Math.round(wait / MINUTE))

    it('gives every slot to one of all who ask, none sooner than the interval', async () => {
      const given = await Promise.all([slots(2, 60), slots(3, 60), slots(1, 60)])
      expect(given.flatMap(minutes).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5])
    })

    it('gives no more than it is asked for, and none too far ahead', async () => {
      const given = await slots(10, 2)
      expect(minutes(given)).toEqual([0, 1, 2])
      expect(Math.round(given.next / MINUTE)).toBe(3)
      expect(minutes(await slots(10, 2))).toEqual([])
      expect(minutes(await slots(0, 60))).toEqual([])
      expect(minutes(await slots(10, 4))).toEqual([3, 4])
    })

    it('gives no slot to anybody during a flood wait, and the longest one counts', async () => {
      await store.holdSlots(3 * 60_000)
      await store.holdSlots(60_000)
      const given = await slots(10, 10, true)
      expect(given.waits).toEqual([])
      expect(Math.round(given.next / MINUTE)).toBe(3)
    })

    it('lets an urgent broadcast go first', async () => {
      expect(minutes(await slots(1, 60, true))).toEqual([0])
      expect((await slots(1, 60)).waits).toEqual([])
      expect(minutes(await slots(1, 60, true))).toEqual([1])
    })
  })
}
