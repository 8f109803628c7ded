import { z } from 'zod'

const staffMember = z.string().regex(/^\d{1,16}:(author|approver|admin)(@[\p{L}\p{N} ._-]{1,60})?$/u, {
  error: 'write <user id>:<author|approver|admin>@<organisation>, separated by commas',
})

/** A web address that methods or a path can be put behind. */
const httpUrl = z
  .url({ protocol: /^https?$/, error: 'write a web address such as https://example.org' })
  .refine((url) => !/[?#@\s]/.test(url), { error: 'write the address without ?, #, @ and spaces' })
  .transform((url) => url.replace(/\/+$/, ''))

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Telegram delivers over https only; on the machine itself, where an emulator may stand, there is nobody to listen in. */
const webhookUrl = httpUrl.refine((url) => !URL.canParse(url) || url.startsWith('https:') || LOOPBACK.test(new URL(url).hostname), {
  error: 'write an https address: Telegram calls no other',
})

/** A whole number as people write it: digits alone. */
const wholeNumber = (least: number, most: number) => {
  const error = `use a whole number from ${least} to ${most}`
  return z.string().regex(/^\d{1,9}$/, { error }).transform(Number).pipe(z.number().min(least, { error }).max(most, { error }))
}

const timeZone = z.string().refine(isTimeZone, { error: 'use a name of the IANA list, such as Asia/Ashgabat' })

const environment = z.object({
  BOT_TOKEN: z.string().regex(/^\d{1,20}:[\w-]{30,64}$/, { error: 'copy it whole from @BotFather: digits, a colon, letters and digits' }),
  BOT_API_ROOT: httpUrl.default('https://api.telegram.org'),
  WEBHOOK_URL: webhookUrl.optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, { error: 'use 16 to 256 letters, digits, _ and -' })
    .optional(),
  HOST: z.string().regex(/^[\w.:-]+$/, { error: 'write a host or an address to listen on, such as 127.0.0.1, without a port' }).default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).optional(),
  REDIS_URL: z.string().refine(isRedisUrl, { error: 'write redis://[:password@]host:port' }).optional(),
  DATA_DIR: z.string().default('./data'),
  SECRET: z.string().min(32, { error: 'use at least 32 characters' }).optional(),
  STAFF: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()).filter((one) => one !== ''))
    .pipe(z.array(staffMember))
    .default([]),
  // It goes into texts as it is, and there <, > and & mean something.
  BRAND: z.string().regex(/^[^<>&\p{Cc}\u202a-\u202e\u2066-\u2069]{1,64}$/u, { error: 'use at most 64 characters, without <, > and &' }).default('Yoldash'),
  DEFAULT_LOCALE: z.string().regex(/^[a-z]{2,3}$/, { error: 'use a language code such as ru' }).default('en'),
  TIME_ZONE: timeZone.default('Asia/Ashgabat'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], { error: 'use fatal, error, warn, info, debug or silent' }).default('info'),
  RATE: wholeNumber(1, 1000).default(28),
  APPROVAL: z.enum(['two', 'alone'], { error: 'use two or alone' }).default('two'),
  LINKS: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim().toLowerCase()).filter((one) => one !== ''))
    .pipe(z.array(z.string().regex(/^(?:\.|(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?:\/\w+)?)$/u, { error: 'write hosts such as iom.int or t.me/name, separated by commas, or a point for all' })))
    .default([]),
})

/** Everything the environment decides, checked. */
export interface Config {
  readonly token: string
  readonly apiRoot: string
  readonly webhook: { readonly url: string; readonly secret: string } | undefined
  readonly host: string
  /** Where to listen; undefined: nothing to listen for, unless there is a webhook. */
  readonly port: number | undefined
  readonly redisUrl: string | undefined
  readonly dataDir: string
  readonly secret: string
  readonly staff: readonly string[]
  readonly brand: string
  readonly defaultLocale: string
  readonly timeZone: string
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
  /** Broadcast messages per second, all senders together. */
  readonly rate: number
  /** Whether a second person approves a broadcast, or whoever wrote it sends it alone. */
  readonly approval: 'two' | 'alone'
  /** Hosts that broadcasts may link to; a point stands for all. */
  readonly links: readonly string[]
}

/** The configuration, or every mistake in it at once: one line each, never with a value in it, since values are secrets. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config | { readonly mistakes: readonly string[] } {
  // A secret read from a file ends in a line end, a line of an .env file from Windows in half of one.
  const trimmed = Object.entries(env).map(([name, value]) => [name, value?.trim() ?? ''] as const)
  const given = Object.fromEntries(trimmed.filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  const mistakes = parsed.success ? [] : parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${explain(given, issue)}`)
  if (given['WEBHOOK_SECRET'] && !given['WEBHOOK_URL']) mistakes.push('WEBHOOK_SECRET: it has no use without WEBHOOK_URL')
  if (given['WEBHOOK_URL'] && !given['PORT']) mistakes.push('PORT: say where to listen for the webhook')
  if (!parsed.success || mistakes.length > 0) return { mistakes: [...new Set(mistakes)] }
  const it = parsed.data
  const secret = it.SECRET ?? `derived from the token ${it.BOT_TOKEN}`
  return {
    token: it.BOT_TOKEN,
    apiRoot: it.BOT_API_ROOT,
    webhook: it.WEBHOOK_URL ? { url: it.WEBHOOK_URL, secret: it.WEBHOOK_SECRET ?? '' } : undefined,
    host: it.HOST,
    port: it.PORT,
    redisUrl: it.REDIS_URL,
    dataDir: it.DATA_DIR,
    secret,
    staff: it.STAFF,
    brand: it.BRAND,
    defaultLocale: it.DEFAULT_LOCALE,
    timeZone: it.TIME_ZONE,
    logLevel: it.LOG_LEVEL,
    rate: it.RATE,
    approval: it.APPROVAL,
    links: it.LINKS,
  }
}

function explain(given: Readonly<Record<string, string | undefined>>, issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0])
  return given[name] === undefined ? 'is missing' : issue.message
}

function isRedisUrl(url: string): boolean {
  return /^rediss?:\/\/\S+$/.test(url) && URL.canParse(url) && new URL(url).hostname !== ''
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}
