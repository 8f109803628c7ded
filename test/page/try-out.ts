import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { describeWithChromium, startChromium } from '../emulator/chromium.ts'
import { bundle, start, type Running } from '../system/process.ts'
import { openPage } from './open-page.ts'

/** The try-out as a newcomer starts it: a process of its own, on a free port, in a state that nobody has used. */
interface TryOut {
  /** Where its page is. */
  readonly root: string
  readonly stop: () => Promise<void>
}

/** Starts a try-out and opens its page, at this address of it; `end` closes the page, then the try-out, and fails when either complained. */
export type OpenTryOut = (address: string, options: BrowserContextOptions, env?: Readonly<Record<string, string>>) => Promise<{ page: Page; end: () => Promise<void> }>

/** A suite of tests in the chat page, each with a try-out of its own. Built and begun once; without Chromium see `describeWithChromium`. */
export function describeTryOut(name: string, suite: (openTryOut: OpenTryOut) => void): void {
  describeWithChromium(name, () => {
    let browser: Browser
    let tryOuts: Awaited<ReturnType<typeof buildTryOut>>
    beforeAll(async () => {
      tryOuts = await buildTryOut()
      browser = await startChromium()
    })
    afterAll(async () => {
      await browser.close()
      tryOuts.remove()
    })
    suite(async (address, options, env = {}) => {
      const tryOut = await tryOuts.startTryOut(env)
      const { page, end } = await openPage(browser, `${tryOut.root}${address}`, options)
      return { page, end: () => end().then(tryOut.stop) }
    })
  })
}

/** Builds the try-out once; gives what starts it as often as wanted, and what removes it. */
async function buildTryOut(): Promise<{ readonly startTryOut: (env: Readonly<Record<string, string>>) => Promise<TryOut>; readonly remove: () => void }> {
  const folder = await bundle()
  const running = new Set<Running>()
  return {
    async startTryOut(env) {
      const app = start(join(folder, 'try.js'), { PORT: '0', ...env })
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
