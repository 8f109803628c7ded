import type { Api } from 'grammy'
import type { Broadcast, Status } from '../../broadcast/broadcast.ts'
import type { Broadcasts } from '../../broadcast/broadcasts.ts'
import { outcomesOf } from '../../broadcast/rules.ts'
import { sleep } from '../../broadcast/waiting.ts'
import type { Content } from '../../content/content.ts'
import type { Pseudonym } from '../../crypto/pseudonym.ts'
import type { Member, Staff } from '../../staff/staff.ts'
import type { LedgerStore } from '../../store/ledger-store.ts'
import type { LeaseStore, ValueStore } from '../../store/store.ts'
import { languageName } from '../language.ts'
import { plainKeyboard, sendPlain, speechOf, type Speech } from '../plain.ts'
import { isRefusal } from '../show.ts'
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

/** What staff are told of without asking. */
const TOLD: readonly Status[] = ['submitted', 'scheduled', 'sending', 'paused', 'missed', 'finished', 'cancelled']

type Colleague = Member & { readonly chat: number }

/** Tells staff how it stands with broadcasts, and keeps their screens up to date while one is sent; one replica of all does. */
export function startNotices(deps: NoticesDeps): { readonly stop: () => Promise<void> } {
  const { api, store, broadcasts, staff, now, onError } = deps
  const name = deps.newName()
  const stopping = new AbortController()
  const samples = new Map<string, { readonly at: number; readonly done: number; readonly perSecond: number | undefined }>()

  /** Writes down first that they were told: nobody is told twice. */
  async function tell(broadcast: Broadcast): Promise<void> {
    const { id, status, told } = broadcast
    if (told === status || !TOLD.includes(status)) return
    // A stopped one is told of when its totals are known.
    if (status === 'cancelled' && broadcast.startedAt !== undefined && broadcast.endedAt === undefined) return
    const changed = await broadcasts.change(id, (it) => (it.status === status && it.told !== status ? { ...it, told: status } : undefined))
    if (!changed || isKnown(changed, told)) return
    for (const colleague of await concerned(changed)) await sendTo(colleague, changed).catch(onError)
  }

  /** Whether whoever did it saw it happen. */
  function isKnown({ status, pausedBy, startedAt }: Broadcast, told: Status | undefined): boolean {
    if (status === 'paused') return pausedBy === 'staff'
    if (status === 'sending') return told === 'paused'
    return status === 'cancelled' && startedAt === undefined
  }

  /** Who can approve what was handed in; of all else, who wrote and who approved it. */
  async function concerned({ status, writers, approvedBy }: Broadcast): Promise<readonly Colleague[]> {
    if (status !== 'submitted') {
      const codes = [...writers.map(({ code }) => code), approvedBy?.code]
      return (await staff.chatsOf('write')).filter(({ code }) => codes.includes(code))
    }
    const wrote = ({ code, organisation }: Colleague) => writers.some((it) => it.code === code || (organisation !== '' && it.organisation === organisation))
    return (await staff.chatsOf('approve')).filter((it) => !wrote(it))
  }

  async function sendTo({ chat, code, role }: Colleague, broadcast: Broadcast): Promise<void> {
    const language = await store.getValue(languageName(deps.pseudonym(chat)))
    const speech = speechOf(deps.content(), deps.brand, language, deps.defaultLocale)
    const view = await viewFor(broadcast, role, speech, speech.t(`staff-notice-${broadcast.status}`))
    const { message_id } = await sendPlain(api, chat, speech, view)
    if (broadcast.status !== 'sending') return
    const watched = { code, locale: speech.locale, message: message_id }
    await broadcasts.change(broadcast.id, (it) => ({ ...it, watched: [...it.watched, watched] }))
  }

  async function viewFor(broadcast: Broadcast, role: Member['role'], { locale, t }: Speech, above?: string) {
    const ledger = broadcast.startedAt === undefined ? undefined : { totals: broadcast.totals ?? (await store.readLedger(broadcast.id)).totals }
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
  async function edit(chat: number, message: number, speech: Speech, { text, buttons }: { readonly text: string; readonly buttons: Parameters<typeof plainKeyboard>[1] }): Promise<boolean> {
    try {
      await api.editMessageText(chat, message, text, { parse_mode: 'HTML', link_preview_options: { is_disabled: true }, reply_markup: plainKeyboard(speech, buttons) })
      return true
    } catch (error) {
      if (isRefusal(error, 'message is not modified')) return true
      if (isRefusal(error, '')) return false
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
      await tell(broadcast)
      if (turn % UPDATES === 0) await update(broadcast)
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
