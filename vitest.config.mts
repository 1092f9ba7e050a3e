import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const HALF_A_MINUTE = 30_000

/** Integration tests run twice, on either database; `postgresUrl` tells them which. */
const integration = {
  include: ['test/integration/**/*.test.{ts,tsx}'],
  setupFiles: ['test/support/integration.ts', 'test/support/console-error.ts'],
  testTimeout: HALF_A_MINUTE,
  hookTimeout: HALF_A_MINUTE,
  isolate: false,
}

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // Vitest leaves a core to itself, which of two is half: on a small machine the tests would take turns.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx,mjs}'],
          exclude: ['test/{integration,served,e2e,load}/**'],
          setupFiles: ['test/support/console-error.ts'],
          testTimeout: HALF_A_MINUTE,
          isolate: false,
        },
      },
      { extends: true, test: { ...integration, name: 'sqlite', provide: { postgresUrl: '' } } },
      {
        extends: true,
        test: { ...integration, name: 'postgresql', globalSetup: ['test/support/integration-postgresql.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'served',
          include: ['test/served/**/*.test.ts'],
          testTimeout: 4 * HALF_A_MINUTE,
          hookTimeout: 4 * HALF_A_MINUTE,
        },
      },
    ],
  },
})
