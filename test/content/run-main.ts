import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { TOKEN } from '../system/process.ts'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** Connections to where Telegram should be. */
  readonly calls: number
}

/**
 * Runs a bundle until it ends by itself. What stands at the address of Telegram counts who comes, and it stands at PORT too: whoever
 * gets so far as to listen there fails in a way of its own.
 */
export async function runUntilEnd(file: string, { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> }): Promise<Ended> {
  let calls = 0
  const server = createServer((socket) => {
    calls += 1
    socket.destroy()
  })
  const port = await new Promise<number>((found) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      found(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const ours = { PATH: process.env['PATH'] ?? '', BOT_TOKEN: TOKEN, BOT_API_ROOT: `http://127.0.0.1:${port}`, PORT: String(port) }
  const child = spawn(process.execPath, [resolve(file)], { cwd, env: { ...ours, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
    server.close()
  })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      output[name] += chunk
    })
  }
  const code = await new Promise<number | null>((ended) => child.once('close', ended))
  return { code, ...output, calls }
}
