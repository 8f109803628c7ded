/** Whether something with this key happened a moment ago; says yes from the second call on. Held in memory for seconds only. */
export interface Recently {
  (key: string): boolean
  /** The same without taking note. */
  readonly look: (key: string) => boolean
}

/** Two quick taps on a button that sends a message must not send two. `most` bounds the memory. */
export function createRecently(now: () => Date, milliseconds = 3_000, most = 10_000): Recently {
  const seen = new Map<string, number>()
  const look = (key: string) => now().getTime() - (seen.get(key) ?? -Infinity) < milliseconds
  const note = (key: string) => {
    if (look(key)) return true
    const at = now().getTime()
    seen.delete(key)
    seen.set(key, at)
    for (const [old, then] of seen) {
      if (seen.size <= most && at - then < milliseconds) break
      seen.delete(old)
    }
    return false
  }
  return Object.assign(note, { look })
}
