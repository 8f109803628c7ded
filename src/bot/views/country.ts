import type { CountryHotlines } from '../../hotlines/directory.ts'
import { nameKey } from '../../hotlines/keys.ts'
import { dial } from '../../hotlines/numbers.ts'
import { forPerson, type ShownHotline } from '../../hotlines/order.ts'
import { escapeHtml, inRows, type Translate, type View } from '../../view.ts'
import { advice, countryName, flag, isReadFirst, type DirectoryTexts } from './directory.ts'

/** Services on one page of a country: a screen of a small phone. */
const PER_PAGE = 3

/**
 * A country, page by page from 0: its numbers at once, so that nobody has to tap on to call. The emergency numbers stand last, just above
 * the buttons: of a new message, and of one that was edited, a phone shows the lower end. A button per service leads to its hours,
 * languages and all else.
 */
export function countryView(texts: DirectoryTexts, country: CountryHotlines, asked = 0): View {
  const { t } = texts
  const hotlines = forPerson(country)
  const emergency = hotlines.filter((it) => it.kinds.includes('emergency'))
  const others = hotlines.filter((it) => !it.kinds.includes('emergency'))
  const numbered = others.map((hotline, at) => ({ hotline, number: at + 1 }))
  const page = Math.min(asked, Math.max(0, Math.ceil(numbered.length / PER_PAGE) - 1))
  const shown = numbered.slice(page * PER_PAGE, (page + 1) * PER_PAGE)
  const hints = ['country-services', ...(shown.some(({ hotline }) => isReadFirst(hotline)) ? ['country-read-first'] : [])]
  const text = [
    `<b>${flag(country.country)} ${escapeHtml(countryName(texts, country.country))}</b>`,
    ...shown.map(({ hotline, number }) => serviceText(hotline, number, t)),
    others.length > 0 ? hints.map((key) => t(key)).join(' ') : t('country-no-services'),
    ...(page > 0 ? [] : [emergency.length > 0 ? emergencyText(emergency, texts) : t('country-no-emergency')]),
  ]
  const buttons = shown.map(({ hotline, number }) => ({ text: String(number), route: ['line', hotline.country, hotline.id] as const }))
  const turn = [
    ...(page > 0 ? [{ text: t('button-previous'), route: ['country', country.country, String(page - 1)] as const }] : []),
    ...(numbered.length > (page + 1) * PER_PAGE ? [{ text: t('button-more'), route: ['country', country.country, String(page + 1)] as const }] : []),
  ]
  return {
    text: text.join('\n\n'),
    buttons: [...inRows(buttons, PER_PAGE), ...(turn.length > 0 ? [turn] : []), [{ text: t('button-other-country'), route: ['help'] }]],
    protect: 'never',
    // The first page is the help; from the others it is one tap away.
    ...(page === 0 && { without: 'help' as const }),
  }
}

function serviceText(hotline: ShownHotline, number: number, t: Translate): string {
  const phones = hotline.phones.slice(0, 2).map(({ number: digits, short, from }) => {
    const where = short || from === 'any' ? '' : ` (${t(`hotline-${from}`)})`
    return `☎️ ${dial(digits)}${where}`
  })
  return [`<b>${number}.</b> ${t(nameKey(hotline))}${isReadFirst(hotline) ? ' ℹ️' : ''}`, ...phones].join('\n')
}

function emergencyText(emergency: readonly ShownHotline[], texts: DirectoryTexts): string {
  // The flag once more: the heading may lie above what a small phone shows.
  const flags = [...new Set(emergency.map((it) => flag(it.country)))].join('')
  return [`${flags} ${texts.t('country-emergency')}`, ...emergency.flatMap((it) => emergencyLines(it, texts))].join('\n')
}

function emergencyLines(hotline: ShownHotline, texts: DirectoryTexts): string[] {
  const { t } = texts
  const numbers = hotline.phones.map(({ number, services }) => {
    const what = services?.map((service) => t(`service-${service}`)).join(', ')
    return what === undefined ? `☎️ ${dial(number)}` : `☎️ ${dial(number)}  ${what}`
  })
  return [...numbers, ...advice(texts, hotline)]
}
