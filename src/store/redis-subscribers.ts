import { texts, type RunScript } from './redis-script.ts'
import type { RedisLink } from './redis-link.ts'
import { PAGE_SUBSCRIBERS, PUT_SUBSCRIBER, READ_SEGMENTS, REMOVE_SUBSCRIBER } from './subscriber-lua.ts'
import { BUCKETS, checkEntry, checkKey, type KeyedEntry, type SubscriberStore } from './subscriber-store.ts'

/** Subscribers in Redis: 4096 hashes, so that a million of them stay small and can be paged through. */
export function redisSubscribers(run: RedisLink['run'], script: RunScript, erased: () => void): SubscriberStore {
  return {
    async readSubscriber(key) {
      checkKey(key)
      return (await run((redis) => redis.hGet(`s:${key.slice(0, 2)}`, key.slice(2)))) ?? undefined
    },
    putSubscriber: async (key, before, after, label) =>
      (await script(PUT_SUBSCRIBER, [checkKey(key), before ?? '', checkEntry(after), label])) === 1,
    async removeSubscriber(key) {
      const removed = (await script(REMOVE_SUBSCRIBER, [checkKey(key)])) === 1
      if (removed) erased()
      return removed
    },
    async pageSubscribers(from, atLeast) {
      const [next, ...flat] = texts(await script(PAGE_SUBSCRIBERS, [String(from), String(atLeast)]))
      return { entries: pairs(flat), next: Number(next) < BUCKETS ? Number(next) : undefined }
    },
    async readSegments() {
      const flat = texts(await script(READ_SEGMENTS, []))
      return flat.flatMap((tag, i) => (i % 3 === 0 ? [{ tag, label: flat[i + 1] ?? '', count: Number(flat[i + 2]) }] : []))
    },
  }
}

/** [a, 1, b, 2] → [[a, 1], [b, 2]] */
export function pairs(flat: readonly string[]): readonly KeyedEntry[] {
  return flat.flatMap((one, i) => (i % 2 === 0 ? [[one, flat[i + 1] ?? ''] as const] : []))
}
