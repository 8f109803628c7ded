import type { Content } from '../../content.ts'
import type { CountryHotlines } from '../../hotlines/directory.ts'
import { hoursText } from '../../hotlines/hours-text.ts'
import { openNow } from '../../hotlines/hours.ts'
import { nameKey, noteKey, operatorKey } from '../../hotlines/keys.ts'
import { link } from '../../hotlines/links.ts'
import { dial, dialInside } from '../../hotlines/numbers.ts'
import { citizensOf, forPerson, type ShownHotline } from '../../hotlines/order.ts'
import type { Phone } from '../../hotlines/schema.ts'
import { newestSource } from '../../hotlines/sources.ts'
import { REGIONS } from '../../hotlines/vocabulary.ts'
import { escapeHtml, inRows, type Button, type Translate, type View } from '../../view.ts'

/** What every screen of the directory is made from. */
export interface DirectoryTexts {
  readonly content: Content
  readonly locale: string
  readonly t: Translate
}

/** Buttons that copy a number, at most: more would push the others off a small screen. */
const COPIES = 3

/** The first help screen: the countries that most people ask for, and the way to all others. `above` stands over it. */
export function helpView(texts: DirectoryTexts, above?: string): View {
  const { content, t } = texts
  const countries = [...content.countries.values()]
  const front = countries.filter((it) => it.front).map((it) => countryButton(texts, it.country))
  const others = countries.some((it) => !it.front) ? [[{ text: t('button-other-countries'), route: ['regions'] } as const]] : []
  return {
    text: above === undefined ? t('help') : `${above}\n\n${t('help')}`,
    buttons: [...inRows(front, 2, 18), ...others],
    protect: 'never',
    without: 'help',
  }
}

/** The parts of the world that the directory knows. */
export function regionsView({ content, t }: DirectoryTexts): View {
  const known = REGIONS.filter((region) => [...content.countries.values()].some((it) => it.region === region))
  const buttons = known.map((region) => ({ text: t(`region-${region}`), route: ['region', region] as const }))
  return { text: t('help-regions'), buttons: inRows(buttons, 2, 18), protect: 'never' }
}

/** The countries of one part of the world, by name. */
export function regionView(texts: DirectoryTexts, region: string): View {
  const countries = [...texts.content.countries.values()].filter((it) => it.region === region)
  const buttons = countries
    .map((it) => countryButton(texts, it.country))
    .toSorted((a, b) => a.text.slice(5).localeCompare(b.text.slice(5), texts.locale))
  return { text: texts.t('help-region'), buttons: inRows(buttons, 2, 18), protect: 'never' }
}

/** A country: its emergency numbers at once, every other service as a button. */
export function countryView(texts: DirectoryTexts, country: CountryHotlines): View {
  const { t } = texts
  const hotlines = forPerson(country)
  const emergency = hotlines.filter((it) => it.kinds.includes('emergency'))
  const others = hotlines.filter((it) => !it.kinds.includes('emergency'))
  const lines = [
    `<b>${flag(country.country)} ${escapeHtml(countryName(texts, country.country))}</b>`,
    emergency.length > 0
      ? [t('country-emergency'), ...emergency.flatMap((it) => emergencyLines(it, texts))].join('\n')
      : t('country-no-emergency'),
    t(others.length > 0 ? 'country-services' : 'country-no-services'),
  ]
  const buttons = others.map((it) => [{ text: t(nameKey(it)), route: ['line', it.country, it.id] as const }])
  return { text: lines.join('\n\n'), buttons: [...buttons, [otherCountry(t)]], protect: 'never', without: 'help' }
}

/** One service with all that helps to reach it. */
export function hotlineView(texts: DirectoryTexts, hotline: ShownHotline, now: Date): View {
  const { t } = texts
  const pages = hotline.messengers.flatMap((messenger) => {
    const url = link(messenger)
    return url === undefined ? [] : [{ text: t(messenger.type === 'web' ? 'button-web' : 'button-write'), url }]
  })
  const copies = hotline.phones.slice(0, COPIES).map(({ number }) => ({ text: t('button-copy', { number: dial(number) }), copy: number }))
  const save = hotline.phones.length > 0 ? [{ text: t('button-save'), route: ['save', hotline.country, hotline.id] as const }] : []
  const back: Button = {
    text: `◀️ ${flag(hotline.country)} ${countryName(texts, hotline.country)}`,
    route: ['country', hotline.country],
  }
  return {
    text: [...head(texts, hotline), ...reach(texts, hotline), ...when(texts, hotline, now), ...trust(texts, hotline)].join('\n\n'),
    buttons: [
      ...inRows(copies, 1),
      ...inRows([...save, ...pages], 2, 20),
      [{ text: t('button-did-not-work'), route: ['dead', hotline.country, hotline.id] }],
      [back],
    ],
    protect: 'never',
  }
}

