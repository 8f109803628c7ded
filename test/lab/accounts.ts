import type { Lab } from './lab.ts'
import { BROADCAST } from './lab.ts'

/** What became of everybody, from the ledger and from the fake Telegram, which knows nothing of each other. */
export interface Accounts {
  readonly totals: Readonly<Record<string, number>>
  /** Chats that got the message more than once. */
  readonly doubled: number
  /** Chats about which the ledger says something untrue, or nothing. */
  readonly untrue: readonly string[]
}

/** What may be true of a chat in each state: whether it got the message. */
const MAY_HAVE_GOT: Readonly<Record<string, readonly boolean[]>> = { s: [true], g: [false], f: [false], u: [true, false], k: [false] }

/** Compares the ledger with what arrived, chat by chat. `left` are those who unsubscribed: only they may be skipped, unless they were reached before. */
export async function settleAccounts(lab: Pick<Lab, 'deps' | 'store' | 'fake' | 'chats'>, left: ReadonlySet<number> = new Set()): Promise<Accounts> {
  for (;;) {
    const { totals } = await lab.store.readLedger(BROADCAST)
    const accounts = await compare(lab, left)
    // Whoever was frozen may tell only now what became of a message, while we go through them.
    if (JSON.stringify(totals) === JSON.stringify(accounts.totals)) return accounts
  }
}

async function compare({ deps, store, fake, chats }: Pick<Lab, 'deps' | 'store' | 'fake' | 'chats'>, left: ReadonlySet<number>): Promise<Accounts> {
  const untrue: string[] = []
  const counted: Record<string, number> = {}
  for (let i = 0; i < chats.length; i += 500) {
    const some = chats.slice(i, i + 500)
    const states = await store.readRecipients(BROADCAST, some.map((chat) => deps.recipients.of(BROADCAST, chat)))
    for (const [n, chat] of some.entries()) {
      const letter = states[n]?.[0] ?? '-'
      counted[letter] = (counted[letter] ?? 0) + 1
      const got = fake.delivered.has(chat)
      if (!MAY_HAVE_GOT[letter]?.includes(got) || (letter === 'k' && !left.has(chat))) untrue.push(`${chat}: ${letter}, ${got ? 'got it' : 'did not get it'}`)
    }
  }
  const { totals } = await store.readLedger(BROADCAST)
  const { sent, gone, failed, unknown, skipped, waiting, claimed } = totals
  for (const [letter, total] of Object.entries({ s: sent, g: gone, f: failed, u: unknown, k: skipped })) {
    if ((counted[letter] ?? 0) !== total) untrue.push(`the total of ${letter} is ${total}, but there are ${counted[letter] ?? 0}`)
  }
  if (waiting + claimed > 0) untrue.push(`${waiting} wait and ${claimed} are claimed after the end`)
  return { totals, doubled: [...fake.delivered.values()].filter((times) => times > 1).length, untrue }
}
