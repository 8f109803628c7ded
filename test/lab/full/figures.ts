import { readFile } from 'node:fs/promises'
import type { Accounts } from '../accounts.ts'
import { busiestSecond, type FakeTelegram } from '../telegram.ts'

/** Prints one line of figures. */
export function tell(what: string, figures: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`\n${what}: ${JSON.stringify(figures)}\n`)
}

/** Of accounts: the totals, and how many are doubled or untrue. */
export function brief({ totals, doubled, untrue }: Accounts): Record<string, unknown> {
  return { ...totals, doubled, untrue: untrue.length, ...(untrue.length > 0 && { such: untrue.slice(0, 5) }) }
}

/** How fast messages arrived from the first on, for at most so many seconds. */
export function paceOf({ times, leaving, counts }: FakeTelegram, rate: number, seconds: number): Record<string, number> {
  const first = times[0] ?? 0
  const within = times.filter((time) => time < first + seconds * 1000)
  const lasted = Math.min(seconds, ((times.at(-1) ?? 0) - first) / 1000)
  const reached = within.length / lasted
  return { rate, seconds: round(lasted), perSecond: round(reached), share: round(reached / rate), busiestSecond: busiestSecond(times), busiestLeaving: busiestSecond(leaving.toSorted((a, b) => a - b)), floods: counts.floods, mostAtOnce: counts.mostAtOnce }
}

export function round(number: number): number {
  return Math.round(number * 1000) / 1000
}

/** Memory that Redis uses, in bytes. */
export async function memoryOf(redis: { readonly admin: (...command: string[]) => Promise<unknown> }): Promise<number> {
  return Number(/used_memory:(\d+)/.exec(String(await redis.admin('INFO', 'memory')))?.[1])
}

/** Milliseconds of CPU that a process has used so far; 0 where the system does not tell. */
export async function cpuOf({ pid }: { readonly pid?: number | undefined }): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10
}

/** The kinds of lines in a log, and how many of each; their times left out. */
export function linesIn(log: string): Readonly<Record<string, number>> {
  const kinds: Record<string, number> = {}
  for (const line of log.split('\n').filter((it) => it.includes('"level"') && !it.includes('"ready"'))) {
    const kind = line.replace(/"time":"[^"]*",/, '')
    kinds[kind] = (kinds[kind] ?? 0) + 1
  }
  return kinds
}
