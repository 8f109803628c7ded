import type { Broadcast } from '../../broadcast/broadcast.ts'
import { isChangeable, shownOf } from '../../broadcast/drafting.ts'
import type { Sources } from '../../broadcast/source.ts'
import { isUndoable } from '../../broadcast/undo.ts'
import type { LedgerState } from '../../store/ledger-store.ts'
import { may, type Role } from '../../staff/roles.ts'
import { escapeHtml, inRows, type Button, type Route, type View } from '../../view.ts'
import { placeLabel, placesFor } from '../send.ts'
import { ownName } from '../views/languages.ts'
import { progressText, settingsText, statusText, timeText, type BroadcastTexts } from './broadcast-texts.ts'
import { pageOf, turnButtons } from './pages.ts'

/** What is known of a broadcast when its screen is drawn. */
export interface About {
  readonly broadcast: Broadcast
  readonly role: Role
  readonly now: number
  /** How many are in its audience now, while it can be changed. */
  readonly count?: number
  /** Its ledger, once sending has begun. */
  readonly ledger?: Pick<LedgerState, 'totals'> & Partial<Pick<LedgerState, 'later'>>
  readonly perSecond?: number
  /** What stands above everything else: why the screen comes unasked. */
  readonly above?: string
  /** The answer to the last tap. It stands just above the buttons: on a small phone the beginning of the screen is out of sight. */
  readonly said?: string
}

/** Messages on one page of their list. */
const PER_PAGE = 8
/** Letters of a title on a button. */
const TITLE = 30

/** All broadcasts, those that need somebody first. */
export function listView({ t }: BroadcastTexts, broadcasts: readonly Broadcast[], page: number): View {
  const { shown, at, pages } = pageOf(broadcasts, page, PER_PAGE)
  const buttons: Button[] = shown.map((it) => ({ text: `${t(`staff-mark-${it.status}`)} ${[...it.title].slice(0, TITLE).join('')}`, route: ['staff', 'b', it.id] }))
  return {
    text: shown.length > 0 ? t('staff-list') : t('staff-list-none'),
    buttons: [...buttons.map((button) => [button]), ...turnButtons(t, ['staff', 'list'], at, pages), [{ text: t('button-staff-new'), route: ['staff', 'new'] }], back(t, ['staff'])],
    protect: 'always',
  }
}

/** A broadcast: how it stands, what is decided, and what this role may do now. */
export function broadcastView(texts: BroadcastTexts, about: About): View {
  const { t } = texts
  const { broadcast, ledger, perSecond, above, said, count, now } = about
  const { title, undo, size } = broadcast
  const progress = ledger && broadcast.startedAt !== undefined && size !== undefined ? [progressText(t, broadcast, ledger, perSecond)] : []
  const undone = undo ? [t(undo.endedAt === undefined ? 'staff-undoing' : 'staff-undid', { removed: undo.removed, kept: undo.kept })] : []
  const head = `<b>${escapeHtml(title)}</b>\n${statusText(t, broadcast, now, ledger?.later)}`
  return {
    text: [...(above === undefined ? [] : [above]), head, ...progress, ...undone, settingsText(texts, broadcast, now, count), ...(said === undefined ? [] : [`<b>${said}</b>`])].join('\n\n'),
    buttons: [...actionsOf(texts, about), back(t, ['staff', 'list'])],
    protect: 'always',
  }
}

function actionsOf({ t }: BroadcastTexts, { broadcast, role, now }: About): Button[][] {
  const { id, status } = broadcast
  const button = (name: string, ...route: string[]): Button => ({ text: t(`button-staff-${name}`), route: ['staff', ...route] })
  const me = [button('me', 'me', id)]
  const write = may(role, 'write')
  const halt = may(role, 'halt')
  const approves = may(role, 'approve')
  if (status === 'sending') return [...(halt ? [[button('pause', 'halt', id, 'pause'), button('stop', 'b', id, 'stop')]] : []), [button('refresh', 'b', id)]]
  if (status === 'paused') return [...(approves ? [[button('resume', 'ok', id, 'resume')]] : []), ...(halt ? [[button('stop', 'b', id, 'stop')]] : []), ...undo(), [button('refresh', 'b', id)]]
  if (!isChangeable(broadcast)) return [...(broadcast.startedAt === undefined ? [] : [[button('csv', 'csv', id)]]), ...undo()]
  const parts = ['messages', 'audience', 'time', 'buttons'].map((name) => button(name, 'b', id, name))
  const drop = [button('drop', 'b', id, 'drop')]
  if (!write) return [me]
  if (status === 'missed') return [[button('time', 'b', id, 'time')], drop]
  if (['submitted', 'approved', 'scheduled'].includes(status)) {
    const approval = status === 'submitted' && approves ? [[button('approve', 'ok', id, 'approve', shownOf(broadcast))]] : []
    return [me, ...approval, ...inRows(parts, 2), [button('take-back', 'edit', id, 'back')], drop]
  }
  return [...inRows(parts, 2), me, [button('submit', 'edit', id, 'submit', shownOf(broadcast))], drop]

  function undo(): Button[][] {
    return halt && isUndoable(broadcast, now) ? [[button('undo', 'b', id, 'undo')]] : []
  }
}

