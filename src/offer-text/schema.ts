import { z } from 'zod'

/**
 * What the files in `conversations/offer-text/` may say. The comments here are the authors' manual.
 *
 * `<language>.yaml` holds the words of one language. A phrase is a few words: `предоплат*` is a stem, `(виза|визу)` one of these, `#` a
 * number, `...` up to four words between. Capitals, accents, the script and the usual ways to type a language do not matter.
 * `rules.yaml` says what follows from words found together, whatever their language.
 */
const phrase = z.string().min(1)
/** A sign such as M01, or the name of something that an advertisement says, such as `no-experience`. */
const meaning = z.string().regex(/^(?:[A-Z]{1,2}\d{2}|[a-z][a-z-]{1,31})$/, 'use the id of a sign, or a name of small letters and hyphens')
const phrases = z.record(meaning, z.array(phrase).min(1))

export const wordsFile = z.strictObject({
  about: z.string().min(3),
  reviewed: z.strictObject({ by: z.string().min(2), on: z.iso.date() }).optional(),
  /** What stands in these words. */
  says: phrases,
  /** Words that say the opposite ("no prepayment"): what `says` finds inside them does not count for that meaning. */
  denies: phrases.default({}),
  /** How money is named, by ISO 4217 code, and words that multiply a number. */
  currencies: z.record(z.string().regex(/^[A-Z]{3}$/), z.array(phrase).min(1)).default({}),
  thousand: z.array(phrase).default([]),
  million: z.array(phrase).default([]),
  /** Words after a sum that tell for what time it is paid; without one it is taken as a month's pay. */
  per: z.strictObject({ hour: z.array(phrase), day: z.array(phrase), week: z.array(phrase), year: z.array(phrase) }).partial().default({}),
})

export const rulesFile = z.strictObject({
  about: z.string().min(3),
  sources: z.array(z.string().min(3)).min(1),
  /** A sign that holds when all of `when` stand in the advertisement and none of `unless`. */
  rules: z.array(z.strictObject({ sign: meaning, when: z.array(meaning).min(1), unless: z.array(meaning).default([]) })),
  /** What every advertisement should say: what is found of it nowhere is told to the person. */
  expected: z.array(meaning).min(1),
  /** A month's pay above which a simple job is paid far above the usual, by currency. It gives the meaning `high-pay`. */
  'high-pay': z.record(z.string().regex(/^[A-Z]{3}$/), z.number().positive()),
})

export type WordsFile = z.infer<typeof wordsFile>
export type RulesFile = z.infer<typeof rulesFile>
