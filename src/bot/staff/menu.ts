import { may, type Action, type Role } from '../../staff/roles.ts'
import type { Member } from '../../staff/staff.ts'
import { escapeHtml, type Button, type Translate, type View } from '../../view.ts'
import type { Deps } from '../context.ts'
import { createFeature, type Feature } from '../feature.ts'
import type { Screens } from '../show.ts'
import { isStaff, STAFF } from './on-staff.ts'
import { inviteView, organisationIn } from './invite-view.ts'

/** A line of the menu of the staff: leads to `staff:<name>`, and its label is the text `button-staff-<name>`. */
export interface StaffEntry {
  readonly name: string
  readonly action: Action
}

/** What a role may do of these. */
export function withinRole(entries: readonly StaffEntry[], role: Role): readonly StaffEntry[] {
  return entries.filter(({ action }) => may(role, action))
}

/** The menu of the staff, and `/staff <organisation>`, with which an admin invites somebody of another one. */
export function staffMenu({ staff }: Deps, { show }: Screens, entries: readonly StaffEntry[]): Feature {
  const feature = createFeature()
  feature.use(async (ctx, next) => {
    const [place, name] = ctx.tap?.kind === 'place' ? ctx.tap.route : []
    if (place !== STAFF || name !== undefined || !isStaff(ctx)) return next()
    const { t } = ctx
    const typed = organisationIn(ctx.message?.text)
    if (typed === undefined || !may(ctx.staff.role, 'people')) return show(ctx, staffMenuView(t, ctx.staff, withinRole(entries, ctx.staff.role)))
    if (typed.name === undefined) return show(ctx, staffMenuView(t, ctx.staff, withinRole(entries, ctx.staff.role), t('staff-organisation-malformed')))
    return show(ctx, { ...inviteView(t, typed.name, await staff.list(), 'typed'), reply: true })
  })
  return feature
}

/** Who you are on the staff, and what you may do. `above` stands over it. */
export function staffMenuView(t: Translate, { role, organisation, code }: Member, entries: readonly StaffEntry[], above?: string): View {
  const buttons: Button[][] = entries.map(({ name }) => [{ text: t(`button-staff-${name}`), route: [STAFF, name] }])
  const you = placeText(t, { role, organisation })
  const menu = t('staff', { you, code })
  return { text: above === undefined ? menu : `${above}\n\n${menu}`, buttons, protect: 'always' }
}

/** A role with its organisation, if there is one, for Telegram's HTML. */
export function placeText(t: Translate, { role, organisation }: Pick<Member, 'role' | 'organisation'>): string {
  const name = t(`staff-role-${role}`)
  return organisation === '' ? name : `${name}, ${escapeHtml(organisation)}`
}
