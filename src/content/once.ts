/** Makes something when it is first asked for, and gives the same ever after; what it was made of is let go. */
export function once<T>(make: () => T): () => T {
  let pending: (() => T) | undefined = make
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: (pending ?? make)() }
    pending = undefined
    return made.value
  }
}
