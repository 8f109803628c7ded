import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A small and cheap phone. */
export const PHONE = { width: 360, height: 740 }

/** Longest wait for a screen: only a broken one takes so long. */
const PATIENCE = 20_000

/**
 * Opens the chat page in a browser that has never seen it. `end` closes it and fails when the page threw something or asked anybody but its
 * own server.
 */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions): Promise<{ page: Page; end: () => Promise<void> }> {
  const { origin } = new URL(url)
  const troubles: string[] = []
  const context = await browser.newContext({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'], ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => {
    if (![origin, 'data:', 'blob:'].some((own) => request.url().startsWith(own))) troubles.push(request.url())
  })
  await page.goto(url)
  const end = async () => {
    await context.close()
    expect(troubles).toEqual([])
  }
  return { page, end }
}
