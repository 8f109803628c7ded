/** Whether something with this key happened a moment ago; says yes from the second call on. Held in memory for seconds only. */
export interface Recently {
  (key: string): boolean
  /** The same without taking note. */
  readonly look: (key: string) => boolean
}

/** Two quick taps on a button that sends a message must not send two. `most` bounds the memory. */
export function createRecently(now: () => Date, milliseconds = 3_000, most = 10_000): Recently {
  const seen = new Map<string, number>()
  // The keys in the order they came, in a ring. A map knows it too, but looking for its first key means going over all that were ever deleted before it.
  const ring: string[] = []
  let first = 0
  const look = (key: string) => now().getTime() - (seen.get(key) ?? -Infinity) < milliseconds
  const note = (key: string) => {
    if (look(key)) return true
    const at = now().getTime()
    forget(at)
    ring[(first + seen.size) % most] = key
    seen.set(key, at)
    return false
  }

  function forget(at: number): void {
    const isDue = (key: string) => seen.size >= most || at - (seen.get(key) ?? 0) >= milliseconds
    for (let oldest = ring[first]; seen.size > 0 && oldest !== undefined && isDue(oldest); oldest = ring[first]) {
      seen.delete(oldest)
      // A key tells whose it was: it goes now, not when its place is needed again.
      ring[first] = ''
      first = (first + 1) % most
    }
  }

  return Object.assign(note, { look })
}
