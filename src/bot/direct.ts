import { HttpError, InputFile, type ApiClientOptions, type Transformer } from 'grammy'

/**
 * Makes a call by itself if it is plain JSON, as nearly all are. grammY's own client looks through each value twice for files and watches
 * over two streams, which costs as much as half of the request. What has a file among its values is left to it. The `fetch` has to end when it
 * is aborted, also before there is a connection: nobody else watches the time.
 */
export function direct(token: string, { apiRoot = 'https://api.telegram.org', timeoutSeconds = 10, fetch }: ApiClientOptions): Transformer {
  return (prev, method, payload, signal) => {
    if (!fetch || signal || Object.values(payload ?? {}).some((value) => value instanceof InputFile)) {
      return prev(method, payload, signal)
    }
    return call(fetch, method, JSON.stringify(payload ?? {}))
  }

  async function call(ask: NonNullable<typeof fetch>, method: string, body: string) {
    const deadline = startDeadline(timeoutSeconds)
    try {
      const answer = await ask(`${apiRoot}/bot${token}/${method}`, { method: 'POST', headers: JSON_HEADERS, body, signal: deadline })
      return await answer.json()
    } catch (error) {
      const cause = deadline.aborted ? new Error(`Request to '${method}' timed out after ${timeoutSeconds} seconds`) : error
      throw new HttpError(`Network request for '${method}' failed!`, cause)
    } finally {
      deadline.cancel()
    }
  }
}

const JSON_HEADERS = { 'content-type': 'application/json' }

/** Aborts in time: all of an `AbortSignal` that a `fetch` asks for. One of Node's own costs as much as leaving out grammY's client saves. */
function startDeadline(seconds: number) {
  const listeners: (() => void)[] = []
  const signal = {
    aborted: false,
    onabort: null,
    addEventListener: (_: 'abort', listener: () => void) => void listeners.push(listener),
    removeEventListener: () => {},
    dispatchEvent: () => false,
    cancel: () => clearTimeout(timer),
  }
  const timer = setTimeout(() => {
    signal.aborted = true
    for (const listener of listeners) listener()
  }, seconds * 1_000)
  return signal
}
