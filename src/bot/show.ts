import { GrammyError } from 'grammy'
import type { InlineKeyboardButton, InlineKeyboardMarkup, Message } from 'grammy/types'
import { writeButtonData, type ButtonData } from '../flow/button-data.ts'
import type { Button, View } from '../view.ts'
import { within } from '../within.ts'
import { closeButtonOf, writePlain, writeSealed } from './button.ts'
import type { BotContext, Deps } from './context.ts'
import { createRecently } from './recently.ts'
import { EARLIER } from './retry.ts'

/** Shows a screen in this chat: `shown`, or `unchanged` when it was there already (a double tap). */
export type Show = (ctx: BotContext, view: View, carried?: ButtonData) => Promise<'shown' | 'unchanged'>

/** What the last row of a screen needs to know: what Close removes too, and whether the screen lies over another one. */
interface Frame {
  readonly trail: readonly number[]
  readonly over: boolean
}

/** Marks the Close button of a screen that lies over another one, to which Back leads. */
const OVER = 'over'

/** Marks the Close button of a message that stays when one of its buttons is tapped: the screen comes over it. */
export const KEPT = 'kept'

/** What remains of a screen for the moment before it is gone, and for good when it is too old to be removed. */
export const NEUTRAL = '…'

/** The ways to a person's screen. */
export interface Screens {
  readonly show: Show
  /** Sends a screen as a new message whatever there is: for an apology, when the present message may be what failed. */
  readonly send: (ctx: BotContext, view: View) => Promise<unknown>
  /** Sends a contact that the phone can save, with a Close of its own that takes the present screen along. */
  readonly sendContact: (ctx: BotContext, number: string, name: string) => Promise<unknown>
  /** Ends the little clock on the button, with words in a small box if there are any. Never fails: the screen is what counts. */
  readonly answer: (ctx: BotContext, text?: string) => Promise<void>
}

/** So long the next tap waits for the little clock of this one, which ends by itself in any case. */
const ANSWER_MS = 1_000

/** Messages that one Close removes besides its own, at most. */
const TRAIL = 4

/** Silent: what we send must not ring or light up a phone that somebody else may look at. */
const SENT = { parse_mode: 'HTML', link_preview_options: { is_disabled: true }, disable_notification: true } as const
const EDITED = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const

/**
 * Brings views to Telegram. A tap is answered and its message edited, at the same time: one round trip. A message is sent anew only when
 * there is nothing to edit, or when it has to be protected otherwise than the one there.
 */
export function createScreens(deps: Deps): Screens {
  const openedNow = createRecently(deps.now)

  const answer = (ctx: BotContext, text?: string): Promise<void> => within(ANSWER_MS, answerNow(ctx, text))

  async function answerNow(ctx: BotContext, text?: string): Promise<void> {
    try {
      await ctx.answerCallbackQuery(text === undefined ? undefined : { text })
    } catch (error) {
      // A tap that is too old to be answered is an everyday thing.
      if (!isRefusal(error, 'query')) deps.log.failed('answer', error)
    }
  }

  const send = async (ctx: BotContext, view: View, frame: Frame = { trail: [], over: false }, carried?: ButtonData): Promise<'shown'> => {
    const reply_markup = keyboardOf(deps, ctx, view, { ...frame, trail: frame.trail.slice(0, TRAIL) }, carried)
    const reply = view.reply && ctx.message ? { reply_parameters: { message_id: ctx.message.message_id, allow_sending_without_reply: true } } : {}
    await ctx.reply(view.text, { ...SENT, ...reply, reply_markup, protect_content: view.protect === 'always' })
    return 'shown'
  }

  /** A second quick tap sends no second one. */
  const sendOver = async (ctx: BotContext, view: View, present: Pick<Message, 'chat' | 'message_id'>, trail: readonly number[], carried?: ButtonData) => {
    if (openedNow(`${present.chat.id}:${present.message_id}`)) return answer(ctx).then(() => 'unchanged' as const)
    return (await Promise.all([answer(ctx), send(ctx, view, { trail: [present.message_id, ...trail], over: true }, carried)]))[1]
  }

  const show: Show = async (ctx, view, carried) => {
    const present = ctx.callbackQuery?.message
    if (!ctx.callbackQuery) return send(ctx, view, { trail: trailOf(ctx, view), over: false }, carried)
    if (!present || present.date === 0) return (await Promise.all([answer(ctx), send(ctx, view, undefined, carried)]))[1]

    const { trail = [], route = [] } = closeButtonOf(present.reply_markup) ?? {}
    // A contact card has no text that could be edited into a screen, and what was sent to subscribers shall not be lost by a tap: the screen comes over it.
    if (present.text === undefined || route[1] === KEPT) return sendOver(ctx, view, present, trail, carried)
    const isProtected = present.has_protected_content === true
    // The answers stay where they are; the numbers come in a message of their own that can be passed on.
    if (view.protect === 'never' && isProtected) return sendOver(ctx, view, present, trail)
    if (view.protect === 'always' && !isProtected) {
      // Of two quick taps only the one that took the message away goes on.
      const [, removed] = await Promise.all([answer(ctx), remove(ctx, present.message_id)])
      return removed ? send(ctx, view, { trail, over: false }, carried) : 'unchanged'
    }
    const frame = { trail, over: route[1] === OVER }
    const [, edited] = await Promise.all([answer(ctx), edit(ctx, view.text, keyboardOf(deps, ctx, view, frame, carried))])
    return edited === 'gone' ? send(ctx, view, frame, carried) : edited
  }

  const sendContact = (ctx: BotContext, number: string, name: string) => {
    const present = ctx.callbackQuery?.message
    const trail = closeButtonOf(present?.date === 0 ? undefined : present?.reply_markup)?.trail ?? []
    const frame = { trail: [...(present ? [present.message_id] : []), ...trail].slice(0, TRAIL), over: true }
    const reply_markup = keyboardOf(deps, ctx, { text: '', buttons: [], protect: 'never', without: 'menu' }, frame)
    return ctx.replyWithContact(number, name, { disable_notification: true, reply_markup })
  }

  return { show, send: (ctx, view) => send(ctx, view), sendContact, answer }
}

