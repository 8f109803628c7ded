import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/**
 * What the tests know of a language (`test/languages/<code>.yaml`): how its words are written, and what no text may say in
 * it. A new language brings a file of its own.
 */
const language = z.strictObject({
  script: z.enum(['Latin', 'Cyrillic']),
  /** A regular expression for a whole word in small letters. Any other word stands on the language's list in `test/spelling`, or is a mistake. */
  letters: z.string(),
  /** A dictionary of hunspell that Debian has, or an npm package of the name `dictionary-…`. Not every language has one. */
  dictionary: z.string().optional(),
  /** Regular expressions, letters of any case: no verdict on an offer, and none on a person. */
  never: z.array(z.string()).min(1),
  /** Sentences that `never` must find, or the list finds nothing. */
  caught: z.array(z.string()).min(1),
  /** A regular expression for what an end that names few signs or none has to say instead. */
  'no-proof': z.string(),
  /** Regular expressions for what no text may promise about Close, /hide, what is kept and what others can see; and sentences that they must find. */
  promises: z.array(z.string()).min(1),
  promising: z.array(z.string()).min(1),
  /** A regular expression for notifications: whatever says that Close removes something also says that they may stay. */
  notifications: z.string(),
})

export type Language = z.infer<typeof language>

const FOLDER = 'test/languages'

/** By code, such as ru. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  readdirSync(FOLDER).map((name) => [basename(name, '.yaml'), language.parse(parse(readFileSync(`${FOLDER}/${name}`, 'utf8')))]),
)

/** The first words of a text that its language must not say: a verdict, or (`promises`) more than we can hold. */
export function forbiddenIn(locale: string, text: string, list: 'never' | 'promises' = 'never'): string | undefined {
  const found = LANGUAGES.get(locale)?.[list].map((pattern) => new RegExp(pattern, 'iu').exec(text)?.[0])
  return found?.find((words) => words !== undefined)
}
