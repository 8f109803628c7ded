import { become, type Broadcast, contentOf, type Status, sentOf } from './broadcast.ts'

/** Somebody on the staff, as a broadcast remembers them. */
export type Writer = Broadcast['writers'][number]

/** What staff write of a broadcast. */
export type Change = Partial<Pick<Broadcast, 'title' | 'messages' | 'buttons' | 'audience' | 'urgent' | 'at' | 'zone'>>

/**
 * Why a step is not taken. `not-now`: its status does not allow it; `stale`: it is not what the button was about; `own`: they wrote it;
 * `colleague`: somebody of their organisation did; `unseen`: they have not had it sent to themselves as it is now; `not-yours`: they wrote
 * nothing of it; `no-approver`: there is nobody who could approve it.
 */
export type Refusal =
  | { readonly is: 'refused'; readonly why: 'not-now' | 'stale' | 'own' | 'colleague' | 'unseen' | 'not-yours' | 'no-approver' | 'no-languages' | 'nobody' | 'past' }
  | { readonly is: 'refused'; readonly why: 'missing'; readonly languages: readonly string[] }

/** Before sending begins, everything may be changed. */
const CHANGEABLE: readonly Status[] = ['draft', 'tested', 'submitted', 'approved', 'scheduled', 'missed']

/** A broadcast with nothing but a title. */
export function createDraft(id: string, title: string, by: Writer): Broadcast {
  return {
    id, title, status: 'draft', messages: {}, buttons: [], audience: { languages: [], topics: [] }, urgent: false, writers: [by], seen: {}, informed: [], watched: [],
  }
}

/** Whether it can still be written. */
export function isChangeable({ status }: Broadcast): boolean {
  return CHANGEABLE.includes(status)
}

/** The broadcast as changed by somebody, whose work it is from then on too. It has to be approved anew. Undefined: too late, or nothing changes. */
export function withChange(broadcast: Broadcast, change: Change, by: Writer): Broadcast | undefined {
  if (!isChangeable(broadcast)) return undefined
  const changed = { ...broadcast, ...change }
  if (contentOf(changed) === contentOf(broadcast) && changed.title === broadcast.title && changed.zone === broadcast.zone) return undefined
  const writers = broadcast.writers.some(({ code }) => code === by.code) ? broadcast.writers : [...broadcast.writers, by]
  return backToDraft({ ...changed, writers })
}

/** Not submitted or approved any more; undefined when it is not, or when it is too late. */
export function takenBack(broadcast: Broadcast): Broadcast | undefined {
  return ['submitted', 'approved', 'scheduled'].includes(broadcast.status) ? backToDraft(broadcast) : undefined
}

/** Somebody on the staff has had it sent to themselves, as it was then (`sent`: see `sentOf`); if they wrote it, that was the test. */
export function withSeen(broadcast: Broadcast, { code }: Writer, sent: string): Broadcast {
  return tested({ ...broadcast, seen: { ...broadcast.seen, [code]: sent } })
}

/** What is known when a broadcast is handed in. */
export interface Submission {
  /** How many it would go to now. */
  readonly size: number
  readonly now: number
  /** Whether somebody could approve it. */
  readonly hasApprover: boolean
}

/** Hands a broadcast in; one of those who wrote it does. */
export function submit(broadcast: Broadcast, by: Writer, { size, now, hasApprover }: Submission): Broadcast | Refusal {
  const { audience, messages, at } = broadcast
  const missing = audience.languages.filter((language) => !Object.hasOwn(messages, language))
  if (!['draft', 'tested'].includes(broadcast.status)) return refused('not-now')
  if (!broadcast.writers.some(({ code }) => code === by.code)) return refused('not-yours')
  if (audience.languages.length === 0) return refused('no-languages')
  if (missing.length > 0) return { is: 'refused', why: 'missing', languages: missing }
  if (size === 0) return refused('nobody')
  if (at !== undefined && at <= now) return refused('past')
  if (broadcast.status === 'tested' && !hasApprover) return refused('no-approver')
  return become(broadcast, 'submitted') ?? refused('unseen')
}

/** Whether somebody's organisation and work let them approve it. */
export function mayApprove({ writers }: Pick<Broadcast, 'writers'>, by: Writer): 'yes' | 'own' | 'colleague' {
  if (writers.some(({ code }) => code === by.code)) return 'own'
  return by.organisation !== '' && writers.some(({ organisation }) => organisation === by.organisation) ? 'colleague' : 'yes'
}

/** Approves what was handed in; it then waits for its time. `shown`: the beginning of the fingerprint of what they have before them. */
export function approve(broadcast: Broadcast, by: Writer, { shown, now }: { readonly shown: string; readonly now: number }): Broadcast | Refusal {
  if (broadcast.status !== 'submitted') return refused('not-now')
  if (!isShown(broadcast, shown)) return refused('stale')
  const can = mayApprove(broadcast, by)
  if (can !== 'yes') return refused(can)
  if (broadcast.seen[by.code] !== sentOf(broadcast)) return refused('unseen')
  if (broadcast.at !== undefined && broadcast.at <= now) return refused('past')
  return approved(broadcast, by, now, false)
}

/** Hands in and approves in one step, where the configuration asks for no second person; `shown` as for `approve`. */
export function submitAlone(broadcast: Broadcast, by: Writer, { shown, ...when }: Omit<Submission, 'hasApprover'> & { readonly shown: string }): Broadcast | Refusal {
  if (!isShown(broadcast, shown)) return refused('stale')
  const submitted = submit(broadcast, by, { ...when, hasApprover: true })
  if ('is' in submitted) return submitted
  return broadcast.seen[by.code] === sentOf(broadcast) ? approved(submitted, by, when.now, true) : refused('unseen')
}

/** Whether a button that carries the beginning of a fingerprint is about the broadcast as it is. */
export function isShown(broadcast: Broadcast, shown: string): boolean {
  return shown === shownOf(broadcast)
}

/** The beginning of the fingerprint of what is approved, for a button. */
export function shownOf(broadcast: Broadcast): string {
  return contentOf(broadcast).slice(0, 10)
}

function approved(broadcast: Broadcast, by: Writer, now: number, alone: boolean): Broadcast | Refusal {
  const accepted = become(broadcast, 'approved')
  const scheduled = accepted && become({ ...accepted, approved: contentOf(broadcast), approvedBy: { ...by, at: now, alone } }, 'scheduled')
  return scheduled ?? refused('not-now')
}

function backToDraft(broadcast: Broadcast): Broadcast {
  return tested({ ...broadcast, status: 'draft', approved: undefined, approvedBy: undefined })
}

/** What somebody who wrote it has had sent to themselves is tested, also if its time or audience changes afterwards. */
function tested(broadcast: Broadcast): Broadcast {
  const isTested = Object.keys(broadcast.messages).length > 0 && broadcast.writers.some(({ code }) => broadcast.seen[code] === sentOf(broadcast))
  return broadcast.status === 'draft' && isTested ? { ...broadcast, status: 'tested' } : broadcast
}

function refused(why: Exclude<Refusal['why'], 'missing'>): Refusal {
  return { is: 'refused', why }
}
