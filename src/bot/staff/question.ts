import type { Conversation } from '@grammyjs/conversations'
import type { Context } from 'grammy'
import { may } from '../../staff/roles.ts'
import { StoreUnavailable } from '../../store/store.ts'
import type { Button, View } from '../../view.ts'
import type { BotContext } from '../context.ts'
import type { Show } from '../show.ts'
import { STAFF, type StaffContext } from './on-staff.ts'

/** A dialogue under way: what the plugin replays. Everything that reads or changes anything happens in its `external`. */
export type Talk = Conversation<BotContext, Context>

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

/** How an update is met while a question is open. `aside`: the question stays; `elsewhere`: the dialogue ends and the update goes its way. */
type Met<T> = Taken<T> | { readonly is: 'aside' | 'elsewhere' | 'cancelled' | 'over' }

const CANCEL = 'cancel'
const SAY = 'say'
/** Commands and places that are looked at in between. */
const ASIDE = ['help', 'hotlines', 'country', 'region', 'regions']

/**
 * Puts a question and waits for the answer; undefined: cancelled. Whoever goes elsewhere leaves the dialogue, and what was answered so far
 * is kept. Cancel and Help work throughout; the role is looked up with every answer.
 */
export async function ask<T>(talk: Talk, show: Show, question: Question<T>): Promise<T | undefined> {
  await talk.external(async (ctx) => void (await show(ctx, withCancel(ctx, await question.put(ctx)))))
  for (;;) {
    await talk.wait()
    const met = await talk.external((ctx) => meet(ctx, show, question))
    if (met.is === 'taken') return met.value
    if (met.is === 'cancelled') return undefined
    if (met.is === 'aside') await talk.skip({ next: true })
    if (met.is === 'elsewhere') await talk.halt({ next: true })
    if (met.is === 'over') await talk.halt()
  }
}

async function meet<T>(ctx: BotContext, show: Show, { read, said }: Question<T>): Promise<Met<T>> {
  const route = ctx.tap?.kind === 'place' ? ctx.tap.route : undefined
  if (route && ASIDE.includes(route[0])) return { is: 'aside' }
  const [place, what, word = ''] = route ?? []
  if (place === STAFF && what === CANCEL) return { is: 'cancelled' }
  if (place === STAFF && what === SAY && said && Object.hasOwn(said, word)) return taken(said[word])
  if (route || ctx.callbackQuery || !ctx.message) return /^\/cancel\b/.test(ctx.message?.text ?? '') ? { is: 'cancelled' } : { is: 'elsewhere' }
  return readSurely(ctx, show, read)
}

/** The answer of somebody who may answer; a store that fails leaves the question open. */
async function readSurely<T>(ctx: BotContext, show: Show, read: Question<T>['read']): Promise<Met<T>> {
  try {
    ctx.staff = await ctx.findStaff()
    const { staff } = ctx
    if (!staff || !may(staff.role, 'write')) {
      await show(ctx, { text: ctx.t('staff-no-longer'), buttons: [], protect: 'always' })
      return { is: 'over' }
    }
    const answer = await read(Object.assign(ctx, { staff }))
    if (answer.is === 'again') await show(ctx, withCancel(ctx, { text: answer.why, buttons: [], protect: 'always' }))
    return answer
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    const why = ctx.t('staff-away')
    await show(ctx, withCancel(ctx, { text: why, buttons: [], protect: 'always' }))
    return { is: 'again', why }
  }
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
