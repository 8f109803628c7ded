import { z } from 'zod'
import { isTimeZone, parseHours } from './hours.ts'
import { isInNumberingPlan, isInternational, isShortCode } from './numbers.ts'
import { INTERNATIONAL, KINDS, REGIONS, SERVICES, WARNINGS } from './vocabulary.ts'

/**
 * What a country file (`conversations/hotlines/<CC>.yaml`) may say. The comments here are the authors' manual.
 *
 * `id`, numbers and codes are data; the texts that people read stand in `locales/<language>/hotlines.ftl`:
 * `hotline-<id> = name`, with `.operator` and, where advice is needed, `.note`. Put numbers and codes in quotes, `"02"`.
 */

/** A rule of ours on top of zod's: what is wrong, and what the author does about it. */
const rule = (problem: string, todo: string) => ({ message: problem, params: { todo } })
const matching = (pattern: RegExp, problem: string, todo: string) =>
  z.string().refine((text) => pattern.test(text), rule(problem, todo))

/** Two capital letters (ISO 3166), such as TR. */
const countryCode = matching(/^[A-Z]{2}$/, 'is no country code', 'Write the two capital letters of ISO 3166, such as TR')
const text = z.string().refine((it) => it.trim().length > 1, rule('is empty', 'Write it, or take the key out'))

const isDate = (it: string) => it === 'unknown' || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(it) || z.iso.date().safeParse(it).success
/** A day, a month or a year, as exact as the source is, or `unknown`. */
const date = z
  .string()
  .refine(isDate, rule('is no date', 'Write 2026-11-22, 2026-11 or 2026, a day that exists; `unknown` if a source bears no date'))
const day = z.iso.date({ error: 'is no day' })

const phoneFields = {
  /** E.164 without spaces (`"+99312488407"`), or a short code of two to six digits (`"112"`). As it stood in the source: never guess. */
  number: z.string(),
  /** true: a short code, dialled as it is. */
  short: z.boolean(),
  /** Where the number can be called from: inside the country, abroad, or any place. */
  from: z.enum(['inside', 'abroad', 'any']),
  /** Whether the call costs nothing. */
  toll_free: z.union([z.boolean(), z.literal('unknown')]),
  /** Which services answer an emergency number; only where a source says so. */
  services: z.array(z.enum(SERVICES)).min(1).optional(),
  /**
   * Why this number is kept although the numbering plan does not know it (or it belongs to another country): only for a number that
   * stood in a source just like this. Switches off the checks of its form.
   */
  unchecked: text.optional(),
}
const readable = z.object(phoneFields)
type Phone = z.infer<typeof readable>

/** Weighs the fields together as soon as each is readable, even when an unknown key stands beside them. */
const phoneRule = (problem: string, todo: string) => ({
  ...rule(problem, todo),
  path: ['number'],
  when: ({ value }: { value: unknown }) => readable.safeParse(value).success,
})
const unlessUnchecked = (holds: (phone: Phone) => boolean) => (phone: Phone) => phone.unchecked !== undefined || holds(phone)

const phone = z
  .strictObject(phoneFields)
  .refine(
    unlessUnchecked(({ number }) => isInternational(number) || isShortCode(number)),
    phoneRule('is neither an international number nor a short code', 'Write + and digits without spaces, or two to six digits'),
  )
  .refine(
    unlessUnchecked(({ number }) => !isInternational(number) || isInNumberingPlan(number)),
    phoneRule('does not exist in the numbering plan', 'Compare it with the source; if it stands there so, say why under `unchecked`'),
  )
  .refine(
    ({ number, short }) => short !== number.startsWith('+'),
    phoneRule('does not agree with `short`', 'short: true is for a number without +, short: false for one with +'),
  )
  .refine(
    unlessUnchecked(({ short, from }) => !short || from === 'inside'),
    phoneRule('is a short code that cannot be called from abroad', 'Write from: inside, or give the full number'),
  )