/** The messages, a language each, with what a locked phone shows of them. */
export function messagesView({ content, t }: BroadcastTexts, broadcast: Broadcast, sources: Sources): View {
  const { id } = broadcast
  const { locales } = content.texts
  const lines = locales.flatMap((locale) => {
    const source = sources.open(broadcast, locale)
    return source ? [t('staff-lock-screen', { language: ownName(locale), line: escapeHtml(source.line) })] : []
  })
  const buttons = locales.map((locale): Button => ({ text: `${Object.hasOwn(broadcast.messages, locale) ? '✅' : '➕'} ${ownName(locale)}`, route: ['staff', 'write', id, locale] }))
  return part(t, id, [t('staff-messages'), lines.join('\n')], inRows(buttons, 2))
}

/** Whom it is for: languages, and one topic or everybody. */
export function audienceView({ content, t }: BroadcastTexts, { id, audience, urgent }: Broadcast, people: string): View {
  const languages = content.texts.locales.map((locale): Button => toggle(ownName(locale), audience.languages.includes(locale), ['staff', 'edit', id, 'lang', locale]))
  const topics = [...content.topics.map((topic) => ({ topic, label: t(`topic-${topic}`) })), { topic: EVERYBODY, label: t('staff-everybody') }]
  const radio = topics.map(({ topic, label }): Button[] => {
    const chosen = topic === EVERYBODY ? audience.topics.length === 0 : audience.topics.includes(topic)
    return [{ text: `${chosen ? '🔘' : '⚪️'} ${label}`, route: ['staff', 'edit', id, 'topic', topic] }]
  })
  return part(t, id, [t('staff-audience'), people], [...inRows(languages, 2), ...radio, [toggle(t('button-staff-urgent'), urgent, ['staff', 'edit', id, 'urgent'])]])
}

/** Stands for no topic in a button. */
export const EVERYBODY = 'all'

/** When it is sent. */
export function timeView({ t, timeZone }: BroadcastTexts, { id, at, zone = timeZone }: Broadcast): View {
  const time = at === undefined ? t('staff-at-once') : timeText(at, zone)
  return part(t, id, [t('staff-time', { time })], [[{ text: t('button-staff-type-time'), route: ['staff', 'type', id] }], [{ text: t('button-staff-at-once'), route: ['staff', 'edit', id, 'now'] }]])
}

/** Which buttons stand under it. */
export function buttonsView({ content, t }: BroadcastTexts, { id, buttons }: Broadcast): View {
  const places = placesFor(content).map((place): Button[] => [toggle(placeLabel(content, t, place) ?? place, buttons.includes(place), ['staff', 'edit', id, 'button', place])])
  return part(t, id, [t('staff-buttons')], places)
}

/** Asks once more before something that cannot be taken back. */
export function sureView({ t }: BroadcastTexts, { id, title }: Broadcast, what: 'drop' | 'stop' | 'undo'): View {
  const sure: Button = { text: t(`button-staff-${what}-sure`), route: ['staff', what === 'drop' ? 'edit' : 'halt', id, what] }
  return part(t, id, [`<b>${escapeHtml(title)}</b>`, t(`staff-sure-${what}`)], [[sure]])
}

function part(t: BroadcastTexts['t'], id: string, texts: readonly string[], buttons: readonly (readonly Button[])[]): View {
  return { text: texts.filter((text) => text !== '').join('\n\n'), buttons: [...buttons, back(t, ['staff', 'b', id])], protect: 'always' }
}

/** A button that says what shall be, so that two quick taps are the same as one. */
function toggle(label: string, chosen: boolean, route: Route): Button {
  return { text: `${chosen ? '✅' : '⬜️'} ${label}`, route: [...route, chosen ? 'off' : 'on'] }
}

function back(t: BroadcastTexts['t'], route: Route): Button[] {
  const [, name] = route
  return [{ text: t(name === undefined ? 'button-staff' : name === 'list' ? 'button-staff-list' : 'button-back'), route }]
}
