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

/** What the work gives, or undefined when it takes longer than so many milliseconds. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  const over = new AbortController()
  try {
    return await Promise.race([work, sleep(milliseconds, over.signal).then(() => undefined)])
  } finally {
    over.abort()
  }
}

/** Something to wait for that may come sooner than the time is over. */
export interface Bell {
  readonly ring: () => void
  readonly wait: (milliseconds: number) => Promise<void>
}

/** A bell for one who waits. */
export function createBell(): Bell {
  let ringing = new AbortController()
  return {
    ring: () => ringing.abort(),
    async wait(milliseconds) {
      await sleep(milliseconds, ringing.signal)
      if (ringing.signal.aborted) ringing = new AbortController()
    },
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
