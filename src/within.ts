/** What a promise gives, or undefined when it takes longer than that: a disk can hang as a server can. What comes later is let go. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds, undefined)
    const settle = <V>(act: (value: V) => void) => (value: V) => {
      clearTimeout(timer)
      act(value)
    }
    promise.then(settle(resolve), settle(reject))
  })
}
