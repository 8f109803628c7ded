import { createDraft, ERASED, type Draft, type LevelPart } from './level-draft.ts'
import { BUCKETS, checkEntry, checkKey, MOST_BUCKETS, prefixOf, type KeyedEntry, type SubscriberPage, type SubscriberStore, tagOf } from './subscriber-store.ts'

/** Subscribers in the folder. */
export function levelSubscribers({ db, step, erased }: LevelPart): SubscriberStore {
  return {
    readSubscriber: (key) => step(() => db.get(`s:${checkKey(key)}`)),
    putSubscriber: (key, before, after, label) =>
      step(async () => {
        const draft = createDraft(db)
        const old = await draft.get(`s:${checkKey(key)}`)
        if (old !== before) return false
        draft.put(`s:${key}`, checkEntry(after))
        if (old === undefined || tagOf(old) !== tagOf(after)) {
          await addToSegment(draft, tagOf(after), 1, label)
          if (old !== undefined) await addToSegment(draft, tagOf(old), -1)
        }
        await draft.commit()
        return true
      }),
    removeSubscriber: (key) =>
      step(async () => {
        const draft = createDraft(db)
        const removed = await eraseSubscriber(draft, checkKey(key))
        await draft.commit()
        if (removed) erased()
        return removed
      }),
    pageSubscribers: (from, atLeast) =>
      step(async () => {
        const { entries, to } = await gather(db, from, BUCKETS, atLeast)
        const page: SubscriberPage = { entries, next: to < BUCKETS ? to : undefined }
        return page
      }),
    readSegments: () =>
      step(async () => {
        const all = await db.iterator({ gt: 'n:', lt: 'n;' }).all()
        return all.map(([key, text]) => ({ tag: key.slice(2), ...parseSegment(text) }))
      }),
  }
}

/** Removes a subscriber within a step, and tells whether there was one. */
export async function eraseSubscriber(draft: Draft, key: string): Promise<boolean> {
  const old = await draft.get(`s:${key}`)
  if (old === undefined) return false
  draft.del(`s:${key}`)
  draft.put(ERASED, '')
  await addToSegment(draft, tagOf(old), -1)
  return true
}

/** Subscribers of whole buckets from `from` to below `to`, until there are enough, and where it stopped. Within a step. */
export async function gather(db: LevelPart['db'], from: number, to: number, enough: number): Promise<{ entries: readonly KeyedEntry[]; to: number }> {
  const last = Math.min(to, from + MOST_BUCKETS)
  const entries: KeyedEntry[] = []
  let bucket = from
  // Several buckets at a time: in a small store most of them are empty.
  for (let width = 1; bucket < last && entries.length < enough; width = Math.min(width * 2, 64)) {
    const next = Math.min(bucket + width, last)
    const found = await db.iterator({ gte: `s:${prefixOf(bucket)}`, lt: next < BUCKETS ? `s:${prefixOf(next)}` : 's;' }).all()
    for (const [key, entry] of found) entries.push([key.slice(2), entry])
    bucket = next
  }
  return { entries, to: bucket }
}

async function addToSegment(draft: Draft, tag: string, by: number, label?: string): Promise<void> {
  const old = await draft.get(`n:${tag}`)
  const { count, label: known } = old === undefined ? { count: 0, label: '' } : parseSegment(old)
  if (count + by <= 0) draft.del(`n:${tag}`)
  else draft.put(`n:${tag}`, `${count + by}:${label ?? known}`)
}

function parseSegment(text: string): { readonly count: number; readonly label: string } {
  const colon = text.indexOf(':')
  return { count: Number(text.slice(0, colon)), label: text.slice(colon + 1) }
}
