import { Refusal } from './refusal.ts'

/** At most `count` messages in any `ms`; who breaks it waits `floodWait` seconds. */
export interface Limit {
  readonly count: number
  readonly ms: number
  readonly floodWait: number
}

/** Telegram's limits on messages. None by default: a test says which it wants. */
export interface LimitOptions {
  readonly perChat?: Limit
  readonly overall?: Limit
}

/** What counts as a message here: anything that writes into a chat. */
const WRITES = /^(?:send(?!ChatAction)|copy|forward|edit)/

/** Sliding windows for all chats together and for each; `check` refuses with 429 and `retry_after`. */
export type Limits = ReturnType<typeof createLimits>

export function createLimits(now: () => number, first: LimitOptions = {}) {
  let options = first
  let overall: Window | undefined
  let chats = new Map<number, Window>()

  function windowOf(chat: number, limit: Limit): Window {
    const window = chats.get(chat) ?? createWindow(limit)
    chats.set(chat, window)
    return window
  }

  return {
    /** New limits, from now on and with nothing counted. */
    set: (next: LimitOptions): void => {
      options = next
      overall = undefined
      chats = new Map()
    },
    check(method: string, chat: number | undefined): void {
      if (!WRITES.test(method)) return
      const windows: Window[] = []
      if (options.overall !== undefined) windows.push(overall ??= createWindow(options.overall))
      if (options.perChat !== undefined && chat !== undefined) windows.push(windowOf(chat, options.perChat))
      const wait = Math.max(0, ...windows.map(window => window.wait(now())))
      if (wait > 0) {
        const retry_after = Math.ceil(wait / 1000)
        throw new Refusal(429, `Too Many Requests: retry after ${retry_after}`, { retry_after })
      }
      for (const window of windows) window.count(now())
    },
  }
}

type Window = ReturnType<typeof createWindow>

/** The times of the last `count` messages in a ring: the oldest of them decides. */
function createWindow({ count, ms, floodWait }: Limit) {
  const ring: number[] = []
  let next = 0
  let closedUntil = -Infinity
  return {
    /** Milliseconds to wait; a breach closes the window for the whole flood wait. */
    wait(now: number): number {
      if (now < closedUntil) return closedUntil - now
      if (now - (ring[next] ?? -Infinity) >= ms) return 0
      closedUntil = now + floodWait * 1000
      return closedUntil - now
    },
    count(now: number): void {
      ring[next] = now
      next = (next + 1) % count
    },
  }
}
