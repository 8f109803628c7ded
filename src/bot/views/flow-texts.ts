import type { FlowTexts } from '../../flow/texts.ts'
import { nameKey, noteKey } from '../../hotlines/keys.ts'
import { dial } from '../../hotlines/numbers.ts'
import { citizensOf, forPerson, isEmergency, isReadFirst, type ShownHotline } from '../../hotlines/order.ts'
import type { Kind } from '../../hotlines/vocabulary.ts'
import { byName, countryButton, type DirectoryTexts } from './directory.ts'

/** Services named for a country at the end of a conversation, at most: its own page has all. */
const SERVICES = 2
/** What anybody may need who asks about work abroad; lines for some people only come after these. */
const FOR_WORK: readonly Kind[] = ['recruiter-registry', 'trafficking', 'migration', 'labour', 'legal', 'iom']

/** What the screens of conversations say, in one language. */
export function flowTexts(texts: DirectoryTexts): FlowTexts {
  const { content, t } = texts
  return {
    t,
    country: (code) => countryButton(texts, code).text,
    byName: (codes) => byName(codes.map((code) => countryButton(texts, code)), texts).map(({ route: [, code] }) => code),
    whomToAsk: (code, citizens) => {
      const country = content.countries.get(code)
      const shown = country ? forPerson(country).filter((it) => isFor(it, citizens)) : []
      return [...emergencyLine(shown.filter(isEmergency), texts), ...forWork(shown).map((it) => line(it, t))]
    },
  }
}

/** Nobody is sent to the embassy of another country. */
function isFor(hotline: ShownHotline, citizens: readonly string[]): boolean {
  return citizensOf(hotline)?.some((code) => citizens.includes(code)) ?? true
}

/** Who keeps the list of recruiters, then whoever comes first in the directory. */
function forWork(shown: readonly ShownHotline[]): ShownHotline[] {
  const others = shown.filter((it) => !isEmergency(it))
  const registry = others.filter((it) => it.kinds.includes('recruiter-registry'))
  const work = others.filter((it) => it.kinds.some((kind) => FOR_WORK.includes(kind)))
  return [...new Set([...registry, ...work, ...others])].slice(0, SERVICES)
}

/**
 * The numbers for emergencies on one line, each with what it is for. ℹ️ sends to the country's page, where more is said: about a number in
 * doubt, or one with a note; where something should be read before, the number itself is only there.
 */
function emergencyLine(emergency: readonly ShownHotline[], { content, locale, t }: DirectoryTexts): string[] {
  if (emergency.length === 0) return []
  if (emergency.some(isReadFirst)) return [`${t('kind-emergency')} ℹ️`]
  const numbers = emergency.flatMap((it) => it.phones).map(({ number, services }) => {
    const what = services?.map((service) => t(`service-${service}`)).join(', ')
    return what === undefined ? dial(number) : `${dial(number)} (${what})`
  })
  const more = emergency.some((it) => it.doubtful || content.texts.has(locale, noteKey(it))) ? ' ℹ️' : ''
  return [`${t('kind-emergency')}: ☎️ ${numbers.join(', ')}${more}`]
}

/**
 * Whoever reads this may be far from there: a number that can be called from abroad comes first, and one that cannot says so. The number of
 * a service about which something should be read before is not here but with what is to be read, behind the country's button.
 */
function line(hotline: ShownHotline, t: FlowTexts['t']): string {
  const phone = hotline.phones.find(({ from }) => from !== 'inside') ?? hotline.phones[0]
  if (isReadFirst(hotline)) return `${t(nameKey(hotline))} ℹ️`
  if (!phone) return t(nameKey(hotline))
  const where = phone.from === 'any' ? '' : ` (${t(`hotline-${phone.from}`)})`
  return `${t(nameKey(hotline))}\n☎️ ${dial(phone.number)}${where}`
}
