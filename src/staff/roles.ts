/** Roles, from the least to the most. */
export const ROLES = ['author', 'approver', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** What staff may do, and who may: the table that every screen, button and dialogue asks. */
const MAY = {
  /** Compose, edit, schedule and submit broadcasts; see them and their progress. */
  write: ['author', 'approver', 'admin'],
  /** Pause, stop and undo: whoever sees that something goes wrong. */
  halt: ['author', 'approver', 'admin'],
  /** Approve what somebody else wrote, and go on after a pause. */
  approve: ['approver', 'admin'],
  /** Daily figures, numbers to check. */
  numbers: ['author', 'approver', 'admin'],
  /** Invite and remove. */
  people: ['admin'],
  /** The log of what staff did. */
  log: ['admin'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Action = keyof typeof MAY
export const ACTIONS: readonly Action[] = ['write', 'halt', 'approve', 'numbers', 'people', 'log']

/** Whether a role may do this. */
export function may(role: Role, action: Action): boolean {
  const roles: readonly Role[] = MAY[action]
  return roles.includes(role)
}
