import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { describe, it } from 'vitest'

const PLACES = [
  process.env['CHROMIUM_PATH'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const executablePath = PLACES.find(place => place !== '' && existsSync(place))

const MISSING = 'Chromium is not installed: what needs a browser is left out (Debian: apt install chromium; elsewhere set CHROMIUM_PATH to its path)'

/** Like `describe`, for suites that need Chromium. Without it they are left out with one line that says so; with CI=true they fail. */
export function describeWithChromium(name: string, suite: () => void): void {
  if (executablePath !== undefined) return void describe(name, suite)
  if (process.env['CI'] === 'true') {
    it(`${name}: needs Chromium`, () => {
      throw new Error(MISSING)
    })
    return
  }
  process.stderr.write(`${MISSING}: ${name}\n`)
  describe.skip(name, suite)
}

/** Starts Chromium without a window and without anything that calls home. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    ...executablePath !== undefined && { executablePath },
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  })
}
