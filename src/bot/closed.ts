import { closeButtonOf } from './button.ts'
import type { Deps } from './context.ts'
import type { Layer } from './layer.ts'
import { createRecently } from './recently.ts'
import type { Screens } from './show.ts'

/**
 * Keeps shut what is being closed. A tap that was on its way when somebody tapped Close would otherwise bring the screen back, in a new
 * message, on a phone that had to look empty. A second tap on Close passes: the first one may have failed.
 */
export function closed({ now }: Pick<Deps, 'now'>, { answer }: Pick<Screens, 'answer'>): Layer {
  const closedNow = createRecently(now)
  return (ctx, next) => {
    const message = ctx.callbackQuery?.message
    if (!message) return next()
    const keyOf = (id: number) => `${message.chat.id}:${id}`
    if (ctx.tap?.kind === 'place' && ctx.tap.route[0] === 'close') {
      const { trail = [] } = closeButtonOf(message.date === 0 ? undefined : message.reply_markup) ?? {}
      for (const id of [message.message_id, ...trail]) closedNow(keyOf(id))
    } else if (closedNow.look(keyOf(message.message_id))) return answer(ctx)
    return next()
  }
}
