import type { Conversation } from '@grammyjs/conversations'
import { may, type Action } from '../../staff/roles.ts'
import { StoreUnavailable } from '../../store/store.ts'
import type { Button, View } from '../../view.ts'
import type { BotContext } from '../context.ts'
import type { Screens, Show } from '../show.ts'
import { STAFF, type StaffContext } from './on-staff.ts'

/** A dialogue under way: what the plugin replays. Everything that reads or changes anything happens in its `external`. */
export type Talk = Conversation<BotContext>

/** What came of an answer: it was taken, or it is asked again with a sentence that says why. */
export type Taken<T> = { readonly is: 'taken'; readonly value: T } | { readonly is: 'again'; readonly why: string }

export interface Question<T> {
  /** The question, as it is put first. */
  readonly put: (ctx: BotContext) => Promise<View> | View
  /** Reads a typed answer; it may be asked for the same answer again after a store that failed. */
  readonly read: (ctx: StaffContext) => Promise<Taken<T>>
  /** Answers by buttons: the words behind `staff:say:` and what they mean. */
  readonly said?: Readonly<Record<string, T>>
}

/** What questions are put with. */
export interface Asking {
  readonly show: Show
  readonly answer: Screens['answer']
  /** What the role of whoever answers has to allow. */
  readonly action: Action
  /** Told of what an answer failed of; the question stays open all the same. */
  readonly failed: (error: unknown) => void
}

/** How an update is met while a question is open. `aside`: the question stays; `ignored`: it is a button of an earlier question; `elsewhere`: the dialogue ends and the update goes its way. */
type Met<T> = Taken<T> | { readonly is: 'aside' | 'ignored' | 'elsewhere' | 'cancelled' | 'over' }

/** What the buttons of a question say behind `staff:`. */
export const CANCEL = 'cancel'
export const SAY = 'say'
/** Commands and places that are looked at in between. */
const ASIDE = ['help', 'hotlines', 'country', 'region', 'regions']

/**
 * Puts a question and waits for the answer; undefined: cancelled. Whoever goes elsewhere leaves the dialogue, and what was answered so far
 * is kept. Cancel and Help work throughout; the role is looked up with every answer.
 */
export async function ask<T>(talk: Talk, asking: Asking, question: Question<T>): Promise<T | undefined> {
  await talk.external(async (ctx) => void (await asking.show(ctx, withCancel(ctx, await question.put(ctx)))))
  for (;;) {
    await talk.wait()
    const met = await talk.external((ctx) => meet(ctx, asking, question))
    if (met.is === 'taken') return met.value
    if (met.is === 'cancelled') return undefined
    if (met.is === 'aside') await talk.skip({ next: true })
    if (met.is === 'elsewhere') await talk.halt({ next: true })
    if (met.is === 'over') await talk.halt()
  }
}

async function meet<T>(ctx: BotContext, asking: Asking, { read, said }: Question<T>): Promise<Met<T>> {
  const text = ctx.message?.text
  if (/^\/cancel\b/i.test(text ?? '')) return surely(ctx, asking, () => Promise.resolve({ is: 'cancelled' }))
  // What is typed is an answer, also when it names a country or trouble.
  const route = (ctx.callbackQuery || isCommand(text)) && ctx.tap?.kind === 'place' ? ctx.tap.route : undefined
  if (route && ASIDE.includes(route[0])) return { is: 'aside' }
  const [place, what, word = ''] = route ?? []
  if (place === STAFF && what === CANCEL) return { is: 'cancelled' }
  if (place === STAFF && what === SAY) return said && Object.hasOwn(said, word) ? taken(said[word]) : ignore(asking, ctx)
  if (route || ctx.callbackQuery || !ctx.message) return { is: 'elsewhere' }
  return surely(ctx, asking, async (staff) => {
    const answer = await read(staff)
    // Without a word: it was said already.
    if (answer.is === 'again' && answer.why !== '') await asking.show(ctx, withCancel(ctx, { text: answer.why, buttons: [], protect: 'always' }))
    return answer
  })
}

/** Whether a text is a command, known or not. */
export function isCommand(text: string | undefined): boolean {
  return /^\/[a-z]/i.test(text ?? '')
}

/** What somebody who typed may do; whatever fails leaves the question open, since an error would end the dialogue. */
async function surely<T>(ctx: BotContext, { show, failed, action }: Asking, act: (staff: StaffContext) => Promise<Met<T>>): Promise<Met<T>> {
  try {
    ctx.staff = await ctx.findStaff()
    const { staff } = ctx
    if (staff && may(staff.role, action)) return await act(Object.assign(ctx, { staff }))
    await show(ctx, { text: ctx.t('staff-no-longer'), buttons: [], protect: 'always' })
    return { is: 'over' }
  } catch (error) {
    failed(error)
    const why = ctx.t(error instanceof StoreUnavailable ? 'staff-away' : 'apology')
    await show(ctx, withCancel(ctx, { text: why, buttons: [], protect: 'always' })).catch(failed)
    return { is: 'again', why }
  }
}

/** A second quick tap, after the first one has brought the next question. */
async function ignore({ answer }: Asking, ctx: BotContext): Promise<{ readonly is: 'ignored' }> {
  await answer(ctx)
  return { is: 'ignored' }
}

function taken<T>(value: T | undefined): Met<T> {
  return value === undefined ? { is: 'elsewhere' } : { is: 'taken', value }
}

/** A button that answers the open question. */
export function sayButton(text: string, word: string): Button {
  return { text, route: [STAFF, SAY, word] }
}

function withCancel({ t }: BotContext, view: View): View {
  return { ...view, buttons: [...view.buttons, [{ text: t('button-staff-cancel'), route: [STAFF, CANCEL] }]], protect: 'always' }
}
