import type { Middleware, MiddlewareFn, NextFunction } from 'grammy'
import type { BotContext } from './context.ts'

/**
 * Layers, one after the other, as a single one. For grammY each layer of its own costs three promises on every update, also one that the
 * update never gets to.
 */
export function inTurn(layers: readonly Middleware<BotContext>[]): MiddlewareFn<BotContext> {
  const functions = layers.map((layer) => (typeof layer === 'function' ? layer : layer.middleware()))
  const from = async (at: number, ctx: BotContext, beyond: NextFunction): Promise<void> => {
    const layer = functions[at]
    if (layer) await layer(ctx, () => from(at + 1, ctx, beyond))
    else await beyond()
  }
  return (ctx, next) => from(0, ctx, next)
}
