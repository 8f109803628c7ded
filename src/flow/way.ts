import type { Passed, Place, Target } from './places.ts'

/**
 * A way through a conversation so far, with all that conditions look at. It grows step by step, so that the hundredth step costs what the
 * first one did.
 */
export interface Way {
  readonly passed: Passed[]
  /** The answers given for which later steps ask, as `r01.yes`. */
  readonly given: Set<string>
  /** The ids of the signs named, in the order of the questions, each once. */
  readonly named: Set<string>
  questions: number
}

export function beginWay(): Way {
  return { passed: [], given: new Set(), named: new Set(), questions: 0 }
}

/** Goes one step on; gives where that leads. */
export function goOn(way: Way, passed: Passed): Target {
  way.passed.push(passed)
  if (passed.isQuestion) way.questions += 1
  for (const given of passed.given) way.given.add(given)
  for (const sign of passed.named) way.named.add(sign)
  return nextAsked(passed.next, way)
}

/** Where a way goes on from `target`: over all steps that do not apply to what was answered so far. */
export function nextAsked(target: Target, way: Way): Target {
  let at = target
  while (typeof at !== 'string' && !applies(at, way)) at = at.over
  return at
}

function applies(place: Place, way: Way): boolean {
  if (place.needs && !place.needs.some((given) => way.given.has(given))) return false
  return way.questions < place.most && !isKnownAlready(place, way)
}

/** A question that could only name what was named before. */
function isKnownAlready({ signs }: Place, { named }: Way): boolean {
  if (named.size === 0) return false
  for (const sign of signs) if (!named.has(sign)) return false
  return signs.length > 0
}
