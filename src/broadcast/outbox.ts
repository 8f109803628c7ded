import type { LedgerState, LedgerStore, Mark } from '../store/ledger-store.ts'

/** What became of messages, on its way into the ledger. */
export interface Outbox {
  /** Takes a mark; `written` is called when it is in the ledger. */
  readonly put: (mark: Mark, written?: () => void) => void
  /** Resolves when all marks are written. */
  readonly empty: () => Promise<void>
  /** Writes the marks of the last seconds again: a store that was killed may have forgotten them. */
  readonly repeat: () => void
}

export interface OutboxDeps {
  readonly store: LedgerStore
  readonly broadcast: string
  readonly insist: <T>(work: () => Promise<T>) => Promise<T>
  /** Told of the ledger after each writing. */
  readonly onState: (state: LedgerState) => void
  readonly tick: () => number
}

/** Milliseconds in which marks gather, and in which a store that was killed may have forgotten what it had answered. */
const GATHER = 10
const MAY_BE_FORGOTTEN = 10_000

/** Marks written at once. */
const MOST = 200

interface Waiting {
  readonly mark: Mark
  readonly written: () => void
}

/** An outbox that writes a few marks at a time, in order, and repeats each until the store has answered. */
export function createOutbox({ store, broadcast, insist, onState, tick }: OutboxDeps): Outbox {
  let waiting: Waiting[] = []
  let recent: { readonly at: number; readonly mark: Mark }[] = []
  let writing: Promise<void> | undefined

  async function write(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, GATHER))
    const now = waiting.slice(0, MOST)
    const state = await insist(() => store.mark(broadcast, now.map(({ mark }) => mark)))
    waiting = waiting.slice(now.length)
    remember(now)
    for (const { written } of now) written()
    onState(state)
  }

  function remember(written: readonly Waiting[]): void {
    const at = tick()
    const [oldest] = recent
    if (oldest && at - oldest.at > 2 * MAY_BE_FORGOTTEN) recent = recent.filter((one) => at - one.at < MAY_BE_FORGOTTEN)
    for (const { mark } of written) recent.push({ at, mark })
  }

  async function untilEmpty(): Promise<void> {
    try {
      while (waiting.length > 0) await write()
    } catch {
      // Given up: the sender ends, and what is not written becomes unknown.
    }
    writing = undefined
  }

  function start(): void {
    writing ??= untilEmpty()
  }

  function put(mark: Mark, written = () => {}): void {
    waiting.push({ mark, written })
    start()
  }

  return {
    put,
    empty: async () => {
      while (writing) await writing
    },
    repeat() {
      const again = recent
      recent = []
      for (const { mark } of again) put(mark)
    },
  }
}
