import { fork, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'

/** Milliseconds of CPU that all threads of a process have used, and in which its first one waited for a core that others had; the megabytes it holds. */
export function usageOf(pid) {
  let cpu = 0
  try {
    for (const task of readdirSync(`/proc/${pid}/task`)) cpu += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6
    const waited = Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6
    return { cpu, waited, rss: (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 2 ** 20 }
  } catch {
    return { cpu: Number.NaN, waited: Number.NaN, rss: Number.NaN }
  }
}

const canPin = availableParallelism() > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0
/** As `npm start` and the image run our bot. */
export const FLAGS = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).scripts.start.match(/--\S+/g) ?? []
/** The bot has the first core for itself; whoever measures has the second. */
export const CORES = { bot: '0', others: '1' }

const children = new Set()
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

/** Starts a program on a core, if the machine lets us choose. */
export function launch(core, [program, ...args], options = {}) {
  const [command, all] = canPin ? ['taskset', ['-c', core, program, ...args]] : [program, args]
  const child = spawn(command, all, { stdio: ['ignore', 'pipe', 'inherit'], ...options })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

/** Resolves when a child's output contains these words. */
export function says(child, words) {
  let output = ''
  return new Promise((resolve, reject) => {
    const look = (chunk) => {
      output += chunk
      if (!output.includes(words)) return
      // Read on without looking, so that what else it says never blocks it.
      child.stdout.off('data', look).resume()
      resolve()
    }
    child.stdout.setEncoding('utf8').on('data', look)
    child.once('exit', () => reject(new Error(`a process ended without saying "${words}": ${output}`)))
  })
}

export async function kill(child, signal = 'SIGKILL') {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}

/** Starts a process of the benchmark's own and gives `ask(command, options)`. */
export async function startHelper(file) {
  const child = fork(new URL(file, import.meta.url), { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  children.add(child)
  if (canPin) spawnSync('taskset', ['-a', '-cp', CORES.others, String(child.pid)])
  const pending = new Map()
  const [{ port }] = await once(child, 'message')
  child.on('message', ({ id, result, failed }) => {
    const { resolve, reject } = pending.get(id)
    pending.delete(id)
    if (failed === undefined) resolve(result)
    else reject(new Error(failed))
  })
  let asked = 0
  return {
    port,
    pid: child.pid,
    ask: (command, options) =>
      new Promise((resolve, reject) => {
        asked += 1
        pending.set(asked, { resolve, reject })
        child.send({ id: asked, command, options })
      }),
    stop: () => kill(child),
  }
}

/** A real Redis that saves nothing. */
export async function startRedis() {
  const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), 'bench-redis-'))]
  const child = launch(CORES.others, ['redis-server', '--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''])
  await says(child, 'Ready to accept connections')
  return {
    url: `redis://127.0.0.1:${port}`,
    pid: child.pid,
    async stop() {
      await kill(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

export function median(numbers) {
  const sorted = numbers.filter((it) => !Number.isNaN(it)).toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return sorted.length === 0 ? Number.NaN : (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2
}

/** What the figures were taken on. */
export function describeMachine() {
  const model = /model name\s*:\s*(.*)/.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? 'unknown'
  return `Node ${process.version}, ${availableParallelism()} × ${model}, load ${loadavg().map((it) => it.toFixed(1)).join(' ')}, cores ${canPin ? 'pinned' : 'not pinned'}`
}

/** A table in Markdown. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

/** Three digits that matter. */
export function brief(number) {
  if (number === undefined || Number.isNaN(number)) return '–'
  return Math.abs(number) >= 100 ? String(Math.round(number)) : String(Number(number.toPrecision(3)))
}
