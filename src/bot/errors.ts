import type { BotContext, Deps } from './context.ts'
import { plainView } from './feature.ts'
import type { Layer } from './layer.ts'
import { isRefusal, type Screens } from './show.ts'

/**
 * The outermost layer: one bad update neither ends the process nor silences the chat. It is logged without a word about anybody, and the
 * person sees a short apology with Help.
 */
export function errors({ log }: Deps, { send, answer }: Screens): Layer {
  return async (ctx, next) => {
    try {
      await next()
    } catch (error) {
      log.failed('update', error)
      if (ctx.t !== undefined && isReachable(error)) await apologise(ctx).catch((again: unknown) => log.failed('apology', again))
    }
  }

  async function apologise(ctx: BotContext): Promise<void> {
    if (ctx.callbackQuery) await answer(ctx)
    // Sent anew rather than edited in: the edit may be the very thing that failed.
    await send(ctx, plainView(ctx.t('apology')))
  }
}

/** A person who blocked the bot is past being apologised to. */
function isReachable(error: unknown): boolean {
  return !(typeof error === 'object' && error !== null && 'error_code' in error && error.error_code === 403) && !isRefusal(error, 'chat not found')
}
