import { readButtonData } from '../flow/button-data.ts'
import { within } from '../within.ts'
import { closeButtonOf, isSealed, readPlain, readSealed } from './button.ts'
import type { BotContext, Deps, Tap } from './context.ts'
import type { Layer } from './layer.ts'
import { createSpeak } from './speak.ts'

/** Days a chosen language is remembered after its last use. */
export const REMEMBERED = 180 * 86_400

/**
 * Decides which language an update is answered in, and takes the tapped button apart.
 * A button knows its language, so taps ask nobody. Otherwise: what the person chose, what their Telegram says, the default.
 */
export function language(deps: Deps, fallback: string): Layer {
  const { locales, translator } = deps.content.texts
  const speak = createSpeak(translator, deps.brand)
  const known = (locale: string | undefined) => (locale !== undefined && locales.includes(locale) ? locale : undefined)
  return (ctx, next) => {
    const { tap, locale } = readTap(ctx, deps)
    ctx.tap = tap
    const onButton = known(locale)
    if (onButton !== undefined) return answerIn(onButton)
    return chosenLanguage(ctx, deps).then((chosen) => answerIn(known(chosen)))

    function answerIn(chosen: string | undefined): Promise<unknown> {
      ctx.chosen = chosen !== undefined
      ctx.locale = chosen ?? known(ctx.from?.language_code?.slice(0, 2)) ?? fallback
      ctx.t = speak(ctx.locale)
      return next()
    }
  }
}

/** The language this person chose; undefined when none is kept, or when the store does not answer. */
async function chosenLanguage(ctx: BotContext, { store, pseudonym, log }: Deps): Promise<string | undefined> {
  if (!ctx.from) return undefined
  try {
    return await within(DEADLINE_MS, store.getValue(languageName(pseudonym(ctx.from.id)), REMEMBERED))
  } catch (error) {
    log.failed('language', error)
    return undefined
  }
}

/** Longest wait for the store while somebody waits for a screen: a disk can hang as a server can. */
const DEADLINE_MS = 250

/** Under which name the store keeps a person's language. */
export function languageName(pseudonym: string): string {
  return `language:${pseudonym}`
}

function readTap(ctx: BotContext, deps: Deps): { tap: Tap | undefined; locale: string | undefined } {
  const data = ctx.callbackQuery?.data
  if (data === undefined) return { tap: undefined, locale: undefined }
  if (!isSealed(data)) {
    const plain = readPlain(data)
    return { tap: plain && { kind: 'place', route: plain.route }, locale: plain?.locale }
  }
  const now = deps.now()
  const sealed = readSealed(data)
  const bytes = sealed && deps.sealer.open(sealed.seal, String(ctx.chat?.id), now)
  const opened = sealed && bytes && readButtonData(bytes, sealed.move, deps.content.flowsByFingerprint, Math.floor(now.getTime() / 60_000))
  return { tap: { kind: 'sealed', data: opened }, locale: opened?.locale ?? closeButtonOf(ctx.callbackQuery?.message?.reply_markup)?.locale }
}
