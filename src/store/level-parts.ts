import { performance } from 'node:perf_hooks'
import { ASK_AGAIN, takeSlots, URGENT_HOLDS } from './gcra.ts'
import type { LevelPart } from './level-draft.ts'
import { checkKeepFor } from './rules.ts'
import type { BroadcastStore, LeaseStore, PaceStore, RecordStore } from './store.ts'

/** Leases in the folder, written as values with an expiry are: `<until>:<holder>`. */
export function levelLeases({ db, step, now }: LevelPart): LeaseStore {
  const holderOf = async (name: string) => {
    const [until = 0, holder] = (await db.get(`e:${name}`))?.split(/:(.*)/s) ?? []
    return Number(until) > now().getTime() ? holder : undefined
  }
  return {
    takeLease: (name, holder, keepFor) =>
      step(async () => {
        const until = now().getTime() + checkKeepFor(keepFor) * 1000
        const current = await holderOf(name)
        if (current !== undefined && current !== holder) return false
        await db.put(`e:${name}`, `${until}:${holder}`)
        return true
      }),
    dropLease: (name, holder) =>
      step(async () => {
        if ((await holderOf(name)) === holder) await db.del(`e:${name}`)
      }),
  }
}

/** Broadcasts in the folder. */
export function levelBroadcasts({ db, step }: LevelPart): BroadcastStore {
  return {
    readBroadcast: (id) => step(() => db.get(`w:${id}`)),
    readBroadcasts: () =>
      step(async () => Object.fromEntries((await db.iterator({ gt: 'w:', lt: 'w;' }).all()).map(([key, text]) => [key.slice(2), text]))),
    putBroadcast: (id, before, after) =>
      step(async () => {
        if ((await db.get(`w:${id}`)) !== before) return false
        await (after === undefined ? db.del(`w:${id}`) : db.put(`w:${id}`, after, { sync: true }))
        return true
      }),
  }
}

/** Records in the folder. */
export function levelRecords({ db, step, erased }: LevelPart): RecordStore {
  return {
    readRecords: (names) => step(() => db.getMany(names.map((name) => `r:${name}`))),
    changeRecords: (changes) =>
      step(async () => {
        const keys = changes.map(({ name }) => `r:${name}`)
        const now = await db.getMany(keys)
        if (changes.some(({ before }, at) => now[at] !== before)) return false
        const operations = changes.map(({ name, after }) =>
          after === undefined ? { type: 'del' as const, key: `r:${name}` } : { type: 'put' as const, key: `r:${name}`, value: after },
        )
        await db.batch(operations, { sync: true })
        if (changes.some(({ before, after }) => before !== undefined && after === undefined)) erased()
        return true
      }),
  }
}

/** The pace in memory, since there is one process only. `tick` gives milliseconds of a clock that is never set back. */
export function levelPace(tick: () => number = () => performance.now()): PaceStore {
  let free = 0
  let heldUntil = 0
  let urgentUntil = 0
  return {
    async takeSlots({ urgent, ...request }) {
      const now = Math.round(tick() * 1000)
      if (heldUntil > now) return { waits: [], next: heldUntil - now, now }
      if (urgent) urgentUntil = now + URGENT_HOLDS
      else if (urgentUntil > now) return { waits: [], next: ASK_AGAIN, now }
      const { free: left, ...slots } = takeSlots(free, now, request)
      free = left
      return slots
    },
    async holdSlots(milliseconds) {
      heldUntil = Math.max(heldUntil, Math.round(tick() * 1000) + milliseconds * 1000)
    },
  }
}
