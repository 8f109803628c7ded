import { it } from 'vitest'
import { startChromium } from '../emulator/chromium.ts'
import { byMouse } from './hands.ts'
import { openPage } from './open-page.ts'
import { createPhone } from './phone.ts'
import { buildTryOut } from './try-out.ts'
import { begin } from './walks.ts'
it('picture', { timeout: 100_000 }, async () => {
  const tryOuts = await buildTryOut(); const tryOut = await tryOuts.startTryOut(); const browser = await startChromium()
  const { page, end } = await openPage(browser, tryOut.root, { viewport: { width: 1100, height: 740 }, deviceScaleFactor: 1.5, colorScheme: 'light' })
  await page.evaluate("localStorage.setItem('emulator.personas', '11,12'); location.reload()")
  const a = createPhone(page, { persona: 11, locale: 'en', hand: byMouse })
  const b = createPhone(page, { persona: 12, locale: 'ru', hand: byMouse })
  await b.root.getByTestId('start').waitFor()
  await begin(a, 'en'); await begin(b, 'ru')
  await a.press(a.key.place('start:offer-check')); await a.sees('offer-check-privacy'); await a.press(a.key.said('button-next')); await a.sees('offer-check-where')
  await a.press(a.key.row(1)); await a.sees('offer-check-r01')
  for (const q of ['r03', 'c04', 't08', 't09', 't01', 't03', 'm01']) { await a.press(a.key.said('answer-no')); await a.sees(`offer-check-${q}`) }
  await b.press(b.key.place('help')); await b.sees('help'); await b.press(b.key.place('country:TR')); await b.sees('country-services')
  await page.mouse.move(5, 5)
  await page.evaluate('document.activeElement.blur()')
  await page.screenshot({ path: '/tmp/chat.png' })
  await end(); await browser.close(); await tryOut.stop(); tryOuts.remove()
})
