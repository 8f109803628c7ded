import type { Content } from '../../content/content.ts'
import type { Subscriber } from '../../subscriber-record.ts'
import type { Button, Translate, View } from '../../view.ts'
import { ownName } from './languages.ts'
import { clockIn } from './zones.ts'

/** The button that leads to all about messages. It stands in the menu and on About, and never on an outcome: whoever has just read that has other worries. */
export function messagesButton(t: Translate): Button {
  return { text: t('button-messages'), route: ['messages'] }
}

/** Stands under every message that is sent to subscribers; it never expires. */
export function unsubscribeButton(t: Translate): Button {
  return { text: t('button-unsubscribe'), route: ['stop'] }
}

/** What arrives, how often, what is kept and how it ends, before anybody subscribes. */
export function offerView(t: Translate): View {
  return {
    text: [t('subscribe'), t('subscribe-kept'), t('subscribe-stop')].join('\n\n'),
    buttons: [[{ text: t('button-subscribe'), route: ['subscribe'] }]],
    protect: 'either',
  }
}

/** What somebody has subscribed to, to be changed there. */
export function subscribedView({ topics, texts }: Content, t: Translate, locale: string, subscriber: Subscriber, now: Date): View {
  const language = ownName(subscriber.language)
  const toggles = topics.map((topic): Button[] => {
    const chosen = subscriber.topics.includes(topic)
    // The button says what shall be, so that two quick taps are the same as one.
    return [{ text: `${chosen ? '✅' : '⬜️'} ${t(`topic-${topic}`)}`, route: ['topic', topic, chosen ? 'off' : 'on'] }]
  })
  const follows = subscriber.language === locale || !texts.locales.includes(locale)
  const follow: Button[][] = follows ? [] : [[{ text: t('button-messages-language', { language: ownName(locale) }), route: ['follow'] }]]
  return {
    text: [t('subscribed', { language, clock: clockIn(subscriber.zone, now) }), t('subscribed-topics'), t('subscribe-stop')].join('\n\n'),
    buttons: [...toggles, ...follow, [{ text: t('button-zone'), route: ['zones'] }], [unsubscribeButton(t)]],
    protect: 'either',
  }
}

/** A sentence, and where to go from there. */
export function sentenceView(text: string, ...buttons: readonly Button[]): View {
  return { text, buttons: buttons.map((button) => [button]), protect: 'either' }
}

/** The question after half a year. */
export function stillInterestedView(t: Translate): View {
  return {
    text: t('still-interested'),
    buttons: [[{ text: t('button-keep'), route: ['keep'] }], [{ text: t('button-unsubscribe'), route: ['stop'] }]],
    protect: 'either',
  }
}
