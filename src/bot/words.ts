import type { Middleware } from 'grammy'
import type { Route } from '../view.ts'
import type { BotContext, Deps } from './context.ts'
import { createCrisis } from './crisis.ts'

/** A country's name is short. Longer texts are stories or advertisements: they are answered as such, a cry for help among them with help first (`features/offer-text.ts`). */
const SHORT = 60

/** Leads what a person types to help: words of trouble in any of our languages to the hotlines, a country's name to its numbers. */
export function words({ content }: Deps): Middleware<BotContext> {
  const isCry = createCrisis(content)
  return async (ctx, next) => {
    const text = ctx.message?.text ?? ctx.message?.caption
    if (ctx.tap === undefined && text !== undefined && text.length <= SHORT) {
      const route = routeOf(text)
      if (route) ctx.tap = { kind: 'place', route }
    }
    await next()
  }

  function routeOf(text: string): Route | undefined {
    if (isCry(text)) return ['help']
    const [country, ...others] = content.findCountries(text)
    return country && others.length === 0 ? ['country', country.country] : undefined
  }
}
