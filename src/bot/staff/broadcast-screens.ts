import type { Broadcast, Status } from '../../broadcast/broadcast.ts'
import { isChangeable } from '../../broadcast/drafting.ts'
import type { View } from '../../view.ts'
import type { Deps } from '../context.ts'
import type { Screens } from '../show.ts'
import { countText, type BroadcastTexts } from './broadcast-texts.ts'
import { audienceView, broadcastView, buttonsView, listView, messagesView, sureView, timeView } from './broadcast-views.ts'
import type { StaffContext } from './on-staff.ts'

/** What needs somebody comes first. */
const ORDER: readonly Status[] = ['sending', 'paused', 'missed', 'submitted', 'approved', 'scheduled', 'tested', 'draft', 'finished', 'cancelled']

/** Screens of broadcasts with what the store knows of them. */
export interface BroadcastScreens {
  /** All of them. */
  readonly list: (ctx: StaffContext, page: number) => Promise<unknown>
  /** One of them, or a part of it; `said` is the answer to the last tap. */
  readonly screen: (ctx: StaffContext, id: string, said?: string, part?: string) => Promise<unknown>
  readonly viewOf: (ctx: StaffContext, broadcast: Broadcast, said?: string) => Promise<View>
}

/** Screens of broadcasts for whoever asks. */
export function createBroadcastScreens(deps: Deps, { show }: Screens): BroadcastScreens {
  const { ledger, subscribers, sources, content, now } = deps
  const textsOf = (ctx: StaffContext): BroadcastTexts => ({ content, t: ctx.t, locale: ctx.locale, timeZone: deps.timeZone })

  async function list(ctx: StaffContext, page: number): Promise<unknown> {
    // What is purged has no title any more.
    const all = (await deps.broadcasts.list()).filter(({ title }) => title !== '')
    const sorted = all.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (b.startedAt ?? Infinity) - (a.startedAt ?? Infinity))
    return show(ctx, listView(textsOf(ctx), sorted, page))
  }

  /** The screen of a broadcast, or a part of it. */
  async function screen(ctx: StaffContext, id: string, said?: string, part?: string): Promise<unknown> {
    const broadcast = await deps.broadcasts.get(id)
    if (!broadcast) return list(ctx, 0)
    const view = said === undefined ? await partOf(ctx, broadcast, part) : undefined
    return show(ctx, view ?? (await viewOf(ctx, broadcast, said)))
  }

  async function viewOf(ctx: StaffContext, broadcast: Broadcast, said?: string): Promise<View> {
    const count = isChangeable(broadcast) ? await subscribers.count(broadcast.audience) : undefined
    const state = broadcast.startedAt === undefined ? undefined : broadcast.totals ? { totals: broadcast.totals } : await ledger.readLedger(broadcast.id)
    return broadcastView(textsOf(ctx), {
      broadcast, role: ctx.staff.role, now: now().getTime(), ...(count !== undefined && { count }), ...(state && { ledger: state }), ...(said !== undefined && { said }),
    })
  }

  /** A part of a broadcast's screen, or a question before something that cannot be taken back. */
  async function partOf(ctx: StaffContext, broadcast: Broadcast, part: string | undefined): Promise<View | undefined> {
    const texts = textsOf(ctx)
    if (part === 'stop' || part === 'undo' || part === 'drop') return sureView(texts, broadcast, part)
    if (!isChangeable(broadcast)) return undefined
    if (part === 'messages') return messagesView(texts, broadcast, sources)
    if (part === 'audience') return audienceView(texts, broadcast, countText(ctx.t, await subscribers.count(broadcast.audience)))
    if (part === 'time') return timeView(texts, broadcast)
    return part === 'buttons' ? buttonsView(texts, broadcast) : undefined
  }

  return { list, screen, viewOf }
}
