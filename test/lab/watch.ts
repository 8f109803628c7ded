import type { Store } from '../../src/store/store.ts'

/** A store that counts the calls which wait for their answer. */
export interface Watched {
  readonly store: Store
  readonly pending: () => number
  /** The most that ever waited at the same time. */
  readonly most: () => number
}

/** Watches a store: all of it goes through, and is counted on the way. */
export function watchStore(inner: Store): Watched {
  let pending = 0
  let most = 0

  function counted<A extends readonly unknown[], R>(call: (...given: A) => Promise<R>): (...given: A) => Promise<R> {
    return (...given) => {
      pending += 1
      most = Math.max(most, pending)
      return call(...given).finally(() => (pending -= 1))
    }
  }

  const store: Store = {
    ...inner,
    getValue: counted(inner.getValue),
    putValue: counted(inner.putValue),
    deleteValue: counted(inner.deleteValue),
    addCounts: counted(inner.addCounts),
    readSubscriber: counted(inner.readSubscriber),
    putSubscriber: counted(inner.putSubscriber),
    removeSubscriber: counted(inner.removeSubscriber),
    readRecords: counted(inner.readRecords),
  }
  return { store, pending: () => pending, most: () => most }
}
