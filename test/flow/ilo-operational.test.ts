import { describe, expect, test } from 'vitest'
import { iloOperational, isPositive } from '../../src/flow/ilo-operational.ts'
import type { Indicator } from '../../src/flow/schema.ts'

const sign = (dimension: Indicator['dimension'], level: Indicator['level']): Indicator => ({ id: 'XX01', dimension, level })

describe('a dimension of the ILO list', () => {
  // The vectors that came with the restated rule: strong, medium, weak → positive.
  test.each([
    [2, 0, 0, true],
    [1, 1, 0, true],
    [1, 0, 1, true],
    [1, 0, 0, false],
    [0, 3, 0, true],
    [0, 2, 1, true],
    [0, 2, 0, false],
    [0, 1, 5, false],
    [0, 0, 4, false],
  ])('with %i strong, %i medium and %i weak indicators is positive: %s', (strong, medium, weak, positive) => {
    expect(isPositive({ strong, medium, weak })).toBe(positive)
  })
})

describe('the rule over all dimensions', () => {
  const exploitation = [sign('exploitation', 'strong'), sign('exploitation', 'medium')]
  const deception = [sign('deceptive-recruitment', 'strong'), sign('deceptive-recruitment', 'weak')]

  test('holds when exploitation and one means are positive', () => {
    expect(iloOperational([...exploitation, ...deception]).holds).toBe(true)
  })

  test('does not hold on exploitation alone, nor on means alone', () => {
    expect(iloOperational(exploitation).holds).toBe(false)
    expect(iloOperational([...deception, sign('coercion-at-destination', 'strong'), sign('coercion-at-destination', 'strong')]).holds).toBe(false)
  })

  test('does not add up weak signs of different dimensions', () => {
    expect(iloOperational([...exploitation, sign('deceptive-recruitment', 'strong'), sign('coercive-recruitment', 'weak')]).holds).toBe(false)
  })

  test('shows the strengths of each dimension', () => {
    expect(iloOperational(exploitation).dimensions.get('exploitation')).toEqual({ strong: 1, medium: 1, weak: 0 })
  })
})
