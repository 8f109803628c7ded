// Loaded into the bot by the laboratory (`node --expose-gc --import`): on SIGUSR2 it cleans up and tells what is left.
process.on('SIGUSR2', () => {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  process.stderr.write(`memory ${heapUsed} ${rss}\n`)
})