/** What Close takes along: the command that was answered; not an offer that somebody forwarded, of which they may have no other copy. */
function trailOf({ message }: BotContext, { reply }: View): number[] {
  return message && !reply ? [message.message_id] : []
}

async function edit(ctx: BotContext, text: string, keyboard?: InlineKeyboardMarkup): Promise<'shown' | 'unchanged' | 'gone'> {
  try {
    await ctx.editMessageText(text, { ...EDITED, ...(keyboard && { reply_markup: keyboard }) })
    return 'shown'
  } catch (error) {
    if (isRefusal(error, 'message is not modified')) return isRefusal(error, EARLIER) ? 'shown' : 'unchanged'
    if (isRefusal(error, 'message to edit not found') || isRefusal(error, "message can't be edited")) return 'gone'
    throw error
  }
}

/** Takes the present message away; false when somebody did so before. What is too old to be removed is made neutral. */
async function remove(ctx: BotContext, message: number): Promise<boolean> {
  try {
    return await ctx.api.deleteMessage(ctx.chat?.id ?? 0, message)
  } catch (error) {
    if (isRefusal(error, "can't be deleted")) return (await edit(ctx, NEUTRAL)) === 'shown'
    if (isRefusal(error, 'message to delete not found')) return isRefusal(error, EARLIER)
    throw error
  }
}

/** Whether Telegram refused a call with words that contain these. */
export function isRefusal(error: unknown, words: string): boolean {
  return error instanceof GrammyError && error.error_code === 400 && error.description.includes(words)
}

/** The row that every screen ends with: Help and Close always, and the way to the menu or to the screen beneath. */
function frameOf({ t, locale }: BotContext, { without }: View, { trail, over }: Frame): FramedButton[] {
  const menu: FramedButton = over ? { text: t('button-return'), route: ['back'] } : { text: t('button-menu'), route: ['menu'] }
  const close = { locale, route: over ? (['close', OVER] as const) : (['close'] as const), trail }
  return [
    ...(without === 'menu' ? [] : [menu]),
    ...(without === 'help' ? [] : [{ text: t('button-help'), route: ['help'] as const }]),
    { text: t('button-close'), data: writePlain(close) },
  ]
}

type FramedButton = Button | { readonly text: string; readonly data: string }

function keyboardOf(deps: Deps, ctx: BotContext, view: View, frame: Frame, carried?: ButtonData): InlineKeyboardMarkup {
  const seal = carried && sealOnce(deps, ctx, carried)
  const toTelegram = (button: FramedButton): InlineKeyboardButton => {
    const { text } = button
    if ('url' in button) return { text, url: button.url }
    if ('copy' in button) return { text, copy_text: { text: button.copy } }
    if ('data' in button) return { text, callback_data: button.data }
    if ('route' in button) return { text, callback_data: writePlain({ locale: ctx.locale, route: button.route, trail: [] }) }
    if (!seal) throw new Error('a button of a conversation needs to know which one')
    return { text, callback_data: writeSealed(button.move, seal()) }
  }
  return { inline_keyboard: [...view.buttons, frameOf(ctx, view, frame)].map((row) => row.map(toTelegram)) }
}

/** What all buttons of a screen carry of its conversation: sealed when the first of them asks. */
function sealOnce({ sealer, now }: Deps, ctx: BotContext, carried: ButtonData): () => string {
  let sealed: string | undefined
  return () => (sealed ??= Buffer.from(sealer.seal(writeButtonData(carried), String(ctx.chat?.id), now())).toString('base64url'))
}
