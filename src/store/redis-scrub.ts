import type { RedisLink } from './redis-link.ts'
import { DAY } from './rules.ts'

/** Has Redis rewrite its append-only file. */
export interface Scrub {
  /** Something was removed: its bytes stand in the file until it is rewritten. */
  readonly erased: () => void
  readonly scrub: () => Promise<void>
}

/**
 * The append-only file tells everything that was ever written, also of those who have left, until it is rewritten. `asked`: Redis was told to,
 * and nobody knows yet whether it worked. At the start nobody knows what was removed before. What has expired goes with a rewrite each day.
 * A Redis without such a file keeps snapshots: the next one is without what was removed.
 */
export function createScrub(run: RedisLink['run']): Scrub {
  let state: 'clean' | 'asked' | 'erased' = 'erased'
  let done = 0

  async function scrub(): Promise<void> {
    if (state === 'clean' && Date.now() - done < DAY * 1000) return
    const info = await run((redis) => redis.info('persistence'))
    const says = (line: string) => info.includes(`${line}\r`)
    if (says('aof_enabled:0')) return void (state = 'clean')
    // One that is under way may have begun before the removal.
    if (says('aof_rewrite_in_progress:1') || says('aof_rewrite_scheduled:1')) return
    if (state === 'asked' && says('aof_last_bgrewrite_status:ok')) {
      state = 'clean'
      done = Date.now()
      return
    }
    state = 'asked'
    await run((redis) => redis.bgRewriteAof()).catch((error: unknown) => {
      state = 'erased'
      throw error
    })
  }

  return { erased: () => void (state = 'erased'), scrub }
}
