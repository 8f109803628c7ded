import type { ChooseCountry } from './schema.ts'

/** The parts of the world that a choose-country shows, in order. Its pages: 0 the first countries, 1 these parts, from 2 the countries of each. */
export function regionsOf({ options }: ChooseCountry): string[] {
  return [...new Set(options.map((option) => option.region))]
}

/** The countries among which one can choose on a page: no country on that of the parts of the world. */
export function countriesOn(step: ChooseCountry, page: number): readonly string[] {
  const region = regionsOf(step)[page - 2]
  return page === 0 ? step.first : step.options.filter((option) => option.region === region).map((option) => option.id)
}
