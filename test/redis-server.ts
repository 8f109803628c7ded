import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createClient } from 'redis'
import { describe, it } from 'vitest'

/** A real `redis-server`, ended with `stop`. */
export interface RedisServer {
  /** With the password in it, when there is one. */
  readonly url: string
  readonly port: number
  /** Stops the process without closing anything (SIGSTOP): it accepts and says nothing. */
  readonly freeze: () => void
  readonly thaw: () => void
  /** SIGKILL, as the out-of-memory killer does. */
  readonly kill: () => Promise<void>
  /** Starts it again on the same port and in the same folder. Resolves when it is ready, or at once with `wait: false`. */
  readonly restart: (options?: { readonly wait?: boolean; readonly args?: readonly string[] }) => Promise<void>
  /** Runs a command over a connection of its own. */
  readonly admin: (...command: readonly string[]) => Promise<unknown>
  readonly stop: () => Promise<void>
}

const MISSING = 'redis-server is not installed: what needs Redis is left out (Debian: apt install redis-server, macOS: brew install redis)'

let announced = false

/** Like `describe`, for suites that need Redis. Without it they are left out with one line that says so; with CI=true they fail. */
export function describeWithRedis(name: string, suite: () => void): void {
  if (spawnSync('redis-server', ['--version']).status === 0) return void describe(name, suite)
  if (process.env['CI'] === 'true') {
    it(`${name}: needs Redis`, () => {
      throw new Error(MISSING)
    })
    return
  }
  if (!announced) process.stderr.write(`${MISSING}\n`)
  announced = true
  describe.skip(name, suite)
}

/** Starts Redis on a free port of the loopback, in a temporary folder, saving nothing by itself. `args` are further options, such as `--maxmemory 1mb`. */
export async function startRedis({ password, args = [] }: { readonly password?: string; readonly args?: readonly string[] } = {}): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'redis-'))
  const options = ['--bind', '127.0.0.1', '--dir', folder, '--save', '', ...(password ? ['--requirepass', password] : []), ...args]
  let port = await freePort()
  let child = await launch()
  // Somebody else may have taken the port meanwhile.
  for (let tries = 0; tries < 5 && !(await isReady(child)); tries++) {
    port = await freePort()
    child = await launch()
  }
  const url = `redis://${password ? `:${encodeURIComponent(password)}@` : ''}127.0.0.1:${port}`
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)

  async function launch(more: readonly string[] = []): Promise<ChildProcess> {
    const started = spawn('redis-server', ['--port', String(port), ...options, ...more], { stdio: ['ignore', 'pipe', 'ignore'] })
    await once(started, 'spawn')
    return started
  }

  async function kill(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill('SIGKILL')
    await exit
  }

  return {
    url,
    port,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    kill,
    async restart({ wait = true, args: more = [] } = {}) {
      await kill()
      child = await launch(more)
      const ready = isReady(child)
      if (wait && !(await ready)) throw new Error('redis-server did not start again')
    },
    async admin(...command) {
      const client = createClient({ url, disableClientInfo: true, maintNotifications: 'disabled' })
      client.on('error', () => {})
      await client.connect()
      return client.sendCommand([...command]).finally(() => client.destroy())
    },
    async stop() {
      process.off('exit', endWithUs)
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Whether it got as far as answering; false when it ended before. Goes on reading, so that its output never blocks it. */
function isReady(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    if (child.stdout) createInterface(child.stdout).on('line', (line) => line.includes('Ready to accept connections') && resolve(true))
    child.once('exit', () => resolve(false))
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
