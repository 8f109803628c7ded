import type { CountryHotlines, Hotline } from './directory.ts'
import { stale } from './sources.ts'

/** What staff should look at, by the reason why: ids of hotlines, in the order of the files. One may stand under both. */
export function toCheck(countries: readonly CountryHotlines[], today: Date): Readonly<Record<string, readonly string[]>> {
  const ids = (wanted: (hotline: Hotline) => boolean) =>
    countries.flatMap(({ hotlines }) => hotlines.filter(wanted).map(({ id }) => id))
  return {
    'Hotlines to confirm (confidence low)': ids(({ confidence }) => confidence === 'low'),
    'Hotlines to call (newest source older than two years, or without a date)': ids((hotline) => stale(hotline, today)),
  }
}
