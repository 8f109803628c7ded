import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { type Broadcast, contentOf } from '../../src/broadcast/broadcast.ts'
import { createDraft } from '../../src/broadcast/drafting.ts'
import { createBroadcasting } from '../../src/broadcast/broadcasting.ts'
import { resumed } from '../../src/broadcast/halting.ts'
import { type Runner, startRunner } from '../../src/broadcast/runner.ts'
import type { Delivery, Removal } from '../../src/broadcast/send.ts'
import type { SenderDeps, SenderSettings } from '../../src/broadcast/sender.ts'
import { openLevel } from '../../src/store/level.ts'
import type { Totals } from '../../src/store/ledger-store.ts'
import type { Store } from '../../src/store/store.ts'
import type { Subscriber } from '../../src/subscriber-record.ts'

export const NOON = Date.parse('2026-03-02T12:00:00Z')
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

export interface WorldOptions {
  readonly rate?: number
  readonly settings?: Partial<SenderSettings>
  /** What becomes of a message; delivered when left out. */
  readonly outcome?: (chat: number, attempt: number) => Delivery | Promise<Delivery>
  /** What becomes of a message that is to be taken back; removed when left out. */
  readonly removal?: (chat: number) => Removal
}

/** Broadcasting over a store in a folder, with a clock that stands still and replicas in this process. */
export interface World {
  readonly store: Store
  readonly deps: SenderDeps
  /** To whom `send` was called, in order. */
  readonly sent: number[]
  /** Chats and messages that were taken back, in order. */
  readonly removed: string[]
  readonly errors: unknown[]
  readonly at: (time: number) => void
  readonly subscribe: (count: number, as?: Partial<Subscriber>) => Promise<number[]>
  readonly schedule: (id: string, as?: Partial<Broadcast>) => Promise<void>
  readonly replica: () => Runner
  /** Goes on with a paused broadcast; false when it is not paused. */
  readonly resumes: (id: string) => Promise<boolean>
  readonly status: (id: string) => Promise<string | undefined>
  /** Resolves when the broadcast has this status. */
  readonly becomes: (id: string, status: string) => Promise<void>
  readonly totals: (id: string) => Promise<Partial<Totals>>
  /** Closes the store and opens it again, as after a crash. */
  readonly reopen: () => Promise<void>
  readonly end: () => Promise<void>
}

export async function createWorld({ rate = 1000, settings = {}, outcome = () => ({ is: 'sent', message: 7 }), removal = () => ({ is: 'removed' }) }: WorldOptions = {}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'broadcast-'))
  let now = NOON
  let chats = 1000
  const sent: number[] = []
  const errors: unknown[] = []
  const removed: string[] = []
  const runners: Runner[] = []
  const clock = () => new Date(now)
  let store = await openLevel(folder, clock)

  function build(): SenderDeps {
    const tick = () => performance.now()
    return {
      ...createBroadcasting({ store, secret: 'a secret of these tests, long enough', rate, tick }),
      now: clock,
      tick,
      newName: () => randomUUID().slice(0, 8),
      onError: (error) => errors.push(error),
      settings: { firstPause: 0, grace: 0, ...settings },
      async send({ chat }) {
        sent.push(chat)
        return outcome(chat, sent.filter((one) => one === chat).length)
      },
      async remove(chat, message) {
        removed.push(`${chat} ${message}`)
        return removal(chat)
      },
    }
  }
  let deps = build()

  return {
    get store() {
      return store
    },
    get deps() {
      return deps
    },
    sent,
    removed,
    errors,
    at: (time) => void (now = time),
    async subscribe(count, as = {}) {
      const added = Array.from({ length: count }, () => chats++)
      for (const chat of added) await deps.subscribers.put({ chat, language: 'tk', zone: 'UTC', topics: [], ...as })
      return added
    },
    async schedule(id, as = {}) {
      const broadcast: Broadcast = {
        ...createDraft(id, id, { code: 'AAAAA', organisation: '' }), status: 'scheduled', messages: { tk: 'text' }, audience: { languages: ['tk'], topics: [] }, at: now, ...as,
      }
      await deps.broadcasts.add({ approved: contentOf(broadcast), ...broadcast })
    },
    replica() {
      const runner = startRunner(deps)
      runners.push(runner)
      return runner
    },
    async resumes(id) {
      const ledger = await store.readLedger(id)
      return (await deps.broadcasts.change(id, (it) => resumed(it, ledger))) !== undefined
    },
    status: async (id) => (await deps.broadcasts.get(id))?.status,
    becomes: (id, status) =>
      vi.waitFor(async () => {
        const found = (await deps.broadcasts.get(id))?.status
        if (found !== status) throw new Error(`${id} is ${found}, not ${status}`)
      }, { timeout: 30_000, interval: 20 }),
    async totals(id) {
      const { totals } = await store.readLedger(id)
      return Object.fromEntries(Object.entries(totals).filter(([, count]) => count > 0))
    },
    async reopen() {
      await Promise.all(runners.splice(0).map((runner) => runner.stop()))
      await store.close()
      store = await openLevel(folder, clock)
      deps = build()
    },
    async end() {
      await Promise.all(runners.map((runner) => runner.stop()))
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
