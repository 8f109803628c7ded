import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countriesOn } from '../../src/flow/country-pages.ts'
import { base, digitOf, marked, marksOf } from '../../src/flow/digits.ts'
import { canGoBack, follow, readMove, writeMove, type Move } from '../../src/flow/move.ts'
import { packPosition, PAGES, positionOf, unpackPosition, type Position } from '../../src/flow/position.ts'
import type { Flow } from '../../src/flow/schema.ts'
import { isQuestion, type Answer } from '../../src/flow/steps.ts'
import { viewOf } from '../../src/flow/view.ts'
import { cursorsOf, facts, numberAsBytes, randomAnswers, randomFlow } from './random-flow.ts'

const MOVES: readonly Move[] = ['back', 'on', 'skip', 'stay', ...Array.from({ length: PAGES }, (_, at) => at)]
const TEXTS = { t: (key: string) => key, country: (code: string) => code, byName: (codes: readonly string[]) => codes.toReversed(), whomToAsk: () => [] }

/** A flow, answers that fit it, and a number that chooses marks or a page. */
const place = randomFlow.chain((flow) => fc.tuple(fc.constant(flow), randomAnswers(flow), fc.nat()))

/** The same position each time it is asked for: a position that was followed is used up. */
function stand(flow: Flow, answers: readonly Answer[], marks: number): Position {
  const position = positionOf(flow, answers)
  if (!position) throw new Error('the answers do not fit')
  return { ...position, cursor: marks % cursorsOf(position) }
}

/** A position as one number: the first answer is its lowest digit, the cursor its highest; a screen where something is chosen has a 0 between. */
function numberOf({ at, cursor }: Position): bigint {
  const digits = at.way.passed.map(({ step, answer }) => ({ base: base(step), digit: digitOf(step, answer) }))
  const weigh = (number: bigint, it: { readonly base: number; readonly digit: number }) => number * BigInt(it.base) + BigInt(it.digit)
  return [...digits, ...(at.kind === 'step' ? [{ base: base(at.waypoint.step), digit: 0 }] : [])].reduceRight(weigh, BigInt(cursor))
}

/** Where a move should lead, said by answers alone. */
function expected(flow: Flow, answers: readonly Answer[], { at, cursor }: Position, move: Move): Position | undefined {
  const answered = (answer: Answer) => positionOf(flow, [...answers, answer])
  const turned = (page: number) => ({ at, cursor: page })
  const last = at.way.passed.at(-1)
  const back = () => {
    const before = positionOf(flow, answers.slice(0, -1))
    return before && last && last.step.kind !== 'known' ? { ...before, cursor: marksOf(last.step, last.digit) } : undefined
  }
  if (move === 'stay') return { at, cursor }
  if (at.kind === 'outcome') return move === 'back' ? (cursor === 0 || cursor === 63 ? back() : undefined) : typeof move === 'number' && move > 0 ? turned(move) : undefined
  const { step } = at.waypoint
  if (move === 'back') return step.kind === 'choose-country' && cursor > 0 ? turned(0) : back()
  if (move === 'skip') return isQuestion(step) ? answered('skipped') : undefined
  if (step.kind === 'card') return move === 'on' ? answered([]) : undefined
  if (step.kind === 'known') return undefined
  if (move === 'on') return step.kind === 'choose-several' || step.kind === 'checklist' ? answered(marked(step.options, cursor)) : undefined
  if (step.kind !== 'choose-country') {
    const option = step.options[move]
    if (!option) return undefined
    return step.kind === 'choose-one' ? answered([option.id]) : turned(cursor ^ (1 << move))
  }
  const country = countriesOn(step, cursor)[move]
  if (country !== undefined) return answered([country])
  return cursor === 0 && move === step.first.length ? turned(1) : cursor === 1 && move < 2 ? turned(move + 2) : undefined
}

describe('moves', () => {
  test('every move leads where the answers that it stands for lead', () => {
    fc.assert(
      fc.property(place, ([flow, answers, marks]) => {
        for (const move of MOVES) {
          const before = stand(flow, answers, marks)
          const wanted = facts(expected(flow, answers, before, move))
          expect(facts(follow(flow, before, move)), String(move)).toEqual(wanted)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a screen has a button for every move that leads somewhere new, and no other', () => {
    fc.assert(
      fc.property(place, ([flow, answers, marks]) => {
        const here = stand(flow, answers, marks)
        // Nobody ever stands there: a conversation begins behind what is known.
        if (here.at.kind === 'step' && here.at.waypoint.step.kind === 'known') return
        const shown = viewOf(flow, here, TEXTS).buttons.flat().flatMap((button) => ('move' in button ? [button.move] : []))
        expect(new Set(shown).size).toBe(shown.length)
        expect(shown.includes('back')).toBe(canGoBack(here))
        for (const move of shown) expect(follow(flow, stand(flow, answers, marks), move), String(move)).toBeDefined()
        // The pages of an outcome are as many as it has text for; the numbers beyond lead to the last of them.
        if (here.at.kind === 'outcome') return
        const possible = MOVES.filter((move) => move !== 'stay' && follow(flow, stand(flow, answers, marks), move))
        expect(new Set(shown)).toEqual(new Set(possible))
      }),
      { numRuns: 500 },
    )
  })

  test('what was reached by moves packs to the same bytes as what is read anew, so that a double tap makes the same keyboard', () => {
    fc.assert(
      fc.property(place, fc.array(fc.nat(), { maxLength: 12 }), ([flow, answers, marks], choices) => {
        let position = stand(flow, answers, marks)
        for (const choice of choices) {
          const { at, cursor } = position
          const given = at.way.passed.map(({ answer }) => answer)
          const possible = MOVES.filter((move) => follow(flow, { ...stand(flow, given, 0), cursor }, move))
          position = follow(flow, position, possible[choice % possible.length] ?? 'stay') ?? position
        }
        const bytes = packPosition(position)
        // Buttons that are out there say so: an order of our own for both ways would not be noticed otherwise.
        expect([...bytes]).toEqual(numberAsBytes(numberOf(position)))
        const read = unpackPosition(flow, bytes)
        expect(facts(read)).toEqual(facts(position))
        expect(read && packPosition(read)).toEqual(bytes)
      }),
      { numRuns: 500 },
    )
  })

  test('a move is one character, and no other character is one', () => {
    expect(MOVES.map(writeMove).map(readMove)).toEqual(MOVES)
    expect(new Set(MOVES.map(writeMove)).size).toBe(MOVES.length)
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    expect(all.filter((sign) => readMove(sign) !== undefined)).toHaveLength(MOVES.length)
    for (const sign of ['', 'AB', '<>']) expect(readMove(sign), sign).toBeUndefined()
    expect(() => writeMove(PAGES)).toThrow('no character')
  })
})
