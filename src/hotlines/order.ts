import type { CountryHotlines, Hotline } from './directory.ts'
import { KINDS, READ_FIRST } from './vocabulary.ts'

/** A hotline on the screen of a person. */
export type ShownHotline = Hotline & {
  /** The sources contradict each other, and there is nothing better: its note must say so in plain words. */
  readonly doubtful: boolean
}

/**
 * What a person is shown for a country, in order: by the most urgent thing a service helps with (emergency, trafficking, migration and
 * labour, women, children, legal, consulates, IOM, the rest); among equals the better confirmed, then what can be called, then what
 * never sleeps. Unconfirmed services (`low`) stay out, except the emergency numbers where the country has no better ones.
 */
export function forPerson({ hotlines }: CountryHotlines): ShownHotline[] {
  const confirmed = hotlines.filter(isConfirmed).map((it) => ({ ...it, doubtful: false }))
  const emergency = confirmed.some(isEmergency) ? [] : hotlines.filter((it) => isEmergency(it) && isReachable(it))
  return [...confirmed, ...emergency.map((it) => ({ ...it, doubtful: true }))].toSorted(
    (a, b) => compare(weights(a), weights(b)),
  )
}

/** What is kept for staff and not shown to people: to be confirmed, or without any way to reach it. In the order of the file. */
export function unconfirmed(country: CountryHotlines): Hotline[] {
  const shown = new Set(forPerson(country).map((it) => it.id))
  return country.hotlines.filter((it) => !shown.has(it.id))
}

/** Whose citizens a service is for: country codes, or undefined for everybody. */
export const citizensOf = (hotline: Hotline): readonly string[] | undefined =>
  hotline.serves.includes('any') ? undefined : hotline.serves

/** Whether what is to be known about a service should be read before anybody calls it: its number then stands with that, not in a list. */
export function isReadFirst({ warnings }: Hotline): boolean {
  return warnings.some((warning) => READ_FIRST.includes(warning))
}

export const isEmergency = (hotline: Hotline) => hotline.kinds.includes('emergency')
const isReachable = (hotline: Hotline) => hotline.phones.length + hotline.messengers.length > 0
const isConfirmed = (hotline: Hotline) => hotline.confidence !== 'low' && isReachable(hotline)

/** Smaller comes first. Migration and labour are one group: whose pay is kept back looks for both. */
function weights(hotline: Hotline): number[] {
  const urgency = hotline.kinds.map((kind) => KINDS.indexOf(kind === 'labour' ? 'migration' : kind))
  return [
    Math.min(...urgency),
    ['high', 'medium', 'low'].indexOf(hotline.confidence),
    hotline.phones.length > 0 ? 0 : 1,
    hotline.hours.kind === 'always' ? 0 : 1,
  ]
}

/** The first difference decides; the sort keeps the order of the file among equals. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((weight, index) => weight !== b[index])
  return (a[at] ?? 0) - (b[at] ?? 0)
}
