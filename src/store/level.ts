import { ClassicLevel } from 'classic-level'
import { ERASED } from './level-draft.ts'
import { levelBroadcasts, levelLeases, levelPace, levelRecords } from './level-parts.ts'
import { levelLedger } from './level-ledger.ts'
import { parse as parseSheet } from './level-sheet.ts'
import { openLevelScrub } from './level-scrub.ts'
import { levelSubscribers } from './level-subscribers.ts'
import { ABOUT_PEOPLE } from './people.ts'
import { codeOf, createQueue } from './queue.ts'
import { BATCH_KEPT, checkCounts, checkDay, checkKeepFor, COUNTS_KEPT, lifeOf, slackOf } from './rules.ts'
import { type Counts, type Store, StoreUnavailable } from './store.ts'

/** How often what has expired is removed from the disk, in milliseconds. */
const SWEEP_EVERY = 3_600_000

/** Keys looked at in one turn of the queue: a sweep never makes others wait for long. */
const SWEEP_PAGE = 1000

/** Calls that may wait for the disk; more are refused instead of piling up. */
const MOST_PENDING = 1000

/**
 * The store in a folder of this machine, for one process. Survives the death of the process whole; after a power cut the last
 * seconds may be missing, but nothing is torn: we do not wait for the disk on each write.
 */
