import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'shared') } },
  // Tests wait for real files and processes, which may starve on a noisy machine. They are tried
  // once more, and that is reported.
  test: {
    testTimeout: 30_000,
    // Modules hold no state except caches of pure functions, so all files may share them.
    isolate: false,
    retry: 1,
    include: ['tests/unit/**/*.test.ts', 'tests/host/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]]
  }
})
