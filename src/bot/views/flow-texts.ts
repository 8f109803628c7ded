import type { FlowTexts } from '../../flow/texts.ts'
import { nameKey } from '../../hotlines/keys.ts'
import { dial } from '../../hotlines/numbers.ts'
import { forPerson, type ShownHotline } from '../../hotlines/order.ts'
import { byName, countryButton, isReadFirst, type DirectoryTexts } from './directory.ts'

/** Services named for a country at the end of a conversation, at most: its own page has all. */
const SERVICES = 2

/** What the screens of conversations say, in one language. */
export function flowTexts(texts: DirectoryTexts): FlowTexts {
  const { content, t } = texts
  return {
    t,
    country: (code) => countryButton(texts, code).text,
    byName: (codes) => byName(codes.map((code) => countryButton(texts, code)), texts).map(({ route: [, code] }) => code),
    whomToAsk: (code) => {
      const country = content.countries.get(code)
      if (!country) return []
      const [emergency, others] = [true, false].map((is) => forPerson(country).filter((it) => it.kinds.includes('emergency') === is))
      return [...emergencyLine(emergency ?? [], t), ...about(others ?? []).map((it) => line(it, t))]
    },
  }

  /** Who keeps the list of recruiters, then whoever comes first in the directory; last those about whom something should be read before. */
  function about(others: readonly ShownHotline[]): ShownHotline[] {
    const registry = others.filter((it) => it.kinds.includes('recruiter-registry'))
    return [...new Set([...registry, ...others])].toSorted((a, b) => Number(isReadFirst(a)) - Number(isReadFirst(b))).slice(0, SERVICES)
  }
}

/** The numbers for emergencies on one line; what each is for stands on the country's page. */
function emergencyLine(emergency: readonly ShownHotline[], t: FlowTexts['t']): string[] {
  const numbers = emergency.flatMap((it) => it.phones.map(({ number }) => dial(number)))
  return numbers.length > 0 ? [`${t('kind-emergency')}: ☎️ ${numbers.join(', ')}`] : []
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
