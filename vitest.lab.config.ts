import { defineConfig } from 'vitest/config'

/** The laboratory at full size: minutes, and figures that depend on the machine. `npm run lab`, or one file of it: `npm run lab -- pace`. */
export default defineConfig({
  test: { include: ['test/lab/full/*.lab.ts'], testTimeout: 600_000, hookTimeout: 60_000, maxWorkers: 1, fileParallelism: false, reporters: ['verbose'] },
})
