/** Whether something with this key happened a moment ago; says yes from the second call on. Held in memory for seconds only. */
export interface Recently<K> {
  (key: K): boolean
  /** The same without taking note. */
  readonly look: (key: K) => boolean
}

/** Two quick taps on a button that sends a message must not send two. `most` bounds the memory. */
export function createRecently<K = string>(now: () => Date, milliseconds = 3_000, most = 10_000): Recently<K> {
  const seen = new Map<K, number>()
  // Goes over what is remembered in the order it came, and stays where it is: one that begins anew passes all that were ever deleted before the first.
  let entries = seen.entries()
  let oldest = entries.next()
  const look = (key: K) => {
    const at = seen.get(key)
    return at !== undefined && now().getTime() - at < milliseconds
  }
  const note = (key: K) => {
    if (look(key)) return true
    const at = now().getTime()
    forget(at)
    seen.set(key, at)
    if (oldest.done) oldest = (entries = seen.entries()).next()
    return false
  }

  function forget(at: number): void {
    while (!oldest.done && (seen.size >= most || at - oldest.value[1] >= milliseconds)) {
      seen.delete(oldest.value[0])
      oldest = entries.next()
    }
  }

  return Object.assign(note, { look })
}
