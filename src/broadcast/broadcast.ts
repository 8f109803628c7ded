import { z } from 'zod'
import { digest } from '../crypto/digest.ts'

export const STATUSES = ['draft', 'tested', 'submitted', 'approved', 'scheduled', 'sending', 'paused', 'finished', 'cancelled', 'missed'] as const
export type Status = (typeof STATUSES)[number]

const time = z.number().int()

/** One message that is sent once to an audience. Times are milliseconds since 1970. */
export const broadcastSchema = z.object({
  id: z.string().regex(/^[\w-]{4,32}$/),
  title: z.string(),
  status: z.enum(STATUSES),
  /** What is sent in each language: for `send` to understand, not looked into here. */
  messages: z.record(z.string(), z.json()),
  audience: z.object({ languages: z.array(z.string()), topics: z.array(z.string()) }),
  /** May come within 7 days of another one, and goes before others. */
  urgent: z.boolean(),
  /** When it is to start. */
  at: time.optional(),
  /** What was approved: see `contentOf`. */
  approved: z.string().optional(),
  startedAt: time.optional(),
  endedAt: time.optional(),
  /** How many recipients it has. */
  size: z.number().int().optional(),
  /** After the first share nobody gets it before this time. */
  heldUntil: time.optional(),
  pausedBy: z.enum(['staff', 'errors', 'blocks']).optional(),
  /** How many outcomes, and how many of them "gone", there were when somebody resumed it: those are not held against it again. */
  resumed: z.object({ outcomes: z.number().int(), gone: z.number().int() }).optional(),
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

/** A fingerprint of what is approved: texts, audience, time and urgency. */
export function contentOf({ messages, audience, urgent, at }: Broadcast): string {
  return digest(canonical({ messages, audience, urgent, at: at ?? null }))
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
