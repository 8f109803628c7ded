import type { Message } from 'grammy/types'
import type { Flow } from '../../flow/schema.ts'
import { guidedCheck } from '../../flow/steps.ts'
import { findRedFlags } from '../../offer-text/find.ts'
import type { BotContext, Deps } from '../context.ts'
import { createFeature, onPlace, type Feature } from '../feature.ts'
import { createRecently } from '../recently.ts'
import type { Show } from '../show.ts'
import { levelOf, offeredView, readingView, signsIn, unreadView } from '../views/offer-text.ts'

/** Shorter texts are questions and greetings, not offers. */
const SHORTEST = 40

/**
 * An offer that somebody forwards or pastes. The bot replies to that message; on a tap it reads it there, in memory, and forgets it: the
 * text is nowhere else, neither in a button nor in the store nor in the log.
 */
export function offerText(deps: Deps, show: Show): Feature {
  const feature = createFeature()
  const flow = guidedCheck(deps.content.flows.values())
  if (!flow) return feature
  const albumNow = createRecently(deps.now)

  feature.on('message', async (ctx, next) => {
    if (ctx.tap !== undefined) return next()
    const { media_group_id } = ctx.message
    const text = textOf(ctx.message)
    // Of the pictures of an album one is answered: the one with the words, or the first.
    const again = media_group_id !== undefined && albumNow(`${ctx.chat.id}:${media_group_id}`)
    if (again && text === '') return
    if (text.length >= SHORTEST) await show(ctx, offeredView(ctx.t))
    else if (text === '' && isPicture(ctx.message)) await show(ctx, unreadView(flow, ctx.t, 'offer-text-picture'))
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
    const showed = await show(ctx, readingView(check, reading, ctx.t, Number(page ?? 0)), { flow: check, locale: ctx.locale, startedAt })
    const level = levelOf(check, signsIn(check, reading))
    // Turning pages is no further check.
    if (showed === 'shown' && page === undefined && level) deps.counters.count(`offer-text:${level.id}`)
  }

  return feature
}

function textOf({ text, caption }: Pick<Message, 'text' | 'caption'>): string {
  return text ?? caption ?? ''
}

/** What an offer may come as, and cannot be read. */
function isPicture(message: Message): boolean {
  return ['photo', 'video', 'document', 'voice', 'audio', 'video_note', 'animation'].some((kind) => kind in message)
}
