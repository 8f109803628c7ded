import { dayOf } from '../../broadcast/rules.ts'
import { shownOn } from '../../interest/rule.ts'
import { StoreUnavailable } from '../../store/store.ts'
import type { Subscriber } from '../../subscriber-record.ts'
import type { View } from '../../view.ts'
import { within } from '../../within.ts'
import type { BotContext, Deps } from '../context.ts'
import { createFeature, onPlace, type Feature } from '../feature.ts'
import type { Screens } from '../show.ts'
import { messagesButton, offerView, sentenceView, subscribedView } from '../views/subscription.ts'
import { clocksView, zoneOf, zoneRegionsView, zonesView } from '../views/zones.ts'

/** Longest wait for the store before we say that it did not work: several calls, each of which has a deadline of its own. */
const DEADLINE_MS = 1_000

/** Messages for those who ask for them: subscribing, topics, quiet hours, leaving. Every screen says honestly when the store failed. */
export function subscription(deps: Deps, { show }: Screens): Feature {
  const feature = createFeature()
  const { subscribers, counters, content, now } = deps
  const directory = (ctx: BotContext) => ({ content, locale: ctx.locale, t: ctx.t })
  const today = () => dayOf(now().getTime())

  onPlace(feature, 'messages', (ctx) => showOr(ctx, 'not-reached', async () => stateView(ctx, await subscribers.get(chatOf(ctx)))))
  onPlace(feature, 'subscribe', subscribe)
  onPlace(feature, 'topic', (ctx, [topic = '', wanted]) =>
    change(ctx, ({ topics }) => {
      const others = topics.filter((it) => it !== topic && content.topics.includes(it))
      return { topics: wanted === 'on' && content.topics.includes(topic) ? [...others, topic] : others }
    }),
  )
  onPlace(feature, 'follow', (ctx) => change(ctx, () => ({ language: ctx.locale })))
  onPlace(feature, 'zones', (ctx, [region]) => show(ctx, region === undefined ? zonesView(directory(ctx)) : zoneRegionsView(directory(ctx), region)))
  onPlace(feature, 'zone', (ctx, [code = '', part]) => {
    const zone = zoneOf(directory(ctx), code, part)
    if (zone === undefined) return show(ctx, zonesView(directory(ctx)))
    return zone === 'choose' ? show(ctx, clocksView(directory(ctx), code, now())) : change(ctx, () => ({ zone }))
  })
  onPlace(feature, 'keep', (ctx) =>
    showOr(ctx, 'not-changed', async () => ((await touch(ctx, () => ({}))) ? sentenceView(ctx.t('kept-on'), messagesButton(ctx.t)) : goneView(ctx))),
  )
  onPlace(feature, 'stop', stop)

  async function subscribe(ctx: BotContext): Promise<void> {
    let added = false
    const showed = await showOr(ctx, 'not-changed', async () => {
      const fresh = { chat: chatOf(ctx), language: ctx.locale, zone: deps.timeZone, topics: content.topics, interest: shownOn(today()) }
      added = await subscribers.add(fresh)
      // Whoever is subscribed already keeps what they chose.
      return stateView(ctx, added ? { ...fresh, lastDay: undefined } : await subscribers.get(chatOf(ctx)))
    })
    if (added && showed === 'shown') counters.count('subscribed')
  }

  async function stop(ctx: BotContext): Promise<void> {
    let removed = false
    await showOr(ctx, 'not-stopped', async () => {
      removed = await subscribers.remove(chatOf(ctx))
      // After a second tap on the button the first one's words still hold.
      return sentenceView(ctx.t(removed || ctx.callbackQuery ? 'stopped' : 'not-subscribed'), messagesButton(ctx.t))
    })
    if (removed) counters.count('unsubscribed')
  }

  /** Changes something of a subscriber, and shows all of it as it is then. */
  function change(ctx: BotContext, step: (subscriber: Subscriber) => Partial<Subscriber>) {
    return showOr(ctx, 'not-changed', async () => {
      const changed = await touch(ctx, step)
      return changed ? stateView(ctx, changed) : goneView(ctx)
    })
  }

  /** Whoever changes something is interested. */
  function touch(ctx: BotContext, step: (subscriber: Subscriber) => Partial<Subscriber>): Promise<Subscriber | undefined> {
    return subscribers.change(chatOf(ctx), (subscriber) => ({ ...subscriber, ...step(subscriber), interest: shownOn(today()) }))
  }

  function stateView(ctx: BotContext, subscriber: Subscriber | undefined): View {
    return subscriber ? subscribedView(content, ctx.t, ctx.locale, subscriber, now()) : offerView(ctx.t)
  }

  /** For a button from a time when they were subscribed. */
  function goneView(ctx: BotContext): View {
    return sentenceView(ctx.t('not-subscribed'), messagesButton(ctx.t))
  }

  /** Shows what `work` gives; when the store fails or takes too long, says which thing perhaps did not happen, with the way to try again. */
  async function showOr(ctx: BotContext, failed: 'not-reached' | 'not-changed' | 'not-stopped', work: () => Promise<View>) {
    const view = await within(DEADLINE_MS, work()).catch((error: unknown) => {
      if (!(error instanceof StoreUnavailable)) throw error
      return undefined
    })
    if (!view) deps.log.failed('subscription', new StoreUnavailable('the store failed or took too long'))
    const again = { text: ctx.t('button-try-again'), route: [failed === 'not-stopped' ? 'stop' : 'messages'] as const }
    return show(ctx, view ?? sentenceView(ctx.t(failed), again))
  }

  return feature
}

function chatOf(ctx: BotContext): number {
  return ctx.chat?.id ?? 0
}
