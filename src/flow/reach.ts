import { weigh, type Evidence } from './resolve.ts'
import type { Flow, FlowStep, Known, Outcome, Question, Sign } from './schema.ts'
import { hasOptions, nextTarget, passedTo, WEIGH } from './steps.ts'

/** More of one kind than this no outcome can ask for. */
const MOST = 12
/** The rule of the ILO list holds at the latest with three medium indicators in each of two dimensions. */
const RULE_NEEDS = 6

/** What can be named: a sign of some level (and dimension), an answer "not sure", a point left open. */
type Kind = Sign | 'unsure' | 'missing'

/** A set of named things, as a number: one digit (base MOST + 1) per kind says how many of it. Sums of digits stay below the base. The ILO list alone has 18 kinds. */
type Named = bigint
const BASE = BigInt(MOST + 1)

/**
 * The ids of all outcomes that some answers lead to.
 *
 * Naming one more sign never makes an outcome's condition false, so an outcome that can be reached at all is reached by a smallest set
 * of signs. Hence we look with one sign, two, three …, and only at kinds of signs, not at single ones. Conditions (`if`) are not looked at:
 * that somebody really comes to an outcome, the journeys show.
 */
export function reachableOutcomes(flow: Flow): ReadonlySet<string> {
  const kinds = kindsOf(flow)
  const reached = new Set<string>()
  const needed = Math.min(MOST, Math.max(0, ...flow.outcomes.map(mostNeeded)))
  for (let most = 0; most <= needed && reached.size < flow.outcomes.length; most += 1) {
    for (const [target, sets] of walk(flow, kinds, most)) {
      if (target !== WEIGH) reached.add(target)
      else for (const named of sets.keys()) reached.add(weigh(flow.outcomes, evidence(named, kinds))?.id ?? WEIGH)
    }
  }
  return reached
}

/** How many named things are enough for an outcome's condition. */
function mostNeeded(outcome: Outcome): number {
  if (outcome.rule) return RULE_NEEDS
  return Math.max(0, ...(outcome.when ?? []).map((line) => Object.values(line).reduce<number>((sum, least = 0) => sum + least, 0)))
}

/** Where all ways end, with the sets of at most `most` named things that lead there (and how many they are). */
function walk(flow: Flow, kinds: readonly Kind[], most: number): Map<string, Map<Named, number>> {
  const frontier = new Map([[flow.steps[0]?.id ?? WEIGH, new Map<Named, number>([[0n, 0]])]])
  for (const step of flow.steps) {
    const here = frontier.get(step.id)
    frontier.delete(step.id)
    for (const { target, sets } of here ? waysOn(flow, step, here, kinds, most) : []) {
      const there = frontier.get(target) ?? new Map<Named, number>()
      for (const [named, count] of sets) there.set(named, count)
      frontier.set(target, there)
    }
  }
  return frontier
}

function waysOn(flow: Flow, step: FlowStep, here: Map<Named, number>, kinds: readonly Kind[], most: number) {
  const skipped = { target: nextTarget(flow, step, 'skipped'), sets: here }
  const passed = step.if ? [{ target: passedTo(flow, step), sets: here }] : []
  if (!hasOptions(step) || step.kind === 'choose-country') return [...passed, skipped]
  const kindAt = step.options.map((option) => indexOf(kinds, kindOf(flow, step, option)))
  if (step.kind === 'choose-one') {
    const chosen = step.options.map((option, at) => ({ target: nextTarget(flow, step, [option.id]), sets: adding(here, kindAt[at], most) }))
    return [...passed, skipped, ...chosen]
  }
  // Several choices: any of them, one option after the other.
  const sets = new Map(here)
  for (const kind of kindAt) for (const [named, count] of adding(sets, kind, most)) sets.set(named, count)
  return [...passed, { target: skipped.target, sets }]
}

/** The sets with one thing more in each; unchanged when the option names nothing. */
function adding(sets: ReadonlyMap<Named, number>, kind: number | undefined, most: number): Map<Named, number> {
  if (kind === undefined) return new Map(sets)
  const digit = BASE ** BigInt(kind)
  return new Map(Array.from(sets).flatMap(([named, count]) => (count < most ? [[named + digit, count + 1]] : [])))
}

function indexOf(kinds: readonly Kind[], kind: Kind | undefined): number | undefined {
  return kind === undefined || !kinds.includes(kind) ? undefined : kinds.indexOf(kind)
}

/** All kinds that this flow can name and some outcome asks for. */
function kindsOf(flow: Flow): Kind[] {
  const asked = new Set(flow.outcomes.flatMap((outcome) => outcome.when?.flatMap((line) => Object.keys(line)) ?? []))
  const all = flow.steps.filter(hasOptions).flatMap((step) => step.options.flatMap((option) => kindOf(flow, step, option) ?? []))
  return [...new Set(all)].filter((kind) => typeof kind !== 'string' || asked.has(kind))
}

/** Signs of equal level and dimension are one kind, represented by the first of them. */
function kindOf(flow: Flow, step: Question | Known, option: { readonly id: string; readonly sign?: string | undefined }): Kind | undefined {
  if (step.kind === 'checklist') return 'missing'
  const sign = option.sign === undefined ? undefined : flow.signs.get(option.sign)
  if (!sign) return option.id === 'unsure' ? 'unsure' : undefined
  return [...flow.signs.values()].find((other) => other.level === sign.level && dimensionOf(other) === dimensionOf(sign))
}

function dimensionOf(sign: Sign): string | undefined {
  return 'dimension' in sign ? sign.dimension : undefined
}

function evidence(named: Named, kinds: readonly Kind[]): Evidence {
  const counts = kinds.map((_, at) => Number((named / BASE ** BigInt(at)) % BASE))
  const count = (kind: Kind) => counts[kinds.indexOf(kind)] ?? 0
  const signs = kinds.flatMap((kind, at) => (typeof kind === 'string' ? [] : Array.from({ length: counts[at] ?? 0 }, () => kind)))
  return { signs, missing: count('missing'), unsure: count('unsure') }
}
