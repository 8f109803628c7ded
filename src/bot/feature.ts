import { Composer } from 'grammy'
import type { View } from '../view.ts'
import type { BotContext } from './context.ts'

/** A piece of the bot with buttons and commands of its own. */
export type Feature = Composer<BotContext>

/** A feature, to be filled with `onPlace` and the composer's own `command` and `on`. */
export function createFeature(): Feature {
  return new Composer<BotContext>()
}

/** Handles the taps that lead to a place of the bot; `about` is the rest of the route. */
export function onPlace(feature: Feature, place: string, handle: (ctx: BotContext, about: readonly string[]) => Promise<unknown>): void {
  feature
    .filter((ctx) => ctx.tap?.kind === 'place' && ctx.tap.route[0] === place)
    .use(async (ctx) => {
      if (ctx.tap?.kind === 'place') await handle(ctx, ctx.tap.route.slice(1))
    })
}

/** A screen that only says something; the way on is in the row that every screen has. */
export function plainView(text: string): View {
  return { text, buttons: [], protect: 'either' }
}
