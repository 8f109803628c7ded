import { z } from 'zod'

/**
 * What the files in `conversations/offer-text/` may say. The comments here are the authors' manual.
 *
 * `<language>.yaml` holds the words of one language, `shared.yaml` what is written alike in all of them; `rules.yaml` says what follows from
 * words found together. The words of all files are looked for in every advertisement, since people mix languages.
 *
 * A phrase is a few words, separated by spaces (not by hyphens), that stand in one sentence in this order:
 *
 *     паспорт            this word, in just this form
 *     паспорт*           a stem: every word that begins like this. Give it at least four letters, or it catches strangers
 *     ООО                in capitals: only where it stands in capitals. For short forms of firms, states and agencies
 *     (виза|визу|виз*)   one of these, words or stems, also of several words: (от|вид на). An empty one may be left out: (самый|) лучший
 *     ..                 up to two words between; `...` up to five. No word of `denial` may stand there
 *     <number>           a number; `18` just this number. (Never `#`: YAML takes it for a remark)
 *     <name>             a word with a capital letter inside a sentence, or in quotes
 *     <quoted>           a name in quotes, such as «Ак Жол»
 *     <handle>           @somebody, a t.me or wa.me link; also <mail> and <phone> (a number with its country's code)
 *
 * Capitals, accents, the script and the usual ways to type a language do not matter: `зарплат*` finds zarplata and 3apплaта alike. So
 * never write a phrase twice in two scripts; `npm run content` names those that come out the same.
 */
const phrase = z.string().min(1)
/** A sign such as M01, or a notion: something that an advertisement says, such as `no-experience`. `rules.yaml` lists the notions. */
const meaning = z.string().regex(/^(?:[A-Z]{1,2}\d{2}|[a-z][a-z-]{1,31})$/, 'use the id of a sign, or a name of small letters and hyphens')
const phrases = z.record(meaning, z.array(phrase).min(1))
const currency = z.string().regex(/^[A-Z]{3}$/, 'use the three capital letters of a currency, such as USD')

export const wordsFile = z.strictObject({
  about: z.string().min(3),
  reviewed: z.strictObject({ by: z.string().min(2), on: z.iso.date() }).optional(),
  /** The words are compared only with words in this script: nobody types English in Cyrillic. Without it the script does not matter. */
  script: z.literal('latin').optional(),
  /** What these words mean. */
  says: phrases,
  /**
   * Words that say the opposite ("prepayment is not needed"): what `says` finds in the same words does not count for that meaning, but for
   * a phrase of `says` that holds a word of `denial` itself and all that is denied ("no work without prepayment").
   * Sums of money are taken for pay; `denies: { pay: … }` says which are something else, such as a fee.
   */
  denies: phrases.default({}),
  /** Words such as "not" and "without", as they are written. Right before a phrase, or in its gap, they deny it; `denies` need not repeat that. */
  denial: z.array(z.string().min(1)).default([]),
  /** Phrases with such a word that deny nothing ("do not hesitate", "don't worry"): what stands behind them is said all the same. */
  idle: z.array(phrase).default([]),
  /** How money is named, by ISO 4217 code, and words that multiply a number. */
  currencies: z.record(currency, z.array(phrase).min(1)).default({}),
  thousand: z.array(phrase).default([]),
  million: z.array(phrase).default([]),
  /** Words near a sum that tell for what time it is paid; without one it is taken as a month's pay. */
  per: z.strictObject({ hour: z.array(phrase), day: z.array(phrase), week: z.array(phrase), year: z.array(phrase) }).partial().default({}),
})

export const rulesFile = z.strictObject({
  about: z.string().min(3),
  reviewed: z.strictObject({ by: z.string().min(2), on: z.iso.date() }).optional(),
  sources: z.array(z.string().min(3)).min(1),
  /** Every notion, with one sentence about what an author puts there and what not. Notions of the code itself are `COMPUTED` below. */
  notions: z.record(meaning, z.string().min(10)),
  /** A sign, or a notion, that holds when all of `when` stand in the advertisement and none of `unless`. Tried from the top. */
  rules: z.array(z.strictObject({ sign: meaning, when: z.array(meaning).min(1), unless: z.array(meaning).default([]) })),
  /** What every advertisement should say: what is found of it nowhere is told to the person. */
  expected: z.array(meaning).min(1),
  /** The money of a place: a sum in thousands that names none ("250 тыс") is in that of the first place said. */
  'local-money': z.record(meaning, currency).default({}),
  /** A month's pay above which a simple job is paid far above the usual, by currency. It gives the notion `high-pay`. */
  'high-pay': z.record(currency, z.number().positive()),
})

/**
 * Notions that the code finds: `pay` (any sum that is not denied) and `high-pay`; `place`, whenever a `place-<country>` is said, `abroad`
 * if it is neither in Central Asia nor in Russia; and `foreign-phone`, a number of a country that is neither the place of work nor in Central Asia nor Russia.
 */
export const COMPUTED = ['pay', 'high-pay', 'place', 'abroad', 'foreign-phone'] as const

export type WordsFile = z.infer<typeof wordsFile>
export type RulesFile = z.infer<typeof rulesFile>
