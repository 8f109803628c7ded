import { InputFile } from 'grammy'
import type { Broadcast, Status } from '../../broadcast/broadcast.ts'
import { csvOf } from '../../broadcast/csv.ts'
import { approve, isChangeable, submit, submitAlone, takenBack, withChange, withSeen, type Change, type Refusal } from '../../broadcast/drafting.ts'
import { paused, resumed, stopped } from '../../broadcast/halting.ts'
import { withUndo } from '../../broadcast/undo.ts'
import type { View } from '../../view.ts'
import type { Deps } from '../context.ts'
import { createFeature, type Feature } from '../feature.ts'
import { createRecently } from '../recently.ts'
import { createSend } from '../send.ts'
import type { Screens } from '../show.ts'
import { ownName } from '../views/languages.ts'
import { countText, type BroadcastTexts } from './broadcast-texts.ts'
import { audienceView, broadcastView, buttonsView, EVERYBODY, listView, messagesView, sureView, timeView } from './broadcast-views.ts'
import type { StaffEntry } from './menu.ts'
import { onStaff, type StaffContext } from './on-staff.ts'

export const NEW: StaffEntry = { name: 'new', action: 'write' }
export const LIST: StaffEntry = { name: 'list', action: 'write' }

/** What needs somebody comes first. */
const ORDER: readonly Status[] = ['sending', 'paused', 'missed', 'submitted', 'approved', 'scheduled', 'tested', 'draft', 'finished', 'cancelled']
/** Screens that are kept up to date while a broadcast is sent. */
const WATCHED = 6

/** A step of a broadcast, as it is now. Undefined: its status does not allow it. */
type Step = (broadcast: Broadcast) => Broadcast | Refusal | undefined

