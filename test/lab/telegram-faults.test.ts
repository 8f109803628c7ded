import { afterEach, expect, test } from 'vitest'
import { until } from '../system/process.ts'
import { openApp } from './app.ts'

let open: Awaited<ReturnType<typeof openApp>>
afterEach(() => open.end())

test('after a conflict between two pollers nothing that was answered is answered again', async () => {
  open = await openApp()
  await open.app.ready
  const { telegram } = open
  const anna = telegram.personas.add({ first_name: 'Anna', language_code: 'en' })
  anna.sendText('/help')
  await until(() => anna.lastFromBot())
  // The poll that waits brings the next update; the one after it, which would confirm it, is refused.
  telegram.faults.next({ answer: 409 }, { method: 'getUpdates' })
  anna.sendText('/help')
  await until(() => open.lines.some((line) => line.includes('"polling"')))
  await telegram.settled()
  anna.sendText('/menu')
  await until(() => anna.lastFromBot()?.buttons.flat().some(({ data }) => data === 'en:learn'))
  expect(telegram.calls('sendMessage')).toHaveLength(3)
})
