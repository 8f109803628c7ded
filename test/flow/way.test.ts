import { expect, test } from 'vitest'
import { resolve } from '../../src/flow/resolve.ts'
import type { Flow, FlowStep } from '../../src/flow/schema.ts'
import type { Answer } from '../../src/flow/steps.ts'

const PAPERS: FlowStep = { id: 'papers', kind: 'checklist', options: [{ id: 'copy', sign: 'R01' }, { id: 'number', sign: 'R02' }] }
const TOLD: FlowStep = { id: 'told', kind: 'choose-several', options: [{ id: 'fee', sign: 'R01' }, { id: 'hurry', sign: 'R02' }] }

test('what is marked on a checklist is done, and names no sign; what is marked elsewhere does', () => {
  expect(namedBy([PAPERS], [['copy', 'number']])).toEqual([])
  expect(namedBy([TOLD], [['fee', 'hurry']])).toEqual(['R01', 'R02'])
})

test('a sign named twice is named once, where it was named first', () => {
  const again: FlowStep = { ...TOLD, id: 'again', options: [...TOLD.options, { id: 'both', sign: 'R03' }] }
  expect(namedBy([TOLD, again], [['hurry'], ['fee', 'hurry']])).toEqual(['R02', 'R01'])
})

function namedBy(steps: readonly FlowStep[], answers: readonly Answer[]): string[] | undefined {
  const flow: Flow = {
    id: 'small',
    menu: { place: 'main', order: 1 },
    sources: ['none'],
    steps,
    outcomes: [{ id: 'end', otherwise: true, actions: [] }],
    signs: new Map(['R01', 'R02', 'R03'].map((id) => [id, { id, level: 'high', indicators: [] }])),
    fingerprint: 1,
  }
  const at = resolve(flow, answers)
  return at && [...at.way.named]
}
