import type { Entry, Verdict } from '../../staff/chain.ts'
import { ROLES } from '../../staff/roles.ts'
import { escapeHtml, type Translate, type View } from '../../view.ts'
import type { Deps } from '../context.ts'
import { createFeature, type Feature } from '../feature.ts'
import type { Screens } from '../show.ts'
import { onStaff } from './on-staff.ts'
import { placeText, type StaffEntry } from './menu.ts'
import { turnButtons, withinPages } from './pages.ts'

export const LOG: StaffEntry = { name: 'log', action: 'log' }

/** The log of what staff did, the newest first, and whether it is whole. For admins. */
export function log({ audit, content }: Deps, { show }: Screens): Feature {
  const feature = createFeature()
  onStaff(feature, show, 'log', 'log', async (ctx, [page]) => {
    const asked = Math.max(0, Math.trunc(Number(page ?? 0)) || 0)
    const [{ entries, pages }, verdict] = await Promise.all([audit.read(asked), audit.verify()])
    const did = (action: string) => {
      const key = `staff-did-${action.replaceAll('.', '-')}`
      return content.texts.has(ctx.locale, key) ? ctx.t(key) : action
    }
    await show(ctx, logView(ctx.t, { entries, pages, verdict, at: withinPages(asked, pages), did }))
  })
  return feature
}

interface Shown {
  readonly entries: readonly Entry[]
  readonly pages: number
  readonly at: number
  readonly verdict: Verdict
  readonly did: (action: string) => string
}

function logView(t: Translate, { entries, pages, at, verdict, did }: Shown): View {
  const whole = verdict.is === 'whole' ? t('staff-log-whole', { mark: verdict.last.slice(0, 8) || '–' }) : t('staff-log-broken', { at: verdict.at })
  const lines = entries.map((entry) => {
    const time = new Date(entry.at).toISOString().slice(0, 16).replace('T', ' ')
    const role = ROLES.find((it) => it === entry.subject)
    const subject = role ? t(`staff-role-${role}`) : entry.subject
    const what = [did(entry.action), ...(subject === '' ? [] : [subject])].join(': ')
    return `${entry.number}. ${time} · ${escapeHtml(entry.code)} (${placeText(t, entry)})\n${escapeHtml(what)}`
  })
  const counter = pages > 1 ? [`<i>${t('page-number', { page: at + 1, pages })}</i>`] : []
  return {
    text: [t('staff-log'), whole, ...lines, ...counter].join('\n\n'),
    buttons: [...turnButtons(t, ['staff', 'log'], at, pages), [{ text: t('button-staff'), route: ['staff'] }]],
    protect: 'always',
  }
}
