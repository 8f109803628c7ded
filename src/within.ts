/**
 * What a promise gives, or undefined when it takes longer than that: a disk can hang as a server can. What comes later is ignored. An answer
 * that has arrived while this process was too busy to look still counts (of work in several steps, only that of the last one).
 */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    // Node looks at its timers before it looks at its sockets; an immediate comes after both.
    const timer = setTimeout(() => setImmediate(resolve, undefined), milliseconds)
    const settle = <V>(act: (value: V) => void) => (value: V) => {
      clearTimeout(timer)
      act(value)
    }
    promise.then(settle(resolve), settle(reject))
  })
}
