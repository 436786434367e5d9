import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'shared') } },
  test: { testTimeout: 30_000, include: ['tests/unit/**/*.test.ts'], reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]] }
})
