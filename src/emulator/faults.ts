/** Something that goes wrong between the bot and Telegram. `before`: Telegram never got the call; `after`: it did as asked. */
export type Fault =
  /** Telegram answers with this error instead: 429 with `retryAfter` seconds, 5xx, 401, 409, … */
  | { readonly answer: number; readonly description?: string; readonly retryAfter?: number }
  | { readonly hang: 'before' | 'after' }
  | { readonly reset: 'before' | 'after' }
  /** The call waits this many milliseconds, then goes on as usual. */
  | { readonly delay: number }
  /** The call is done, but the answer breaks off in the middle of its JSON. */
  | { readonly truncated: true }

/** Which calls a fault hits. `getUpdates` must be named; otherwise waiting polls would take what a test means for others. */
export interface Where {
  readonly method?: string
  readonly chat?: number
}

interface Rule {
  readonly fault: Fault
  readonly where: Where
  left: number
}

/** Faults on demand. The oldest rule that matches a call takes it. */
export type Faults = ReturnType<typeof createFaults>

export function createFaults() {
  const rules = new Set<Rule>()
  const add = (fault: Fault, where: Where, left: number): (() => void) => {
    const rule = { fault, where, left }
    rules.add(rule)
    return () => void rules.delete(rule)
  }
  return {
    /** The next `times` matching calls go wrong. Returns how to take it back. */
    next: (fault: Fault, where: Where = {}, times = 1): (() => void) => add(fault, where, times),
    /** All matching calls go wrong until it is taken back. */
    always: (fault: Fault, where: Where = {}): (() => void) => add(fault, where, Infinity),
    clear: (): void => rules.clear(),
    /** The fault of this call, used up. `chat` is only asked for when a rule names one. */
    take(method: string, chat: () => number | undefined): Fault | undefined {
      for (const rule of rules) {
        const { where } = rule
        const named = where.method === undefined ? method !== 'getUpdates' : where.method === method
        if (!named || (where.chat !== undefined && where.chat !== chat())) continue
        rule.left--
        if (rule.left <= 0) rules.delete(rule)
        return rule.fault
      }
      return undefined
    },
  }
}
