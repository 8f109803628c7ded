import type { BroadcastStore } from '../store/store.ts'
import { type Broadcast, broadcastSchema } from './broadcast.ts'

/** The broadcasts that are kept. */
export interface Broadcasts {
  readonly get: (id: string) => Promise<Broadcast | undefined>
  readonly list: () => Promise<readonly Broadcast[]>
  /** Keeps a new one; throws when there is one with that id. */
  readonly add: (broadcast: Broadcast) => Promise<void>
  /**
   * Changes a broadcast: `step` gets it as it is now and gives it as it shall be, or undefined to leave it. When somebody else
   * changes it at the same moment, `step` is asked again. Gives what was written, or undefined when nothing was.
   */
  readonly change: (id: string, step: (broadcast: Broadcast) => Broadcast | undefined) => Promise<Broadcast | undefined>
  readonly remove: (id: string) => Promise<void>
}

/** Broadcasts on a store. What no longer fits the schema is treated as not there. */
export function createBroadcasts(store: BroadcastStore): Broadcasts {
  const parse = (text: string): Broadcast | undefined => broadcastSchema.safeParse(JSON.parse(text)).data

  async function write(id: string, step: (broadcast: Broadcast) => Broadcast | undefined): Promise<Broadcast | undefined> {
    for (;;) {
      const before = await store.readBroadcast(id)
      const current = before === undefined ? undefined : parse(before)
      const after = current && step(current)
      if (!after || after === current) return undefined
      if (await store.putBroadcast(id, before, JSON.stringify(broadcastSchema.parse(after)))) return after
    }
  }

  return {
    async get(id) {
      const text = await store.readBroadcast(id)
      return text === undefined ? undefined : parse(text)
    },
    list: async () => Object.values(await store.readBroadcasts()).flatMap((text) => parse(text) ?? []),
    async add(broadcast) {
      const added = await store.putBroadcast(broadcast.id, undefined, JSON.stringify(broadcastSchema.parse(broadcast)))
      if (!added) throw new Error('there is a broadcast with that id')
    },
    change: write,
    async remove(id) {
      await store.putBroadcast(id, await store.readBroadcast(id), undefined)
    },
  }
}
