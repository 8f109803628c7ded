import type { Deps } from './context.ts'
import type { Layer } from './layer.ts'

/** Measures every update, also those that failed. */
export function measure({ measure: tell }: Deps): Layer {
  return async (ctx, next) => {
    const began = performance.now()
    try {
      await next()
    } finally {
      tell(ctx.callbackQuery ? 'tap' : ctx.message ? 'message' : 'other', performance.now() - began)
    }
  }
}
