import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'yoldash-test-'))
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** Builds as `npm run build` does, and gives the name of the build that stands in the bundle. */
function build(): string | undefined {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/build.js')], { cwd: root, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const bundles = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'))
  return bundles.map((name) => readFileSync(join(root, 'dist', name), 'utf8').match(/buildId = .*"([\da-f]{16})";/)?.[1]).find((id) => id !== undefined)
}

test('a build is named by what it is made of', () => {
  for (const path of ['src', 'tools/build.js', 'package.json', 'package-lock.json']) cpSync(path, join(root, path), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  const id = build()
  expect(id).toMatch(/^[\da-f]{16}$/)
  expect(build()).toBe(id)
  appendFileSync(join(root, 'src/view.ts'), '\n// changed\n')
  const changed = build()
  expect(changed).toMatch(/^[\da-f]{16}$/)
  expect(changed).not.toBe(id)
})