/** A country's name in a language: our own where the usual one is not what people there say, else that of the platform. */
export function countryName({ content, locale, t }: DirectoryTexts, code: string): string {
  const own = `country-${code}`
  if (content.texts.has(locale, own)) return t(own)
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code
}

function head({ content, locale, t }: DirectoryTexts, hotline: ShownHotline): string[] {
  const note = content.texts.has(locale, noteKey(hotline)) ? [t(noteKey(hotline))] : []
  return [`<b>${t(nameKey(hotline))}</b>\n${t(operatorKey(hotline))}`, ...note]
}

function reach(texts: DirectoryTexts, hotline: ShownHotline): string[] {
  const { t } = texts
  const phones = hotline.phones.map((phone) => `☎️ ${phoneLine(phone, t)}`)
  const written = hotline.messengers.filter((it) => link(it) === undefined).map((it) => `✉️ ${escapeHtml(it.value)}`)
  const citizens = citizensOf(hotline)?.map((code) => countryName(texts, code)).join(', ')
  return [
    ...(phones.length > 0 ? [phones.join('\n')] : [t('hotline-no-phone')]),
    ...(written.length > 0 ? [written.join('\n')] : []),
    ...(citizens === undefined ? [] : [t('hotline-citizens', { countries: escapeHtml(citizens) })]),
  ]
}

/** The number stands on a line of its own, what is known about it below: also how it is dialled inside the country. */
function phoneLine({ number, from, toll_free }: Phone, t: Translate): string {
  const inside = from === 'inside' ? dialInside(number) : undefined
  const about = [
    ...(inside === undefined ? [] : [inside]),
    ...(toll_free === true ? [t('hotline-free')] : []),
    ...(from === 'inside' ? [t('hotline-inside')] : []),
    ...(from === 'abroad' ? [t('hotline-abroad')] : []),
  ]
  return about.length > 0 ? `${dial(number)}\n(${about.join(', ')})` : dial(number)
}

function when({ t, locale }: DirectoryTexts, hotline: ShownHotline, now: Date): string[] {
  const open = openNow(hotline.hours, hotline.time_zone, now)
  const local = hotline.hours.kind === 'weekly' ? ` ${t('hotline-local-time')}` : ''
  const hours = `${t('hotline-hours', { hours: hoursText(hotline.hours, t) })}${local}`
  const state = hotline.hours.kind === 'weekly' && open !== 'unknown' ? [t(open === 'open' ? 'hotline-open' : 'hotline-closed')] : []
  return [[hours, ...state, ...spoken(t, locale, hotline.languages)].join('\n')]
}

function spoken(t: Translate, locale: string, languages: readonly string[]): string[] {
  if (languages.length === 0) return []
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' })
  return [t('hotline-languages', { languages: languages.map((code) => names.of(code) ?? code).join(', ') })]
}

function trust({ t, locale }: DirectoryTexts, hotline: ShownHotline): string[] {
  const { publisher, date } = newestSource(hotline)
  const who = escapeHtml(publisher)
  if (date === undefined) return [t('hotline-source-undated', { publisher: who })]
  const day = dateText(date, locale)
  return [t(hotline.verified ? 'hotline-verified' : 'hotline-source', { date: day, publisher: who })]
}

/** A day, month or year as exact as it is known. */
function dateText(date: string, locale: string): string {
  const [, month, day] = date.split('-')
  const format: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', ...(month && { month: 'long' }), ...(day && { day: 'numeric' }) }
  return month === undefined ? date : new Intl.DateTimeFormat(locale, format).format(new Date(date))
}

function emergencyLines(hotline: ShownHotline, { content, locale, t }: DirectoryTexts): string[] {
  const numbers = hotline.phones.map(({ number, services }) => {
    const what = services?.map((service) => t(`service-${service}`)).join(', ')
    return what === undefined ? `☎️ ${dial(number)}` : `☎️ ${dial(number)}  ${what}`
  })
  const note = content.texts.has(locale, noteKey(hotline)) ? [t(noteKey(hotline))] : []
  return [...numbers, ...note]
}

function countryButton(texts: DirectoryTexts, code: string) {
  return { text: `${flag(code)} ${countryName(texts, code)}`, route: ['country', code] } as const
}

function otherCountry(t: Translate): Button {
  return { text: t('button-other-country'), route: ['help'] }
}

/** 🇹🇷 for TR; the globe for what is no country. */
function flag(code: string): string {
  if (code === 'INT') return '🌐'
  return String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + (letter.codePointAt(0) ?? 65) - 65))
}
