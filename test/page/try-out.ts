import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, start, type Running } from '../system/process.ts'

/** The try-out as a newcomer starts it: a process of its own, on a free port, in a state that nobody has used. */
export interface TryOut {
  /** Where its page is. */
  readonly root: string
  readonly stop: () => Promise<void>
}

/** Builds the try-out once; gives what starts it as often as wanted, and what removes it. */
export async function buildTryOut(): Promise<{ readonly startTryOut: () => Promise<TryOut>; readonly remove: () => void }> {
  mkdirSync('dist', { recursive: true })
  const folder = await bundle()
  const running = new Set<Running>()
  return {
    async startTryOut() {
      const app = start(join(folder, 'try.js'), { PORT: '0' })
      running.add(app)
      await app.says('Ctrl+C')
      const root = /http:\/\/127\.0\.0\.1:\d+/.exec(app.output())?.[0]
      if (root === undefined) throw new Error(`no address in: ${app.output()}`)
      const stop = async () => {
        running.delete(app)
        app.child.kill('SIGTERM')
        const code = await app.ended
        // Warnings and errors go to the log; a try-out in which all is well only says that it is ready.
        if (code !== 0 || app.output().trim().includes('\n')) throw new Error(`the try-out ended with ${code}:\n${app.output()}`)
      }
      return { root, stop }
    },
    remove() {
      for (const { child } of running) child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
