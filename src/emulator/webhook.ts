import { request as httpRequest, Agent as HttpAgent } from 'node:http'
import { request as httpsRequest, Agent as HttpsAgent } from 'node:https'
import { fromForm } from './api-spec.ts'
import { isFields, type Fields } from './bot-api.ts'
import { badRequest } from './refusal.ts'
import type { Update } from './delivery.ts'
import type { Updates } from './updates.ts'
import { seconds, type Method, type World } from './world.ts'

export interface WebhookOptions {
  readonly updates: Updates
  readonly now: World['now']
  /** Executes a call that the bot gives as its answer to a delivery. */
  readonly call: (method: string, params: Fields) => void
  readonly retryWait: (failed: number) => number
}

interface Hook {
  readonly url: string
  readonly secret: string
  readonly most: number
  lastError?: { readonly date: number; readonly message: string }
}

/** The bot has this long to take an update. */
const TIMEOUT_MS = 60_000

/**
 * The webhook: `setWebhook` and the deliveries by real HTTP. As the Bot API server that one runs oneself, it takes
 * plain http and any port; Telegram's own wants https on 443, 80, 88 or 8443.
 */
export function createWebhook({ updates, now, call, retryWait }: WebhookOptions) {
  const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) }
  let hook: Hook | undefined

  async function deliver(to: Hook, update: Update): Promise<boolean> {
    try {
      const { status, reason, body, type } = await post(to, JSON.stringify(update), agents)
      if (status < 200 || status > 299) throw new Error(`Wrong response from the webhook: ${status} ${reason}`)
      const reply = replyCall(body, type)
      if (reply !== undefined) call(reply.method, reply.params)
      return true
    } catch (error) {
      to.lastError = { date: seconds(now()), message: describe(error) }
      return false
    }
  }

  const setWebhook: Method = params => {
    const { url = '', secret_token = '', max_connections = 40, allowed_updates, drop_pending_updates } = params
    if (url !== '' && !(URL.canParse(url) && /^https?:/.test(url))) badRequest('invalid webhook URL specified')
    if (!/^[\w-]{0,256}$/.test(secret_token)) badRequest('secret token contains unallowed characters')
    if (max_connections < 1 || max_connections > 100) badRequest('max_connections must be between 1 and 100')
    updates.stop()
    updates.allow(allowed_updates)
    if (drop_pending_updates === true) updates.drop()
    hook = url === '' ? undefined : { url, secret: secret_token, most: max_connections }
    const set = hook
    if (set !== undefined) updates.deliver({ deliver: update => deliver(set, update), most: set.most, retryWait }, true)
    return true
  }

  const methods: Readonly<Record<string, Method>> = {
    setWebhook,
    deleteWebhook: (params, uploads) => setWebhook({ ...params, url: '' }, uploads),
    getWebhookInfo: () => ({
      url: hook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: updates.pending(),
      last_error_date: hook?.lastError?.date,
      last_error_message: hook?.lastError?.message,
      max_connections: hook?.most,
      allowed_updates: updates.allowed().length > 0 ? updates.allowed() : undefined,
    }),
  }
  return {
    methods,
    close: (): void => {
      updates.stop()
      for (const agent of Object.values(agents)) agent.destroy()
    },
  }
}

interface Agents {
  readonly http: HttpAgent
  readonly https: HttpsAgent
}

interface Answer {
  readonly status: number
  readonly reason: string
  readonly type: string
  readonly body: string
}

function post({ url, secret }: Hook, json: string, agents: Agents): Promise<Answer> {
  const [send, agent] = url.startsWith('https:') ? [httpsRequest, agents.https] : [httpRequest, agents.http]
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(json),
    ...secret !== '' && { 'x-telegram-bot-api-secret-token': secret },
  }
  return new Promise((resolve, reject) => {
    const request = send(url, { method: 'POST', headers, timeout: TIMEOUT_MS, agent }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => resolve({
        status: response.statusCode ?? 0,
        reason: response.statusMessage ?? '',
        type: response.headers['content-type'] ?? '',
        body: Buffer.concat(chunks).toString(),
      }))
    })
    request.on('timeout', () => request.destroy(new Error('Read timeout expired')))
    request.on('error', reject)
    request.end(json)
  })
}

/** "Making requests when getting updates": the answer to a delivery may itself be a call. */
function replyCall(body: string, type: string): { readonly method: string; readonly params: Fields } | undefined {
  if (body === '') return undefined
  if (type.startsWith('application/x-www-form-urlencoded')) {
    const { method, ...form } = Object.fromEntries(new URLSearchParams(body))
    return method === undefined ? undefined : { method, params: fromForm(method, form) }
  }
  if (!type.startsWith('application/json')) return undefined
  const json = parseJson(body)
  if (!isFields(json)) return undefined
  const { method, ...params } = json
  return typeof method === 'string' ? { method, params } : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'Unknown error'
  const code = 'code' in error ? error.code : undefined
  return code === 'ECONNREFUSED' ? 'Connection refused' : code === 'ECONNRESET' ? 'Connection reset by peer' : error.message
}
