import type { Translate } from '../view.ts'
import { iloOperational, isPositive } from './ilo-operational.ts'
import { dimensionKey } from './keys.ts'
import { DIMENSIONS, type Sign } from './schema.ts'

/** For officers: the dimensions in which something was named, how many indicators of each strength, and whether each is positive by the rule. */
export function dimensionsText(signs: readonly Sign[], t: Translate): string {
  const found = iloOperational(signs).dimensions
  const lines = DIMENSIONS.flatMap((dimension) => {
    const strengths = found.get(dimension)
    if (!strengths) return []
    const { strong, medium, weak } = strengths
    const state = t(isPositive(strengths) ? 'dimension-positive' : 'dimension-not-positive')
    return [`<b>${t(dimensionKey(dimension))}</b>\n${t('dimension-counts', { strong, medium, weak })}\n${state}`]
  })
  return [`<b>${t('dimensions-heading')}</b>`, ...lines, t('dimensions-rule')].join('\n\n')
}
