import type { Broadcast } from '../../broadcast/broadcast.ts'
import { approve, isChangeable, mayApprove, submit, submitAlone, takenBack, withChange, type Change, type Refusal } from '../../broadcast/drafting.ts'
import { paused, resumed, stopped } from '../../broadcast/halting.ts'
import { withUndo } from '../../broadcast/undo.ts'
import { may } from '../../staff/roles.ts'
import { StoreUnavailable } from '../../store/store.ts'
import type { Deps } from '../context.ts'
import { createFeature, type Feature } from '../feature.ts'
import type { Screens } from '../show.ts'
import { ownName } from '../views/languages.ts'
import { createBroadcastScreens } from './broadcast-screens.ts'
import { EVERYBODY } from './broadcast-views.ts'
import type { StaffEntry } from './menu.ts'
import { notAllowedView, onStaff, STAFF, writer, type StaffContext } from './on-staff.ts'

export const NEW: StaffEntry = { name: 'new', action: 'write' }
export const LIST: StaffEntry = { name: 'list', action: 'write' }

/** A step of a broadcast, as it is now. Undefined: its status does not allow it. */
type Step = (broadcast: Broadcast) => Broadcast | Refusal | undefined

/** The screens of broadcasts: what is decided, tested, handed in, approved, halted. What is typed is asked for in dialogues. */
export function broadcasts(deps: Deps, screens: Screens): Feature {
  const feature = createFeature()
  const { show } = screens
  const { ledger, subscribers, audit, content, now, approval } = deps
  const { list, screen } = createBroadcastScreens(deps, screens)
  const time = () => now().getTime()

  onStaff(feature, show, 'list', 'write', (ctx, [page]) => list(ctx, Number(page ?? 0)))
  onStaff(feature, show, 'b', 'write', (ctx, [id = '', part]) => screen(ctx, id, undefined, part))

  onStaff(feature, show, 'edit', 'write', async (ctx, [id = '', what = '', ...about]) => {
    if (what === 'submit') return handIn(ctx, id, about[0] ?? '')
    if (what === 'back') return take(ctx, id, 'taken-back', takenBack, (it) => ['draft', 'tested'].includes(it.status))
    if (what === 'drop') return take(ctx, id, 'dropped', (it) => (isChangeable(it) ? stopped(it) : undefined), (it) => it.status === 'cancelled')
    const change = changeOf(what, about)
    if (!change) return screen(ctx, id)
    const step: Step = (it) => withChange(it, change(it), writer(ctx))
    await take(ctx, id, 'changed', step, (it) => isChangeable(it) && step(it) === undefined, PARTS[what])
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

  async function handIn(ctx: StaffContext, id: string, shown: string): Promise<unknown> {
    const [broadcast, approvers] = await Promise.all([deps.broadcasts.get(id), deps.staff.chatsOf('approve')])
    const size = broadcast ? await subscribers.count(broadcast.audience) : 0
    const hasApprover = broadcast !== undefined && approvers.some((it) => mayApprove(broadcast, it) === 'yes')
    const isDone = (it: Broadcast) => ['submitted', 'scheduled'].includes(it.status)
    if (approval === 'two') return take(ctx, id, 'submitted', (it) => submit(it, writer(ctx), { size, hasApprover, now: time() }), isDone)
    if (!may(ctx.staff.role, 'approve')) return show(ctx, notAllowedView(ctx))
    return take(ctx, id, 'approved', (it) => submitAlone(it, writer(ctx), { shown, size, now: time() }), isDone)
  }

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
    if (!before) return list(ctx, 0)
    const wanted = step(before)
    if (isDone(before)) return screen(ctx, id, undefined, part)
    if (wanted === undefined || 'is' in wanted) return screen(ctx, id, refusalText(ctx, wanted))
    try {
      const after = await write(ctx, id, did, step)
      return await screen(ctx, id, after ? undefined : ctx.t('staff-refused-not-now'), part)
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      deps.log.failed('staff', error)
      // Perhaps it was done, and only the answer was lost.
      return show(ctx, { text: ctx.t('staff-perhaps'), buttons: [[{ text: ctx.t('button-staff-refresh'), route: [STAFF, 'b', id] }]], protect: 'always' })
    }
  }

  /** The log first: what was done without being written down could not be found again. What did not come about is written behind it. */
  async function write(ctx: StaffContext, id: string, did: string, step: Step): Promise<Broadcast | undefined> {
    const entry = { by: ctx.staff, subject: id }
    await audit.append({ ...entry, action: `broadcast.${did}` })
    const after = await deps.broadcasts.change(id, (it) => {
      const next = step(it)
      return next && !('is' in next) ? { ...next, actor: ctx.staff.code, changedAt: time() } : undefined
    })
    if (!after) await audit.append({ ...entry, action: 'broadcast.not-done' })
    return after
  }

  function refusalText({ t }: StaffContext, refusal: Refusal | undefined): string {
    if (refusal?.why === 'missing') return t('staff-refused-missing', { languages: refusal.languages.map(ownName).join(', ') })
    const why = refusal?.why ?? 'not-now'
    return t(`staff-refused-${why}`)
  }

  return feature
}

/** Where a change is shown: the part of the screen that its button stands on. */
const PARTS: Readonly<Record<string, string>> = { lang: 'audience', topic: 'audience', urgent: 'audience', button: 'buttons', now: 'time' }
