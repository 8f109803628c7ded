import { openLevel } from '../../src/store/level.ts'

// Run by level.test.ts as a process of its own: opens the folder and holds it, or writes to it until it is killed.
const [, , folder = '', what] = process.argv

async function run(): Promise<void> {
  const store = await openLevel(folder, () => new Date('2025-03-01T10:00:00Z'))
  process.stdout.write('0\n')
  if (what === 'hold') return void setInterval(() => {}, 1000)
  const { a: done = 0 } = await store.readCounts('2025-03-01')
  for (let round = done + 1; ; round++) {
    await store.putValue(`value-${round % 100}`, `${round}:${`${round};`.repeat(500)}`, 86_400)
    await store.addCounts('2025-03-01', { a: 1, b: 1, c: 1 }, String(round))
    process.stdout.write(`${round}\n`)
  }
}

void run()
