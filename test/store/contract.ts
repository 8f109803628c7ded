import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'

/** When it is to begin with, for adapters that have a clock. */
export const START = new Date('2025-03-01T10:00:00Z')

/** What the contract needs of an adapter. */
export interface Bench {
  /** Opens the store: the first time empty, then as it was left. */
  readonly open: () => Promise<Store>
  /** Lets so many seconds pass for what is stored. */
  readonly advance: (seconds: number) => Promise<void>
  /** Forgets everything and ends what it started. */
  readonly end: () => Promise<void>
}

const HOUR = 3600
const DAYS = 86_400

/** What holds for every adapter: the definition of `Store`. */
export function storeContract(createBench: () => Promise<Bench>): void {
  describe('by the contract', () => {
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

    it('gives back what was put, whatever it is', async () => {
      for (const value of ['tk', '', '0', ':', '12:34', 'ýagşy gün\n\u0000 🕊', 'x'.repeat(10_000)]) {
        await store.putValue('language:a', value, HOUR)
        expect(await store.getValue('language:a')).toBe(value)
      }
    })

    it('keeps values of different names apart', async () => {
      await store.putValue('a', '1', HOUR)
      await store.putValue('a:b', '2', HOUR)
      await store.putValue('ä', '3', HOUR)
      await store.deleteValue('a')
      expect([await store.getValue('a'), await store.getValue('a:b'), await store.getValue('ä')]).toEqual([undefined, '2', '3'])
    })

    it('knows nothing that was not put', async () => {
      expect(await store.getValue('nothing')).toBeUndefined()
      expect(await store.getValue('nothing', HOUR)).toBeUndefined()
      expect(await store.getValue('nothing')).toBeUndefined()
      expect(await store.readCounts('2025-03-01')).toEqual({})
    })

    it('forgets a deleted value, and deleting nothing is no error', async () => {
      await store.putValue('a', '1', HOUR)
      await store.deleteValue('a')
      await store.deleteValue('a')
      expect(await store.getValue('a')).toBeUndefined()
    })

    it('never brings a deleted value back by renewing it at the same time', async () => {
      for (let round = 0; round < 50; round++) {
        await store.putValue('a', '1', HOUR)
        await bench.advance(HOUR / 2)
        await Promise.all([store.getValue('a', HOUR), store.deleteValue('a'), store.getValue('a', HOUR)])
        expect(await store.getValue('a')).toBeUndefined()
      }
    })

    it('forgets a value when its time is over', async () => {
      await store.putValue('a', '1', HOUR)
      await bench.advance(HOUR / 2)
      expect(await store.getValue('a')).toBe('1')
      await bench.advance(HOUR / 2 + 1)
      expect(await store.getValue('a')).toBeUndefined()
      expect(await store.getValue('a', HOUR)).toBeUndefined()
    })

    it('lengthens a life by reading, only when asked to', async () => {
      await store.putValue('read', '1', 180 * DAYS)
      await store.putValue('renewed', '1', 180 * DAYS)
      await bench.advance(100 * DAYS)
      expect(await store.getValue('read')).toBe('1')
      expect(await store.getValue('renewed', 180 * DAYS)).toBe('1')
      await bench.advance(100 * DAYS)
      expect(await store.getValue('read')).toBeUndefined()
      expect(await store.getValue('renewed')).toBe('1')
    })

    it('lengthens a short life too', async () => {
      await store.putValue('a', '1', HOUR)
      for (let reading = 0; reading < 4; reading++) {
        await bench.advance(HOUR / 2)
        expect(await store.getValue('a', HOUR)).toBe('1')
      }
    })

    it('shortens a life when asked to', async () => {
      await store.putValue('a', '1', 180 * DAYS)
      await store.getValue('a', HOUR)
      await bench.advance(2 * HOUR)
      expect(await store.getValue('a')).toBeUndefined()
    })

    it('gives a value that is put again the new life', async () => {
      await store.putValue('a', '1', HOUR)
      await store.putValue('a', '1', 3 * HOUR)
      await bench.advance(2 * HOUR)
      expect(await store.getValue('a')).toBe('1')
      await store.putValue('a', '2', HOUR)
      await bench.advance(2 * HOUR)
      expect(await store.getValue('a')).toBeUndefined()
    })

    it('adds counts up, day by day', async () => {
      await store.addCounts('2025-03-01', { 'started:offer': 2, constructor: 1 })
      await store.addCounts('2025-03-01', { 'started:offer': 3, __proto__x: 1, none: 0 })
      await store.addCounts('2025-03-02', { 'started:offer': 1 })
      await store.addCounts('2025-03-03', {})
      expect(await store.readCounts('2025-03-01')).toEqual({ 'started:offer': 5, constructor: 1, __proto__x: 1 })
      expect(await store.readCounts('2025-03-02')).toEqual({ 'started:offer': 1 })
      expect(await store.readCounts('2025-03-03')).toEqual({})
    })

    it('loses no count of many that come at once', async () => {
      await Promise.all(Array.from({ length: 200 }, (_, i) => store.addCounts('2025-03-01', { a: 1, [`b${i % 3}`]: 2 })))
      expect(await store.readCounts('2025-03-01')).toEqual({ a: 200, b0: 134, b1: 134, b2: 132 })
    })

    it('adds a batch once, however often it is sent', async () => {
      await Promise.all([1, 2, 3].map(() => store.addCounts('2025-03-01', { a: 1 }, 'batch-1')))
      await bench.advance(HOUR)
      await store.addCounts('2025-03-01', { a: 1 }, 'batch-1')
      await store.addCounts('2025-03-01', { a: 1 }, 'batch-2')
      expect(await store.readCounts('2025-03-01')).toEqual({ a: 2 })
    })

    it('adds all counts or none', async () => {
      await expect(store.addCounts('2025-03-01', { a: 1, b: 0.5 })).rejects.toThrow(RangeError)
      await expect(store.addCounts('2025-03-01', { a: 1, b: -1 })).rejects.toThrow(RangeError)
      expect(await store.readCounts('2025-03-01')).toEqual({})
    })

    it('keeps the counts of a day for 24 months', async () => {
      const day = '2025-03-01'
      await store.addCounts(day, { a: 1 })
      await bench.advance(730 * DAYS)
      await store.close()
      store = await bench.open()
      expect(await store.readCounts(day)).toEqual({ a: 1 })
      await bench.advance(3 * DAYS)
      await store.close()
      store = await bench.open()
      expect(await store.readCounts(day)).toEqual({})
    })

    it('refuses what is a bug of the caller', async () => {
      for (const keepFor of [0, -1, 0.5, Number.NaN, Infinity]) {
        await expect(store.putValue('a', '1', keepFor)).rejects.toThrow(RangeError)
      }
      await expect(store.addCounts('yesterday', { a: 1 })).rejects.toThrow(RangeError)
      await expect(store.readCounts('2025-3-1')).rejects.toThrow(RangeError)
    })

    it('answers a ping', async () => {
      await store.ping()
    })

    it('still knows everything when it is opened again', async () => {
      await store.putValue('a', '1', HOUR)
      await store.addCounts('2025-03-01', { a: 1 }, 'batch-1')
      await store.close()
      store = await bench.open()
      await store.addCounts('2025-03-01', { a: 1 }, 'batch-1')
      expect(await store.getValue('a')).toBe('1')
      expect(await store.readCounts('2025-03-01')).toEqual({ a: 1 })
    })

    it('finishes what is under way before it closes, may be closed twice, and then says so', async () => {
      const writing = Array.from({ length: 20 }, (_, i) => store.putValue(`a${i}`, '1', HOUR))
      await Promise.all([...writing, store.close(), store.close()])
      await store.close()
      for (const call of [store.ping(), store.getValue('a0'), store.putValue('a', '1', 1), store.addCounts('2025-03-01', { a: 1 })]) {
        await expect(call).rejects.toMatchObject({ name: 'StoreUnavailable' })
      }
      store = await bench.open()
      expect(await Promise.all(writing.map((_, i) => store.getValue(`a${i}`)))).toEqual(writing.map(() => '1'))
    })
  })
}
