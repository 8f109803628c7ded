import type { Content } from '../content/content.ts'
import type { Route } from '../view.ts'
import type { Deps } from './context.ts'
import type { Layer } from './layer.ts'

/** Commands that lead to a place of the bot. Conversations bring their own (`menu.command`). */
const PLACES: Readonly<Record<string, Route>> = {
  menu: ['menu'],
  help: ['help'],
  hotlines: ['help'],
  learn: ['learn'],
  language: ['languages'],
  about: ['about'],
  subscribe: ['messages'],
  stop: ['stop'],
  forget: ['forget'],
  hide: ['hide'],
}

/** Commands that take something away at once. A link leads nowhere of the kind: whoever opens one does not know what it does. */
const NO_LINK = ['stop', 'forget', 'hide']

/** A poster or leaflet code: counted, then the menu. */
const POSTER = /^p_([a-z0-9]{1,12})$/i

/** The part of a start link that can name a place: `check`, `hotlines_TR`. */
const PLACE = /^[a-z]{1,16}(?:_[a-z]{2}$)?/i

/**
 * Leads every command and start link to its place: it fills in `ctx.tap`, and the feature of that place does the rest.
 * Knows `/hotlines TR` and the links `check`, `learn`, `hotlines_TR`, `p_<poster code>` and so on.
 */
export function commands({ content, counters }: Deps): Layer {
  return (ctx, next) => {
    const command = /^\/([a-z]{1,32})(?:@\w+)?(?:\s+(\S+))?/i.exec(ctx.message?.text ?? '')
    if (command) {
      const [, name = '', argument] = command
      ctx.tap = { kind: 'place', route: name.toLowerCase() === 'start' ? startRoute(argument) : commandRoute(content, name, argument) }
    }
    return next()

    function startRoute(payload: string | undefined): Route {
      const poster = POSTER.exec(payload ?? '')?.[1]
      if (poster) counters.count(`poster:${poster.toLowerCase()}`)
      // Only what leads somewhere is handed on: a button has little room.
      const known = PLACE.exec(payload ?? '')?.[0]
      if (!ctx.chosen) return known !== undefined && payloadRoute(content, known) ? ['languages', known] : ['languages']
      return payloadRoute(content, payload) ?? ['menu']
    }
  }
}

/** Where a start link leads, such as `check` or `hotlines_TR`; undefined for one that nobody knows. */
export function payloadRoute(content: Content, payload: string | undefined): Route | undefined {
  const [name = '', argument] = payload?.split('_', 2) ?? []
  if (NO_LINK.includes(name.toLowerCase())) return undefined
  const route = commandRoute(content, name, argument)
  return route[0] === 'unknown' ? undefined : route
}

function commandRoute(content: Content, name: string, argument: string | undefined): Route {
  const lower = name.toLowerCase()
  const flow = [...content.flows.values()].find((it) => it.menu.command === lower)
  if (flow) return ['start', flow.id]
  const country = lower === 'hotlines' && argument !== undefined ? countryOf(content, argument) : undefined
  if (country) return ['country', country.country]
  return (Object.hasOwn(PLACES, lower) ? PLACES[lower] : undefined) ?? ['unknown']
}

/** A code in letters of any size, or a name. */
function countryOf({ countries, findCountries }: Content, argument: string) {
  return countries.get(argument.toUpperCase()) ?? findCountries(argument)[0]
}
