import type { Onward, Passed, Waypoint } from './waypoints.ts'

/**
 * A way through a conversation so far, with all that conditions look at. It grows step by step, so that the hundredth step costs what the
 * first one did.
 */
export interface Way {
  readonly passed: Passed[]
  /** Of the answers, as `r01.yes`, those that some step names in its `if`. */
  readonly given: Set<string>
  /** The ids of the signs named, in the order of the questions, each once. */
  readonly named: Set<string>
  questions: number
}

export function beginWay(): Way {
  return { passed: [], given: new Set(), named: new Set(), questions: 0 }
}

/** Goes one step on; gives where that leads. */
export function goOn(way: Way, passed: Passed): Onward {
  way.passed.push(passed)
  if (passed.waypoint.isQuestion) way.questions += 1
  for (const given of passed.given) way.given.add(given)
  for (const sign of passed.named) way.named.add(sign)
  return nextAsked(passed.next, way)
}

/** Where a way goes on from there: over all waypoints that do not apply to what was answered so far. */
export function nextAsked(onward: Onward, way: Way): Onward {
  let at = onward
  while (typeof at !== 'string' && !applies(at, way)) at = at.over
  return at
}

function applies(waypoint: Waypoint, way: Way): boolean {
  if (waypoint.needs && !waypoint.needs.some((given) => way.given.has(given))) return false
  return way.questions < waypoint.most && !isKnownAlready(waypoint, way)
}

/** A question that could only name what was named before. */
function isKnownAlready({ signs }: Waypoint, { named }: Way): boolean {
  if (named.size === 0) return false
  for (const sign of signs) if (!named.has(sign)) return false
  return signs.length > 0
}
