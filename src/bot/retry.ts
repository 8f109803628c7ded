import { HttpError, type ApiCallFn, type Transformer } from 'grammy'

/** Calls that may be made twice without a person noticing. A new message may not: the first one may have arrived. */
const REPEATABLE = /^(?:edit|delete|set|get|answer)/
const RETRIES = 2
/** Stands in a refusal that may come from our own earlier try, of which only the answer was lost. */
export const EARLIER = 'perhaps by an earlier try'
/** Longest wait, in seconds, that a person in front of the screen is left with. */
const PATIENCE = 10

/**
 * Repeats what Telegram did not take: everything after a flood wait (429, it was not done), and repeatable calls after a fault of the
 * network or the server. The auto-retry plugin is not used since it repeats after network faults without end, new messages too.
 */
export function retry(sleep: (ms: number) => Promise<void> = pause): Transformer {
  return async (prev, method, payload, signal) => {
    // Long polling has its own, endless patience in the runner.
    if (method === 'getUpdates') return prev(method, payload, signal)
    const repeatable = REPEATABLE.test(method)
    let perhapsDone = false
    for (let attempt = 0; ; attempt += 1) {
      // Undefined when the network failed and another try is allowed.
      let result
      try {
        result = await prev(method, payload, signal)
      } catch (error) {
        if (!repeatable || attempt >= RETRIES || !(error instanceof HttpError)) throw error
      }
      if (perhapsDone && result?.ok === false && result.error_code === 400) return { ...result, description: `${result.description} (${EARLIER})` }
      perhapsDone ||= result === undefined || (!result.ok && result.error_code >= 500)
      const wait = result === undefined ? 0.2 * 2 ** attempt : waitFor(result, repeatable)
      if (result && (wait === undefined || wait > PATIENCE || attempt >= RETRIES)) return result
      await sleep((wait ?? 0) * 1_000)
    }
  }
}

type Result = Awaited<ReturnType<ApiCallFn>>

/** Seconds to wait before the next try; undefined when there is to be none. */
function waitFor(result: Result, repeatable: boolean): number | undefined {
  if (result.ok) return undefined
  if (result.error_code === 429) return result.parameters?.retry_after ?? 1
  return repeatable && result.error_code >= 500 ? 0.2 : undefined
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
