import type { RedisServer } from '../redis-server.ts'
import type { Proxy } from './proxy.ts'

/** A Redis, and the way to it. */
export interface Bench {
  readonly redis: RedisServer
  readonly proxy: Proxy
}

/** What can become of Redis, and how it becomes well again. */
export const TROUBLES: Readonly<Record<string, { readonly begin: (bench: Bench) => unknown; readonly end: (bench: Bench) => unknown }>> = {
  dead: { begin: ({ redis }) => redis.kill(), end: ({ redis }) => redis.restart() },
  frozen: { begin: ({ redis }) => redis.freeze(), end: ({ redis }) => redis.thaw() },
  'two seconds slow': through({ kind: 'slow', milliseconds: 2_000 }),
  'slower than its deadline now and then': through({ kind: 'slow', milliseconds: 240 }),
  silent: through({ kind: 'silent' }),
  'cut off': through({ kind: 'reset' }),
  'out of its mind': through({ kind: 'garbage' }),
  'out of memory': through({ kind: 'refuse', words: "OOM command not allowed when used memory > 'maxmemory'." }),
  'read only': through({ kind: 'refuse', words: "READONLY You can't write against a read only replica." }),
  loading: through({ kind: 'refuse', words: 'LOADING Redis is loading the dataset in memory' }),
  'closed to us': through({ kind: 'refuse', words: 'NOAUTH Authentication required.' }),
}

function through(trouble: Parameters<Proxy['make']>[0]) {
  return { begin: ({ proxy }: Bench) => proxy.make(trouble), end: ({ proxy }: Bench) => proxy.make(undefined) }
}
