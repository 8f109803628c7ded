import type { LedgerState } from '../store/ledger-store.ts'
import type { Broadcast } from './broadcast.ts'

/** What became of a broadcast, as a table of names and values (RFC 4180): numbers and times (UTC), nothing about any person. */
export function csvOf({ id, title, audience, urgent, startedAt, endedAt, size, approvedBy, undo }: Broadcast, { totals }: Pick<LedgerState, 'totals'>): string {
  const rows: readonly (readonly [string, string | number])[] = [
    ['broadcast', id],
    ['title', title],
    ['languages', audience.languages.join(' ')],
    ['topics', audience.topics.join(' ') || 'all'],
    ['urgent', urgent ? 'yes' : 'no'],
    ['second person approved', approvedBy && !approvedBy.alone ? 'yes' : 'no'],
    ['started', time(startedAt)],
    ['ended', time(endedAt)],
    ['recipients', size ?? 0],
    ...Object.entries(totals),
    ...(undo ? [['taken back', undo.removed] as const, ['not taken back', undo.kept] as const] : []),
  ]
  return [['name', 'value'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n').concat('\r\n')
}

function time(at: number | undefined): string {
  return at === undefined ? '' : new Date(at).toISOString().slice(0, 19).replace('T', ' ')
}

/** A spreadsheet takes what begins like a formula for one: an apostrophe in front keeps it a text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
