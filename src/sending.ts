import { Api } from 'grammy'
import type { ApiClientOptions } from 'grammy'
import { askStillInterested } from './bot/ask.ts'
import { direct } from './bot/direct.ts'
import { replied } from './bot/replied.ts'
import { retry } from './bot/retry.ts'
import { createRemove, createSend } from './bot/send.ts'
import { startNotices } from './bot/staff/notices.ts'
import { startRunner } from './broadcast/runner.ts'
import { startChores } from './chores.ts'
import type { Config } from './config.ts'
import type { Content } from './content/content.ts'
import type { Parts } from './deps.ts'
import type { Log } from './log.ts'
import type { Store } from './store/store.ts'
import type { Subscriber } from './subscriber-record.ts'

export interface SendingDeps {
  readonly config: Pick<Config, 'token' | 'brand' | 'defaultLocale' | 'timeZone'>
  readonly client: ApiClientOptions
  readonly store: Store
  readonly parts: Parts
  /** The content of this moment. */
  readonly content: () => Content
  readonly now: () => Date
  readonly tick: () => number
  readonly log: Log
}

/** Everything that sends without being asked: broadcasts, what staff are told of them, "still interested?"; and what is tidied up. */
export function startSending({ config, client, store, parts, content, now, tick, log }: SendingDeps): { readonly stop: () => Promise<void> } {
  // Without the retries of replies: after a flood wait all senders wait, and what may have gone out is never sent again.
  const api = new Api(config.token, client)
  api.config.use(direct(config.token, client))
  const { brand, defaultLocale, timeZone } = config
  // What staff are told is like a reply: tried again after a flood wait, and broadcasts make room for it.
  const toStaff = new Api(config.token, client)
  toStaff.config.use(retry(), replied(parts.broadcasting.pace.replied))
  const { broadcasting, deps } = parts
  const { subscribers, broadcasts, pace } = broadcasting
  const { staff, audit, sources, pseudonym } = deps
  const newName = () => crypto.randomUUID()
  const failed = (event: string) => (error: unknown) => log.failed(event, error)

  const runner = startRunner({
    ...broadcasting, now, tick, newName,
    send: createSend({ api, content, brand, sources }),
    remove: createRemove(api),
    onError: failed('broadcast'),
  })
  const notices = startNotices({ api: toStaff, content, store, broadcasts, staff, pseudonym, brand, defaultLocale, timeZone, now, newName, onError: failed('notices') })
  const ask = (subscriber: Subscriber) => askStillInterested({ api, content: content(), brand, defaultLocale }, subscriber)
  const chores = startChores({ store, subscribers, broadcasts, audit, ask, now, pace, tick, log })

  return {
    stop: async () => void (await Promise.all([runner.stop(), notices.stop(), chores.stop()])),
  }
}
