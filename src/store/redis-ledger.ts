import { CLAIM, LEAVE, TAKE_PART } from './ledger-claim-lua.ts'
import * as lua from './ledger-lua.ts'
import { BEGIN_PASS, FINISH_PAGE, TAKE_PAGE } from './ledger-pages-lua.ts'
import { type Claim, type ClaimOutcome, type LedgerState, type LedgerStore, LETTERS } from './ledger-store.ts'
import { texts, type RunScript } from './redis-script.ts'
import { pairs } from './redis-subscribers.ts'
import { BUCKETS, checkKey } from './subscriber-store.ts'

/** The ledger in Redis: each call is one script. */
export function redisLedger(script: RunScript, erased: () => void): LedgerStore {
  return {
    async addRecipients(broadcast, recipients) {
      await script(lua.ADD_RECIPIENTS, [broadcast, ...recipients.map(checkKey)])
    },
    async takePage(broadcast, sender, known, atLeast) {
      const [from, doubtful, inherited, ...flat] = texts(await script(TAKE_PAGE, [broadcast, sender, String(atLeast), ...known.map(String)]))
      return from === undefined ? undefined : { from: Number(from), entries: pairs(flat), doubtful: doubtful === '1', inherited: inherited === '1' }
    },
    async finishPage(broadcast, sender, from, later) {
      await script(FINISH_PAGE, [broadcast, sender, String(from), later === undefined ? '' : String(later)])
    },
    async beginPass(broadcast) {
      await script(BEGIN_PASS, [broadcast])
    },
    async takePart(broadcast, sender, claims, pages) {
      const args = [broadcast, sender, String(pages.length), ...pages.map(String), ...claims.flatMap(claimArgs)]
      const [isNew, ...held] = texts(await script(TAKE_PART, args)).map((one) => one === '1')
      return { isNew: isNew === true, held }
    },
    async leave(broadcast, sender) {
      await script(LEAVE, [broadcast, sender])
    },
    async claim(broadcast, sender, claims, most) {
      const args = [broadcast, sender, String(Math.min(most, Number.MAX_SAFE_INTEGER)), ...claims.flatMap(claimArgs)]
      return texts(await script(CLAIM, args)).map(outcomeOf)
    },
    async release(broadcast, sender, claims) {
      await script(lua.RELEASE, [broadcast, sender, ...claims.flatMap(claimArgs)])
    },
    async mark(broadcast, marks) {
      const args = marks.flatMap(({ recipient, fate, detail = '', claim }) => {
        const [, key = '', before = '', after = ''] = claim ? claimArgs(claim) : []
        return [checkKey(recipient), LETTERS[fate], detail, key, before, after]
      })
      const state = stateOf(texts(await script(lua.MARK, [broadcast, ...args])))
      if (marks.some(({ fate }) => fate === 'gone')) erased()
      return state
    },
    async reapClaims(broadcast) {
      await script(lua.REAP_CLAIMS, [broadcast])
    },
    readLedger: async (broadcast) => stateOf(texts(await script(lua.READ_LEDGER, [broadcast]))),
    async readRecipients(broadcast, recipients) {
      return texts(await script(lua.READ_RECIPIENTS, [broadcast, ...recipients.map(checkKey)])).map((state) => state || undefined)
    },
    endLedger: async (broadcast) => (await script(lua.END_LEDGER, [broadcast])) === 1,
  }
}

function claimArgs({ recipient, key, before, after }: Claim): readonly string[] {
  return [checkKey(recipient), checkKey(key), before, after]
}

function outcomeOf(word: string): ClaimOutcome {
  if (word.startsWith('=')) return { is: 'changed', entry: word.slice(1) }
  if (word === 'claimed' || word === 'left' || word === 'held' || word === 'lost' || word === 'unsettled') return { is: word }
  return { is: 'taken' }
}

function stateOf(flat: readonly string[]): LedgerState {
  const fields = new Map(pairs(flat))
  const total = (letter: string) => Number(fields.get(letter) ?? 0)
  const later = fields.get('later')
  return {
    totals: {
      waiting: total(LETTERS.waiting),
      claimed: total(LETTERS.claimed),
      sent: total(LETTERS.sent),
      gone: total(LETTERS.gone),
      failed: total(LETTERS.failed),
      unknown: total(LETTERS.unknown),
      skipped: total(LETTERS.skipped),
    },
    recent: fields.get('recent') ?? '',
    walked: total('cursor') >= BUCKETS && total('pages') === 0,
    later: later === undefined ? undefined : Number(later),
    ended: fields.has('ended'),
  }
}
