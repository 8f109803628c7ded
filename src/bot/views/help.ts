import { INTERNATIONAL, REGIONS } from '../../hotlines/vocabulary.ts'
import { inRows, type Button, type View } from '../../view.ts'
import { byName, countryButton, type DirectoryTexts } from './directory.ts'

/** The first help screen: the countries that most people ask for, and the way to all others. `above` stands over it. */
export function helpView(texts: DirectoryTexts, above?: string): View {
  const { content, t } = texts
  const countries = [...content.countries.values()]
  const front = byName(countries.filter((it) => it.front).map((it) => countryButton(texts, it.country)), texts)
  const others = countries.some((it) => !it.front) ? [[{ text: t('button-other-countries'), route: ['regions'] } as const]] : []
  return {
    text: above === undefined ? t('help') : `${above}\n\n${t('help')}`,
    buttons: [...inRows(front, 2), ...others],
    protect: 'never',
    without: 'help',
  }
}

/** The parts of the world that the directory knows. */
export function regionsView({ content, t }: DirectoryTexts): View {
  const buttons = REGIONS.flatMap((region): Button[] => {
    const [first, ...others] = [...content.countries.values()].filter((it) => it.region === region)
    if (!first) return []
    // What stands alone is opened at once, such as the services of many countries.
    const only = others.length === 0 && first.country === INTERNATIONAL
    return [{ text: t(`region-${region}`), route: only ? ['country', first.country] : ['region', region] }]
  })
  return { text: t('help-regions'), buttons: inRows(buttons, 2), protect: 'never' }
}

/** The countries of one part of the world, by name. */
export function regionView(texts: DirectoryTexts, region: string): View {
  const countries = [...texts.content.countries.values()].filter((it) => it.region === region)
  const buttons = byName(countries.map((it) => countryButton(texts, it.country)), texts)
  return { text: texts.t('help-region'), buttons: inRows(buttons, 2), protect: 'never' }
}
