import { run, type RunnerHandle } from '@grammyjs/runner'
import { GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import type { Replies } from './bot/as-reply.ts'
import { ALLOWED_UPDATES, createBot } from './bot/bot.ts'
import { introduce } from './bot/introduce.ts'
import { createRecently } from './bot/recently.ts'
import type { Config } from './config.ts'
import type { Content } from './content/content.ts'
import { createPseudonym } from './crypto/pseudonym.ts'
import { createDeps } from './deps.ts'
import type { Log } from './log.ts'
import { pause, untilDone } from './patience.ts'
import { startSending } from './sending.ts'
import type { Store } from './store/store.ts'
import { createTelegramFetch } from './telegram-fetch.ts'
import { createWebServer, type WebUpdate } from './web.ts'

/** The running bot. */
export interface App {
  /** Whether Telegram knows us and updates come in, or we were stopped before. Rejects with `Refused` when Telegram will never take us as we are. */
  readonly ready: Promise<'online' | 'stopped'>
  /** Goes on with other content: conversations that did not change go on where they are. */
  readonly reload: (content: Content) => void
  /** Takes nothing new, lets what is under way end, and lets go of the store. Calling it twice is no error. */
  readonly stop: () => Promise<void>
}

/** Telegram does not accept the token or the address of the webhook: somebody has to correct the configuration. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** Seconds before a call to Telegram is given up; long polling asks it to answer sooner than that. */
const CALL_SECONDS = 10
const POLL_SECONDS = 8
/** Updates that Telegram may deliver at the same time, as many as it can; otherwise forty, each of which waits for Telegram's own answers. */
const MOST_AT_ONCE = 100
/** Seconds before polling begins again when another process polls with our token. */
const CONFLICT_SECONDS = 3
/** So long we remember the numbers of updates, and so many of them. */
const SEEN_MS = 600_000
const SEEN = 20_000

/** Everything between the configuration and Telegram, put together and started. */
export async function startApp(config: Config, content: Content, store: Store, quietLog: Log): Promise<App> {
  const now = () => new Date()
  const tick = () => performance.now()
  // Only whoever can be asked for figures has to gather them.
  const metrics = config.port === undefined ? undefined : (await import('./metrics.ts')).createMetrics()
  const log: Log = {
    ...quietLog,
    failed(event, error, fields) {
      metrics?.failure(event)
      quietLog.failed(event, error, fields)
    },
  }
  const parts = createDeps(config, store, { log, now, tick, ...(metrics && { measure: metrics.update }) })
  const { deps, counters } = parts
  const client = { apiRoot: config.apiRoot, timeoutSeconds: CALL_SECONDS, fetch: createTelegramFetch(config.apiRoot) }
  const settings = { token: config.token, defaultLocale: config.defaultLocale, client, replies: new Map() as Replies }
  let current = content
  let bot = createBot({ ...deps, content }, settings)

  const ending = new AbortController()
  let introducing = new AbortController()
  let runner: RunnerHandle | undefined
  let online = false
  let stopped: Promise<void> | undefined
  const seen = createRecently<number>(now, SEEN_MS, SEEN)
  const secret = config.webhook && (config.webhook.secret || createPseudonym(config.secret, 'webhook')('secret'))
  const web =
    config.port === undefined
      ? undefined
      : createWebServer({
          ...(config.webhook && secret && { webhook: { path: new URL(config.webhook.url).pathname, secret, handle: receive } }),
          health,
          metrics: () => metrics?.text() ?? Promise.resolve(''),
        })
  if (web && config.port !== undefined) await web.listen(config.port, config.webhook ? config.host : '127.0.0.1')
  const ready = connect()
  const begin = () => (ending.signal.aborted ? undefined : startSending({ config, client, store, parts, content: () => current, now, tick, log }))
  const sending = ready.then(begin, () => undefined)

  /** Reaches Telegram, however long that takes: the process must not die of a network that is down at its start. */
  async function connect(): Promise<'online' | 'stopped'> {
    const tries = untilDone(register, { onError: (error) => log.failed('connect', error), hopeless: isRefused, signal: ending.signal })
    await tries.catch((error: unknown) => {
      log.failed('connect', error)
      throw new Refused(`Telegram does not accept ${config.webhook ? 'BOT_TOKEN or WEBHOOK_URL' : 'BOT_TOKEN'}: compare it with what @BotFather says`)
    })
    if (ending.signal.aborted) return 'stopped'
    online = true
    if (!config.webhook) poll()
    // Other languages and the menu of commands may follow: nobody has to wait for them.
    void present(content)
    return 'online'
  }

  async function register(): Promise<void> {
    // Its own `init` tries for ever, says nothing meanwhile, and does not end when we do.
    if (!bot.isInited()) bot.botInfo = await bot.api.getMe()
    if (config.webhook && secret) {
      await bot.api.setWebhook(config.webhook.url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES, max_connections: MOST_AT_ONCE })
    } else {
      await bot.api.deleteWebhook()
    }
  }

  /** Tells Telegram names and commands; a later content ends the tries for an earlier one. */
  async function present(shown: Content): Promise<void> {
    introducing.abort()
    introducing = new AbortController()
    const signal = AbortSignal.any([introducing.signal, ending.signal])
    const failed = (error: unknown) => log.failed('introduce', error)
    await untilDone(() => introduce(bot.api, shown, config), { onError: failed, hopeless: isRefused, signal }).catch(failed)
  }

  /** All that a bot knows of people is in their buttons, so a new one takes over between two updates. */
  function reload(fresh: Content): void {
    current = fresh
    bot = createBot({ ...deps, content: fresh }, { ...settings, ...(bot.isInited() && { botInfo: bot.botInfo }) })
    if (online) void present(fresh)
  }

  function poll(): void {
    if (ending.signal.aborted) return
    const api = { getUpdates }
    const errorHandler = (error: unknown) => log.failed('update', error)
    const fetch = { timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES }
    runner = run({ api, handleUpdate: handleOnce, errorHandler }, { runner: { fetch, silent: true, retryInterval: 1_000 } })
    runner.task()?.catch(async () => {
      // Another process polls with our token, or the token was withdrawn: said already, tried again.
      await pause(CONFLICT_SECONDS, ending.signal)
      poll()
    })
  }

  async function getUpdates(...args: Parameters<typeof bot.api.getUpdates>): Promise<Update[]> {
    try {
      const updates = await bot.api.getUpdates(...args)
      online = true
      return updates
    } catch (error) {
      online = false
      if (!ending.signal.aborted) log.failed('polling', error)
      throw error
    }
  }

  /** Telegram brings an update again when our answer was lost, or when polling begins anew before it was confirmed. */
  async function handleOnce(update: Update, call?: (json: string) => void): Promise<void> {
    const tap = update.callback_query?.id
    if (seen(update.update_id)) {
      // The answer that was lost may have been the answer to a tap: without it the button goes on turning.
      if (tap !== undefined) call?.(JSON.stringify({ method: 'answerCallbackQuery', callback_query_id: tap }))
      return
    }
    if (tap !== undefined && call) settings.replies.set(tap, call)
    try {
      await bot.handleUpdate(update)
    } finally {
      if (tap !== undefined) settings.replies.delete(tap)
    }
  }

  /** The first answer to a tap is our answer to the webhook, while the screen is still on its way (docs/decisions/0019-the-answer-to-a-tap.md). */
  async function receive(update: WebUpdate, call: (json: string) => void): Promise<void> {
    if (!online) throw new Error('not ready yet')
    try {
      await handleOnce(update, call)
    } catch (error) {
      // Acknowledged all the same: a bad update that comes again and again would keep others waiting.
      log.failed('update', error)
    }
  }

  async function health() {
    const stored = await store.ping().then(() => true, () => false)
    return { status: online && stored ? ('ok' as const) : ('degraded' as const), telegram: online, store: stored }
  }

  async function stop(): Promise<void> {
    ending.abort()
    // First of all nobody is claimed any more: what is claimed and not sent when we have to go becomes unknown.
    await Promise.allSettled([sending.then((it) => it?.stop()), runner?.stop(), web?.close()])
    // The runner's own stop ends the fetching only.
    while (runner && runner.size() > 0) await new Promise((resolve) => setTimeout(resolve, 20))
    await counters.stop()
    await store.close()
  }

  return { ready, reload, stop: () => (stopped ??= stop()) }
}

/** Whether Telegram refuses for good: what is asked for is wrong, not the moment. */
function isRefused(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code >= 400 && error.error_code < 500 && ![409, 420, 429].includes(error.error_code)
}
