/**
 * Kinds of keys that are about people: small values (languages, half-written things of staff), subscribers with their segments, recipients
 * of broadcasts. What stays: counters, broadcasts with their totals, records (staff and their log).
 */
export const ABOUT_PEOPLE = ['v', 's', 'n', 'l', 'lc', 'lp', 'lx'] as const
