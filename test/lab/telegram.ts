import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** What may happen to a request besides delivery: shares from 0 to 1, drawn with `random`. */
export interface Mishaps {
  readonly random: () => number
  /** Flood wait of a second, without delivery. */
  readonly wait: number
  /** The connection is cut before, or after the message was delivered. */
  readonly cutBefore: number
  readonly cutAfter: number
}

export interface FakeOptions {
  /** Milliseconds until the answer. */
  readonly latency: number
  /** Messages within any second that are taken; more get a flood wait of 3 seconds. */
  readonly limit?: number
  readonly isBlocked?: (chat: number) => boolean
  readonly mishaps?: Mishaps
}

/** What takes messages for people, and counts. */
export interface FakeTelegram {
  readonly port: number
  /** How often each chat got the message. */
  readonly delivered: ReadonlyMap<number, number>
  /** When each was taken in, milliseconds. */
  readonly times: readonly number[]
  readonly counts: { readonly floods: number; readonly told429: number; readonly cut: number; readonly blocked: number; readonly mostAtOnce: number }
  readonly stop: () => Promise<void>
}

const SECOND = 1000

/** Starts it on a free port: `POST /<chat>` delivers to that chat. */
export async function startFakeTelegram({ latency, limit = Infinity, isBlocked = () => false, mishaps }: FakeOptions): Promise<FakeTelegram> {
  const delivered = new Map<number, number>()
  const times: number[] = []
  const counts = { floods: 0, told429: 0, cut: 0, blocked: 0, mostAtOnce: 0 }
  let atOnce = 0
  let first = 0
  let message = 0

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const now = performance.now()
    const chat = Number(request.url?.slice(1))
    while (first < times.length && (times[first] ?? 0) <= now - SECOND) first += 1
    const say = (status: number, body: object) => setTimeout(() => response.writeHead(status).end(JSON.stringify(body)), latency)
    const chance = (share = 0) => share > 0 && (mishaps?.random() ?? 1) < share
    atOnce += 1
    counts.mostAtOnce = Math.max(counts.mostAtOnce, atOnce)
    response.once('close', () => (atOnce -= 1))
    request.resume()
    if (times.length - first >= limit) {
      counts.floods += 1
      return void say(429, { seconds: 3 })
    }
    if (chance(mishaps?.wait)) {
      counts.told429 += 1
      return void say(429, { seconds: 1 })
    }
    if (isBlocked(chat)) {
      counts.blocked += 1
      return void say(403, {})
    }
    if (chance(mishaps?.cutBefore)) {
      counts.cut += 1
      return void request.socket.destroy()
    }
    times.push(now)
    delivered.set(chat, (delivered.get(chat) ?? 0) + 1)
    if (chance(mishaps?.cutAfter)) {
      counts.cut += 1
      return void setTimeout(() => request.socket.destroy(), latency)
    }
    message += 1
    say(200, { message })
  }

  const server = createServer({ keepAliveTimeout: 60_000 }, answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    delivered,
    times,
    counts,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The most messages that were taken within any second: a strict sliding window over their times. */
export function busiestSecond(times: readonly number[]): number {
  let most = 0
  for (let first = 0, last = 0; last < times.length; last++) {
    while ((times[last] ?? 0) - (times[first] ?? 0) >= SECOND) first += 1
    most = Math.max(most, last - first + 1)
  }
  return most
}
