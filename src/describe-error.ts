import { fileURLToPath } from 'node:url'

/** What the log tells about an error. */
export interface Described {
  readonly class: string
  readonly code?: string | number
  /** The method of the Bot API that failed. */
  readonly method?: string
  /** Telegram's words for it; those that Telegram does not say by itself are cut. */
  readonly description?: string
  /** Only of our own errors, which are written to be read. */
  readonly message?: string
  /** The first places of our own code it went through, such as `src/bot/show.ts:80`. */
  readonly at?: readonly string[]
}

/** Errors of ours whose messages name no person and no secret. */
const OURS = new Set(['ConfigError', 'ContentError', 'StoreUnavailable'])

/**
 * The only way an error enters the log. Errors of grammY carry the token, the payload and the person's update, those of others may
 * quote what they failed on: so nothing is taken over but names, codes and places in our code. Never throws.
 */
export function describeError(error: unknown): Described {
  try {
    return describe(error, 5)
  } catch {
    return { class: 'unreadable' }
  }
}

function describe(error: unknown, depth: number): Described {
  if (!(error instanceof Error)) return { class: `thrown ${error === null ? 'null' : typeof error}` }
  // grammY's errors are known by their names: the log does not load grammY. A BotError wraps what a handler threw.
  if (error.name === 'BotError' && 'error' in error && depth > 0) return describe(error.error, depth - 1)
  const at = placesOf(error)
  return { class: nameOf(error), ...codeOf(error), ...telegramSays(error), ...ownMessage(error), ...(at.length > 0 && { at }) }
}

function nameOf(error: Error): string {
  const names = [error.name === 'Error' ? error.constructor.name : error.name, error.constructor.name]
  return names.find((name) => /^[A-Z]\w{0,63}$/i.test(name)) ?? 'Error'
}

/** The code of the error, or of what lies beneath it: `cause` in Node, `error` in grammY's HttpError. */
function codeOf(error: unknown, depth = 5): { readonly code?: string | number } {
  if (!(error instanceof Error) || depth === 0) return {}
  for (const key of ['error_code', 'code', 'type', 'status']) {
    const code: unknown = Reflect.get(error, key)
    if (typeof code === 'string' && /^([A-Z][A-Z0-9_]{1,39}|[a-z]+(-[a-z]+)+)$/.test(code)) return { code }
    if (typeof code === 'number' && Math.abs(code) < 10_000) return { code }
  }
  const beneath = [Reflect.get(error, 'error'), error.cause].map((inner: unknown) => codeOf(inner, depth - 1))
  const found = beneath.find(({ code }) => code !== undefined)
  // grammY gives up waiting with a plain error.
  return found ?? (/ timed out after \d+ seconds$/.test(error.message) ? { code: 'ETIMEDOUT' } : {})
}

function telegramSays(error: Error): Pick<Described, 'method' | 'description'> {
  if (error.name !== 'GrammyError' || !('method' in error) || !('description' in error)) return {}
  const { method, description } = error
  return {
    ...(typeof method === 'string' && /^[a-z]{1,64}$/i.test(method) && { method }),
    ...(typeof description === 'string' && { description: withoutQuotes(description) }),
  }
}

/** Keeps the words Telegram uses and small numbers; a name, a text or an id that it quotes becomes `…`. */
function withoutQuotes(description: string): string {
  const words = description.slice(0, 300).match(/[\p{L}\p{N}\p{M}_'’]+/gu) ?? []
  return words
    .map((word) => (WORDS.has(word.toLowerCase()) || /^\d{1,4}$/.test(word) || isConstant(word) ? word : '…'))
    .join(' ')
    .replaceAll(/…( …)+/g, '…')
}

/** Names of errors such as BUTTON_DATA_INVALID. */
function isConstant(word: string): boolean {
  return /^[A-Z]+(_[A-Z]+)+$/.test(word) && word.split('_').every((part) => WORDS.has(part.toLowerCase()))
}

const WORDS = new Set(
  `a access action administrator administrators after already an and answer any are as at bad be because been blocked body bot bots
  button buttons by bytes byte callback can can't cannot caption channel chat command commands conflict contact content copied copy
  could current data deactivated delete deleted demoted description different doesn't document duplicate edit edited empty end
  enough entities entity error exactly expected expired failed fetch file find for forbidden forward found from full get
  getupdates group has have https http id identifier identifiers in inline instance internal invalid is it it's itself join keyboard
  kicked large later length limit link location long made make many markup marked media member members message messages method migrated
  missing modified must name need needed network new no not nothing object of offset old on only or other parameter parse
  participant peer permission photo pinned port private process protected query quota reached reason reply request requests response
  restricted retry right rights running same secret see send sent server short should signature size slow specified start started
  starting sticker supergroup supported tag terminated text than that the there this thread timeout to token too topic type
  unauthorized unavailable unknown unsupported update updates upgraded url usage use used user username users video voice was webhook
  webpage when while with without write wrong wrongly you`.split(/\s+/),
)

function ownMessage(error: Error): Pick<Described, 'message'> {
  return OURS.has(error.name) ? { message: error.message.slice(0, 2000) } : {}
}

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/')

/** Only what looks like a place in our own files is taken, and nothing of the message, with which a stack begins. */
function placesOf({ stack = '', message }: Error): readonly string[] {
  const frames = stack.slice(stack.indexOf(message) + message.length).replaceAll('\\', '/').split('\n')
  const places = frames.map((line) => {
    const start = /^ {4}at /.test(line) ? line.indexOf(ROOT) : -1
    return start < 0 ? undefined : /^(?!node_modules)[\w./-]+\.[cm]?[jt]s:\d+(?=:\d+\)?$)/.exec(line.slice(start + ROOT.length))?.[0]
  })
  return places.filter((place) => place !== undefined).slice(0, 3)
}
