import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { createServer as createNetServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve as absolute } from 'node:path'
import { build } from 'esbuild'
import { createServer } from '../../src/emulator/server.ts'
import { createTelegram } from '../../src/emulator/telegram.ts'

export const TOKEN = '1:a-token-for-tests-only-not-a-real-one'

/** The bot as it is shipped: one bundle, run by node in a process of its own. Built once per test file; `BUILD_ID` may be defined. */
export async function bundle(define: Readonly<Record<string, string>> = {}): Promise<string> {
  mkdirSync('dist', { recursive: true })
  const outdir = mkdtempSync(join('dist', 'test-'))
  await build({
    entryPoints: ['src/main.ts', 'src/try.ts', 'src/content/reader.ts'],
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    define: { ...define },
    logLevel: 'error',
  })
  return outdir
}

/** A Telegram of one's own with its HTTP door open. */
export async function openTelegram() {
  const telegram = createTelegram({ token: TOKEN, bot: { id: 1, first_name: 'Yoldash', username: 'yoldash_bot' }, keepCalls: Infinity })
  const server = createServer(telegram)
  const root = await server.listen()
  const close = async () => {
    telegram.close()
    await server.close()
  }
  return { telegram, root, close }
}

export interface Running {
  readonly child: ChildProcess
  readonly output: () => string
  /** Resolves when the process has said this; rejects when it ends before. */
  readonly says: (words: string) => Promise<void>
  readonly ended: Promise<number | null>
}

/** Starts a bundle with nothing of our environment but the path; `cwd` is where it finds its content. */
export function start(file: string, env: Readonly<Record<string, string>>, cwd = '.'): Running {
  const child = spawn(process.execPath, [absolute(file)], { cwd, env: { PATH: process.env['PATH'] ?? '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      for (const listener of listeners) listener()
    })
  }
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)))
  const says = (words: string) =>
    new Promise<void>((done, reject) => {
      const look = () => {
        if (output.includes(words)) done()
      }
      listeners.add(look)
      look()
      void ended.then(() => reject(new Error(`ended without saying "${words}":\n${output}`)))
    })
  return { child, output: () => output, says, ended }
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'yoldash-test-'))
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createNetServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

/** Waits until something holds; the test's own time limit is the only one. */
export async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (;;) {
    const found = look()
    if (found !== undefined && found !== false) return found
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}
