import type { Broadcast } from '../../broadcast/broadcast.ts'
import { localTime } from '../../broadcast/quiet.ts'
import { writeWhen } from '../../broadcast/when.ts'
import type { Content } from '../../content/content.ts'
import type { LedgerState } from '../../store/ledger-store.ts'
import { escapeHtml, type Translate } from '../../view.ts'
import { placeLabel } from '../send.ts'
import { ownName } from '../views/languages.ts'

/** What a screen about a broadcast is written with. */
export interface BroadcastTexts {
  readonly content: Content
  readonly t: Translate
  readonly locale: string
  /** The zone in which times are shown that nobody gave a zone for. */
  readonly timeZone: string
}

/** People in an audience, in tens: a screen that anybody on the staff can turn and turn again must not single anybody out. */
export function countText(t: Translate, count: number): string {
  if (count === 0) return t('staff-people-none')
  return count < 10 ? t('staff-people-few') : t('staff-people-about', { count: `${Math.floor(count / 10) * 10}+` })
}

/** How it stands with a broadcast, in a sentence. */
export function statusText(t: Translate, { status, pausedBy, startedAt, heldUntil = 0 }: Broadcast, now: number, later: number | undefined): string {
  if (status === 'sending' && heldUntil > now) return t('staff-status-held', { minutes: Math.ceil((heldUntil - now) / 60_000) })
  if (status === 'sending' && later !== undefined && later > now) return t('staff-status-later')
  if (status === 'paused') return t(`staff-status-paused-${pausedBy ?? 'staff'}`)
  if (status === 'cancelled' && startedAt === undefined) return t('staff-status-dropped')
  return t(`staff-status-${status}`)
}

/** Everything that staff decide about a broadcast, a line each. */
export function settingsText({ content, t, timeZone }: BroadcastTexts, broadcast: Broadcast, now: number, count?: number): string {
  const { audience, buttons, messages, urgent, writers, approvedBy, at, zone = timeZone } = broadcast
  const languages = audience.languages.map((language) => `${ownName(language)}${Object.hasOwn(messages, language) ? '' : ' ⚠️'}`)
  const topics = audience.topics.map((topic) => (content.topics.includes(topic) ? t(`topic-${topic}`) : topic))
  const places = buttons.flatMap((place) => placeLabel(content, t, place) ?? [])
  const lines = [
    t('staff-line-languages', { languages: languages.join(', ') || '–' }),
    t('staff-line-audience', { audience: topics.join(', ') || t('staff-everybody') }),
    ...(count === undefined ? [] : [countText(t, count)]),
    t('staff-line-time', { time: at === undefined ? t('staff-at-once') : timeText(at, zone) }),
    ...(count !== undefined && isLate(at ?? now, zone) ? [t('staff-line-late')] : []),
    ...(places.length > 0 ? [t('staff-line-buttons', { buttons: places.join(', ') })] : []),
    ...(urgent ? [t('staff-line-urgent')] : []),
    t('staff-line-writers', { codes: writers.map(({ code }) => code).join(', ') }),
    ...(approvedBy ? [approvedBy.alone ? t('staff-line-alone', { code: approvedBy.code }) : t('staff-line-approved', { code: approvedBy.code })] : []),
  ]
  return lines.join('\n')
}

/** So late that most people would not get it any more on that day (the hour, of 24): the first share and its pause take time too. */
const LATE = 20

function isLate(at: number, zone: string): boolean {
  return localTime(zone, at).hour >= LATE
}

/** `2026-12-03 10:00 (Asia/Ashgabat)` */
export function timeText(at: number, zone: string): string {
  return `${writeWhen(at, zone)} (${escapeHtml(zone)})`
}

const BAR = 12

/** How far sending has got: a bar, what became of the messages, how fast it goes. All numbers together are the audience. */
export function progressText(t: Translate, { size = 0, status }: Broadcast, { totals }: Pick<LedgerState, 'totals'>, perSecond?: number): string {
  const left = totals.waiting + totals.claimed
  const done = Math.max(0, size - left)
  const share = size === 0 ? 1 : done / size
  const full = Math.floor(share * BAR)
  const seconds = perSecond ? Math.ceil(left / perSecond) : undefined
  const speed = status === 'sending' && seconds !== undefined && left > 0 ? [t('staff-speed', { perSecond: Math.round(perSecond ?? 0), minutes: Math.ceil(seconds / 60) })] : []
  return [`${'▓'.repeat(full)}${'░'.repeat(BAR - full)} ${Math.floor(share * 100)} %`, ...totalsLines(t, size, totals), ...speed].join('\n')
}

/** What became of everybody, a line for each outcome. */
function totalsLines(t: Translate, size: number, { sent, gone, failed, unknown, skipped, waiting, claimed }: LedgerState['totals']): string[] {
  const left = waiting + claimed
  return [
    t('staff-total-size', { count: size }),
    t('staff-total-sent', { count: sent }),
    ...Object.entries({ gone, failed, unknown, skipped, left }).flatMap(([name, count]) => (count > 0 ? [t(`staff-total-${name}`, { count })] : [])),
  ]
}
