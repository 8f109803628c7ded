/** Whether something with this key happened a moment ago; says yes from the second call on. Held in memory for seconds only. */
export type Recently = (key: string) => boolean

/** Two quick taps on a button that sends a message must not send two. `most` bounds the memory. */
export function createRecently(now: () => Date, milliseconds = 3_000, most = 10_000): Recently {
  const seen = new Map<string, number>()
  return (key) => {
    const at = now().getTime()
    const before = seen.get(key)
    if (before !== undefined && at - before < milliseconds) return true
    seen.delete(key)
    seen.set(key, at)
    for (const [old, then] of seen) {
      if (seen.size <= most && at - then < milliseconds) break
      seen.delete(old)
    }
    return false
  }
}
