import { GrammyError, type Api } from 'grammy'
import type { Broadcast, Status } from '../../broadcast/broadcast.ts'
import type { Broadcasts } from '../../broadcast/broadcasts.ts'
import { mayApprove } from '../../broadcast/drafting.ts'
import { outcomesOf } from '../../broadcast/rules.ts'
import { sleep } from '../../broadcast/waiting.ts'
import type { Content } from '../../content/content.ts'
import type { Pseudonym } from '../../crypto/pseudonym.ts'
import type { Member, Staff } from '../../staff/staff.ts'
import type { LedgerStore } from '../../store/ledger-store.ts'
import type { LeaseStore, ValueStore } from '../../store/store.ts'
import { languageName } from '../language.ts'
import { plainKeyboard, sendPlain, speechOf, type Speech } from '../plain.ts'
import { isRefusal, KEPT } from '../show.ts'
import type { View } from '../../view.ts'
import { broadcastView } from './broadcast-views.ts'

export interface NoticesDeps {
  readonly api: Api
  readonly content: () => Content
  readonly store: LeaseStore & Pick<LedgerStore, 'readLedger'> & Pick<ValueStore, 'getValue'>
  readonly broadcasts: Broadcasts
  readonly staff: Pick<Staff, 'chatsOf'>
  /** The name under which a person's language is kept. */
  readonly pseudonym: Pseudonym
  readonly brand: string
  readonly defaultLocale: string
  readonly timeZone: string
  readonly now: () => Date
  /** A random name. */
  readonly newName: () => string
  readonly onError: (error: unknown) => void
}

/** Milliseconds between two looks, and looks between two updates of a screen. */
const LOOK = 1_500
const UPDATES = 2
/** Seconds after which another replica takes over. */
const ALIVE = 10

/** After these, somebody relies on it: a way back to the draft is told. */
const BINDING: readonly Status[] = ['submitted', 'approved', 'scheduled']
/** What staff bring about; whoever did it knows. */
const BY_STAFF: readonly Status[] = ['draft', 'tested', 'scheduled']
/** Cards that are kept up to date, at most. */
const CARDS = 12

type Colleague = Member & { readonly chat: number }

