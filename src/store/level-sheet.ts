import type { ClassicLevel } from 'classic-level'
import { createDraft, type Draft } from './level-draft.ts'
import { type LedgerState, LETTERS, RECENT, TOTALS_KEPT } from './ledger-store.ts'
import { BUCKETS } from './subscriber-store.ts'

type Letter = (typeof LETTERS)[keyof typeof LETTERS]

/** The totals of one broadcast and where its pass stands, as they are kept in the folder. */
export interface SheetFields extends Record<Letter, number> {
  cursor: number
  later: number | null
  recent: string
  ended: boolean
  /** When the recipients, and when these totals are to be deleted: milliseconds since 1970. */
  entriesUntil: number
  until: number
}

/** One step on a ledger: changes of states keep the totals in step with them. */
export interface Sheet {
  readonly fields: SheetFields
  readonly draft: Draft
  /** The state's letter, or undefined. */
  readonly stateOf: (recipient: string) => Promise<Letter | undefined>
  readonly claimedBy: (recipient: string) => Promise<string | undefined>
  /** `quiet`: this tells nothing about how sending goes. */
  readonly move: (recipient: string, from: Letter | undefined, to: Letter, detail?: string, quiet?: boolean) => void
  readonly later: (time: number) => void
  /** How many recipients were claimed at any time. */
  readonly tried: () => number
  readonly commit: Draft['commit']
}

const LETTER: ReadonlyMap<string, Letter> = new Map(Object.values(LETTERS).map((letter) => [letter, letter]))

/** Begins a step on the ledger of a broadcast. */
export async function openSheet(db: ClassicLevel, broadcast: string, now: Date): Promise<Sheet> {
  const fields = await readSheet(db, broadcast)
  fields.until ||= now.getTime() + TOTALS_KEPT * 1000
  fields.entriesUntil ||= fields.until
  const before = JSON.stringify(fields)
  const draft = createDraft(db)
  return {
    fields,
    draft,
    stateOf: async (recipient) => LETTER.get((await draft.get(`l:${broadcast}:${recipient}`))?.[0] ?? ''),
    claimedBy: (recipient) => draft.get(`lc:${broadcast}:${recipient}`),
    move(recipient, from, to, detail = '', quiet = false) {
      if (from) fields[from] -= 1
      fields[to] += 1
      if (!quiet && 'sgfu'.includes(to)) fields.recent = (fields.recent + to).slice(-RECENT)
      draft.put(`l:${broadcast}:${recipient}`, to + detail)
      if (from === 'c') draft.del(`lc:${broadcast}:${recipient}`)
    },
    later(time) {
      fields.later = Math.min(time, fields.later ?? Infinity)
    },
    tried: () => fields.c + fields.s + fields.g + fields.f + fields.u,
    async commit(options) {
      const after = JSON.stringify(fields)
      if (after !== before) draft.put(`lt:${broadcast}`, after)
      await draft.commit(options)
    },
  }
}

/** The totals as they are kept; zeros when there are none. */
export async function readSheet(db: ClassicLevel, broadcast: string): Promise<SheetFields> {
  const empty: SheetFields = {
    w: 0, c: 0, s: 0, g: 0, f: 0, u: 0, k: 0, cursor: 0, later: null, recent: '', ended: false, entriesUntil: 0, until: 0,
  }
  return { ...empty, ...parse(await db.get(`lt:${broadcast}`)) }
}

/** What was written by `commit`. */
export function parse(text: string | undefined): Partial<SheetFields> {
  const fields: Partial<SheetFields> = text === undefined ? {} : JSON.parse(text)
  return fields
}

/** The totals in the words of the interface. */
export async function stateOf(db: ClassicLevel, broadcast: string, fields: SheetFields): Promise<LedgerState> {
  const pages = await db.keys({ gt: `lp:${broadcast}:`, lt: `lp:${broadcast};`, limit: 1 }).all()
  return {
    totals: { waiting: fields.w, claimed: fields.c, sent: fields.s, gone: fields.g, failed: fields.f, unknown: fields.u, skipped: fields.k },
    recent: fields.recent,
    walked: fields.cursor >= BUCKETS && pages.length === 0,
    later: fields.later ?? undefined,
    ended: fields.ended,
  }
}
