import type { Route } from '../view.ts'
import type { Deps } from './context.ts'
import { createCrisis } from './crisis.ts'
import type { Layer } from './layer.ts'

/** Characters of the shortest text that may be an offer. What is shorter is a question, a cry for help or a country's name. */
export const SHORTEST_OFFER = 40

/** Leads what a person types to help: words of trouble in any of our languages to the hotlines, a country's name to its numbers. */
export function words({ content }: Deps): Layer {
  const isCry = createCrisis(content)
  return (ctx, next) => {
    const text = ctx.message?.text ?? ctx.message?.caption
    if (ctx.tap === undefined && text !== undefined && text.length < SHORTEST_OFFER) {
      const route = routeOf(text)
      if (route) ctx.tap = { kind: 'place', route }
    }
    return next()
  }

  function routeOf(text: string): Route | undefined {
    if (isCry(text)) return ['help']
    const [country, ...others] = content.findCountries(text)
    return country && others.length === 0 ? ['country', country.country] : undefined
  }
}
