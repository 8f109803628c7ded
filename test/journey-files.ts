import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { resolve } from '../src/flow/resolve.ts'
import type { Flow, Question } from '../src/flow/schema.ts'
import { firstAnswers, isQuestion, type Answer } from '../src/flow/steps.ts'

/** What an expert writes in `test/journeys/*.yaml`: answers by question, where they end, and what they name. */
const answer = z.union([z.literal('skipped'), z.array(z.string())])
const journey = z.strictObject({
  name: z.string(),
  answers: z.record(z.string(), answer),
  /** Signs that the text of an advertisement showed before. */
  known: z.array(z.string()).default([]),
  otherwise: answer.default('skipped'),
  /** Which questions with a condition come. */
  lists: z.array(z.string()).optional(),
  outcome: z.string(),
  signs: z.array(z.string()).optional(),
  missing: z.array(z.string()).optional(),
})
const file = z.strictObject({ flow: z.string(), journeys: z.array(journey) })

export type Journey = z.infer<typeof journey>

/** All journeys, by conversation. */
export function readJourneys(folder = 'test/journeys') {
  return readdirSync(folder).flatMap((name) => {
    const data: unknown = parse(readFileSync(`${folder}/${name}`, 'utf8'))
    return z.union([file.transform((one) => [one]), z.array(file)]).parse(data)
  })
}

/** Goes a journey to its end. Throws when an answer does not fit. */
export function walk(flow: Flow, { answers: named, otherwise, known }: Journey) {
  const answers = firstAnswers(flow, known)
  for (;;) {
    const at = resolve(flow, answers)
    if (!at) throw new Error(`the answer ${JSON.stringify(answers.at(-1))} does not fit after ${answers.length - 1} others`)
    if (at.kind === 'outcome') return at
    answers.push(isQuestion(at.waypoint.step) ? (named[at.waypoint.step.id] ?? fitting(at.waypoint.step, otherwise)) : [])
  }
}

/** A question that does not have the option of `otherwise` is left out. */
function fitting(step: Question, otherwise: Answer): Answer {
  return otherwise !== 'skipped' && otherwise.every((id) => step.options.some((option) => option.id === id)) ? otherwise : 'skipped'
}
