import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import type { Bench } from './contract.ts'

/** What holds for every adapter about records that change together. */
export function recordContract(createBench: () => Promise<Bench>): void {
  describe('records, by the contract', () => {
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

    const put = (name: string, after: string | undefined, before?: string) => store.changeRecords([{ name, before, after }])
    const read = async (...names: string[]) => [...(await store.readRecords(names))]

    it('give back what was put, whatever it is, in the order asked for', async () => {
      const values = ['', '=', '0', 'ýagşy gün\n\u0000 🕊', 'x'.repeat(100_000)]
      for (const [at, value] of values.entries()) expect(await put(`a:${at}`, value)).toBe(true)
      expect(await read(...values.map((_, at) => `a:${at}`))).toEqual(values)
      expect(await read('a:1', 'nothing', 'a:0', 'a:1')).toEqual(['=', undefined, '', '='])
      expect(await read()).toEqual([])
    })

    it('are written only over what they were read as', async () => {
      expect(await put('a', '1', '')).toBe(false)
      expect(await put('a', '1', '0')).toBe(false)
      expect(await put('a', '')).toBe(true)
      expect(await put('a', '1')).toBe(false)
      expect(await put('a', '1', '')).toBe(true)
      expect(await put('a', undefined, '2')).toBe(false)
      expect(await put('a', undefined, '1')).toBe(true)
      expect(await put('a', undefined)).toBe(true)
      expect(await read('a')).toEqual([undefined])
    })

    it('change together or not at all', async () => {
      await put('a', '1')
      await put('b', '1')
      const both = (before: string) => [
        { name: 'a', before: '1', after: '2' },
        { name: 'b', before, after: undefined },
        { name: 'c', before: undefined, after: '1' },
      ]
      expect(await store.changeRecords(both('0'))).toBe(false)
      expect(await read('a', 'b', 'c')).toEqual(['1', '1', undefined])
      expect(await store.changeRecords(both('1'))).toBe(true)
      expect(await read('a', 'b', 'c')).toEqual(['2', undefined, '1'])
    })

    it('go to one of many who change them at once', async () => {
      const done = await Promise.all(Array.from({ length: 50 }, (_, i) => put('a', String(i))))
      expect(done.filter(Boolean)).toHaveLength(1)
      expect(await read('a')).toEqual([String(done.indexOf(true))])
    })

    it('stay until they are removed, also when the store is opened again', async () => {
      await put('a', '1')
      await bench.advance(800 * 86_400)
      await store.close()
      store = await bench.open()
      expect(await read('a')).toEqual(['1'])
    })
  })
}