/** The screens of broadcasts: what is decided, tested, handed in, approved, halted. What is typed is asked for in dialogues. */
export function broadcasts(deps: Deps, screens: Screens): Feature {
  const feature = createFeature()
  const { show } = screens
  const { ledger, subscribers, audit, sources, content, now, approval } = deps
  const time = () => now().getTime()
  const sentNow = createRecently(now)
  const textsOf = (ctx: StaffContext): BroadcastTexts => ({ content, t: ctx.t, locale: ctx.locale, timeZone: deps.timeZone })

  onStaff(feature, show, 'list', 'write', (ctx, [page]) => list(ctx, Number(page ?? 0)))
  onStaff(feature, show, 'b', 'write', async (ctx, [id = '', part]) => {
    const broadcast = await deps.broadcasts.get(id)
    const view = broadcast && (await partOf(ctx, broadcast, part))
    return view ? show(ctx, view) : screen(ctx, id)
  })
  onStaff(feature, show, 'me', 'write', (ctx, [id = '']) => sendToMe(ctx, id))
  onStaff(feature, show, 'csv', 'write', (ctx, [id = '']) => sendTable(ctx, id))

  onStaff(feature, show, 'edit', 'write', async (ctx, [id = '', what = '', ...about]) => {
    if (what === 'submit') {
      const broadcast = await deps.broadcasts.get(id)
      const when = { size: broadcast ? await subscribers.count(broadcast.audience) : 0, now: time() }
      const step: Step = approval === 'alone' ? (it) => submitAlone(it, writer(ctx), when) : (it) => submit(it, when)
      return take(ctx, id, 'submitted', step, (it) => ['submitted', 'scheduled'].includes(it.status))
    }
    if (what === 'back') return take(ctx, id, 'taken-back', takenBack, (it) => ['draft', 'tested'].includes(it.status))
    if (what === 'drop') return take(ctx, id, 'dropped', (it) => (isChangeable(it) ? stopped(it) : undefined), (it) => it.status === 'cancelled')
    const change = changeOf(what, about)
    if (!change) return screen(ctx, id)
    await take(ctx, id, 'changed', (it) => withChange(it, change(it), writer(ctx)), () => false, PARTS[what])
  })

  onStaff(feature, show, 'halt', 'halt', async (ctx, [id = '', what]) => {
    if (what === 'pause') return take(ctx, id, 'paused', paused, (it) => it.status === 'paused')
    if (what === 'stop') return take(ctx, id, 'stopped', (it) => (isChangeable(it) ? undefined : stopped(it)), (it) => it.status === 'cancelled')
    if (what === 'undo') return take(ctx, id, 'undone', (it) => withUndo(it, ctx.staff.code, time()), (it) => it.undo !== undefined)
    return screen(ctx, id)
  })

  onStaff(feature, show, 'ok', 'approve', async (ctx, [id = '', what, shown = '']) => {
    if (what === 'approve') return take(ctx, id, 'approved', (it) => approve(it, writer(ctx), { shown, now: time() }), (it) => it.approvedBy?.code === ctx.staff.code)
    if (what !== 'resume') return screen(ctx, id)
    const state = await ledger.readLedger(id)
    return take(ctx, id, 'resumed', (it) => resumed(it, state), (it) => it.status === 'sending')
  })

  /** What a button of a part changes. */
  function changeOf(what: string, [name = '', wanted]: readonly string[]): ((broadcast: Broadcast) => Change) | undefined {
    const having = (all: readonly string[], one: string, known: readonly string[]) =>
      known.filter((it) => (it === one ? wanted === 'on' : all.includes(it)))
    if (what === 'lang') return ({ audience }) => ({ audience: { ...audience, languages: having(audience.languages, name, content.texts.locales) } })
    if (what === 'topic') return ({ audience }) => ({ audience: { ...audience, topics: name === EVERYBODY ? [] : content.topics.filter((it) => it === name) } })
    if (what === 'button') return ({ buttons }) => ({ buttons: wanted === 'on' ? [...buttons.filter((it) => it !== name), name].slice(-3) : buttons.filter((it) => it !== name) })
    if (what === 'urgent') return () => ({ urgent: name === 'on' })
    return what === 'now' ? () => ({ at: undefined }) : undefined
  }

  /** Takes a step and writes it down; shows how it stands then, or why not. `isDone`: it was taken before, by an earlier tap. */
  async function take(ctx: StaffContext, id: string, did: string, step: Step, isDone: (broadcast: Broadcast) => boolean, part?: string): Promise<unknown> {
    const before = await deps.broadcasts.get(id)
    const wanted = before && step(before)
    if (!before || isDone(before)) return screen(ctx, id)
    if (wanted === undefined || 'is' in wanted) return screen(ctx, id, refusalText(ctx, wanted))
    await audit.append({ by: ctx.staff, action: `broadcast.${did}`, subject: id })
    const after = await deps.broadcasts.change(id, (it) => {
      const next = step(it)
      return next && !('is' in next) ? next : undefined
    })
    const view = after && (await partOf(ctx, after, part))
    return view ? show(ctx, view) : screen(ctx, id, after ? undefined : ctx.t('staff-refused-not-now'))
  }

  function refusalText({ t }: StaffContext, refusal: Refusal | undefined): string {
    if (refusal?.why === 'missing') return t('staff-refused-missing', { languages: refusal.languages.map(ownName).join(', ') })
    return t(`staff-refused-${refusal?.why ?? 'not-now'}`)
  }

  async function list(ctx: StaffContext, page: number): Promise<unknown> {
    const all = await deps.broadcasts.list()
    const sorted = all.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (b.startedAt ?? Infinity) - (a.startedAt ?? Infinity))
    return show(ctx, listView(textsOf(ctx), sorted, page))
  }

  /** The screen of a broadcast; while it is being sent, it is kept up to date. */
  async function screen(ctx: StaffContext, id: string, above?: string): Promise<unknown> {
    const broadcast = await deps.broadcasts.get(id)
    if (!broadcast) return list(ctx, 0)
    await show(ctx, await viewOf(ctx, broadcast, above))
    const message = ctx.callbackQuery?.message?.message_id
    if (broadcast.status !== 'sending' || message === undefined) return
    const mine = { code: ctx.staff.code, locale: ctx.locale, message }
    await deps.broadcasts.change(id, (it) => ({ ...it, watched: [...it.watched.filter((one) => one.code !== mine.code || one.message !== message), mine].slice(-WATCHED) }))
  }

  async function viewOf(ctx: StaffContext, broadcast: Broadcast, above?: string): Promise<View> {
    const count = isChangeable(broadcast) ? await subscribers.count(broadcast.audience) : undefined
    const state = broadcast.startedAt === undefined ? undefined : { totals: broadcast.totals ?? (await ledger.readLedger(broadcast.id)).totals }
    return broadcastView(textsOf(ctx), {
      broadcast, role: ctx.staff.role, now: time(), ...(count !== undefined && { count }), ...(state && { ledger: state }), ...(above !== undefined && { above }),
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

  /** Sends every message to whoever asks, exactly as it will arrive: the test of those who wrote it, the proof of those who approve it. */
  async function sendToMe(ctx: StaffContext, id: string): Promise<unknown> {
    const broadcast = await deps.broadcasts.get(id)
    const chat = ctx.chat?.id ?? 0
    if (!broadcast || Object.keys(broadcast.messages).length === 0) return screen(ctx, id, broadcast && ctx.t('staff-no-messages'))
    if (sentNow(`${chat} ${id}`)) return screens.answer(ctx)
    await screens.answer(ctx)
    const send = createSend({ api: ctx.api, content: () => content, brand: deps.brand, sources })
    const failed: string[] = []
    for (const language of content.texts.locales.filter((locale) => Object.hasOwn(broadcast.messages, locale))) {
      const { is } = await send({ chat, language, zone: deps.timeZone, topics: [], lastDay: undefined, interest: undefined }, broadcast)
      if (is !== 'sent') failed.push(ownName(language))
    }
    if (failed.length > 0) return screens.send(ctx, await viewOf(ctx, broadcast, ctx.t('staff-lost', { languages: failed.join(', ') })))
    await audit.append({ by: ctx.staff, action: 'broadcast.seen', subject: id })
    const seen = await deps.broadcasts.change(id, (it) => (isChangeable(it) ? withSeen(it, writer(ctx)) : undefined))
    return screens.send(ctx, await viewOf(ctx, seen ?? broadcast, ctx.t('staff-seen')))
  }

  async function sendTable(ctx: StaffContext, id: string): Promise<unknown> {
    const broadcast = await deps.broadcasts.get(id)
    if (broadcast?.startedAt === undefined) return screen(ctx, id)
    if (sentNow(`${ctx.chat?.id} table ${id}`)) return screens.answer(ctx)
    const totals = broadcast.totals ?? (await ledger.readLedger(id)).totals
    const table = new InputFile(Buffer.from(csvOf(broadcast, { totals })), `message-${id}.csv`)
    await Promise.all([screens.answer(ctx), ctx.replyWithDocument(table, { disable_notification: true, protect_content: false })])
  }

  return feature
}

/** Where a change is shown: the part of the screen that its button stands on. */
const PARTS: Readonly<Record<string, string>> = { lang: 'audience', topic: 'audience', urgent: 'audience', button: 'buttons', now: 'time' }

/** Whoever acts, as a broadcast remembers them. */
export function writer({ staff: { code, organisation } }: StaffContext): { readonly code: string; readonly organisation: string } {
  return { code, organisation }
}
