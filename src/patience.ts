/** How a thing that may fail is tried again. */
export interface Patience {
  readonly onError: (error: unknown) => void
  /** Errors that another try will not mend: they are thrown. */
  readonly hopeless: (error: unknown) => boolean
  /** Ends the tries and the waiting. */
  readonly signal: AbortSignal
}

const FIRST_WAIT = 3
const LONGEST_WAIT = 300

/** Tries until it is done, with waits that grow from 3 seconds to 5 minutes, or as long as Telegram asks for. Resolves early when aborted. */
export async function untilDone(attempt: () => Promise<unknown>, { onError, hopeless, signal }: Patience): Promise<void> {
  for (let wait = FIRST_WAIT; !signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    try {
      await attempt()
      return
    } catch (error) {
      if (hopeless(error)) throw error
      onError(error)
      await pause(retryAfter(error) ?? wait, signal)
    }
  }
}

/** Waits so many seconds, or until aborted. */
export function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1_000)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** Seconds that Telegram asked to wait (429), if it did. */
function retryAfter(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('parameters' in error)) return undefined
  const { parameters } = error
  if (typeof parameters !== 'object' || parameters === null || !('retry_after' in parameters)) return undefined
  return typeof parameters.retry_after === 'number' ? parameters.retry_after : undefined
}
