import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { z } from 'zod'

const change = { from: z.string().min(3), to: z.string() }
const list = z.array(z.strictObject({ breaks: z.string(), file: z.string(), ...change, and: z.array(z.strictObject(change)).default([]), test: z.string(), only: z.string().optional() }))
const mutants = list.parse(parse(readFileSync('test/mutants.yaml', 'utf8')))

test('there are at least twenty breakages, each of its own kind', () => {
  expect(new Set(mutants.map(({ breaks }) => breaks)).size).toBe(mutants.length)
  expect(mutants.length).toBeGreaterThanOrEqual(20)
})

test.each(mutants)('$file still has what is broken there: $breaks', ({ file, from, and, test: proof, only }) => {
  const source = readFileSync(file, 'utf8')
  for (const text of [from, ...and.map((it) => it.from)]) expect([text, source.split(text).length - 1]).toEqual([text, 1])
  expect(existsSync(proof)).toBe(true)
  if (only !== undefined) expect(only).toMatch(/^[\w ,:]+$/)
})
