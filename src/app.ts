import { run, type RunnerHandle } from '@grammyjs/runner'
import type { Update } from 'grammy/types'
import { ALLOWED_UPDATES, createBot } from './bot/bot.ts'
import type { Deps } from './bot/context.ts'
import { introduce } from './bot/introduce.ts'
import type { Config } from './config.ts'
import type { Content } from './content.ts'
import { createPseudonym } from './crypto/pseudonym.ts'
import { createSealer } from './crypto/seal.ts'
import type { Log } from './log.ts'
import { createCounters } from './stats/counters.ts'
import type { Store } from './store/store.ts'
import { createWebServer } from './web.ts'

/** The running bot. */
export interface App {
  /** Resolves when Telegram knows us and updates come in. */
  readonly ready: Promise<void>
  /** Goes on with other content: conversations that did not change go on where they are. */
  readonly reload: (content: Content) => void
  /** Takes nothing new, lets what is under way end, and lets go of the store. */
  readonly stop: () => Promise<void>
}

/** Seconds before a call to Telegram is given up; long polling asks it to answer sooner than that. */
const CALL_SECONDS = 10
const POLL_SECONDS = 8
/** Wait before Telegram is asked again when it does not answer at the start, or another process polls with our token. */
const AGAIN_MS = 3_000

/** Everything between the configuration and Telegram, put together and started. */
export async function startApp(config: Config, content: Content, store: Store, quietLog: Log): Promise<App> {
  const now = () => new Date()
  // Only whoever can be asked for figures has to gather them.
  const metrics = config.port === undefined ? undefined : (await import('./metrics.ts')).createMetrics()
  const log: Log = {
    ...quietLog,
    failed(event, error, fields) {
      metrics?.failure(event)
      quietLog.failed(event, error, fields)
    },
  }
  const counters = createCounters({ store, now, onError: (error) => log.failed('counters', error) })
  const deps: Omit<Deps, 'content'> = {
    store,
    counters,
    log,
    now,
    measure: (kind, milliseconds) => metrics?.update(kind, milliseconds),
    brand: config.brand,
    sealer: createSealer(config.secret, 'buttons'),
    pseudonym: createPseudonym(config.secret, 'language'),
  }
  const client = { apiRoot: config.apiRoot, timeoutSeconds: CALL_SECONDS }
  const settings = { token: config.token, defaultLocale: config.defaultLocale, client }
  let bot = createBot({ ...deps, content }, settings)

  let stopping = false
  let runner: RunnerHandle | undefined
  let online = false
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

  /** Reaches Telegram, however long that takes: the process must not die of a network that is down at its start. */
  async function connect(): Promise<void> {
    await untilDone('connect', async () => {
      await bot.init()
      if (config.webhook && secret) {
        await bot.api.setWebhook(config.webhook.url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES })
      } else {
        await bot.api.deleteWebhook()
      }
    })
    if (stopping) return
    online = true
    if (!config.webhook) poll()
    // Other languages and the menu of commands may follow: nobody has to wait for them.
    void untilDone('introduce', () => introduce(bot.api, content, config))
  }

  /** All that a bot knows of people is in their buttons, so a new one takes over between two updates. */
  function reload(fresh: Content): void {
    bot = createBot({ ...deps, content: fresh }, { ...settings, botInfo: bot.botInfo })
    void untilDone('introduce', () => introduce(bot.api, fresh, config))
  }

  function poll(): void {
    const current = { api: bot.api, handleUpdate: (update: Update) => bot.handleUpdate(update), errorHandler: (error: unknown) => log.failed('update', error) }
    runner = run(current, { runner: { fetch: { timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES }, silent: true, retryInterval: 1_000 } })
    runner.task()?.catch((error: unknown) => {
      log.failed('polling', error)
      if (!stopping) setTimeout(poll, AGAIN_MS)
    })
  }

  async function receive(update: object): Promise<void> {
    if (!online) throw new Error('not ready yet')
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever knows the secret is Telegram
      await bot.handleUpdate(update as Update)
    } catch (error) {
      // Acknowledged all the same: a bad update that comes again and again would keep others waiting.
      log.failed('update', error)
    }
  }

  async function untilDone(event: string, attempt: () => Promise<unknown>): Promise<void> {
    while (!stopping) {
      try {
        await attempt()
        return
      } catch (error) {
        log.failed(event, error)
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS).unref())
      }
    }
  }

  async function health() {
    const stored = await store.ping().then(
      () => 'ok' as const,
      () => 'degraded' as const,
    )
    return { status: online && stored === 'ok' ? ('ok' as const) : ('degraded' as const), telegram: online, store: stored === 'ok' }
  }

  async function stop(): Promise<void> {
    stopping = true
    await Promise.allSettled([runner?.stop(), web?.close()])
    // The runner's own stop ends the fetching only.
    while (runner && runner.size() > 0) await new Promise((resolve) => setTimeout(resolve, 20))
    await counters.stop()
    await store.close()
  }

  return { ready, reload, stop }
}
