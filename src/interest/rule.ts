import type { Interest, Subscriber } from '../subscriber-record.ts'

/** Days without a sign of interest after which we ask, and days without an answer after which we erase. */
export const ASK_AFTER = 180
export const ERASE_AFTER = 14

/** What is due for somebody today (a day since 1970): nothing, to be asked whether they still want messages, or to be erased. */
export function dueFor({ interest }: Pick<Subscriber, 'interest'>, today: number): 'nothing' | 'ask' | 'erase' {
  // Nobody is erased whom we have not asked, however long that took.
  if (interest?.asked === true) return today - interest.day >= ERASE_AFTER ? 'erase' : 'nothing'
  return interest === undefined || today - interest.day >= ASK_AFTER ? 'ask' : 'nothing'
}

/** The interest of somebody who has just shown it. */
export function shownOn(day: number): Interest {
  return { day, asked: false }
}
