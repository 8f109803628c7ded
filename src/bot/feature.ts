import type { View } from '../view.ts'
import type { BotContext } from './context.ts'
import { inTurn, type Layer } from './layer.ts'

/** A piece of the bot with buttons of its own. */
export interface Feature {
  /** Adds a layer behind those that are there. */
  readonly use: (layer: Layer) => void
  /** All of its layers as one. */
  readonly middleware: () => Layer
}

/** A feature, to be filled with `onPlace` and layers of its own. */
export function createFeature(): Feature {
  const layers: Layer[] = []
  return { use: (layer) => void layers.push(layer), middleware: () => inTurn(layers) }
}

type Handle = (ctx: BotContext, about: readonly string[]) => Promise<unknown>

/** The places of a feature: all of them are one layer, with a table. */
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
