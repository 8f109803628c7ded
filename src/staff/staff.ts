import { randomToken } from '../crypto/token.ts'
import type { RecordStore } from '../store/store.ts'
import type { Audit } from './audit.ts'
import { parse } from './chain.ts'
import type { Identity } from './identity.ts'
import { may, ROLES, type Action, type Role } from './roles.ts'
import { current, EMPTY, invitationOf, rosterSchema, withInvitation, withMember, withoutMember, type Place, type Roster } from './roster.ts'

/** A member of the staff, as colleagues see one another. */
export interface Member extends Place {
  /** A short name that is no name. */
  readonly code: string
  /** From the configuration: removed there, not in the chat. */
  readonly configured: boolean
}

/** Why somebody did not get onto the staff. */
export type Joined = { readonly is: 'joined'; readonly member: Member } | { readonly is: 'unknown' | 'used' | 'expired' | 'already' }
export type Removed = 'removed' | 'unknown' | 'configured' | 'last-admin' | 'not-allowed'

/** The staff: who they are, and how they come and go. Every call may throw `StoreUnavailable`. */
export interface Staff {
  /** Who this is on the staff, now; undefined: nobody. For those of the configuration no store is needed. */
  readonly find: (id: number) => Promise<Member | undefined>
  /** All of them, admins first. */
  readonly list: () => Promise<readonly Member[]>
  /** The token of an invitation for one person, valid for a day; undefined when the one who asks may not invite. */
  readonly invite: (by: number, place: Place) => Promise<string | undefined>
  /** Uses an invitation up. */
  readonly join: (id: number, token: string) => Promise<Joined>
  /** Takes somebody off the staff, by their code. */
  readonly remove: (by: number, code: string) => Promise<Removed>
  /** The chats of all who may do this, to tell them something: of a submitted broadcast, say. */
  readonly chatsOf: (action: Action) => Promise<readonly (Member & { readonly chat: number })[]>
}

export interface StaffDeps {
  readonly store: RecordStore
  readonly audit: Pick<Audit, 'append'>
  readonly identity: Identity
  /** `<user id>:<role>@<organisation>`, as in `STAFF`. */
  readonly configured: readonly string[]
  readonly now: () => Date
}

const RECORD = 'staff'
/** Tries before we give up on a record that others keep changing. */
const TRIES = 20
/** What a start link carries for an invitation. */
export const TOKEN = /^[\w-]{22}$/

/** The staff on a store. */
export function createStaff({ store, audit, identity, configured, now }: StaffDeps): Staff {
  const { keyOf, codeOf, hashOf, sealId, openId } = identity
  const fixed = new Map(configured.map(parseConfigured).map(({ id, ...place }) => [id, { ...place, code: codeOf(id), configured: true }]))

  async function read(): Promise<{ readonly text: string | undefined; readonly roster: Roster }> {
    const [text] = await store.readRecords([RECORD])
    return { text, roster: current(parse(rosterSchema, text) ?? EMPTY, now().getTime()) }
  }

  /** Those in the store whose id opens: another secret makes strangers of them. */
  function invited(roster: Roster): (Member & { readonly chat: number; readonly key: string })[] {
    return Object.entries(roster.members).flatMap(([key, { role, organisation, id }]) => {
      const chat = openId(key, id)
      return chat === undefined || fixed.has(chat) ? [] : [{ role, organisation, code: codeOf(chat), configured: false, chat, key }]
    })
  }

  function everybody(roster: Roster): (Member & { readonly chat: number })[] {
    const all = [...[...fixed].map(([chat, member]) => ({ ...member, chat })), ...invited(roster)]
    return all.toSorted((a, b) => ROLES.indexOf(b.role) - ROLES.indexOf(a.role) || a.organisation.localeCompare(b.organisation) || a.code.localeCompare(b.code))
  }

  function memberOf(roster: Roster, id: number): Member | undefined {
    const found = everybody(roster).find(({ chat }) => chat === id)
    return found && shown(found)
  }

  /** Changes the roster and writes down who did what, both or neither. `step` is asked again when somebody else was quicker. */
  async function change<T>(step: (roster: Roster) => { readonly answer: T } & Partial<Change>): Promise<T> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const { text, roster } = await read()
      const { answer, next, did } = step(roster)
      if (!next || !did) return answer
      const record = { name: RECORD, before: text, after: JSON.stringify(next) }
      if (await audit.append(did, [record])) return answer
    }
    throw new Error('the staff record changes all the time')
  }

  return {
    find: async (id) => fixed.get(id) ?? memberOf((await read()).roster, id),
    list: async () => everybody((await read()).roster).map(shown),
    chatsOf: async (action) => everybody((await read()).roster)
        .filter(({ role }) => may(role, action))
        .map((it) => ({ ...shown(it), chat: it.chat })),
    invite: (by, place) => {
      const token = randomToken()
      return change((roster) => {
        const member = memberOf(roster, by)
        if (!member || !may(member.role, 'people')) return { answer: undefined }
        const next = withInvitation(roster, hashOf(token), { ...place, by: member.code }, now().getTime())
        return { answer: token, next, did: { by: member, action: 'staff.invited', subject: place.role } }
      })
    },
    join: (id, token) =>
      change<Joined>((roster) => {
        const hash = hashOf(token)
        const found = invitationOf(roster, hash, now().getTime())
        if (found === 'unknown') return { answer: { is: found } }
        if (memberOf(roster, id)) return { answer: { is: 'already' } }
        if (typeof found === 'string') return { answer: { is: found } }
        // Whoever lost the right to invite may have kept a link.
        if (!everybody(roster).some(({ code, role }) => code === found.by && may(role, 'people'))) return { answer: { is: 'expired' } }
        const key = keyOf(id)
        const { role, organisation } = found
        const member = { role, organisation, code: codeOf(id), configured: false }
        const next = withMember(roster, hash, key, sealId(key, id), now().getTime())
        return { answer: { is: 'joined', member }, next, did: { by: member, action: 'staff.joined', subject: role } }
      }),
    remove: (by, code) =>
      change<Removed>((roster) => {
        const member = memberOf(roster, by)
        if (!member || !may(member.role, 'people')) return { answer: 'not-allowed' }
        if ([...fixed.values()].some((it) => it.code === code)) return { answer: 'configured' }
        const found = invited(roster).find((it) => it.code === code)
        if (!found) return { answer: 'unknown' }
        const admins = everybody(roster).filter(({ role }) => role === 'admin')
        if (found.role === 'admin' && admins.length === 1) return { answer: 'last-admin' }
        return { answer: 'removed', next: withoutMember(roster, found.key), did: { by: member, action: 'staff.removed', subject: code } }
      }),
  }
}

interface Change {
  readonly next: Roster
  readonly did: Parameters<Audit['append']>[0]
}

function shown({ role, organisation, code, configured }: Member): Member {
  return { role, organisation, code, configured }
}

/** Takes one entry of `STAFF` apart; the configuration has checked it. */
function parseConfigured(text: string): Place & { readonly id: number } {
  const [, id = '', name = '', organisation = ''] = /^(\d+):(\w+)(?:@(.*))?$/s.exec(text) ?? []
  const role: Role = ROLES.find((it) => it === name) ?? 'author'
  return { id: Number(id), role, organisation }
}
