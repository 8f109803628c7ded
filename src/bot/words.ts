import type { Middleware } from 'grammy'
import type { Content } from '../content/content.ts'
import { findCountries } from '../hotlines/search.ts'
import type { Route } from '../view.ts'
import type { BotContext, Deps } from './context.ts'

/** Longer texts are stories or advertisements; a cry for help and a country's name are short. */
const SHORT = 60

/** Leads what a person types to help: words of trouble in any of our languages to the hotlines, a country's name to its numbers. */
export function words({ content }: Deps): Middleware<BotContext> {
  const crisis = crisisWords(content)
  return async (ctx, next) => {
    const text = ctx.message?.text ?? ctx.message?.caption
    if (ctx.tap === undefined && text !== undefined && text.length <= SHORT) {
      const route = routeOf(text)
      if (route) ctx.tap = { kind: 'place', route }
    }
    await next()
  }

  function routeOf(text: string): Route | undefined {
    if (plain(text).match(/[\p{L}\p{M}\p{N}]+/gu)?.some((word) => crisis.has(word))) return ['help']
    const [country, ...others] = findCountries(text, [...content.countries.values()])
    return country && others.length === 0 ? ['country', country.country] : undefined
  }
}

/** The words of all languages: nobody in trouble chooses a language first. */
function crisisWords({ texts }: Content): ReadonlySet<string> {
  return new Set(texts.locales.flatMap((locale) => plain(texts.translator(locale)('crisis-words')).split(',').map((word) => word.trim())))
}

/** Small letters without apostrophes: phones type those of Uzbek in half a dozen ways. */
function plain(text: string): string {
  return text.toLocaleLowerCase('en').replaceAll(/[ʻʼ'’‘`´]/g, '')
}
