import type { Middleware } from 'grammy'
import type { BotContext, Deps } from './context.ts'

/** Measures every update, also those that failed. */
export function measure({ measure: tell }: Deps): Middleware<BotContext> {
  return async (ctx, next) => {
    const began = performance.now()
    try {
      await next()
    } finally {
      tell(ctx.callbackQuery ? 'tap' : ctx.message ? 'message' : 'other', performance.now() - began)
    }
  }
}
