import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Two workers suit the smallest machines; the suites that start Redis or Chromium bring processes of their own.
    maxWorkers: 2,
  },
})
