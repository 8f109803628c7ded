import { z } from 'zod'
import { ROLES } from './roles.ts'

/** One thing that staff did. Nothing in it is about a person who uses the bot, or names a Telegram account. */
export const entrySchema = z.object({
  /** Its number in the log, from 1. */
  number: z.number().int().positive(),
  /** Milliseconds since 1970. */
  at: z.number().int(),
  role: z.enum(ROLES),
  organisation: z.string(),
  /** The short code of who did it. */
  code: z.string(),
  /** What was done, such as `staff.invited`. */
  action: z.string(),
  /** What it was done to: the id of a broadcast, the code of a colleague, a role. */
  subject: z.string(),
  /** The hash of the entry before, and of this one with it. */
  previous: z.string(),
  hash: z.string(),
})
export type Entry = Readonly<z.infer<typeof entrySchema>>
export type Unsigned = Omit<Entry, 'hash'>

/** Where the log begins and ends. Its own hash keeps anybody from cutting off the end. */
export const headSchema = z.object({
  /** Numbers of the oldest entry kept, and of the next to be written. */
  first: z.number().int().positive(),
  next: z.number().int().positive(),
  /** The hash before the oldest entry, and that of the newest. */
  start: z.string(),
  last: z.string(),
  hash: z.string(),
})
export type Head = Readonly<z.infer<typeof headSchema>>

/** A keyed hash: without the secret nobody can make one that fits. */
export type Hash = (text: string) => string

/** What stands before the first entry ever. */
export const NOTHING: Omit<Head, 'hash'> = { first: 1, next: 1, start: '', last: '' }

export function hashOfEntry(hash: Hash, { number, at, role, organisation, code, action, subject, previous }: Unsigned): string {
  return hash(`entry ${JSON.stringify([number, at, role, organisation, code, action, subject, previous])}`)
}

export function signHead(hash: Hash, { first, next, start, last }: Omit<Head, 'hash'>): Head {
  return { first, next, start, last, hash: hash(`head ${JSON.stringify([first, next, start, last])}`) }
}

/** Whether the log is whole, and otherwise the first entry that is not as it was written; `head`: the record of where it begins and ends. */
export type Verdict = { readonly is: 'whole'; readonly entries: number; readonly last: string } | { readonly is: 'broken'; readonly at: number | 'head' }

/** The text of a record as what it says; undefined when it is no such thing. */
export function parse<T>(schema: z.ZodType<T>, text: string | undefined): T | undefined {
  if (text === undefined) return undefined
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Follows the chain over some entries, from the hash before them; gives the hash of the last, or the number of the first that is broken. */
export function follow(hash: Hash, texts: readonly (string | undefined)[], from: number, previous: string): { readonly last: string } | { readonly broken: number } {
  let last = previous
  for (const [at, text] of texts.entries()) {
    const entry = parse(entrySchema, text)
    const fits = entry?.number === from + at && entry.previous === last && entry.hash === hashOfEntry(hash, entry)
    if (!entry || !fits) return { broken: from + at }
    last = entry.hash
  }
  return { last }
}
