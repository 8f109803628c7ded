// npm run mutants [-- <words>]: breaks the code in the ways of test/mutants.yaml, each in a copy, and tells whether the test named there notices.
// With words: only the breakages whose description has them. Exit code 1 when one goes unnoticed.
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

/** Copies at work side by side: two cores. */
const SIDE_BY_SIDE = 2
/** What a copy needs; packages are shared. */
const PARTS = ['src', 'test', 'tools', 'docs', 'conversations', 'locales', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'README.md', 'redis', 'compose.yaml', 'Dockerfile', 'PRIVACY.md', 'SECURITY.md', '.env.example']
const MINUTES = 4

const words = process.argv.slice(2).join(' ').toLowerCase()
const mutants = parse(readFileSync('test/mutants.yaml', 'utf8')).filter(({ breaks, file }) => `${breaks} ${file}`.toLowerCase().includes(words))
const proofs = new Map(mutants.map(({ test, only }) => [`${test} ${only ?? ''}`, { test, only }]))
const jobs = [
  ...[...proofs.values()].map((proof) => ({ ...proof, kind: 'as it is' })),
  ...mutants.map((mutant) => ({ ...mutant, kind: 'broken' })),
]
const results = []
const begun = Date.now()

await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work))
report()

/** Takes jobs until there is none left, in a copy of its own. */
async function work() {
  const copy = mkdtempSync(join(tmpdir(), 'yoldash-mutants-'))
  for (const part of PARTS) cpSync(part, join(copy, part), { recursive: true, force: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  for (let job = jobs.shift(); job; job = jobs.shift()) results.push(await tryOut(copy, job))
  rmSync(copy, { recursive: true, force: true })
}

async function tryOut(copy, job) {
  const changes = job.kind === 'broken' ? [{ from: job.from, to: job.to }, ...(job.and ?? [])] : []
  const path = join(copy, job.file ?? 'package.json')
  const source = readFileSync(path, 'utf8')
  let broken = source
  for (const { from, to } of changes) {
    if (broken.split(from).length !== 2) throw new Error(`${job.file}: this stands there ${broken.split(from).length - 1} times: ${from}`)
    broken = broken.replace(from, () => to)
  }
  writeFileSync(path, broken)
  const start = Date.now()
  const outcome = await runTest(copy, job)
  writeFileSync(path, source)
  const result = { ...job, ...outcome, seconds: Math.round((Date.now() - start) / 1000) }
  process.stdout.write(`${describe(result)}\n`)
  return result
}

/** Runs one test file; gives how many tests passed and failed, and the first that failed. A file that does not even load counts as neither. */
async function runTest(copy, { test, only }) {
  const file = join(copy, 'outcome.json')
  rmSync(file, { force: true })
  const args = ['node_modules/vitest/vitest.mjs', 'run', test, '--bail=1', '--reporter=json', `--outputFile=${file}`, ...(only ? ['-t', only] : [])]
  const child = spawn(process.execPath, args, { cwd: copy, stdio: 'ignore', env: { ...process.env, CI: 'true' } })
  const timer = setTimeout(() => child.kill('SIGKILL'), MINUTES * 60_000)
  await new Promise((done) => child.once('close', done))
  clearTimeout(timer)
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
    const failed = testResults.flatMap(({ assertionResults }) => assertionResults).find(({ status }) => status === 'failed')
    return { passed: numPassedTests, failed: numFailedTests, by: failed?.fullName }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

function isGood({ kind, passed, failed }) {
  return kind === 'broken' ? failed > 0 : failed === 0 && passed > 0
}

function describe(result) {
  const { kind, breaks, test, by, failed, passed, seconds } = result
  const verdict = kind === 'broken' ? (isGood(result) ? 'noticed' : failed + passed === 0 ? 'DOES NOT RUN' : 'NOT NOTICED') : isGood(result) ? 'passes' : 'FAILS'
  return `${verdict.padEnd(12)} ${String(seconds).padStart(3)} s  ${kind === 'broken' ? breaks : test}${by ? `\n${' '.repeat(20)}${test}: ${by}` : ''}`
}

function report() {
  const broken = results.filter(({ kind }) => kind === 'broken')
  const bad = results.filter((result) => !isGood(result))
  process.stdout.write(`\n${broken.filter(isGood).length} of ${broken.length} breakages were noticed, in ${Math.round((Date.now() - begun) / 1000)} s\n`)
  for (const result of bad) process.stdout.write(`  ${describe(result)}\n`)
  process.exitCode = bad.length > 0 ? 1 : 0
}
