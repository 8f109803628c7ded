import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, ErrorReply } from 'redis'
import { within } from '../within.ts'
import { StoreUnavailable } from './store.ts'

/** How long one attempt to connect may take, and the longest wait before the next: together below 2 s, so recovery is too. */
const ATTEMPT = 1000
const LONGEST_WAIT = 500

/** Commands that may be under way at once; more are refused instead of piling up. */
const MOST_PENDING = 10_000

export type RedisClient = ReturnType<typeof newClient>

/** A connection to Redis that comes and goes. */
export interface RedisLink {
  /** Runs a command within the deadline, or throws `StoreUnavailable`; at once when there is no connection. */
  readonly run: <T>(command: (client: RedisClient) => Promise<T>) => Promise<T>
  /** How many connections stood so far. */
  readonly generation: () => number
  /** Waits for the commands under way, then lets go. */
  readonly close: () => Promise<void>
}

/**
 * Connects to Redis in the background and keeps at it for ever. This is the circuit breaker too: whoever answers late has its
 * connection dropped, with everything that waits on it, and calls fail at once until an attempt to connect and a PING succeed.
 * node-redis could reconnect by itself, but a server that accepts and then says nothing (SIGSTOP, a hung disk) keeps it waiting for ever.
 *
 * Resolves when the first attempt is over or the deadline (milliseconds) has passed, whichever comes first, connected or not.
 */
export async function openRedisLink(url: string, deadline: number): Promise<RedisLink> {
  newClient(url).destroy() // a malformed address is a mistake of the operator: say so now
  const stop = new AbortController()
  const underWay = new Set<Promise<unknown>>()
  let reason = 'not connected yet'
  let live: RedisClient | undefined
  let lose: ((error: unknown) => void) | undefined
  let closing: Promise<void> | undefined
  let generation = 0

  /** One connection, from the attempt to its loss. Gives whether it ever stood. */
  async function connection(onTried: () => void): Promise<boolean> {
    const client = newClient(url)
    let over = false
    const lost = new Promise<never>((_, reject) => {
      lose = reject
      client.on('error', reject)
    })
    // `destroy` misses a socket that is still being connected, and it would live on.
    client.on('connect', () => {
      if (over) client.destroy()
    })
    try {
      await inTime(ATTEMPT, Promise.race([client.connect().then(() => client.ping()), lost]))
      generation += 1
      live = client
      onTried()
      return await lost
    } catch (error) {
      reason = reasonOf(error)
      onTried()
      return live === client
    } finally {
      over = true
      live = undefined
      client.destroy()
    }
  }

  async function stayConnected(onTried: () => void): Promise<void> {
    for (let failures = 0; !stop.signal.aborted; ) {
      failures = (await connection(onTried)) ? 0 : failures + 1
      await sleep(Math.min(50 * 2 ** failures, LONGEST_WAIT), undefined, { signal: stop.signal }).catch(() => {})
    }
  }

  async function attempt<T>(client: RedisClient, command: (client: RedisClient) => Promise<T>): Promise<T> {
    try {
      return await inTime(deadline, command(client))
    } catch (error) {
      // A server that was a master once and answers READONLY: a new connection may lead to the master of today.
      if (client === live && (error instanceof Late || replyCode(error) === 'READONLY')) lose?.(error)
      throw new StoreUnavailable(`Redis failed (${reasonOf(error)})`)
    }
  }

  let finished: Promise<void> | undefined
  const tried = new Promise<void>((resolve) => {
    finished = stayConnected(resolve)
  })
  await within(deadline, tried)

  return {
    async run(command) {
      if (closing) throw new StoreUnavailable('the store is closed')
      if (!live) throw new StoreUnavailable(`Redis is not there (${reason})`)
      const outcome = attempt(live, command)
      underWay.add(outcome)
      return outcome.finally(() => underWay.delete(outcome))
    },
    generation: () => generation,
    close: () =>
      (closing ??= Promise.allSettled(underWay).then(() => {
        stop.abort()
        lose?.(new Error('closed'))
        return finished
      })),
  }
}

function newClient(url: string) {
  try {
    return createClient({
      url,
      socket: { reconnectStrategy: false, connectTimeout: ATTEMPT },
      disableOfflineQueue: true,
      commandsQueueMaxLength: MOST_PENDING,
      disableClientInfo: true,
      // The deadline is ours. Theirs makes an `AbortSignal` for each command, and fires it seconds after the command is done.
      commandOptions: { timeout: 0 },
      maintNotifications: 'disabled',
    })
  } catch {
    // The error of Node carries the whole address, with the password in it.
    throw new Error('REDIS_URL is no address of a Redis: write redis[s]://[user[:password]@]host[:port][/database]')
  }
}

class Late extends Error {}

/** The result, or `Late` after so many milliseconds. */
async function inTime<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  // In an object, since undefined may be what a server answers.
  const found = await within(milliseconds, work.then((result) => ({ result })))
  if (!found) throw new Late()
  return found.result
}

/** The first word of an error reply, such as OOM; the rest may quote keys and values. */
function replyCode(error: unknown): string | undefined {
  return error instanceof ErrorReply ? /^[A-Z]+\b/.exec(error.message)?.[0] ?? 'ERR' : undefined
}

function reasonOf(error: unknown): string {
  if (error instanceof Late) return 'no answer in time'
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  return replyCode(error) ?? code ?? (error instanceof Error ? error.constructor.name : 'unknown')
}
