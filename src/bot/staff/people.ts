import { takenBack } from '../../broadcast/drafting.ts'
import { ROLES } from '../../staff/roles.ts'
import type { Member, Removed } from '../../staff/staff.ts'
import { inRows, type Button, type Translate, type View } from '../../view.ts'
import type { Deps } from '../context.ts'
import { createFeature, type Feature } from '../feature.ts'
import { createRecently } from '../recently.ts'
import type { Screens } from '../show.ts'
import { onStaff, type StaffContext } from './on-staff.ts'
import { inviteView, linkView, organisationIn, organisationName, organisationOf } from './invite-view.ts'
import { placeText, type StaffEntry } from './menu.ts'
import { pageOf, turnButtons } from './pages.ts'

export const PEOPLE: StaffEntry = { name: 'people', action: 'people' }

/** Members on one page. */
const PER_PAGE = 20

const SAID: Readonly<Record<Removed, string>> = {
  removed: 'staff-removed',
  unknown: 'staff-not-there',
  configured: 'staff-configured',
  'last-admin': 'staff-last-admin',
  'not-allowed': 'staff-not-allowed',
}

/** Who is on the staff: list, invite, remove. For admins. */
export function people({ staff, broadcasts, now }: Deps, { show, answer }: Screens): Feature {
  const feature = createFeature()
  const doneNow = createRecently(now)
  const on = (name: string, handle: (ctx: StaffContext, about: readonly string[]) => Promise<unknown>) => onStaff(feature, show, name, 'people', handle)

  on('people', async (ctx, [page]) => show(ctx, peopleView(ctx.t, await staff.list(), ctx.staff, { page: Number(page ?? 0) })))
  on('invite', async (ctx, [mark]) => {
    const members = await staff.list()
    await show(ctx, inviteView(ctx.t, organisationOf(members, mark) ?? ctx.staff.organisation, members))
  })
  on('link', async (ctx, [asked, mark]) => {
    const role = ROLES.find((it) => it === asked)
    const organisation = mark === 'typed' ? typedBefore(ctx) : organisationOf(await staff.list(), mark)
    if (!role || organisation === undefined) return show(ctx, inviteView(ctx.t, ctx.staff.organisation, await staff.list()))
    // A second quick tap would show another link, while the first may have been copied already.
    if (doneNow(`${ctx.chat?.id}:${ctx.callbackQuery?.message?.message_id}`)) return answer(ctx)
    const token = await staff.invite(ctx.from?.id ?? 0, { role, organisation })
    if (token === undefined) return show(ctx, peopleView(ctx.t, await staff.list(), ctx.staff, { above: ctx.t('staff-not-allowed') }))
    return show(ctx, linkView(ctx.t, `https://t.me/${ctx.me.username}?start=i_${token}`, placeText(ctx.t, { role, organisation })))
  })
  on('remove', async (ctx, [code]) => {
    const members = await staff.list()
    const member = members.find((it) => it.code === code)
    await show(ctx, member ? removeView(ctx.t, member) : peopleView(ctx.t, members, ctx.staff, { above: ctx.t('staff-not-there') }))
  })
  on('removal', async (ctx, [code = '']) => {
    const removed = await staff.remove(ctx.from?.id ?? 0, code)
    if (removed === 'removed') await takeBackApprovals(code)
    // Whoever removed themselves is not shown the others any more.
    if (removed === 'removed' && code === ctx.staff.code) return show(ctx, { text: ctx.t('staff-no-longer'), buttons: [], protect: 'always' })
    return show(ctx, peopleView(ctx.t, await staff.list(), ctx.staff, { above: ctx.t(SAID[removed]) }))
  })
  /** What somebody approved who is no longer trusted is not sent on their word. */
  async function takeBackApprovals(code: string): Promise<void> {
    for (const { id, approvedBy } of await broadcasts.list()) {
      if (approvedBy?.code === code) await broadcasts.change(id, (it) => (it.approvedBy?.code === code ? takenBack(it) : undefined))
    }
  }

  return feature
}

/** The organisation in what the screen tapped on is a reply to: a command, or an answer in a dialogue. */
function typedBefore(ctx: StaffContext): string | undefined {
  const message = ctx.callbackQuery?.message
  const typed = message && message.date !== 0 ? message.reply_to_message?.text : undefined
  return organisationIn(typed)?.name ?? organisationName(typed ?? '')
}

function peopleView(t: Translate, members: readonly Member[], { code }: Member, { page = 0, above }: { readonly page?: number; readonly above?: string }): View {
  const { shown, at, pages } = pageOf(members, page, PER_PAGE)
  const lines = shown.map((it) => {
    const notes = [...(it.code === code ? [t('staff-you')] : []), ...(it.configured ? [t('staff-from-configuration')] : [])]
    return [`<b>${it.code}</b>: ${placeText(t, it)}`, ...notes].join(' · ')
  })
  const removals: Button[] = shown.filter((it) => !it.configured).map((it) => ({ text: t('button-staff-remove', { code: it.code }), route: ['staff', 'remove', it.code] }))
  return {
    text: [...(above === undefined ? [] : [above]), t('staff-people'), lines.join('\n')].join('\n\n'),
    buttons: [
      [{ text: t('button-staff-invite'), route: ['staff', 'invite'] }],
      ...inRows(removals, 2),
      ...turnButtons(t, ['staff', 'people'], at, pages),
      [{ text: t('button-staff'), route: ['staff'] }],
    ],
    protect: 'always',
  }
}

function removeView(t: Translate, member: Member): View {
  return {
    text: t('staff-remove', { code: member.code, place: placeText(t, member) }),
    buttons: [
      [{ text: t('button-staff-remove', { code: member.code }), route: ['staff', 'removal', member.code] }],
      [{ text: t('button-back'), route: ['staff', 'people'] }],
    ],
    protect: 'always',
  }
}
