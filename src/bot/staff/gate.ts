import { TOKEN, type Joined, type Member } from '../../staff/staff.ts'
import { StoreUnavailable } from '../../store/store.ts'
import { readPlain } from '../button.ts'
import type { BotContext, Deps } from '../context.ts'
import { plainView } from '../feature.ts'
import type { Layer, Next } from '../layer.ts'
import type { Screens } from '../show.ts'
import { staffMenuView, withinRole, type StaffEntry } from './menu.ts'
import { STAFF } from './on-staff.ts'

const COMMAND = /^\/staff(?:@\w+)?(?:\s|$)/i
const OF_STAFF = `:${STAFF}`
const INVITATION = /^\/start(?:@\w+)?\s+i_(\S+)$/i

/**
 * The way to everything of the staff: `/staff`, buttons that begin with `staff:`, invitations. The role is looked up anew each time. Whoever
 * is not on the staff passes on as if nothing had been here, unless the button they tapped is on a screen that we once showed them as staff.
 */
export function gate(deps: Deps, { show }: Screens, entries: readonly StaffEntry[]): Layer {
  return (ctx, next) => {
    ctx.staff = undefined
    ctx.findStaff = lookup(deps, ctx)
    const token = INVITATION.exec(ctx.message?.text ?? '')?.[1]
    if (token !== undefined && TOKEN.test(token)) return join(ctx, token, next)
    if (COMMAND.test(ctx.message?.text ?? '')) return command(ctx, next)
    if (ctx.tap?.kind !== 'place' || ctx.tap.route[0] !== STAFF) return next()
    return tap(ctx, next)
  }

  async function command(ctx: BotContext, next: Next): Promise<unknown> {
    try {
      ctx.staff = await ctx.findStaff()
      if (ctx.staff) ctx.tap = { kind: 'place', route: [STAFF] }
    } catch (error) {
      // Nothing may be seen from the difference, so it is an unknown command for now.
      deps.log.failed('staff', error)
    }
    return next()
  }

  async function tap(ctx: BotContext, next: Next): Promise<unknown> {
    const before = isOnStaffScreen(ctx)
    try {
      ctx.staff = await ctx.findStaff()
    } catch (error) {
      deps.log.failed('staff', error)
      if (before) return show(ctx, plainView(ctx.t('staff-away')))
    }
    if (ctx.staff) return withStore(ctx, next)
    return before ? show(ctx, plainView(ctx.t('staff-no-longer'))) : next()
  }

  /** Who staff are may be known without the store; what they do is not. */
  async function withStore(ctx: BotContext, next: Next): Promise<unknown> {
    try {
      return await next()
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      deps.log.failed('staff', error)
      return show(ctx, plainView(ctx.t('staff-away')))
    }
  }

  async function join(ctx: BotContext, token: string, next: Next): Promise<unknown> {
    if (!ctx.from) return next()
    const joined = await deps.staff.join(ctx.from.id, token)
    if (joined.is === 'unknown') return next()
    if (joined.is === 'joined') return show(ctx, staffMenuView(ctx.t, joined.member, withinRole(entries, joined.member.role), ctx.t('staff-joined')))
    return show(ctx, { ...plainView(ctx.t(NOT_JOINED[joined.is])), protect: 'always' })
  }
}

const NOT_JOINED: Readonly<Record<Exclude<Joined['is'], 'joined' | 'unknown'>, string>> = {
  used: 'staff-invitation-used',
  expired: 'staff-invitation-expired',
  already: 'staff-invitation-already',
}

/** Asks at most once, and not before somebody wants to know. */
function lookup({ staff }: Deps, ctx: BotContext): BotContext['findStaff'] {
  let found: Promise<Member | undefined> | undefined
  return () => (found ??= ctx.from ? staff.find(ctx.from.id) : Promise.resolve(undefined))
}

/** Whether the message tapped on has a button of the staff: Telegram tells us what we ourselves put there, so this cannot be made up. */
export function isOnStaffScreen(ctx: BotContext): boolean {
  const message = ctx.callbackQuery?.message
  const rows = message && message.date !== 0 ? (message.reply_markup?.inline_keyboard ?? []) : []
  const isOfStaff = (data: string) => data.includes(OF_STAFF) && readPlain(data)?.route[0] === STAFF
  return rows.some((row) => row.some((button) => 'callback_data' in button && isOfStaff(button.callback_data)))
}
