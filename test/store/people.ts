import { createHash } from 'node:crypto'
import type { Claim } from '../../src/store/ledger-store.ts'

/** A made-up pseudonym: always the same for the same word. */
export function pseudonymOf(word: string | number): string {
  return createHash('sha256').update(String(word)).digest().subarray(0, 16).toString('base64url')
}

/** An entry in the segment of this tag (six characters). */
export function entryOf(tag: string, word: string | number): string {
  return `${tag}sealed-${word}`
}

/** The claim for a made-up subscriber whose entry is `entryOf(tag, word)`. */
export function claimOf(word: string | number, tag = 'tag-tk'): Claim {
  return {
    recipient: pseudonymOf(`recipient ${word}`),
    key: pseudonymOf(word),
    before: entryOf(tag, word),
    after: `${entryOf(tag, word)}-today`,
  }
}
