import type { RawCall } from './types.ts'

/** The calls that the bot made, the last so many of them. `recorded` hears of each. */
export type Calls = ReturnType<typeof createCalls>

export function createCalls(now: () => number, keep: number, recorded: (call: RawCall) => void) {
  let calls: RawCall[] = []
  let number = 0
  return {
    record(method: string, params: unknown, answer: unknown): void {
      const call = { number: ++number, at: now(), method, params, answer }
      calls.push(call)
      // Cut rarely and a lot: shifting one by one would cost each call.
      if (calls.length >= keep * 2) calls = calls.slice(-keep)
      recorded(call)
    },
    list: (method?: string): readonly RawCall[] =>
      (calls.length > keep ? calls.slice(-keep) : calls).filter(call => method === undefined || call.method === method),
    clear: (): void => {
      calls = []
    },
  }
}
