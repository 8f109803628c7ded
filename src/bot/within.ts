/** What a promise gives, or undefined when it takes longer than that: a disk can hang as a server can. What comes later is let go. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), milliseconds)))
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
