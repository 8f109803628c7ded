import type { Dimension, Indicator, Sign } from './schema.ts'

/** How many indicators of each strength were named in one dimension. */
export interface Strengths {
  readonly strong: number
  readonly medium: number
  readonly weak: number
}

/** What the rule sees in the indicators named: the strengths per dimension, and whether the rule holds as a whole. */
export interface IloFinding {
  readonly dimensions: ReadonlyMap<Dimension, Strengths>
  /** Exploitation is positive, and at least one other dimension (a means) is positive too: the adult reading. */
  readonly holds: boolean
}

/**
 * A dimension is positive with two strong indicators, one strong and any other, three medium, or two medium and one weak
 * (ILO and European Commission, Operational indicators of trafficking in human beings, 2009; restated, see signs/ilo-labour.yaml).
 */
export function isPositive({ strong, medium, weak }: Strengths): boolean {
  if (strong >= 1) return strong + medium + weak >= 2
  return medium >= 3 || (medium >= 2 && weak >= 1)
}

/** Weighs the indicators among the signs. Speaks of a situation, never of a person: it decides which help is shown first. */
export function iloOperational(signs: readonly Sign[]): IloFinding {
  const dimensions = new Map<Dimension, Strengths>()
  for (const { dimension, level } of signs.filter(isIndicator)) {
    const so = dimensions.get(dimension) ?? { strong: 0, medium: 0, weak: 0 }
    dimensions.set(dimension, { ...so, [level]: so[level] + 1 })
  }
  const positive = [...dimensions].filter(([, strengths]) => isPositive(strengths)).map(([dimension]) => dimension)
  return { dimensions, holds: positive.includes('exploitation') && positive.length >= 2 }
}

/** Tells an indicator of exploitation from a red flag of an offer. */
export function isIndicator(sign: Sign): sign is Indicator {
  return 'dimension' in sign
}
