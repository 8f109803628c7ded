import type { ClassicLevel } from 'classic-level'
import { ERASED } from './level-draft.ts'
import { codeOf, type Queue } from './queue.ts'
import { StoreUnavailable } from './store.ts'

/** Keys before and behind all others: the files of LevelDB name the first and the last key of each, and these two name nobody. */
const FRAME = ['!', '~'] as const

/** Rewrites the files of a folder without what was removed. */
export interface LevelScrub {
  /** Something was removed. */
  readonly erased: () => void
  /** Rewrites the files if something was removed; throws `StoreUnavailable` when it did not work, and then tries again the next time. */
  readonly scrub: () => Promise<void>
}

/** A process that was killed may have left something to rewrite. */
export async function openLevelScrub(db: ClassicLevel, inTurn: Queue['inTurn']): Promise<LevelScrub> {
  let pending = (await db.get(ERASED)) !== undefined
  let rewriting: Promise<void> | undefined
  const frame = FRAME.map((key) => ({ type: 'put' as const, key, value: '' }))
  await db.batch(frame)

  /** LevelDB only marks what is removed. It rewrites its files when something newer lies over all of them. */
  async function rewrite(): Promise<void> {
    pending = false
    try {
      // In turn: what somebody is reading at this moment would be kept as it was.
      await inTurn(async () => {
        await db.batch([{ type: 'del', key: ERASED }, ...frame])
        await db.compactRange(...FRAME)
      })
      await inTurn(async () => {
        await db.batch(frame)
        await db.compactRange(...FRAME)
      })
    } catch (error) {
      pending = true
      throw new StoreUnavailable(`the store folder failed (${codeOf(error)})`)
    }
  }

  return {
    erased: () => void (pending = true),
    async scrub() {
      if (pending) rewriting ??= rewrite().finally(() => (rewriting = undefined))
      await rewriting
    },
  }
}
