import type { KeyedEntry } from './subscriber-store.ts'

/**
 * What became of each recipient of a broadcast. A recipient is a pseudonym of its own per broadcast, in one of seven states:
 *
 *   waiting ─claim→ claimed ─mark→ sent | gone | failed | unknown
 *      └───────────────mark──────→ skipped
 *
 * A claim is written before the message is sent, by a sender that takes part and holds the lease `sender:<sender>`. Claims of a sender without
 * one become unknown, and whatever is not waiting is never claimed again. All numbers of the totals together are the audience.
 */
export interface LedgerStore {
  /** Adds recipients who are not in it yet. Nobody can be added once it is ended. */
  readonly addRecipients: (broadcast: string, recipients: readonly string[]) => Promise<void>
  /**
   * Gives a sender the next subscribers to go through: a page that nobody has had yet in this pass, or that a dead sender had, or
   * that the sender itself had without knowing (it is not in `known`: the answer was lost). Undefined when there is none.
   * Nobody may be claimed from a page that is not inherited before a server that is killed would still know that it was taken.
   */
  readonly takePage: (broadcast: string, sender: string, known: readonly number[], atLeast: number) => Promise<LedgerPage | undefined>
  /** The page has been gone through; with `later` (milliseconds since 1970) somebody on it can be reached only then. */
  readonly finishPage: (broadcast: string, sender: string, from: number, later: number | undefined) => Promise<void>
  /** Begins a new pass over all subscribers, if the last one is over. */
  readonly beginPass: (broadcast: string) => Promise<void>
  /**
   * A sender says that it takes part, and which claims and pages it holds. To be called first of all and on each new connection, after it
   * has repeated its latest marks: a server that was killed may have forgotten the last seconds. Gives for each claim whether it still is
   * the sender's, and whether it is the first that this server hears of us: then it may have forgotten which pages we took. Until every
   * sender that may live has told a server that was started anew, nobody can claim.
   */
  readonly takePart: (broadcast: string, sender: string, claims: readonly Claim[], pages: readonly number[]) => Promise<Part>
  /** A sender takes part no more. */
  readonly leave: (broadcast: string, sender: string) => Promise<void>
  /** Claims for a sender, in order, while fewer than `most` recipients were tried so far. Claiming twice what one has gives the same answer. */
  readonly claim: (broadcast: string, sender: string, claims: readonly Claim[], most: number) => Promise<readonly ClaimOutcome[]>
  /** Gives back what was claimed and surely not sent: it waits again, in another pass. */
  readonly release: (broadcast: string, sender: string, claims: readonly Claim[]) => Promise<void>
  /** Writes what became of recipients; a second mark for the same one changes nothing, except that "unknown" gives way to the truth. */
  readonly mark: (broadcast: string, marks: readonly Mark[]) => Promise<LedgerState>
  /** Claims of senders without a lease become unknown. */
  readonly reapClaims: (broadcast: string) => Promise<void>
  readonly readLedger: (broadcast: string) => Promise<LedgerState>
  /** Of each recipient the state's letter with what was kept with it (`s…`), or undefined. */
  readonly readRecipients: (broadcast: string, recipients: readonly string[]) => Promise<readonly (string | undefined)[]>
  /** Ends it when no claim is open: who still waits is skipped. Recipients are kept for 72 hours from now, totals for 90 days. Tells whether it is ended. */
  readonly endLedger: (broadcast: string) => Promise<boolean>
}

export interface LedgerPage {
  /** Names the page. */
  readonly from: number
  readonly entries: readonly KeyedEntry[]
  /**
   * A sender had it that died together with a server, before it could tell what that server has forgotten: whoever waits on this page
   * may have got the message, and becomes unknown.
   */
  readonly doubtful: boolean
  /** A sender had it that died. What was claimed from it by one who had it next, and whom a server forgot, is in doubt when that one does not tell. */
  readonly inherited: boolean
}

/** What a server answers to a sender that takes part. */
export interface Part {
  readonly isNew: boolean
  readonly held: readonly boolean[]
}

export interface Claim {
  readonly recipient: string
  /** The pseudonym as a subscriber, the entry it is claimed by, and the entry with the day of this message in it. */
  readonly key: string
  readonly before: string
  readonly after: string
}

/**
 * `left`: no subscriber any more, now skipped. `taken`: not waiting. `held`: enough were tried. `lost`: the sender has no lease, or takes no
 * part (any more): it has to end, another one may do its work. `unsettled`: others have not told a new server yet. `changed`: this is the
 * entry now.
 */
export type ClaimOutcome =
  | { readonly is: 'claimed' | 'left' | 'taken' | 'held' | 'lost' | 'unsettled' }
  | { readonly is: 'changed'; readonly entry: string }

/** What may become of a recipient in the end. */
export type Fate = 'sent' | 'gone' | 'failed' | 'unknown' | 'skipped'

export interface Mark {
  readonly recipient: string
  readonly fate: Fate
  /** Kept with it: the sealed id of the message. */
  readonly detail?: string
  /** The claim, when there was one. Gone: the subscriber is erased. Failed: the entry is again what it was before the claim. */
  readonly claim?: Claim
}

export type Totals = Readonly<Record<'waiting' | 'claimed' | Fate, number>>

export interface LedgerState {
  readonly totals: Totals
  /** The last 200 marks after sending by their letters, the newest at the end. */
  readonly recent: string
  /** The pass is over: every page was taken and finished. */
  readonly walked: boolean
  /** Somebody can be reached only then (milliseconds since 1970). */
  readonly later: number | undefined
  readonly ended: boolean
}

/** The letters of the states, as they are stored. */
export const LETTERS = { waiting: 'w', claimed: 'c', sent: 's', gone: 'g', failed: 'f', unknown: 'u', skipped: 'k' } as const

/** Seconds: recipients after the end, totals after the end, and anything of a broadcast that never ends. */
export const RECIPIENTS_KEPT = 72 * 3600
export const TOTALS_KEPT = 90 * 86_400

/** Seconds after we first met it in which a server waits for senders that have not told it anything. Longer than a lease lives. */
export const SETTLING = 6

/** How many outcomes are remembered in order. */
export const RECENT = 200