/** The form of an address of each kind of messenger. */
const ADDRESS = {
  web: /^https?:\/\/\S+\.\S+$/,
  email: /^\S+@\S+\.\S+$/,
  telegram: /^(@\w{4,32}|https:\/\/t\.me\/\S+)$/,
  whatsapp: /^\+\d{6,15}$/,
  viber: /^\+\d{6,15}$/,
  /** A number to which a text message is sent. */
  sms: /^\+?\d{2,15}$/,
} as const
const addressKinds = z.enum(['web', 'email', 'telegram', 'whatsapp', 'viber', 'sms'])

const messenger = z
  .strictObject({ type: addressKinds, value: z.string() })
  .refine(({ type, value }) => ADDRESS[type].test(value), {
    ...rule('is no address of this type', 'web: https://…, email: name@place, telegram: @name, whatsapp and viber: + and digits'),
    path: ['value'],
  })

const source = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'is no web address' }),
  /** Whose page it is. */
  publisher: text,
  /** When the page was written, not when we read it. */
  published: date,
})

const entry = z.strictObject({
  /** Small letters, digits, hyphens; unique over all countries; never changed, since the texts hang on it. */
  id: matching(/^[a-z][a-z0-9-]{2,47}$/, 'is no id', 'Use small letters, digits and hyphens, a letter first'),
  /** Whose citizens are helped: `[any]`, or country codes, as for a consulate. */
  serves: z.array(matching(/^(any|[A-Z]{2})$/, 'is no country code', 'Write any, or two capital letters such as TR')).min(1),
  /** English, for staff. */
  name: text,
  /** As the place itself writes it. */
  name_local: text.optional(),
  operator: text,
  kinds: z.array(z.enum(KINDS)).min(1),
  phones: z.array(phone),
  messengers: z.array(messenger),
  /** Languages that are answered, as codes (`ru`, `tk`, `en`); empty if no source says. */
  languages: z.array(matching(/^[a-z]{2,3}$/, 'is no language code', 'Write two or three small letters, such as tk')),
  /**
   * `24/7`, `unknown`, `Mon-Fri 09:00-18:00`, `Mon, Wed 10:00-16:00, Thu 12:00-20:00`, `daily 08:00-23:00`; a remark goes in brackets
   * at the end: `24/7 (2015)`. In the time zone of the service.
   */
  hours: z
    .string()
    .refine(
      (it) => parseHours(it) !== undefined,
      rule('are not readable', 'Write 24/7, unknown, or days and times such as Mon-Fri 09:00-18:00; all else as unknown (remark)'),
    ),
  /** IANA zone, where it differs from the country's. */
  time_zone: z.string().refine(isTimeZone, rule('is no time zone', 'Write an IANA name, such as Asia/Ashgabat')).optional(),
  /** Every page in which the numbers stood. At least one. */
  source: z.array(source).min(1),
  /** high: own or official page, or independent sources agree. medium: one source, or an old official one. low: not shown to people. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** When somebody of the team last reached the service, and who (an organisation or a role, no private name). */
  verified: z.strictObject({ on: day, by: text }).optional(),
  /** What people should know before they call, from the list in vocabulary.ts; what none of these says is a text of its own, `.note`. */
  warnings: z.array(z.enum(WARNINGS)).default([]),
  /** English, for staff: what the researchers saw and doubt. People never read this. */
  note: z.string(),
})

export const countryFile = z.strictObject({
  /** As in the file's name. `INT` for services of many countries. */
  country: z.union([countryCode, z.literal(INTERNATIONAL)], { error: 'is no country code' }),
  region: z.enum(REGIONS),
  /** IANA zone of the services in this country, such as Asia/Ashgabat. */
  time_zone: z.string().refine(isTimeZone, rule('is no time zone', 'Write an IANA name, such as Asia/Ashgabat')),
  /** true: a button of its own on the first help screen. */
  front: z.boolean().default(false),
  /** Other names that people type: short forms, large cities, other spellings. The usual names are known in all languages. */
  also_called: z.array(text).default([]),
  /** Names that contain one of this country's and mean another: North Korea. */
  not_called: z.array(text).default([]),
  entries: z.array(entry).min(1),
})

export type Entry = z.infer<typeof entry>
export type CountryFile = z.infer<typeof countryFile>
export type { Phone }
export type Messenger = Entry['messengers'][number]
export type Confidence = Entry['confidence']
