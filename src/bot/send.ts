import { GrammyError, type Api } from 'grammy'
import type { Broadcast } from '../broadcast/broadcast.ts'
import type { Remove, Send } from '../broadcast/send.ts'
import type { Sources } from '../broadcast/source.ts'
import type { Content } from '../content/content.ts'
import { titleKey } from '../flow/keys.ts'
import type { Button, Translate } from '../view.ts'
import { deliver } from './deliver.ts'
import { plainKeyboard, speechOf } from './plain.ts'
import { KEPT } from './show.ts'
import { unsubscribeButton } from './views/subscription.ts'

export interface SendDeps {
  readonly api: Pick<Api, 'copyMessage'>
  /** The content of this moment. */
  readonly content: () => Content
  readonly brand: string
  readonly sources: Sources
}

/** Sends the message of a broadcast to one person: a copy in their language, silently, with the way to stop. */
export function createSend({ api, content, brand, sources }: SendDeps): Send {
  return async ({ chat, language }, broadcast) => {
    const source = sources.open(broadcast, language)
    if (!source) return { is: 'lost' }
    const speech = speechOf(content(), brand, language, language)
    const reply_markup = plainKeyboard(speech, buttonsUnder(content(), speech.t, broadcast), ['close', KEPT])
    return deliver(() => api.copyMessage(chat, source.chat, source.message, { disable_notification: true, reply_markup }))
  }
}

/** Takes a message of a broadcast out of a chat. */
export function createRemove(api: Pick<Api, 'deleteMessage'>): Remove {
  return async (chat, message) => {
    try {
      await api.deleteMessage(chat, message)
      return { is: 'removed' }
    } catch (error) {
      if (!(error instanceof GrammyError)) throw error
      if (error.error_code === 429) return { is: 'wait', seconds: error.parameters.retry_after ?? 1 }
      if (error.error_code >= 500) throw error
      // It is gone already: taken away by them, or by us before a crash.
      return { is: error.description.includes('message to delete not found') ? 'removed' : 'kept' }
    }
  }
}

/** The places that a button under a broadcast may lead to: conversations in the menu, and help. */
export function placesFor({ flows }: Content): string[] {
  return [...[...flows.values()].filter(({ menu }) => menu.place !== 'about').toSorted((a, b) => a.menu.order - b.menu.order).map(({ id }) => id), HELP]
}

const HELP = 'help'

/** The label of such a button; undefined when that place is no more. */
export function placeLabel({ flows }: Content, t: Translate, place: string): string | undefined {
  const flow = flows.get(place)
  if (place === HELP) return t('button-help')
  return flow && t(titleKey(flow))
}

/** Buttons into conversations, then how to stop. */
function buttonsUnder(content: Content, t: Translate, { buttons }: Broadcast): Button[][] {
  const places = buttons.flatMap((place): Button[][] => {
    const text = placeLabel(content, t, place)
    return text === undefined ? [] : [[{ text, route: place === HELP ? [HELP] : ['start', place] }]]
  })
  return [...places, [unsubscribeButton(t)]]
}
