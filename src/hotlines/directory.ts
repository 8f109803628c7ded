import type { Issue } from '../issue.ts'
import { type Hours, parseHours } from './hours.ts'
import { issuesOf } from './problems.ts'
import { checkAcross, type RawFile } from './raw-checks.ts'
import { type CountryFile, countryFile, type Entry } from './schema.ts'

/** A service that helps: the entry of the file, with its hours read and its country and time zone filled in. */
export type Hotline = Readonly<
  Omit<Entry, 'hours' | 'time_zone'> & { country: string; time_zone: string; hours: Hours }
>

/** All services of one country, in the order of the file; `order.ts` chooses and sorts what people see. */
export type CountryHotlines = Readonly<Omit<CountryFile, 'entries'> & { hotlines: readonly Hotline[] }>

export type HotlineIssue = Issue

/**
 * Reads all country files. Every problem of every file is an issue; only files without a problem give a country, sorted by code.
 */
export function parseDirectory(files: readonly RawFile[]): { countries: CountryHotlines[]; issues: HotlineIssue[] } {
  const read = files.map((raw) => ({ raw, parsed: countryFile.safeParse(raw.data) }))
  const wrong = read.flatMap(({ raw, parsed }) => (parsed.success ? [] : issuesOf(raw, parsed.error)))
  const issues = [...wrong, ...checkAcross(files)]
  const bad = new Set(issues.map((issue) => issue.file))
  const countries = read
    .flatMap(({ raw, parsed }) => (parsed.success && !bad.has(raw.file) ? [toCountry(parsed.data)] : []))
    .toSorted((a, b) => (a.country < b.country ? -1 : 1))
  return { countries, issues }
}

function toCountry({ entries, ...head }: CountryFile): CountryHotlines {
  const hotlines = entries.map((entry) => ({
    ...entry,
    country: head.country,
    time_zone: entry.time_zone ?? head.time_zone,
    // The schema took only hours that can be read.
    hours: parseHours(entry.hours) ?? { kind: 'unknown' as const, remark: entry.hours },
  }))
  return { ...head, hotlines }
}
