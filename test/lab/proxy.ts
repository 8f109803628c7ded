import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** What stands between two programs and makes trouble; `undefined`: none. */
export type Trouble =
  /** Each piece of an answer arrives so many milliseconds late. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** Connections are taken, what is asked disappears. */
  | { readonly kind: 'silent' }
  /** Connections are cut, those that stand and those that come. */
  | { readonly kind: 'reset' }
  /** What is asked is answered with bytes that mean nothing. */
  | { readonly kind: 'garbage' }
  /** Each command of Redis is refused with these words, whatever it is. */
  | { readonly kind: 'refuse'; readonly words: string }

/** A proxy on a port of its own. */
export interface Proxy {
  readonly port: number
  /** From now on, for the connections that stand too. */
  readonly make: (trouble: Trouble | undefined) => void
  /** Connections taken so far. */
  readonly taken: () => number
  readonly stop: () => Promise<void>
}

/** Bytes that begin no answer of Redis, and some that nearly do. */
const GARBAGE = Buffer.from('\u0000ÿ$-5\r\n*-9\r\n:x\r\n+\r\n%%%', 'latin1')

/** Starts a proxy to a port of the loopback. */
export async function startProxy(target: number): Promise<Proxy> {
  const sockets = new Set<Socket>()
  let trouble: Trouble | undefined
  let taken = 0

  const server = createServer((client) => {
    taken += 1
    const upstream = connect(target, '127.0.0.1')
    keep(client, upstream)
    keep(upstream, client)
    if (trouble?.kind === 'reset') return void client.resetAndDestroy()
    const commands = createCommandCounter()
    client.on('data', (bytes) => {
      const asked = commands(bytes)
      if (trouble?.kind === 'silent') return
      if (trouble?.kind === 'garbage') return void client.write(GARBAGE)
      if (trouble?.kind === 'refuse') return void client.write(`-${trouble.words}\r\n`.repeat(asked))
      upstream.write(bytes)
    })
    upstream.on('data', (bytes) => {
      if (trouble?.kind === 'slow') setTimeout(() => client.write(bytes), trouble.milliseconds)
      else if (trouble === undefined) client.write(bytes)
    })
  })

  function keep(socket: Socket, other: Socket): void {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => {
      sockets.delete(socket)
      other.destroy()
    })
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    make(next) {
      trouble = next
      if (next?.kind === 'reset') for (const socket of sockets) socket.resetAndDestroy()
    },
    taken: () => taken,
    async stop() {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    },
  }
}

/** Counts the commands that are complete with these bytes: a list of so many texts, each with its length. */
function createCommandCounter(): (bytes: Buffer) => number {
  let rest = Buffer.alloc(0)
  return (bytes) => {
    rest = Buffer.concat([rest, bytes])
    let count = 0
    for (let end = endOfCommand(rest); end !== undefined; end = endOfCommand(rest)) {
      rest = rest.subarray(end)
      count += 1
    }
    return count
  }
}

function endOfCommand(bytes: Buffer): number | undefined {
  const [, texts] = /^\*(\d+)\r\n/.exec(bytes.toString('latin1', 0, 16)) ?? []
  if (texts === undefined) return undefined
  let at = bytes.indexOf('\r\n') + 2
  for (let text = 0; text < Number(texts); text += 1) {
    const line = bytes.indexOf('\r\n', at)
    if (line < 0) return undefined
    at = line + 2 + Number(bytes.toString('latin1', at + 1, line)) + 2
  }
  return at <= bytes.length ? at : undefined
}
