/** Waits so many milliseconds, or until aborted. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal?.addEventListener('abort', done)
  })
}

/** Something to wait for that may come sooner than the time is over. */
export interface Bell {
  readonly ring: () => void
  readonly wait: (milliseconds: number) => Promise<void>
}

/** A bell for one who waits. What rang before is not missed. */
export function createBell(): Bell {
  let rung = false
  let wake = () => {}
  return {
    ring() {
      rung = true
      wake()
    },
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer)
          wake = () => {}
          rung = false
          resolve()
        }
        const timer = setTimeout(done, milliseconds)
        wake = done
        if (rung) done()
      }),
  }
}

export interface Insistence {
  /** Ends the tries: then it throws what the signal was aborted with. */
  readonly signal: AbortSignal
  readonly onError: (error: unknown) => void
}

/** Milliseconds before another try. */
const AGAIN = 250

/** Tries until it is done: for calls to the store that may be made twice. */
export async function insist<T>(work: () => Promise<T>, { signal, onError }: Insistence): Promise<T> {
  for (;;) {
    signal.throwIfAborted()
    try {
      return await work()
    } catch (error) {
      if (error instanceof RangeError) throw error
      onError(error)
      await sleep(AGAIN, signal)
    }
  }
}
