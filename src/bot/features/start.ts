import type { Subscriber } from '../../subscriber-record.ts'
import { within } from '../../within.ts'
import { REMEMBERED, languageName } from '../language.ts'
import { payloadRoute } from '../commands.ts'
import type { BotContext, Deps } from '../context.ts'
import { createFeature, onPlace, type Feature } from '../feature.ts'
import type { Show } from '../show.ts'
import { createSpeak } from '../speak.ts'
import { languagesView } from '../views/languages.ts'

/** Longest wait for the store: the screen is there already, but the next tap of the same person waits. */
const DEADLINE_MS = 1_000

/** Choosing a language: the first thing a person does, and later whenever they like. */
export function start(deps: Deps, show: Show): Feature {
  const feature = createFeature()
  const { locales, translator } = deps.content.texts
  const speak = createSpeak(translator, deps.brand)
  onPlace(feature, 'languages', (ctx, [payload]) => show(ctx, languagesView(deps.content, payload)))
  // The features below show where the choice leads, in the language chosen.
  feature.use(async (ctx, next) => {
    const [place, locale = '', payload] = ctx.tap?.kind === 'place' ? ctx.tap.route : []
    if (place !== 'language' || !locales.includes(locale)) return next()
    ctx.locale = locale
    ctx.t = speak(locale)
    ctx.tap = { kind: 'place', route: payloadRoute(deps.content, payload) ?? ['menu'] }
    await Promise.all([next(), remember(ctx), follow(ctx)])
  })

  /** Keeps the choice for later messages. The buttons know it anyway, so a store that fails costs no screen. */
  async function remember(ctx: BotContext): Promise<void> {
    if (!ctx.from) return
    try {
      await deps.store.putValue(languageName(deps.pseudonym(ctx.from.id)), ctx.locale, REMEMBERED)
    } catch (error) {
      deps.log.failed('language', error)
    }
  }

  /** Messages come in the language chosen last. If that fails, the screen about messages shows the old one, with a button to change it. */
  async function follow(ctx: BotContext): Promise<void> {
    const step = (it: Subscriber) => (it.language === ctx.locale ? undefined : { ...it, language: ctx.locale })
    try {
      if (ctx.chat) await within(DEADLINE_MS, deps.subscribers.change(ctx.chat.id, step))
    } catch (error) {
      deps.log.failed('language', error)
    }
  }

  return feature
}
