import type { Api } from 'grammy'
import type { Delivery } from '../broadcast/send.ts'
import type { Content } from '../content/content.ts'
import type { Subscriber } from '../subscriber-record.ts'
import { deliver } from './deliver.ts'
import { sendPlain, speechOf } from './plain.ts'
import { stillInterestedView } from './views/subscription.ts'

export interface AskDeps {
  readonly api: Api
  readonly content: Content
  readonly brand: string
  readonly defaultLocale: string
}

/** Asks a subscriber whether they still want messages: silently, and with Help and Close like every screen. Throws when nobody knows whether it arrived. */
export async function askStillInterested({ api, content, brand, defaultLocale }: AskDeps, { chat, language }: Subscriber): Promise<Delivery> {
  const speech = speechOf(content, brand, language, defaultLocale)
  return deliver(() => sendPlain(api, chat, speech, stillInterestedView(speech.t)))
}
