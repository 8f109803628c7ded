import { HttpError, InputFile, type ApiClientOptions, type Transformer } from 'grammy'

/**
 * Makes a call by itself if it is plain JSON, as nearly all are. grammY's own client looks through each value twice for files and watches
 * over two streams, which costs as much as half of the request. What has a file, or may be the answer to a webhook, is left to it.
 */
export function direct(token: string, { apiRoot = 'https://api.telegram.org', timeoutSeconds = 10, fetch, canUseWebhookReply }: ApiClientOptions): Transformer {
  return async (prev, method, payload, signal) => {
    if (!fetch || signal || canUseWebhookReply?.(method) || Object.values(payload).some((value) => value instanceof InputFile)) return prev(method, payload, signal)
    const ending = createEnding()
    const timer = setTimeout(ending.end, timeoutSeconds * 1_000)
    try {
      const answer = await fetch(`${apiRoot}/bot${token}/${method}`, { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(payload), signal: ending.signal })
      return await answer.json()
    } catch (error) {
      throw new HttpError(`Network request for '${method}' failed!`, error)
    } finally {
      clearTimeout(timer)
    }
  }
}

const JSON_HEADERS = { 'content-type': 'application/json' }

/** Ends a request: all of an `AbortController` that a `fetch` asks for. One of Node's own costs as much as leaving out grammY's client saves. */
function createEnding() {
  const listeners: (() => void)[] = []
  const signal = {
    aborted: false,
    onabort: null,
    addEventListener: (_: 'abort', listener: () => void) => void listeners.push(listener),
    removeEventListener: () => {},
    dispatchEvent: () => false,
  }
  const end = () => {
    signal.aborted = true
    for (const listener of listeners) listener()
  }
  return { signal, end }
}
