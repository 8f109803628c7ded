import { digest } from '../../crypto/digest.ts'
import { ROLES } from '../../staff/roles.ts'
import type { Member } from '../../staff/staff.ts'
import { escapeHtml, inRows, type Button, type Translate, type View } from '../../view.ts'

/** The part of a button that stands for an organisation: its name would not fit. */
export function markOf(organisation: string): string {
  return digest(organisation).slice(0, 8)
}

/** The organisation that a mark stands for, among those of the staff. */
export function organisationOf(members: readonly Member[], mark: string | undefined): string | undefined {
  return members.find(({ organisation }) => markOf(organisation) === mark)?.organisation
}

/** The organisation typed behind `/staff`; undefined: none is; without a `name`: what is typed cannot be one. */
export function organisationIn(text: string | undefined): { readonly name: string | undefined } | undefined {
  const [, typed] = /^\/staff(?:@\w+)?\s+(\S[\s\S]*)$/i.exec(text ?? '') ?? []
  return typed === undefined ? undefined : { name: organisationName(typed) }
}

/** What somebody typed, as the name of an organisation; undefined when it cannot be one. */
export function organisationName(typed: string): string | undefined {
  const name = typed.trim().replaceAll(/\s+/g, ' ')
  return /^[\p{L}\p{N} ._-]{1,60}$/u.test(name) ? name : undefined
}

/** For which organisation (of those that are on the staff, or a typed one) and in which role somebody is invited. */
export function inviteView(t: Translate, organisation: string, members: readonly Member[], mark = markOf(organisation)): View {
  const others = [...new Set(members.map((it) => it.organisation))].filter((it) => it !== organisation)
  const roles: Button[] = ROLES.map((role) => ({ text: t(`button-staff-role-${role}`), route: ['staff', 'link', role, mark] }))
  const switches: Button[] = others.map((other) => ({ text: nameOf(t, other).slice(0, 38), route: ['staff', 'invite', markOf(other)] }))
  return {
    text: t('staff-invite', { organisation: escapeHtml(nameOf(t, organisation)) }),
    buttons: [...roles.map((role) => [role]), ...inRows(switches, 2), [{ text: t('button-staff-organisation'), route: ['staff', 'organisation'] }], [{ text: t('button-staff-people'), route: ['staff', 'people'] }]],
    protect: 'always',
  }
}

/** A link that makes whoever opens it first a member of the staff. */
export function linkView(t: Translate, link: string, place: string): View {
  return {
    text: t('staff-link', { place, link: escapeHtml(link) }),
    buttons: [[{ text: t('button-staff-copy-link'), copy: link }], [{ text: t('button-staff-people'), route: ['staff', 'people'] }]],
    protect: 'always',
  }
}

function nameOf(t: Translate, organisation: string): string {
  return organisation === '' ? t('staff-no-organisation') : organisation
}
