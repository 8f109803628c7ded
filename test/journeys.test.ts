import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { loadContent } from '../src/content/content.ts'
import { resolve } from '../src/flow/resolve.ts'
import { signsFile, type Flow, type Question } from '../src/flow/schema.ts'
import { isQuestion, type Answer } from '../src/flow/steps.ts'

/** What an expert writes in `test/journeys/*.yaml`: answers by question, where they end, and what they name. */
const answer = z.union([z.literal('skipped'), z.array(z.string())])
const file = z.strictObject({
  flow: z.string(),
  journeys: z.array(
    z.strictObject({
      name: z.string(),
      answers: z.record(z.string(), answer),
      otherwise: answer.default('skipped'),
      /** Which questions with a condition come. */
      lists: z.array(z.string()).optional(),
      outcome: z.string(),
      signs: z.array(z.string()).optional(),
      missing: z.array(z.string()).optional(),
    }),
  ),
})

const FOLDER = 'test/journeys'
const { flows } = loadContent('.', 'en')
const files = readdirSync(FOLDER).flatMap((name) => {
  const data: unknown = parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))
  return z.union([file.transform((one) => [one]), z.array(file)]).parse(data)
})

describe.each(files)('$flow', ({ flow: id, journeys }) => {
  const flow = flowOf(id)

  test.each(journeys)('$name → $outcome', ({ answers, otherwise, lists, outcome, signs, missing }) => {
    const end = walk(flow, answers, otherwise)
    expect(end.outcome.id).toBe(outcome)
    if (signs) expect(end.signs.map((sign) => sign.id)).toEqual(signs)
    if (missing) expect(end.missing.map((it) => it.option)).toEqual(missing)
    if (lists) expect(end.passed.filter(({ step }) => step.if).map(({ step }) => step.id)).toEqual(lists)
  })

  test('some journey ends at every outcome', () => {
    expect(flow.outcomes.map((it) => it.id).filter((end) => !journeys.some((it) => it.outcome === end))).toEqual([])
  })
})

test('every red flag is named at the end of some journey of an offer', () => {
  const { signs } = signsFile.parse(parse(readFileSync('conversations/signs/red-flags.yaml', 'utf8')))
  const named = new Set(files.find((it) => it.flow === 'offer-check')?.journeys.flatMap((it) => it.signs ?? []))
  expect(signs.map((sign) => sign.id).filter((id) => !named.has(id))).toEqual([])
})

test('every conversation has its journeys', () => {
  expect([...flows.keys()].toSorted()).toEqual(files.map((it) => it.flow).toSorted())
})

function walk(flow: Flow, named: Readonly<Record<string, Answer>>, otherwise: Answer) {
  const answers: Answer[] = []
  for (;;) {
    const at = resolve(flow, answers)
    if (!at) throw new Error(`the answer ${JSON.stringify(answers.at(-1))} does not fit after ${answers.length - 1} others`)
    if (at.kind === 'outcome') return at
    answers.push(isQuestion(at.step) ? (named[at.step.id] ?? fitting(at.step, otherwise)) : [])
  }
}

/** A question that does not have the option of `otherwise` is left out. */
function fitting(step: Question, otherwise: Answer): Answer {
  return otherwise !== 'skipped' && otherwise.every((id) => step.options.some((option) => option.id === id)) ? otherwise : 'skipped'
}

function flowOf(id: string): Flow {
  const flow = flows.get(id)
  if (!flow) throw new Error(`there is no conversation ${id}`)
  return flow
}
