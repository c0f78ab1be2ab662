import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'plugins/**/*.test.ts'],
    globalSetup: './packages/testing/src/globalSetup.ts',
    // A test starts a whole portal, and the machine may have one core.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
