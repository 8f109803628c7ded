import { getHeapCodeStatistics } from 'node:v8'

// Loaded into the bot by the laboratory (`node --expose-gc --import`): on SIGUSR2 it cleans up and tells what is left.
process.on('SIGUSR2', () => {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  const { code_and_metadata_size: machine, bytecode_and_metadata_size: bytes } = getHeapCodeStatistics()
  process.stderr.write(`memory ${heapUsed} ${machine + bytes} ${rss}\n`)
})
