import type { CountryHotlines, Hotline } from './directory.ts'
import { stale } from './sources.ts'

/** Why a hotline should be looked at: nobody has confirmed it, or its newest source is older than two years or without a date. */
export const REASONS = ['confirm', 'call'] as const
export type Reason = (typeof REASONS)[number]

/** What staff should look at, by the reason why: in the order of the files. One may stand under both. */
export function toCheck(countries: readonly CountryHotlines[], today: Date): Readonly<Record<Reason, readonly Hotline[]>> {
  const all = countries.flatMap(({ hotlines }) => hotlines)
  return { confirm: all.filter(({ confidence }) => confidence === 'low'), call: all.filter((hotline) => stale(hotline, today)) }
}
