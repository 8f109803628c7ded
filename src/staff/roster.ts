import { z } from 'zod'
import { ROLES, type Role } from './roles.ts'

const place = { role: z.enum(ROLES), organisation: z.string() }

/** All staff that were invited, and the invitations: one record, so that whatever changes, changes at once. Times are milliseconds. */
export const rosterSchema = z.object({
  /** By pseudonym; `id` is sealed. */
  members: z.record(z.string(), z.object({ ...place, id: z.string(), until: z.number().int() })),
  /** By the hash of their token; `by`: the code of the admin whose invitation it is, without whom it is worth nothing. */
  invitations: z.record(z.string(), z.object({ ...place, by: z.string(), until: z.number().int(), used: z.boolean() })),
})
export type Roster = Readonly<z.infer<typeof rosterSchema>>

/** What somebody is on the staff: organisation '' when there is none. */
export interface Place {
  readonly role: Role
  readonly organisation: string
}

/** What somebody is invited to be, and the code of the admin who says so. */
export interface Invitation extends Place {
  readonly by: string
}

const DAY = 86_400_000
/** An invitation is valid for a day; a month longer we can say why it no longer is. */
export const INVITATION_MS = DAY
export const REMEMBERED_MS = 30 * DAY
/** A year, as long as anything about staff is kept. Then an admin invites again. */
export const MEMBERSHIP_MS = 365 * DAY
/** Invitations at a time: more than anybody needs, and the record stays small. */
const MOST_INVITATIONS = 200

export const EMPTY: Roster = { members: {}, invitations: {} }

/** The roster without what is over. */
export function current({ members, invitations }: Roster, now: number): Roster {
  return {
    members: Object.fromEntries(Object.entries(members).filter(([, { until }]) => until > now)),
    invitations: Object.fromEntries(Object.entries(invitations).filter(([, { until }]) => until + REMEMBERED_MS > now)),
  }
}

/** With an invitation more; the oldest make room. */
export function withInvitation({ members, invitations }: Roster, hash: string, { role, organisation, by }: Invitation, now: number): Roster {
  const others = Object.entries(invitations).slice(-(MOST_INVITATIONS - 1))
  const added = { role, organisation, by, until: now + INVITATION_MS, used: false }
  return { members, invitations: { ...Object.fromEntries(others), [hash]: added } }
}

/** What an invitation is worth now. */
export function invitationOf({ invitations }: Roster, hash: string, now: number): Invitation | 'unknown' | 'used' | 'expired' {
  const found = Object.hasOwn(invitations, hash) ? invitations[hash] : undefined
  if (!found) return 'unknown'
  if (found.used) return 'used'
  return found.until > now ? { role: found.role, organisation: found.organisation, by: found.by } : 'expired'
}

/** With the invitation used up and its member on the staff. */
export function withMember({ members, invitations }: Roster, hash: string, key: string, id: string, now: number): Roster {
  const found = invitations[hash]
  if (!found) return { members, invitations }
  const member = { role: found.role, organisation: found.organisation, id, until: now + MEMBERSHIP_MS }
  return { members: { ...members, [key]: member }, invitations: { ...invitations, [hash]: { ...found, used: true } } }
}

/** Without a member. */
export function withoutMember({ members, invitations }: Roster, key: string): Roster {
  return { members: Object.fromEntries(Object.entries(members).filter(([other]) => other !== key)), invitations }
}
