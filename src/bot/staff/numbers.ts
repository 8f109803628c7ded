import { withoutTags } from '../../content/html.ts'
import { outcomeKey, titleKey } from '../../flow/keys.ts'
import { nameKey } from '../../hotlines/keys.ts'
import { REASONS, toCheck } from '../../hotlines/to-check.ts'
import { readFigures, type Figure } from '../../stats/figures.ts'
import { escapeHtml, inRows, type View } from '../../view.ts'
import type { BotContext, Deps } from '../context.ts'
import { createFeature, type Feature } from '../feature.ts'
import type { Screens } from '../show.ts'
import { countryName, flag } from '../views/directory.ts'
import { onStaff } from './on-staff.ts'
import type { StaffEntry } from './menu.ts'
import { pageOf, turnButtons } from './pages.ts'

export const NUMBERS: StaffEntry = { name: 'numbers', action: 'numbers' }

/** The groups of figures, and the events in each by the beginning of their names. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  talks: ['started', 'finished'],
  offers: ['offer-text'],
  countries: ['country'],
  services: ['hotline'],
  dead: ['dead'],
  posters: ['poster'],
}
const KNOWN = Object.values(GROUPS).flat()

/** Lines on a page. */
const PER_PAGE = 15
/** Characters of a name in a line. */
const LONGEST = 70

/** How often what was used in the last days, of groups of at least ten; and the hotlines that somebody should look at. */
export function numbers(deps: Deps, { show }: Screens): Feature {
  const feature = createFeature()
  onStaff(feature, show, 'numbers', 'numbers', async (ctx, [group, page]) => {
    const reason = REASONS.find((it) => it === group)
    if (reason) return show(ctx, pageView(ctx, reason, hotlineLines(deps, reason), page))
    if (group === undefined || (group !== 'others' && !Object.hasOwn(GROUPS, group))) return show(ctx, groupsView(ctx))
    return show(ctx, pageView(ctx, group, figureLines(ctx, deps, await readFigures(deps.store, deps.now()), group), page))
  })
  return feature
}

function groupsView({ t }: BotContext): View {
  const groups = [...Object.keys(GROUPS), 'others', ...REASONS].map((group) => ({ text: t(`button-staff-figures-${group}`), route: ['staff', 'numbers', group] as const }))
  return { text: t('staff-numbers'), buttons: [...inRows(groups, 1), [{ text: t('button-staff'), route: ['staff'] }]], protect: 'always' }
}

function pageView({ t }: BotContext, group: string, lines: readonly string[], asked: string | undefined): View {
  const { shown, at, pages } = pageOf(lines, Number(asked ?? 0), PER_PAGE)
  const counter = pages > 1 ? [`<i>${t('page-number', { page: at + 1, pages })}</i>`] : []
  const what = REASONS.some((it) => it === group) ? [] : [t('staff-figures')]
  return {
    text: [`<b>${t(`button-staff-figures-${group}`)}</b>`, ...what, shown.length > 0 ? shown.join('\n') : t('staff-figures-none'), ...counter].join('\n\n'),
    buttons: [...turnButtons(t, ['staff', 'numbers', group], at, pages), [{ text: t('button-staff-numbers'), route: ['staff', 'numbers'] }]],
    protect: 'always',
  }
}

function hotlineLines({ content, now }: Deps, reason: (typeof REASONS)[number]): string[] {
  return toCheck([...content.countries.values()], now())[reason].map(({ country, name, id }) => `${flag(country)} ${escapeHtml(short(name))} (${id})`)
}

function figureLines(ctx: BotContext, deps: Deps, figures: ReadonlyMap<string, Figure>, group: string): string[] {
  const kinds = GROUPS[group]
  const wanted = ([event]: readonly [string, Figure]) => (kinds ?? []).includes(kindOf(event)) || (!kinds && !KNOWN.includes(kindOf(event)))
  return [...figures].filter(wanted).map(([event, { week, month }]) => {
    const weekly = week > 0 ? `${week}+` : '–'
    return `${escapeHtml(short(withoutTags(nameOf(ctx, deps, event))))}: <b>${weekly} · ${month}+</b>`
  })
}

function kindOf(event: string): string {
  return event.split(':', 1).join()
}

/** An event in plain words; its name as it is when it is about something that is no more. */
function nameOf(ctx: BotContext, { content }: Deps, event: string): string {
  const { t, locale } = ctx
  const [kind, about = '', outcome] = event.split(':')
  const flow = content.flows.get(about)
  const has = (key: string) => content.texts.has(locale, key)
  if (kind === 'country') return `${flag(about)} ${countryName({ content, locale, t }, about)}`
  if ((kind === 'hotline' || kind === 'dead') && has(nameKey({ id: about }))) return `${t(nameKey({ id: about }))} (${about.split('-', 1).join().toUpperCase()})`
  if (kind === 'offer-text' && has(`offer-text-${about}`)) return firstLine(t(`offer-text-${about}`))
  if (kind === 'poster') return about
  if (!flow) return event
  const ending = flow.outcomes.find(({ id }) => id === outcome)
  if (kind === 'finished' && ending) return `${t(titleKey(flow))} → ${firstLine(t(outcomeKey(flow, ending)))}`
  return kind === 'started' ? `${t(titleKey(flow))} ▶️` : event
}

function firstLine(text: string): string {
  return text.split('\n', 1).join()
}

function short(text: string): string {
  const letters = [...text]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text
}
