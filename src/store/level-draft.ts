import type { ClassicLevel } from 'classic-level'

/** Changes that are written together or not at all; reading sees them already. For use within one step of the queue. */
export interface Draft {
  readonly get: (key: string) => Promise<string | undefined>
  readonly put: (key: string, value: string) => void
  readonly del: (key: string) => void
  /** Writes; with `sync` it has reached the disk when this resolves. */
  readonly commit: (options?: { readonly sync: boolean }) => Promise<void>
}

/** Is there while something was removed whose bytes still lie in the files. */
export const ERASED = 'x:erased'

/** What the parts of the embedded store share. */
export interface LevelPart {
  readonly db: ClassicLevel
  /** One atomic step: steps run one after another. */
  readonly step: <T>(work: () => Promise<T>) => Promise<T>
  readonly now: () => Date
  /** Tells that something was deleted whose bytes still lie in the files. */
  readonly erased: () => void
}

/** An empty draft over a database. */
export function createDraft(db: ClassicLevel): Draft {
  const changes = new Map<string, string | undefined>()
  return {
    get: async (key) => (changes.has(key) ? changes.get(key) : db.get(key)),
    put: (key, value) => void changes.set(key, value),
    del: (key) => void changes.set(key, undefined),
    async commit(options = { sync: false }) {
      if (changes.size === 0) return
      const operations = [...changes].map(([key, value]) =>
        value === undefined ? { type: 'del' as const, key } : { type: 'put' as const, key, value },
      )
      await db.batch(operations, options)
    },
  }
}
