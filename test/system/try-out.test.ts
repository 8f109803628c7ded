import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle, freePort, start, temporaryFolder, until } from './process.ts'

let built = ''
beforeAll(async () => {
  built = await bundle()
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

test('a try-out that is ended before it is ready leaves nothing behind', async () => {
  const folder = temporaryFolder()
  const tryOut = start(join(built, 'try.js'), { TMPDIR: folder, PORT: String(await freePort()) })
  await until(() => readdirSync(folder).length > 0)
  tryOut.child.kill('SIGINT')
  expect(await tryOut.ended).toBe(0)
  expect(tryOut.output()).toBe('')
  expect(readdirSync(folder)).toEqual([])
  rmSync(folder, { recursive: true })
})
