import { readdirSync, rmSync } from 'node:fs'
import { expect } from 'vitest'
import { MARK } from './broken-configurations.ts'
import { runUntilEnd } from './content/run-main.ts'
import { temporaryFolder, TOKEN } from './system/process.ts'

/** Starts the bot with one thing wrong: it ends with 78, says one thing about one variable, and gives no value away. */
export async function refusesToStart(file: string, env: Readonly<Record<string, string | undefined>>, name: string, words: RegExp): Promise<void> {
  const cwd = temporaryFolder()
  // An empty variable counts as not set.
  const given = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, value ?? '']))
  const alone = 'PORT' in env || 'WEBHOOK_URL' in env ? {} : { PORT: '' }
  const { code, stdout, stderr, calls } = await runUntilEnd(file, { cwd, env: { ...alone, ...(name === 'PORT' && !('PORT' in env) && { PORT: '' }), ...given } })
  expect({ code, stdout, calls, files: readdirSync(cwd) }).toEqual({ code: 78, stdout: '', calls: 0, files: [] })
  const [head, mistake, ...more] = stderr.split('\n')
  expect([head, more]).toEqual(['The configuration needs attention:', ['']])
  expect(mistake?.startsWith(`  ${name}: `)).toBe(true)
  expect(mistake).toMatch(words)
  for (const secret of [MARK, TOKEN.slice(2)]) expect(stderr).not.toContain(secret)
  rmSync(cwd, { recursive: true, force: true })
}
