/** What a hotline helps with, in the order in which people are shown them: whoever may be in danger reads the top line only. */
export const KINDS = [
  'emergency',
  'trafficking',
  'migration',
  'labour',
  'women',
  'child',
  'legal',
  'consular',
  'iom',
  'chat',
  'recruiter-registry',
] as const

/** Where a person looks for a country; in the order of the screen. `international` holds what serves many countries. */
export const REGIONS = [
  'central-asia',
  'eastern-europe',
  'caucasus',
  'europe',
  'middle-east',
  'east-asia',
  'south-east-asia',
  'south-asia',
  'americas',
  'africa',
  'oceania',
  'international',
] as const

/** Which service answers an emergency number; `all` is one number for every emergency. */
export const SERVICES = ['all', 'police', 'ambulance', 'fire', 'gendarmerie', 'rescue'] as const

/** What a person should know before calling; each has its sentence, `warning-<kind>`, in `locales/<language>/hotlines.ftl`. */
export const WARNINGS = [
  /** The police answer. */
  'police',
  /** What is told may reach the police or other authorities. */
  'passed-on',
  /** The service belongs to the migration authority, or to one that also looks for people without papers. */
  'migration',
  /** A source says that some of the police there work with those who hold people. */
  'tip-off',
  /** A source says that callers may be treated as offenders. */
  'offenders',
  /** Meant for authorities and organisations. */
  'professionals',
  /** An office, no hotline. */
  'office',
  /** The newest source is old, or the number was set up for an occasion that has passed. */
  'old',
  /** One source only, not the service itself; or sources that differ. */
  'unconfirmed',
] as const

/** Those that are better read before the number is dialled: a list of numbers marks them. */
export const READ_FIRST: readonly Warning[] = ['police', 'passed-on', 'migration', 'tip-off', 'offenders', 'professionals']

/** Days as the files write them; Monday is 0. */
export const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** The country code of the file for services of many countries: not an ISO code, so it has no calling code and no name of its own. */
export const INTERNATIONAL = 'INT'

export type Kind = (typeof KINDS)[number]
export type Region = (typeof REGIONS)[number]
export type Service = (typeof SERVICES)[number]
export type Warning = (typeof WARNINGS)[number]
