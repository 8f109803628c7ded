import { Bot, type ApiClientOptions } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import { asReply, type Replies } from './as-reply.ts'
import { closed } from './closed.ts'
import { commands } from './commands.ts'
import type { BotContext, Deps } from './context.ts'
import { direct } from './direct.ts'
import { errors } from './errors.ts'
import { flows } from './features/flows.ts'
import { groupCheck } from './features/group-check.ts'
import { hotlines } from './features/hotlines.ts'
import { menu } from './features/menu.ts'
import { offerText } from './features/offer-text.ts'
import { safety } from './features/safety.ts'
import { start } from './features/start.ts'
import { subscription } from './features/subscription.ts'
import { unhandled } from './features/unhandled.ts'
import { inTurn, layerOf, type Layer } from './layer.ts'
import { language } from './language.ts'
import { measure } from './measure.ts'
import { replied } from './replied.ts'
import { retry } from './retry.ts'
import { createScreens } from './show.ts'
import { broadcasts, LIST, NEW } from './staff/broadcasts.ts'
import { dialogues } from './staff/dialogues.ts'
import { gate } from './staff/gate.ts'
import { LOG, log } from './staff/log.ts'
import { staffMenu } from './staff/menu.ts'
import { NUMBERS, numbers } from './staff/numbers.ts'
import { PEOPLE, people } from './staff/people.ts'
import { proofs } from './staff/proofs.ts'
import { turns } from './turns.ts'
import { words } from './words.ts'

/** How Telegram is reached, and the language of those who have not chosen one. */
export interface BotSettings {
  readonly token: string
  readonly client: ApiClientOptions
  readonly defaultLocale: string
  /** What `getMe` would say, when it is known already. */
  readonly botInfo?: UserFromGetMe
  /** Taps whose answer may be the answer to the webhook; whoever serves it fills them in. */
  readonly replies?: Replies
}

/** The kinds of update that we ask Telegram for. */
export const ALLOWED_UPDATES = ['message', 'callback_query'] as const

/** What `/staff` offers, in this order, to those whose role allows it. */
const STAFF_MENU = [NEW, LIST, NUMBERS, PEOPLE, LOG]

/** The bot, features in order; what none of them understands meets `unhandled`. */
export function createBot(deps: Deps, { token, client, defaultLocale, botInfo, replies = new Map() }: BotSettings): Bot<BotContext> {
  const bot = new Bot<BotContext>(token, { client, ...(botInfo && { botInfo }) })
  bot.api.config.use(direct(token, client), retry(), replied(deps.replied), asReply(replies))
  const screens = createScreens(deps)
  const { show } = screens
  const guided = flows(deps, show).middleware()
  const person = inTurn([
    turns(screens),
    errors(deps, screens),
    language(deps, defaultLocale),
    closed(deps, screens),
    commands(deps),
    words(deps),
    gate(deps, screens, STAFF_MENU),
    dialogues(deps, screens),
    // Most taps are answers in a conversation: they need not pass by what is for others.
    (ctx, next) => (ctx.tap?.kind === 'sealed' ? guided(ctx, next) : next()),
    staffMenu(deps, screens, STAFF_MENU),
    broadcasts(deps, screens),
    proofs(deps, screens),
    numbers(deps, screens),
    people(deps, screens),
    log(deps, screens),
    start(deps, show),
    menu(deps, show),
    guided,
    hotlines(deps, screens),
    subscription(deps, screens),
    safety(deps, screens),
    offerText(deps, show),
    unhandled(deps, screens),
  ])
  const group = layerOf(groupCheck(deps, defaultLocale).middleware())
  // Whoever reads in groups and channels could see the answers, so nearly everything is for private chats.
  const byChat: Layer = (ctx, next) => {
    const type = ctx.chat?.type
    return type === 'private' ? person(ctx, next) : type === 'group' || type === 'supergroup' ? group(ctx, next) : next()
  }
  bot.use(inTurn([measure(deps), byChat]))
  bot.catch((error) => deps.log.failed('update', error))
  return bot
}
