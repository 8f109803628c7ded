import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadContent } from '../src/content/read.ts'
import { signsFile, type Flow } from '../src/flow/schema.ts'
import { readJourneys, walk } from './journey-files.ts'

const { flows } = loadContent('.', 'en')
const files = readJourneys()

describe.each(files)('$flow', ({ flow: id, journeys }) => {
  const flow = flowOf(id)

  test.each(journeys)('$name → $outcome', (journey) => {
    const { lists, outcome, signs, missing } = journey
    const end = walk(flow, journey)
    expect(end.outcome.id).toBe(outcome)
    if (signs) expect(end.signs.map((sign) => sign.id)).toEqual(signs)
    if (missing) expect(end.missing.map((it) => it.option)).toEqual(missing)
    if (lists) expect(end.way.passed.filter(({ step }) => step.if).map(({ step }) => step.id)).toEqual(lists)
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

function flowOf(id: string): Flow {
  const flow = flows.get(id)
  if (!flow) throw new Error(`there is no conversation ${id}`)
  return flow
}
