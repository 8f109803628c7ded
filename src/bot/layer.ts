import type { MiddlewareFn } from 'grammy'
import type { BotContext } from './context.ts'

/** All that comes behind a layer. */
export type Next = () => Promise<unknown>

/** Deals with an update, or hands it on. One that only hands on returns what `next` gives: a promise of its own would be kept until the end of the update. */
export type Layer = (ctx: BotContext, next: Next) => Promise<unknown>

/**
 * Layers, one after the other, as a single one. For grammY each layer of its own costs three promises on every update, also one that the
 * update never gets to.
 */
export function inTurn(layers: readonly (Layer | { readonly middleware: () => Layer })[]): Layer {
  const functions = layers.map((layer) => (typeof layer === 'function' ? layer : layer.middleware()))
  const from = (at: number, ctx: BotContext, beyond: Next): Promise<unknown> => {
    const layer = functions[at]
    try {
      return layer ? layer(ctx, () => from(at + 1, ctx, beyond)) : beyond()
    } catch (error) {
      // One that throws at once is like one that rejects: `next` never throws.
      return Promise.reject(error)
    }
  }
  return (ctx, next) => from(0, ctx, next)
}

/** What is built of grammY's own composers, as a layer. */
export function layerOf(middleware: MiddlewareFn<BotContext>): Layer {
  return async (ctx, next) => middleware(ctx, async () => void (await next()))
}
