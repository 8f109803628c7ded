import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundle } from '../tools/build.js'

/**
 * `npm run bench`: this bot and its peers on the same work in the same run. Words choose what runs: `quick` (one short round),
 * `conversation`, `broadcast`, `growth` (all three without any), `--only=yoldash,floor`, `--rounds=5`, `--profile` (a CPU profile of this bot into `dist/profile`).
 */
const WORKS = ['conversation', 'broadcast', 'growth']
const words = process.argv.slice(2)
const value = (name) => words.find((it) => it.startsWith(`--${name}=`))?.split('=')[1]
const unknown = words.filter((it) => !it.startsWith('--') && it !== 'quick' && !WORKS.includes(it))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Choose from ${WORKS.join(', ')} and quick.`)
  process.exit(64)
}
const quick = words.includes('quick')
const chosen = WORKS.filter((it) => words.includes(it))
const options = {
  rounds: Number(value('rounds') ?? (quick ? 1 : 3)),
  share: quick ? 0.3 : 1,
  only: value('only')?.toLowerCase().split(','),
  flags: words.includes('--profile') ? ['--cpu-prof', `--cpu-prof-dir=${fileURLToPath(new URL('../dist/profile', import.meta.url))}`] : (value('flags')?.split(',') ?? []),
}

const here = fileURLToPath(new URL('.', import.meta.url))
if (!existsSync(new URL('node_modules', import.meta.url))) {
  console.error('The first time: installing the peers …')
  if (spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) process.exit(1)
}
await bundle()
const { describeMachine } = await import('./machine.js')
console.log(`## Benchmark\n\n${describeMachine()}; medians of ${options.rounds} rounds in turn.`)
for (const work of chosen.length > 0 ? chosen : WORKS) {
  const run = (await import(`./${work}.js`))[work]
  await run(options)
}
