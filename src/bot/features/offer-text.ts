import type { Message } from 'grammy/types'
import { positionOf } from '../../flow/position.ts'
import type { Flow } from '../../flow/schema.ts'
import { firstAnswers, guidedCheck } from '../../flow/steps.ts'
import { findRedFlags } from '../../offer-text/find.ts'
import type { BotContext, Deps } from '../context.ts'
import { createCrisis } from '../crisis.ts'
import { createFeature, onPlace, type Feature } from '../feature.ts'
import { createRecently } from '../recently.ts'
import type { Show } from '../show.ts'
import { cryView, levelOf, offeredView, readingView, signsIn, unreadView } from '../views/offer-text.ts'
import { SHORTEST_OFFER } from '../words.ts'

/**
 * An offer that somebody forwards or pastes. The bot replies to that message; on a tap it reads it there, in memory, and forgets it: the
 * text is nowhere else, neither in a button nor in the store nor in the log.
 */
export function offerText(deps: Deps, show: Show): Feature {
  const feature = createFeature()
  const flow = guidedCheck(deps.content.flows.values())
  if (!flow) return feature
  const albumNow = createRecently(deps.now)
  const isCry = createCrisis(deps.content)
  const texts = (ctx: BotContext) => ({ content: deps.content, locale: ctx.locale, t: ctx.t })

  feature.use(async (ctx, next) => {
    const { message } = ctx
    if (!message || ctx.tap !== undefined) return next()
    const { media_group_id } = message
    const text = textOf(message)
    // Of an album the first picture is answered, and any that comes with words.
    const again = media_group_id !== undefined && albumNow(`${message.chat.id}:${media_group_id}`)
    if (again && text === '') return
    if (text.length >= SHORTEST_OFFER) await show(ctx, isCry(text) ? cryView(texts(ctx)) : offeredView(ctx.t))
    else if (text === '' && isUnreadable(message)) await show(ctx, unreadView(flow, ctx.t, 'offer-text-picture'))
    else await next()
  })

  onPlace(feature, 'offer', async (ctx, [page]) => {
    const ad = ctx.callbackQuery?.message
    const text = ad && 'reply_to_message' in ad && ad.reply_to_message ? textOf(ad.reply_to_message) : ''
    if (text === '') return show(ctx, unreadView(flow, ctx.t, 'offer-text-gone'))
    await answer(ctx, flow, text, page)
  })

  async function answer(ctx: BotContext, check: Flow, text: string, page: string | undefined): Promise<void> {
    const reading = findRedFlags(text, deps.content.offerText.patterns())
    const startedAt = Math.floor(deps.now().getTime() / 60_000)
    // The check goes on with what was found here.
    const position = positionOf(check, firstAnswers(check, signsIn(check, reading).map((sign) => sign.id)))
    const view = readingView(check, reading, ctx.t, Number(page) || 0)
    const showed = await show(ctx, view, position && { flow: check, position, locale: ctx.locale, startedAt })
    // Turning pages is no further check.
    if (showed === 'shown' && page === undefined) deps.counters.count(`offer-text:${levelOf(check, signsIn(check, reading))}`)
  }

  return feature
}

function textOf({ text, caption }: Pick<Message, 'text' | 'caption'>): string {
  return text ?? caption ?? ''
}

/** What an offer may come as, and has no words to read. */
function isUnreadable(message: Message): boolean {
  return ['photo', 'video', 'document', 'voice', 'audio', 'video_note', 'animation', 'story', 'paid_media', 'poll'].some((kind) => kind in message)
}
