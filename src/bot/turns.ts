import type { BotContext } from './context.ts'
import type { Layer, Next } from './layer.ts'
import type { Screens } from './show.ts'

/** Updates of one chat that may wait for their turn. A hand that taps as fast as it can does not get there, unless Telegram lets us wait. */
const MOST_WAITING = 20

/** Taps passed over whose little clock is being ended, in all chats together; it ends by itself for those beyond. */
const MOST_ANSWERS = 50

interface Waiting {
  readonly begin: () => void
  readonly passOver: () => void
}

/**
 * Deals with the updates of a chat one after the other. Of somebody who sends more than can be answered, the last one takes the place of the
 * one before it: what they did last is always answered, and neither our memory nor the turn of others grows with what they send.
 */
export function turns({ answer }: Pick<Screens, 'answer'>): Layer {
  const lanes = new Map<number, Waiting[]>()
  let answers = 0

  return (ctx, next) => {
    const chat = ctx.chat?.id ?? 0
    const lane = lanes.get(chat)
    if (!lane) {
      lanes.set(chat, [])
      return take(chat, next)
    }
    if (lane.length >= MOST_WAITING) lane.pop()?.passOver()
    return new Promise((resolve, reject) => {
      lane.push({ begin: () => void take(chat, next).then(resolve, reject), passOver: () => resolve(letGo(ctx)) })
    })
  }

  async function take(chat: number, next: Next): Promise<void> {
    try {
      await next()
    } finally {
      const following = lanes.get(chat)?.shift()
      if (following) following.begin()
      else lanes.delete(chat)
    }
  }

  async function letGo(ctx: BotContext): Promise<void> {
    if (!ctx.callbackQuery || answers >= MOST_ANSWERS) return
    answers += 1
    await answer(ctx).finally(() => (answers -= 1))
  }
}