export async function openLevel(folder: string, now: () => Date = () => new Date()): Promise<Store> {
  const db = new ClassicLevel(folder)
  await db.open().catch((error: unknown) => refuse(folder, error))
  // Whoever held a lease is dead: nobody opens the folder beside another one.
  await db.clear({ gt: 'e:', lt: 'e;' })
  const { inTurn, allDone } = createQueue(MOST_PENDING)
  let closing: Promise<void> | undefined
  const { erased, scrub } = await openLevelScrub(db, inTurn)

  /** One atomic step: steps run one after another, each sees what the ones before it wrote. */
  function step<T>(work: () => Promise<T>): Promise<T> {
    return closing ? Promise.reject(new StoreUnavailable('the store is closed')) : inTurn(work)
  }

  async function read(key: string): Promise<Entry | undefined> {
    const entry = parse(await db.get(key))
    return entry && entry.until > now().getTime() ? entry : undefined
  }

  /** Writes unless that value already lives for about as long: otherwise each screen that reads a value would write to the disk. */
  async function keep(key: string, value: string, keepFor: number, old: Entry | undefined): Promise<void> {
    const at = Math.floor(now().getTime() / 1000) * 1000
    const until = at + lifeOf(keepFor, at) * 1000
    if (old?.value === value && Math.abs(until - old.until) < slackOf(keepFor) * 1000) return
    await db.put(key, format({ until, value }))
  }

  async function remove(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return
    const changes = keys.map((key) => ({ type: 'del' as const, key }))
    if (!keys.some((key) => key.startsWith('v:'))) return db.batch(changes)
    await db.batch([...changes, { type: 'put', key: ERASED, value: '' }])
    erased()
  }

  async function sweep(): Promise<void> {
    for (const kind of ['b', 'e', 'v']) {
      let after: string | undefined = `${kind}:`
      while (after !== undefined) after = await sweepPage(after, `${kind};`)
    }
    const oldest = new Date(now().getTime() - COUNTS_KEPT * 1000).toISOString().slice(0, 10)
    await inTurn(async () => remove(await db.keys({ gte: 'c:', lt: `c:${oldest}` }).all()))
    for (const key of await inTurn(() => db.keys({ gt: 'lt:', lt: 'lt;' }).all())) await inTurn(() => sweepLedger(key))
    if (!closing) await scrub()
  }

  /** Recipients go some days after the end of a broadcast, its totals later. */
  async function sweepLedger(key: string): Promise<void> {
    const fields = parseSheet(await db.get(key))
    const broadcast = key.slice(3)
    if (Number(fields.entriesUntil) <= now().getTime()) {
      for (const kind of ['l', 'lc', 'lp']) await db.clear({ gt: `${kind}:${broadcast}:`, lt: `${kind}:${broadcast};` })
      await db.put(key, JSON.stringify({ ...fields, entriesUntil: fields.until }))
      erased()
    }
    if (Number(fields.until) <= now().getTime()) await db.del(key)
  }

  /** Removes what has expired among the next keys, and gives the last of them; undefined at the end, or when the store closes. */
  function sweepPage(after: string, end: string): Promise<string | undefined> {
    return inTurn(async () => {
      const page = await db.iterator({ gt: after, lt: end, limit: SWEEP_PAGE }).all()
      await remove(page.filter(([, text]) => (parse(text)?.until ?? 0) <= now().getTime()).map(([key]) => key))
      return closing || page.length < SWEEP_PAGE ? undefined : page.at(-1)?.[0]
    })
  }

  await sweep()
  let sweeping: Promise<void> | undefined
  const timer = setInterval(() => {
    // A sweep that fails is tried again in an hour; the calls of others tell that the store is in trouble.
    sweeping ??= sweep().catch(() => {}).finally(() => (sweeping = undefined))
  }, SWEEP_EVERY).unref()

  const part = { db, step, now, erased }
  return {
    ...levelLeases(part),
    ...levelRecords(part),
    ...levelSubscribers(part),
    ...levelBroadcasts(part),
    ...levelLedger(part),
    ...levelPace(),
    getValue: (name, keepFor) =>
      step(async () => {
        const entry = await read(`v:${name}`)
        if (entry && keepFor !== undefined) await keep(`v:${name}`, entry.value, checkKeepFor(keepFor), entry)
        return entry?.value
      }),
    putValue: (name, value, keepFor) => step(async () => keep(`v:${name}`, value, checkKeepFor(keepFor), await read(`v:${name}`))),
    deleteValue: (name) => step(async () => remove((await db.has(`v:${name}`)) ? [`v:${name}`] : [])),
    addCounts: (day, counts, batch) =>
      step(async () => {
        const key = `c:${checkDay(day)}`
        const added = checkCounts(counts)
        if (added.length === 0 || (batch !== undefined && (await read(`b:${batch}`)))) return
        const total = new Map(Object.entries(parseCounts(await db.get(key))))
        for (const [event, count] of added) total.set(event, (total.get(event) ?? 0) + count)
        const mark = { until: now().getTime() + BATCH_KEPT * 1000, value: '1' }
        await db.batch([
          { type: 'put', key, value: JSON.stringify(Object.fromEntries(total)) },
          ...(batch === undefined ? [] : [{ type: 'put' as const, key: `b:${batch}`, value: format(mark) }]),
        ])
      }),
    readCounts: (day) => step(async () => parseCounts(await db.get(`c:${checkDay(day)}`))),
    erasePeople: () =>
      step(async () => {
        await db.put(ERASED, '')
        for (const kind of ABOUT_PEOPLE) await db.clear({ gte: `${kind}:`, lt: `${kind};` })
        erased()
      }),
    // Nothing is forgotten while this process lives.
    generation: () => 0,
    ping: () => step(async () => void (await db.get('ping'))),
    scrub,
    close: () =>
      (closing ??= (async () => {
        clearInterval(timer)
        await sweeping
        await allDone()
        // If it does not work now, it will when the folder is opened again.
        await scrub().catch(() => {})
        await db.close()
      })()),
  }
}

function refuse(folder: string, error: unknown): never {
  const code = codeOf(error)
  throw new StoreUnavailable(
    code === 'LEVEL_LOCKED'
      ? `the folder ${folder} is in use by another process; stop it, or set REDIS_URL so that several can share one store`
      : `the folder ${folder} cannot be opened as a store (${code}); set DATA_DIR to a folder that this process may write to`,
  )
}

interface Entry {
  /** Milliseconds since 1970. */
  readonly until: number
  readonly value: string
}

function format({ until, value }: Entry): string {
  return `${until}:${value}`
}

function parse(text: string | undefined): Entry | undefined {
  const [, until, value] = /^(\d+):(.*)$/s.exec(text ?? '') ?? []
  return until === undefined || value === undefined ? undefined : { until: Number(until), value }
}

function parseCounts(text: string | undefined): Counts {
  const counts: Counts = text === undefined ? {} : JSON.parse(text)
  return counts
}
