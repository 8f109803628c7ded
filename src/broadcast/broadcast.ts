import { z } from 'zod'
import { digest } from '../crypto/digest.ts'

export const STATUSES = ['draft', 'tested', 'submitted', 'approved', 'scheduled', 'sending', 'paused', 'finished', 'cancelled', 'missed'] as const
export type Status = (typeof STATUSES)[number]

const time = z.number().int()
const whole = z.number().int()

/** Somebody on the staff, by their code; organisation '' when there is none. */
const member = z.object({ code: z.string(), organisation: z.string() })

/** One message that is sent once to an audience. Times are milliseconds since 1970. */
export const broadcastSchema = z.object({
  id: z.string().regex(/^[\w-]{4,32}$/),
  title: z.string(),
  status: z.enum(STATUSES),
  /** What is sent in each language: for `send` to understand, not looked into here. */
  messages: z.record(z.string(), z.json()),
  /** Places that the buttons under it lead to: ids of conversations, or `help`. */
  buttons: z.array(z.string()).default([]),
  audience: z.object({ languages: z.array(z.string()), topics: z.array(z.string()) }),
  /** May come within 7 days of another one, and goes before others. */
  urgent: z.boolean(),
  /** When it is to start; left out: as soon as it is approved. */
  at: time.optional(),
  /** The zone in which staff gave that time. */
  zone: z.string().optional(),
  /** Everybody who wrote something of it: none of them approves it. */
  writers: z.array(member).default([]),
  /** Who has had it sent to themselves, by code, and what it was then: see `sentOf`. */
  seen: z.record(z.string(), z.string()).default({}),
  /** What was approved: see `contentOf`. */
  approved: z.string().optional(),
  /** Who approved it. `alone`: the configuration asks for no second person. */
  approvedBy: member.extend({ at: time, alone: z.boolean() }).optional(),
  startedAt: time.optional(),
  endedAt: time.optional(),
  /** How many recipients it has. */
  size: whole.optional(),
  /** What became of its recipients in the end; kept when everything else of it is deleted. */
  totals: z.object({ waiting: whole, claimed: whole, sent: whole, gone: whole, failed: whole, unknown: whole, skipped: whole }).optional(),
  /** After the first share nobody gets it before this time. */
  heldUntil: time.optional(),
  /** `message`: what was to be sent is not there any more. */
  pausedBy: z.enum(['staff', 'errors', 'blocks', 'message']).optional(),
  /** How many outcomes, and how many of them "gone", there were when somebody resumed it: those are not held against it again. */
  resumed: z.object({ outcomes: whole, gone: whole }).optional(),
  /** Its messages are taken back: how far that has got among the subscribers, and what became of the messages. */
  undo: z.object({ by: z.string(), at: time, from: whole.optional(), removed: whole, kept: whole, endedAt: time.optional() }).optional(),
  /** Who took the last step, and when: they need not be told of it. */
  actor: z.string().optional(),
  changedAt: time.optional(),
  /** The last status that all staff concerned were told of; those told of the present one so far; their cards that are kept up to date. */
  told: z.enum(STATUSES).optional(),
  informed: z.array(z.string()).default([]),
  watched: z.array(z.object({ code: z.string(), locale: z.string(), message: whole })).default([]),
})

export type Broadcast = Readonly<z.infer<typeof broadcastSchema>>

/** Which status may follow which. Any change of what was approved leads back to the draft. */
const NEXT: Readonly<Record<Status, readonly Status[]>> = {
  draft: ['tested', 'cancelled'],
  tested: ['draft', 'submitted', 'cancelled'],
  submitted: ['draft', 'approved', 'cancelled'],
  approved: ['draft', 'scheduled', 'cancelled', 'missed'],
  scheduled: ['draft', 'sending', 'cancelled', 'missed'],
  sending: ['paused', 'finished', 'cancelled'],
  paused: ['sending', 'finished', 'cancelled'],
  finished: [],
  cancelled: [],
  missed: ['draft', 'cancelled'],
}

/** Whether a broadcast may go from one status to another. */
export function mayBecome(from: Status, to: Status): boolean {
  return NEXT[from].includes(to)
}

/** The broadcast with another status; undefined when that may not follow. */
export function become(broadcast: Broadcast, status: Status): Broadcast | undefined {
  return mayBecome(broadcast.status, status) ? { ...broadcast, status } : undefined
}

/** A fingerprint of what is approved: texts, buttons, audience, time and urgency. */
export function contentOf({ messages, buttons, audience, urgent, at }: Broadcast): string {
  return digest(canonical({ messages, buttons, audience, urgent, at: at ?? null }))
}

/** A fingerprint of what arrives on a phone: texts and buttons. */
export function sentOf({ messages, buttons }: Broadcast): string {
  return digest(canonical({ messages, buttons }))
}

/** When it is due: at its time, or as soon as it was approved; undefined: not approved yet. */
export function dueAt({ at, approvedBy }: Broadcast): number | undefined {
  return at ?? approvedBy?.at
}

/** Whether what was approved is what would be sent. */
export function isApproved(broadcast: Broadcast): boolean {
  return broadcast.approved !== undefined && broadcast.approved === contentOf(broadcast)
}

/** JSON with the keys in order: the same content gives the same text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}
