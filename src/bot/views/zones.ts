import { INTERNATIONAL, REGIONS } from '../../hotlines/vocabulary.ts'
import { inRows, type Button, type View } from '../../view.ts'
import { byName, countryName, flag, type DirectoryTexts } from './directory.ts'

/** Countries with several times of day, each with one zone for each of them, from west to east. */
const WIDE: Readonly<Record<string, readonly string[]>> = {
  RU: [
    'Europe/Kaliningrad', 'Europe/Moscow', 'Europe/Samara', 'Asia/Yekaterinburg', 'Asia/Omsk', 'Asia/Krasnoyarsk', 'Asia/Irkutsk',
    'Asia/Yakutsk', 'Asia/Vladivostok', 'Asia/Magadan', 'Asia/Kamchatka',
  ],
  US: ['America/Los_Angeles', 'America/Denver', 'America/Chicago', 'America/New_York'],
  CA: ['America/Vancouver', 'America/Edmonton', 'America/Winnipeg', 'America/Toronto', 'America/Halifax'],
  AU: ['Australia/Perth', 'Australia/Adelaide', 'Australia/Sydney'],
  ID: ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'],
}

/** Where somebody is: the countries most asked for, and the way to all others. */
export function zonesView(texts: DirectoryTexts): View {
  const { content, t } = texts
  const front = [...content.countries.values()].filter((it) => it.front).map((it) => it.country)
  const others: Button = { text: t('button-other-countries'), route: ['zones', 'regions'] }
  return { text: t('zones'), buttons: [...countryRows(texts, front), [others], back(t, 'messages')], protect: 'either' }
}

/** The parts of the world, or the countries of one of them. */
export function zoneRegionsView(texts: DirectoryTexts, asked: string): View {
  const { content, t } = texts
  const countries = [...content.countries.values()].filter((it) => it.country !== INTERNATIONAL)
  const inRegion = countries.filter((it) => it.region === asked).map((it) => it.country)
  if (inRegion.length > 0) return { text: t('help-region'), buttons: [...countryRows(texts, inRegion), back(t, 'zones')], protect: 'either' }
  const regions = REGIONS.filter((region) => countries.some((it) => it.region === region))
  const buttons = regions.map((region): Button => ({ text: t(`region-${region}`), route: ['zones', region] }))
  return { text: t('help-regions'), buttons: [...inRows(buttons, 2), back(t, 'zones')], protect: 'either' }
}

function back(t: DirectoryTexts['t'], place: string): Button[] {
  return [{ text: t('button-back'), route: [place] }]
}

function countryRows(texts: DirectoryTexts, codes: readonly string[]): Button[][] {
  const buttons = codes.map((code) => ({ text: `${flag(code)} ${countryName(texts, code)}`, route: ['zone', code] as const }))
  return inRows(byName(buttons, texts), 2)
}

/** In a country with several zones nobody has to know their names: what the clock shows there now tells them apart. */
export function clocksView({ t }: DirectoryTexts, code: string, now: Date): View {
  const buttons = (WIDE[code] ?? []).map((zone): Button => ({ text: clockIn(zone, now), route: ['zone', code, lastPart(zone)] }))
  return { text: t('zone-clock'), buttons: [...inRows(buttons, 3, 11), back(t, 'zones')], protect: 'either' }
}

/** The zone behind a button: `choose` when the country has several, undefined when there is none. */
export function zoneOf({ content }: DirectoryTexts, code: string, part: string | undefined): string | undefined {
  const wide = Object.hasOwn(WIDE, code) ? WIDE[code] : undefined
  if (wide) return part === undefined ? 'choose' : wide.find((zone) => lastPart(zone) === part)
  return code === INTERNATIONAL ? undefined : content.countries.get(code)?.time_zone
}

/** What a clock shows there: 14:05. */
export function clockIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now)
}

function lastPart(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1)
}
