import { createClient } from 'redis'

/** One command as Redis carried it out, also within a script: its name in small letters, and what it was given. */
export interface Seen {
  readonly name: string
  readonly args: readonly string[]
}

/** What does not change anything. */
const READS = ['get', 'pttl', 'mget', 'hget', 'hgetall', 'ping', 'auth', 'hello', 'evalsha', 'eval', 'info', 'time', 'exists', 'hexists', 'hkeys', 'hlen', 'hmget']

/** Watches everything that Redis is told, by MONITOR, until `stop`. */
export async function watchRedis(url: string): Promise<{ readonly seen: readonly Seen[]; readonly stop: () => Promise<void> }> {
  const seen: Seen[] = []
  const client = createClient({ url, disableClientInfo: true, maintNotifications: 'disabled' })
  client.on('error', () => {})
  await client.connect()
  await client.monitor((line) => {
    const [name = '', ...args] = [...line.replace(/^[\d.]+ \[[^\]]*\] /, '').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, word = '']) => word)
    seen.push({ name: name.toLowerCase(), args })
  })
  return { seen, stop: async () => client.destroy() }
}

/** Commands that change something, and are not the counters of a day with the mark of their batch. */
export function writesIn(seen: readonly Seen[]): readonly Seen[] {
  const isCounting = ({ name, args: [key = ''] }: Seen) => (['hincrby', 'expire'].includes(name) && /^c:\d{4}-\d\d-\d\d$/.test(key)) || (name === 'set' && /^b:[\da-f-]{36}$/.test(key))
  return seen.filter((one) => !READS.includes(one.name) && !isCounting(one))
}
