import { hoursText } from '../../hotlines/hours-text.ts'
import { currentHours, openNow } from '../../hotlines/hours.ts'
import { nameKey, operatorKey } from '../../hotlines/keys.ts'
import { link } from '../../hotlines/links.ts'
import { dial, dialInside } from '../../hotlines/numbers.ts'
import { citizensOf, type ShownHotline } from '../../hotlines/order.ts'
import type { Phone } from '../../hotlines/schema.ts'
import { isNumberList, newestSource } from '../../hotlines/sources.ts'
import { escapeHtml, inRows, type Button, type Translate, type View } from '../../view.ts'
import { advice, countryName, flag, type DirectoryTexts } from './directory.ts'

/** Buttons that copy a number, at most: more would push the others off a small screen. */
const COPIES = 3

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
      ...inRows([...save, ...pages], 2),
      [{ text: t('button-did-not-work'), route: ['dead', hotline.country, hotline.id] }],
      [back],
    ],
    protect: 'never',
  }
}

function head(texts: DirectoryTexts, hotline: ShownHotline): string[] {
  const { t } = texts
  const kinds = hotline.kinds.map((kind) => t(`kind-${kind}`)).join(', ')
  return [`<b>${t(nameKey(hotline))}</b>\n${t(operatorKey(hotline))}\n<i>${kinds}</i>`, ...advice(texts, hotline)]
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
  const hours = currentHours(hotline.hours, now)
  const open = openNow(hours, hotline.time_zone, now)
  const local = hours.kind === 'weekly' ? ` ${t('hotline-local-time')}` : ''
  const line = `${t('hotline-hours', { hours: hoursText(hours, t) })}${local}`
  const state = hours.kind === 'weekly' && open !== 'unknown' ? [t(open === 'open' ? 'hotline-open' : 'hotline-closed')] : []
  return [[line, ...state, ...spoken(t, locale, hotline.languages)].join('\n')]
}

function spoken(t: Translate, locale: string, languages: readonly string[]): string[] {
  if (languages.length === 0) return []
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' })
  return [t('hotline-languages', { languages: languages.map((code) => names.of(code) ?? code).join(', ') })]
}

function trust({ t, locale }: DirectoryTexts, hotline: ShownHotline): string[] {
  const { publisher, date } = newestSource(hotline)
  const who = isNumberList(publisher) ? t('hotline-source-list') : escapeHtml(publisher)
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
