import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import type { Bench } from './contract.ts'

const HOUR = 3600
const DAYS = 86_400

/** So few that all of them waiting would not make 24 months, after which counts are forgotten. */
const MOST = 36

type Operation =
  | { readonly do: 'get'; readonly name: string; readonly keepFor: number | undefined }
  | { readonly do: 'put'; readonly name: string; readonly value: string; readonly keepFor: number }
  | { readonly do: 'delete'; readonly name: string }
  | { readonly do: 'count'; readonly day: string; readonly counts: Record<string, number>; readonly batch: string | undefined }
  | { readonly do: 'read'; readonly day: string }
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'reopen' }

const name = fc.constantFrom('a', 'b', 'a:b')
const day = fc.constantFrom('2025-03-01', '2025-03-02')
const keepFor = fc.constantFrom(2 * DAYS, 20 * DAYS, 60 * DAYS)
const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('get' as const), name, keepFor: fc.option(keepFor, { nil: undefined }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('put' as const), name, value: fc.string({ unit: 'grapheme' }), keepFor }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), name }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('count' as const),
      day,
      counts: fc.dictionary(fc.constantFrom('x', 'y', 'constructor'), fc.nat(5)),
      batch: fc.option(fc.constantFrom('b1', 'b2'), { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('read' as const), day }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(HOUR, 11 * HOUR, 5 * DAYS, 20 * DAYS) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reopen' as const }) },
)

/** Runs random operations on a store and on a model of it in memory, and compares every answer. */
export async function behavesLikeModel(createBench: () => Promise<Bench>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: MOST }), async (operations) => {
      const bench = await createBench()
      let store = await bench.open()
      try {
        const model = createModel()
        for (const it of operations) {
          if (it.do === 'wait') await bench.advance(it.seconds)
          if (it.do === 'reopen') {
            await store.close()
            store = await bench.open()
          }
          expect(model(it), JSON.stringify(it)).toContainEqual(await perform(store, it))
        }
      } finally {
        await store.close()
        await bench.end()
      }
    }),
    { numRuns: 60 },
  )
}

async function perform(store: Store, it: Operation): Promise<unknown> {
  if (it.do === 'get') return store.getValue(it.name, it.keepFor)
  if (it.do === 'put') return store.putValue(it.name, it.value, it.keepFor)
  if (it.do === 'delete') return store.deleteValue(it.name)
  if (it.do === 'count') return store.addCounts(it.day, it.counts, it.batch)
  if (it.do === 'read') return store.readCounts(it.day)
  return undefined
}

/** Gives the answers that are right. More than one only where a life is within its slack: then either is, and the model cannot know which. */
function createModel(): (it: Operation) => readonly unknown[] {
  const values = new Map<string, { value: string; surely: number; atMost: number }>()
  const counts = new Map<string, Record<string, number>>()
  const batches = new Map<string, number>()
  let now = 0

  const live = (value: string, seconds: number) => ({ value, surely: now + seconds - Math.min(DAYS, seconds / 10), atMost: now + seconds })

  return (it) => {
    if (it.do === 'wait') now += it.seconds
    if (it.do === 'delete') values.delete(it.name)
    if (it.do === 'put') values.set(it.name, live(it.value, it.keepFor))
    if (it.do === 'read') return [counts.get(it.day) ?? {}]
    if (it.do === 'get') return read(it.name, it.keepFor)
    if (it.do === 'count') add(it)
    return [undefined]
  }

  function read(key: string, seconds: number | undefined): readonly unknown[] {
    const entry = values.get(key)
    if (!entry || now > entry.atMost) return [undefined]
    if (now >= entry.surely) {
      // Nothing more can be said about this one.
      values.set(key, { ...entry, surely: -1, atMost: Math.max(entry.atMost, now + (seconds ?? 0)) })
      return [entry.value, undefined]
    }
    if (seconds !== undefined) values.set(key, live(entry.value, seconds))
    return [entry.value]
  }

  function add({ day: key, counts: added, batch }: Extract<Operation, { do: 'count' }>): void {
    const some = Object.entries(added).filter(([, count]) => count > 0)
    if (some.length === 0) return
    if (batch !== undefined && now < (batches.get(batch) ?? 0)) return
    if (batch !== undefined) batches.set(batch, now + DAYS)
    const total = counts.get(key) ?? {}
    for (const [event, count] of some) total[event] = (Object.hasOwn(total, event) ? (total[event] ?? 0) : 0) + count
    counts.set(key, total)
  }
}
