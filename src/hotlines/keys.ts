import type { CountryHotlines, Hotline } from './directory.ts'
import { HOURS_KEYS } from './hours-text.ts'
import { forPerson } from './order.ts'
import { KINDS, REGIONS, SERVICES, WARNINGS, type Warning } from './vocabulary.ts'

/** Message keys of a hotline in `locales/<language>/hotlines.ftl`. `noteKey` exists in every language or in none. */
export const nameKey = ({ id }: Pick<Hotline, 'id'>) => `hotline-${id}`
export const operatorKey = ({ id }: Pick<Hotline, 'id'>) => `hotline-${id}.operator`
export const noteKey = ({ id }: Pick<Hotline, 'id'>) => `hotline-${id}.note`

/** The key of the sentence that all hotlines with this warning share. */
export const warningKey = (warning: Warning) => `warning-${warning}`

/** Every key that must be there in each language: the content check compares the languages against this. */
export function hotlineKeys(countries: readonly CountryHotlines[]): string[] {
  return [
    ...REGIONS.map((region) => `region-${region}`),
    ...KINDS.map((kind) => `kind-${kind}`),
    ...SERVICES.map((service) => `service-${service}`),
    ...WARNINGS.map(warningKey),
    ...HOURS_KEYS,
    ...countries.flatMap(forPerson).flatMap((hotline) => [
      nameKey(hotline),
      operatorKey(hotline),
      // Doubt about an emergency number must be said.
      ...(hotline.doubtful ? [noteKey(hotline)] : []),
    ]),
  ]
}
