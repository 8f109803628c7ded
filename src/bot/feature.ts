import { Composer } from 'grammy'
import type { View } from '../view.ts'
import type { BotContext } from './context.ts'

/** A piece of the bot with buttons and commands of its own. */
export type Feature = Composer<BotContext>

/** A feature, to be filled with `onPlace` and the composer's own `command` and `on`. */
export function createFeature(): Feature {
  return new Composer<BotContext>()
}

type Handle = (ctx: BotContext, about: readonly string[]) => Promise<unknown>

/** The places of a feature. All of them are one layer for grammY, and no `filter`, which would put a new composer together for every update. */
const places = new WeakMap<Feature, Map<string, Handle>>()

/** Handles the taps that lead to a place of the bot; `about` is the rest of the route. */
export function onPlace(feature: Feature, place: string, handle: Handle): void {
  const known = places.get(feature) ?? new Map<string, Handle>()
  known.set(place, handle)
  if (places.has(feature)) return
  places.set(feature, known)
  feature.use((ctx, next) => {
    const [name = '', ...about] = ctx.tap?.kind === 'place' ? ctx.tap.route : []
    return known.get(name)?.(ctx, about) ?? next()
  })
}

/** A screen that only says something; the way on is in the row that every screen has. */
export function plainView(text: string): View {
  return { text, buttons: [], protect: 'either' }
}
