import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'shared') } },
  // On a noisy machine what waits for real files and processes may lose its turn: it is tried once
  // more, and told.
  test: {
    testTimeout: 30_000,
    // What modules keep are caches, which no test can fill wrongly: each is loaded once, not once
    // for every file.
    isolate: false,
    retry: 1,
    include: ['tests/unit/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]]
  }
})
