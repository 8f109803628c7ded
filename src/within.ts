/** What a promise gives, or undefined when it takes longer than that: a disk can hang as a server can. What comes later is let go. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds, undefined)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
