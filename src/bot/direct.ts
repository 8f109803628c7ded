import { HttpError, InputFile, type ApiClientOptions, type Transformer } from 'grammy'

/**
 * Makes a call by itself if it is plain JSON, as nearly all are. grammY's own client looks through each value twice for files and watches
 * over two streams, which costs as much as half of the request. What has a file among its values, or may be the answer to a webhook, is
 * left to it.
 */
export function direct(token: string, { apiRoot = 'https://api.telegram.org', timeoutSeconds = 10, fetch, canUseWebhookReply }: ApiClientOptions): Transformer {
  return async (prev, method, payload, signal) => {
    if (!fetch || signal || canUseWebhookReply?.(method) || Object.values(payload ?? {}).some((value) => value instanceof InputFile)) {
      return prev(method, payload, signal)
    }
    const asked = { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(payload ?? {}) }
    const ending = createEnding(timeoutSeconds, method)
    try {
      const call = async () => (await fetch(`${apiRoot}/bot${token}/${method}`, { ...asked, signal: ending.signal })).json()
      // A connection that never comes about does not listen to the signal.
      return await Promise.race([call(), ending.over])
    } catch (error) {
      throw new HttpError(`Network request for '${method}' failed!`, error)
    } finally {
      ending.cancel()
    }
  }
}

const JSON_HEADERS = { 'content-type': 'application/json' }

/**
 * Ends a request in time, with the words of grammY: all of an `AbortController` that a `fetch` asks for. One of Node's own costs as much as
 * leaving out grammY's client saves.
 */
function createEnding(seconds: number, method: string) {
  const listeners: (() => void)[] = []
  const signal = {
    aborted: false,
    onabort: null,
    addEventListener: (_: 'abort', listener: () => void) => void listeners.push(listener),
    removeEventListener: () => {},
    dispatchEvent: () => false,
  }
  let cancel = () => {}
  const over = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`Request to '${method}' timed out after ${seconds} seconds`))
      signal.aborted = true
      for (const listener of listeners) listener()
    }, seconds * 1_000)
    cancel = () => clearTimeout(timer)
  })
  return { signal, over, cancel }
}
