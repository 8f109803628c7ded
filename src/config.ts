import { z } from 'zod'

const staffMember = z.string().regex(/^\d{1,16}:(author|approver|admin)(@[\p{L}\p{N} ._-]{1,60})?$/u, {
  error: 'write <user id>:<author|approver|admin>@<organisation>, separated by commas',
})

const httpUrl = (name: string) =>
  z.url({ protocol: /^https?$/, error: `${name} must be a web address such as https://example.org` }).transform((url) => url.replace(/\/+$/, ''))

const timeZone = z.string().refine(isTimeZone, { error: 'use a name of the IANA list, such as Asia/Ashgabat' })

const environment = z.object({
  BOT_TOKEN: z.string().regex(/^\d{1,20}:[\w-]{30,64}$/, { error: 'copy it whole from @BotFather: digits, a colon, letters and digits' }),
  BOT_API_ROOT: httpUrl('BOT_API_ROOT').default('https://api.telegram.org'),
  WEBHOOK_URL: httpUrl('WEBHOOK_URL').optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, { error: 'use 16 to 256 letters, digits, _ and -' })
    .optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number({ error: 'use a whole number' }).int({ error: 'use a whole number' }).min(0).max(65_535).optional(),
  REDIS_URL: z.string().regex(/^rediss?:\/\/\S+$/, { error: 'write redis://[:password@]host:port' }).optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  SECRET: z.string().min(32, { error: 'use at least 32 characters' }).optional(),
  STAFF: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()).filter((one) => one !== ''))
    .pipe(z.array(staffMember))
    .default([]),
  BRAND: z.string().trim().min(1).max(64, { error: 'use at most 64 characters' }).default('Yoldash'),
  DEFAULT_LOCALE: z.string().regex(/^[a-z]{2,3}$/, { error: 'use a language code such as ru' }).default('en'),
  TIME_ZONE: timeZone.default('Asia/Ashgabat'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], { error: 'use fatal, error, warn, info, debug or silent' }).default('info'),
  RATE: z.coerce.number({ error: 'use a number' }).min(1, { error: 'use 1 to 1000' }).max(1000, { error: 'use 1 to 1000' }).default(28),
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
}

/** The configuration, or every mistake in it at once: one line each, never with a value in it, since values are secrets. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config | { readonly mistakes: readonly string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
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
  }
}

function explain(given: Readonly<Record<string, string | undefined>>, issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0])
  return given[name] === undefined ? 'is missing' : issue.message
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}
