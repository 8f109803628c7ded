import * as fc from 'fast-check'
import { expect } from 'vitest'
import { type Fate, LETTERS } from '../../src/store/ledger-store.ts'
import type { Store } from '../../src/store/store.ts'
import type { Bench } from './contract.ts'
import { claimOf, entryOf, pseudonymOf } from './people.ts'

const LEASE = 100
const PEOPLE = [0, 1, 2, 3, 4]
const FATES: readonly Fate[] = ['sent', 'gone', 'failed', 'unknown', 'skipped']

type Operation =
  | { readonly do: 'lease' | 'die'; readonly sender: string }
  | { readonly do: 'claim' | 'release'; readonly sender: string; readonly who: readonly number[]; readonly most: number }
  | { readonly do: 'mark'; readonly who: number; readonly fate: Fate }
  | { readonly do: 'leave' | 'join'; readonly who: number }
  | { readonly do: 'reap' | 'end' | 'reopen' }

const sender = fc.constantFrom('one', 'two')
const who = fc.constantFrom(...PEOPLE)
const some = fc.uniqueArray(who, { minLength: 1, maxLength: PEOPLE.length })
const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('lease' as const), sender }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('die' as const), sender }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('claim' as const), sender, who: some, most: fc.nat(8) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('release' as const), sender, who: some, most: fc.constant(0) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('mark' as const), who, fate: fc.constantFrom(...FATES) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('leave' as const, 'join' as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('reap' as const, 'end' as const, 'reopen' as const) }) },
)

/**
 * Does random things to a ledger and to a model of it in memory, and compares every answer and the whole state after each. `alone`: the
 * store belongs to one process, so all senders are dead when it is opened.
 */
export async function ledgerBehavesLikeModel(createBench: () => Promise<Bench>, { alone }: { readonly alone: boolean }): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 30 }), async (operations) => {
      const bench = await createBench()
      let store = await bench.open()
      try {
        const model = createModel(alone)
        for (const i of PEOPLE) await store.putSubscriber(pseudonymOf(i), undefined, entryOf('tag-tk', i), 'l')
        await store.addRecipients('b', PEOPLE.map((i) => claimOf(i).recipient))
        for (const it of operations) {
          if (it.do === 'reopen') {
            await store.close()
            store = await bench.open()
          }
          expect(await perform(store, it, bench), JSON.stringify(it)).toEqual(model.perform(it))
          expect(await look(store), JSON.stringify(it)).toEqual(model.look())
        }
      } finally {
        await store.close()
        await bench.end()
      }
    }),
    { numRuns: 60 },
  )
}

async function perform(store: Store, it: Operation, bench: Bench): Promise<unknown> {
  if (it.do === 'lease') {
    await store.takeLease(`sender:${it.sender}`, it.sender, LEASE)
    await store.takePart('b', it.sender, [], [])
  }
  if (it.do === 'die') await store.dropLease(`sender:${it.sender}`, it.sender)
  if (it.do === 'claim') return (await store.claim('b', it.sender, it.who.map((i) => claimOf(i)), it.most)).map(({ is }) => is)
  if (it.do === 'release') await store.release('b', it.sender, it.who.map((i) => claimOf(i)))
  if (it.do === 'mark') await store.mark('b', [{ recipient: claimOf(it.who).recipient, fate: it.fate, claim: claimOf(it.who) }])
  if (it.do === 'leave') await store.removeSubscriber(pseudonymOf(it.who))
  if (it.do === 'join') await store.putSubscriber(pseudonymOf(it.who), undefined, entryOf('tag-tk', it.who), 'l')
  if (it.do === 'reap') await store.reapClaims('b')
  if (it.do === 'end') return store.endLedger('b')
  if (it.do === 'reopen') await bench.advance(1)
  return undefined
}

async function look(store: Store): Promise<unknown> {
  const states = await store.readRecipients('b', PEOPLE.map((i) => claimOf(i).recipient))
  const { totals, recent, ended } = await store.readLedger('b')
  const entries = await Promise.all(PEOPLE.map((i) => store.readSubscriber(pseudonymOf(i))))
  const [segment] = await store.readSegments()
  return { states: states.join(''), totals: Object.values(totals), recent, ended, entries, subscribed: segment?.count ?? 0 }
}

function createModel(alone: boolean) {
  const states = PEOPLE.map((): string => 'w')
  const holders = PEOPLE.map((): string | undefined => undefined)
  const entries = PEOPLE.map((i): string | undefined => entryOf('tag-tk', i))
  const living = new Set<string>()
  let recent = ''
  let ended = false

  function claim(name: string, i: number, most: number): string {
    const { before, after } = claimOf(i)
    if (!living.has(name)) return 'lost'
    if (states[i] === 'c' && holders[i] === name) return 'claimed'
    if (states[i] !== 'w' || ended) return 'taken'
    if (entries[i] === undefined) {
      states[i] = 'k'
      return 'left'
    }
    if (entries[i] !== before) return 'changed'
    if (states.filter((state) => 'csgfu'.includes(state)).length >= most) return 'held'
    states[i] = 'c'
    holders[i] = name
    entries[i] = after
    return 'claimed'
  }

  function mark(i: number, fate: Fate): void {
    const state = states[i] ?? ''
    if (!(state === 'w' || state === 'c' || (state === 'u' && fate !== 'unknown'))) return
    states[i] = LETTERS[fate]
    holders[i] = undefined
    if (fate !== 'skipped') recent += LETTERS[fate]
    if (fate === 'gone') entries[i] = undefined
    if (fate === 'failed' && entries[i] === claimOf(i).after) entries[i] = claimOf(i).before
  }

  function give(name: string, i: number): void {
    if (states[i] !== 'c' || holders[i] !== name) return
    states[i] = 'w'
    holders[i] = undefined
    if (entries[i] === claimOf(i).after) entries[i] = claimOf(i).before
  }

  function end(): boolean {
    if (!ended && states.includes('c')) return false
    ended = true
    states.forEach((state, i) => (states[i] = state === 'w' ? 'k' : state))
    return true
  }

  return {
    perform(it: Operation): unknown {
      if (it.do === 'lease') living.add(it.sender)
      if (it.do === 'die') living.delete(it.sender)
      if (it.do === 'reopen' && alone) living.clear()
      if (it.do === 'claim') return it.who.map((i) => claim(it.sender, i, it.most))
      if (it.do === 'release') it.who.forEach((i) => give(it.sender, i))
      if (it.do === 'mark') mark(it.who, it.fate)
      if (it.do === 'leave') entries[it.who] = undefined
      if (it.do === 'join') entries[it.who] ??= entryOf('tag-tk', it.who)
      if (it.do === 'reap') states.forEach((state, i) => (states[i] = state === 'c' && !living.has(holders[i] ?? '') ? 'u' : state))
      return it.do === 'end' ? end() : undefined
    },
    look() {
      const totals = Object.values(LETTERS).map((letter) => states.filter((state) => state === letter).length)
      return { states: states.join(''), totals, recent, ended, entries, subscribed: entries.filter((entry) => entry !== undefined).length }
    },
  }
}
