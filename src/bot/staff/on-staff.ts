import { may, type Action } from '../../staff/roles.ts'
import type { Member } from '../../staff/staff.ts'
import type { View } from '../../view.ts'
import type { BotContext } from '../context.ts'
import type { Feature } from '../feature.ts'
import type { Show } from '../show.ts'

/** An update of somebody who is on the staff. */
export type StaffContext = BotContext & { staff: Member }

/** The place that all buttons of the staff lead to: `staff:people`. */
export const STAFF = 'staff'

/**
 * Handles `staff:<name>` for those who may do this; `about` is the rest of the route. Others on the staff are told that their role does not
 * allow it, and everybody else does not get here.
 */
export function onStaff(
  feature: Feature,
  show: Show,
  name: string,
  action: Action,
  handle: (ctx: StaffContext, about: readonly string[]) => Promise<unknown>,
): void {
  feature.use(async (ctx, next) => {
    const [place, asked, ...about] = ctx.tap?.kind === 'place' ? ctx.tap.route : []
    if (place !== STAFF || asked !== name || !isStaff(ctx)) return next()
    if (!may(ctx.staff.role, action)) return show(ctx, notAllowedView(ctx))
    return handle(ctx, about)
  })
}

/** Whether the gate found this person on the staff. */
export function isStaff(ctx: BotContext): ctx is StaffContext {
  return ctx.staff !== undefined
}

/** Whoever acts, as a broadcast remembers them. */
export function writer({ staff: { code, organisation } }: StaffContext): { readonly code: string; readonly organisation: string } {
  return { code, organisation }
}

/** What somebody on the staff sees whose role does not allow this. */
export function notAllowedView({ t }: BotContext): View {
  return { text: t('staff-not-allowed'), buttons: [[{ text: t('button-staff'), route: [STAFF] }]], protect: 'always' }
}
