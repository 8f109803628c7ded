import { StoreUnavailable } from './store.ts'

/** Steps that run one after another. */
export interface Queue {
  /** Runs a step when all earlier ones are over; a failure of the disk becomes `StoreUnavailable`. */
  readonly inTurn: <T>(step: () => Promise<T>) => Promise<T>
  /** Resolves when every step taken in so far is over. */
  readonly allDone: () => Promise<void>
}

/** A queue in which at most so many steps wait; more are refused instead of piling up behind a disk that hangs. */
export function createQueue(most: number): Queue {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return {
    async inTurn(step) {
      if (waiting >= most) throw new StoreUnavailable('too many calls wait for the disk')
      waiting += 1
      const outcome = last.then(step)
      last = outcome.catch(() => {}).finally(() => (waiting -= 1))
      return outcome.catch((error: unknown) => {
        // A RangeError is a bug of the caller; anything else is the disk's, and its message may quote what was written.
        throw error instanceof RangeError ? error : new StoreUnavailable(`the store folder failed (${codeOf(error)})`)
      })
    },
    allDone: async () => void (await last),
  }
}

/** The code of an error, or of what caused it; never its message. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error.cause instanceof Error && 'code' in error.cause) return codeOf(error.cause)
  return 'code' in error ? String(error.code) : error.constructor.name
}
