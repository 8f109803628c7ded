import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const list = z.record(
  z.string(),
  z.strictObject({ never: z.array(z.string()).min(1), caught: z.array(z.string()).min(1), 'no-proof': z.string() }),
)

/** What no end of a conversation may say, and what some must, by language. */
export const WORDS = list.parse(parse(readFileSync(new URL('words.yaml', import.meta.url), 'utf8')))

/** The first words of a text that are on the list of its language. */
export function forbiddenIn(locale: string, text: string): string | undefined {
  const found = WORDS[locale]?.never.map((pattern) => new RegExp(pattern, 'iu').exec(text)?.[0])
  return found?.find((words) => words !== undefined)
}