/** Tells staff how it stands with broadcasts, and keeps their screens up to date while one is sent; one replica of all does. */
export function startNotices(deps: NoticesDeps): { readonly stop: () => Promise<void> } {
  const { api, store, broadcasts, staff, now, onError } = deps
  const name = deps.newName()
  const stopping = new AbortController()
  const samples = new Map<string, { readonly at: number; readonly done: number; readonly perSecond: number | undefined }>()

  /** Tells everybody concerned, and writes down who has been told: whoever was not reached is told at the next look. */
  async function tell(broadcast: Broadcast): Promise<void> {
    const { id, status, told, informed } = broadcast
    if (told === status || isQuiet(broadcast)) return
    for (const colleague of await concerned(broadcast)) {
      const mark = `${status} ${colleague.code}`
      if (informed.includes(mark)) continue
      await sendTo(colleague, broadcast)
      await broadcasts.change(id, (it) => ({ ...it, informed: [...it.informed, mark] }))
    }
    await broadcasts.change(id, (it) => (it.status === status ? { ...it, told: status, informed: [] } : undefined))
  }

  /** Whether there is nothing to tell: a draft that nobody but its writers has heard of, a stopped one whose totals are not known yet, one that goes on. */
  function isQuiet({ status, told, startedAt, endedAt }: Broadcast): boolean {
    if (status === 'draft' || status === 'tested') return told === undefined || !BINDING.includes(told)
    if (status === 'sending') return told === 'paused'
    return status === 'cancelled' && startedAt !== undefined && endedAt === undefined
  }

  /** Who can approve what was handed in; of all else, who wrote it and who has seen it. Not who did it. */
  async function concerned({ status, writers, seen, approvedBy, actor, pausedBy, startedAt }: Broadcast): Promise<readonly Colleague[]> {
    const colleagues = await staff.chatsOf(status === 'submitted' ? 'approve' : 'write')
    if (status === 'submitted') return colleagues.filter((it) => mayApprove({ writers }, it) === 'yes')
    const codes = [...writers.map(({ code }) => code), ...Object.keys(seen), approvedBy?.code]
    const isDropped = status === 'cancelled' && startedAt === undefined
    const isOurs = BY_STAFF.includes(status) || isDropped || (status === 'paused' && pausedBy === 'staff')
    return colleagues.filter(({ code }) => codes.includes(code) && !(isOurs && code === actor))
  }

  async function sendTo({ chat, code, role }: Colleague, broadcast: Broadcast): Promise<void> {
    const language = await store.getValue(languageName(deps.pseudonym(chat)))
    const speech = speechOf(deps.content(), deps.brand, language, deps.defaultLocale)
    const view = await viewFor(broadcast, role, speech, speech.t(`staff-notice-${broadcast.status}`))
    const message_id = await sendSurely(chat, speech, view)
    if (broadcast.status !== 'sending' || message_id === undefined) return
    const watched = { code, locale: speech.locale, message: message_id }
    await broadcasts.change(broadcast.id, (it) => ({ ...it, watched: [...it.watched, watched].slice(-CARDS) }))
  }

  /** The number of the message; undefined when Telegram refuses it: they have blocked the bot. A card stays when one of its buttons is tapped. */
  async function sendSurely(chat: number, speech: Speech, view: View): Promise<number | undefined> {
    try {
      return (await sendPlain(api, chat, speech, view, ['close', KEPT])).message_id
    } catch (error) {
      if (error instanceof GrammyError && [400, 403].includes(error.error_code)) return undefined
      throw error
    }
  }

  async function viewFor(broadcast: Broadcast, role: Member['role'], { locale, t }: Speech, above?: string) {
    const ledger = broadcast.startedAt === undefined ? undefined : broadcast.totals ? { totals: broadcast.totals } : await store.readLedger(broadcast.id)
    const perSecond = samples.get(broadcast.id)?.perSecond
    const texts = { content: deps.content(), t, locale, timeZone: deps.timeZone }
    return broadcastView(texts, {
      broadcast, role, now: now().getTime(), ...(ledger && { ledger }), ...(perSecond !== undefined && { perSecond }), ...(above !== undefined && { above }),
    })
  }

  /** Brings the screens of a broadcast up to date; once it is over, for the last time. */
  async function update(broadcast: Broadcast): Promise<void> {
    const { id, watched, status } = broadcast
    const isOver = status === 'finished' || (status === 'cancelled' && broadcast.endedAt !== undefined)
    if (watched.length === 0 || !(isOver || status === 'sending' || status === 'paused')) return
    await sample(id)
    const colleagues = await staff.chatsOf('write')
    for (const { code, locale, message } of watched) {
      const colleague = colleagues.find((it) => it.code === code)
      const speech = speechOf(deps.content(), deps.brand, locale, deps.defaultLocale)
      const stays = colleague && (await edit(colleague.chat, message, speech, await viewFor(broadcast, colleague.role, speech)))
      if (!stays) await broadcasts.change(id, (it) => ({ ...it, watched: it.watched.filter((one) => one.message !== message || one.code !== code) }))
    }
    if (!isOver) return
    samples.delete(id)
    await broadcasts.change(id, (it) => ({ ...it, watched: [] }))
  }

  /** Whether the screen is still there. */
  async function edit(chat: number, message: number, speech: Speech, { text, buttons }: View): Promise<boolean> {
    try {
      await api.editMessageText(chat, message, text, { parse_mode: 'HTML', link_preview_options: { is_disabled: true }, reply_markup: plainKeyboard(speech, buttons, ['close', KEPT]) })
      return true
    } catch (error) {
      if (isRefusal(error, 'message is not modified')) return true
      // Deleted, or whoever had it has blocked the bot.
      if (isRefusal(error, '') || (error instanceof GrammyError && error.error_code === 403)) return false
      throw error
    }
  }

  async function sample(id: string): Promise<void> {
    const done = outcomesOf(await store.readLedger(id))
    const at = now().getTime()
    const before = samples.get(id)
    const seconds = before && (at - before.at) / 1000
    samples.set(id, { at, done, perSecond: before && seconds ? (done - before.done) / seconds : undefined })
  }

  async function look(turn: number): Promise<void> {
    if (!(await store.takeLease('notices', name, ALIVE))) return
    for (const broadcast of await broadcasts.list()) {
      // What goes wrong with one is not to keep the others from being told of.
      await tell(broadcast).catch(onError)
      if (turn % UPDATES === 0) await update(broadcast).catch(onError)
    }
  }

  async function keepLooking(): Promise<void> {
    for (let turn = 0; !stopping.signal.aborted; turn += 1) {
      await look(turn).catch(onError)
      await sleep(LOOK, stopping.signal)
    }
    await store.dropLease('notices', name).catch(onError)
  }

  const looking = keepLooking()
  return {
    async stop() {
      stopping.abort()
      await looking
    },
  }
}
