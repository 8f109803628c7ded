import { createDraft, type LevelPart } from './level-draft.ts'
import { openSheet, readSheet, stateOf } from './level-sheet.ts'
import { eraseSubscriber, gather } from './level-subscribers.ts'
import { type ClaimOutcome, type LedgerStore, LETTERS, RECIPIENTS_KEPT, TOTALS_KEPT } from './ledger-store.ts'
import { BUCKETS, checkKey } from './subscriber-store.ts'

/** The ledger in the folder: each call is one step. Claims reach the disk before anything is sent. */
export function levelLedger({ db, step, now, erased }: LevelPart): LedgerStore {
  const alive = async (sender: string) => Number((await db.get(`e:sender:${sender}`))?.split(':')[0] ?? 0) > now().getTime()

  return {
    addRecipients: (broadcast, recipients) =>
      step(async () => {
        const sheet = await openSheet(db, broadcast, now())
        if (sheet.fields.ended) return
        for (const recipient of recipients.map(checkKey)) {
          if ((await sheet.stateOf(recipient)) === undefined) sheet.move(recipient, undefined, 'w')
        }
        await sheet.commit()
      }),
    takePage: (broadcast, sender, known, atLeast) =>
      step(async () => {
        const sheet = await openSheet(db, broadcast, now())
        for (const [key, page] of await db.iterator({ gt: `lp:${broadcast}:`, lt: `lp:${broadcast};` }).all()) {
          const from = Number(key.split(':').at(-1))
          const [to = '', holder = ''] = page.split(/:(.*)/s)
          if (holder === sender ? known.includes(from) : await alive(holder)) continue
          await db.put(key, `${to}:${sender}`)
          return { from, entries: (await gather(db, from, Number(to), Infinity)).entries, doubtful: false, inherited: holder !== sender }
        }
        const from = sheet.fields.cursor
        if (from >= BUCKETS || sheet.fields.ended) return undefined
        const { entries, to } = await gather(db, from, BUCKETS, atLeast)
        sheet.fields.cursor = to
        sheet.draft.put(pageKey(broadcast, from), `${to}:${sender}`)
        await sheet.commit()
        return { from, entries, doubtful: false, inherited: false }
      }),
    finishPage: (broadcast, sender, from, later) =>
      step(async () => {
        const page = await db.get(pageKey(broadcast, from))
        if (page?.replace(/^\d+:/, '') !== sender) return
        const sheet = await openSheet(db, broadcast, now())
        sheet.draft.del(pageKey(broadcast, from))
        if (later !== undefined) sheet.later(later)
        await sheet.commit()
      }),
    beginPass: (broadcast) =>
      step(async () => {
        const sheet = await openSheet(db, broadcast, now())
        if (!(await stateOf(db, broadcast, sheet.fields)).walked) return
        sheet.fields.cursor = 0
        sheet.fields.later = null
        await sheet.commit()
      }),
    // Nothing is forgotten while this process lives, and there is no other.
    takePart: (broadcast, sender, claims) =>
      step(async () => {
        const sheet = await openSheet(db, broadcast, now())
        const held: boolean[] = []
        for (const { recipient } of claims) held.push((await sheet.claimedBy(recipient)) === sender)
        return { isNew: false, held }
      }),
    leave: async () => {},
    claim: (broadcast, sender, claims, most) =>
      step(async () => {
        const sheet = await openSheet(db, broadcast, now())
        const living = await alive(sender)
        const outcomes: ClaimOutcome[] = []
        for (const { recipient, key, before, after } of claims) outcomes.push(await one(recipient, key, before, after))
        await sheet.commit({ sync: true })
        return outcomes

        async function one(recipient: string, key: string, before: string, after: string): Promise<ClaimOutcome> {
          const state = await sheet.stateOf(checkKey(recipient))
          if (!living) return { is: 'lost' }
          if (state === 'c' && (await sheet.claimedBy(recipient)) === sender) return { is: 'claimed' }
          if (state !== 'w' || sheet.fields.ended) return { is: 'taken' }
          const entry = await sheet.draft.get(`s:${checkKey(key)}`)
          if (entry === undefined) {
            sheet.move(recipient, 'w', 'k')
            return { is: 'left' }
          }
          if (entry !== before) return { is: 'changed', entry }
          if (sheet.tried() >= most) return { is: 'held' }
          sheet.move(recipient, 'w', 'c')
          sheet.draft.put(`lc:${broadcast}:${recipient}`, sender)
          sheet.draft.put(`s:${key}`, after)
          return { is: 'claimed' }
        }
      }),
    release: (broadcast, sender, claims) =>
      step(async () => {
        const sheet = await openSheet(db, broadcast, now())
        for (const { recipient, key, before, after } of claims) {
          if ((await sheet.stateOf(recipient)) !== 'c' || (await sheet.claimedBy(recipient)) !== sender) continue
          sheet.move(recipient, 'c', 'w')
          if ((await sheet.draft.get(`s:${key}`)) === after) sheet.draft.put(`s:${key}`, before)
          sheet.later(0)
        }
        await sheet.commit()
      }),
    mark: (broadcast, marks) =>
      step(async () => {
        const sheet = await openSheet(db, broadcast, now())
        let gone = false
        for (const { recipient, fate, detail = '', claim } of marks) {
          const state = await sheet.stateOf(checkKey(recipient))
          const open = (state === 'w' && !sheet.fields.ended) || state === 'c' || (state === 'u' && fate !== 'unknown')
          if (!open || state === undefined) continue
          sheet.move(recipient, state, LETTERS[fate], detail)
          if (claim && fate === 'gone') gone = (await eraseSubscriber(sheet.draft, claim.key)) || gone
          const restored = claim && fate === 'failed' && (await sheet.draft.get(`s:${claim.key}`)) === claim.after
          if (restored) sheet.draft.put(`s:${claim.key}`, claim.before)
        }
        await sheet.commit()
        if (gone) erased()
        return stateOf(db, broadcast, sheet.fields)
      }),
    reapClaims: (broadcast) =>
      step(async () => {
        const sheet = await openSheet(db, broadcast, now())
        for (const [key, sender] of await db.iterator({ gt: `lc:${broadcast}:`, lt: `lc:${broadcast};` }).all()) {
          const recipient = key.slice(`lc:${broadcast}:`.length)
          if (!(await alive(sender)) && (await sheet.stateOf(recipient)) === 'c') sheet.move(recipient, 'c', 'u', '', true)
        }
        await sheet.commit()
      }),
    readLedger: (broadcast) => step(async () => stateOf(db, broadcast, await readSheet(db, broadcast))),
    readRecipients: (broadcast, recipients) =>
      step(async () => {
        const { ended } = await readSheet(db, broadcast)
        const found = await createDraftReads(recipients.map((recipient) => `l:${broadcast}:${checkKey(recipient)}`))
        return found.map((state) => (state === 'w' && ended ? 'k' : state))
      }),
    endLedger: (broadcast) =>
      step(async () => {
        const sheet = await openSheet(db, broadcast, now())
        if (sheet.fields.ended) return true
        if (sheet.fields.c > 0) return false
        sheet.fields.k += sheet.fields.w
        sheet.fields.w = 0
        sheet.fields.ended = true
        sheet.fields.entriesUntil = now().getTime() + RECIPIENTS_KEPT * 1000
        sheet.fields.until = now().getTime() + TOTALS_KEPT * 1000
        await sheet.commit({ sync: true })
        await db.clear({ gt: `lp:${broadcast}:`, lt: `lp:${broadcast};` })
        return true
      }),
  }

  function createDraftReads(keys: readonly string[]): Promise<readonly (string | undefined)[]> {
    const draft = createDraft(db)
    return Promise.all(keys.map((key) => draft.get(key)))
  }
}

function pageKey(broadcast: string, from: number): string {
  return `lp:${broadcast}:${from}`
}
