import { defineConfig } from '@playwright/test'

// scripts/test.mjs names the hosts of this machine. Each test is written once and runs in all.
const hosts = (process.env['KLING_SWEEP_TEST_HOSTS'] ?? 'chromium').split(',')

export interface HostOptions {
  readonly host: string
}

export default defineConfig<HostOptions>({
  // The whole program waits for others half the time, so three of them keep two cores busy.
  workers: 3,
  fullyParallel: true,
  timeout: 90_000,
  // A browser may starve on a noisy machine. What passes at the second try is reported as flaky.
  retries: 1,
  expect: { timeout: 15_000 },
  use: { actionTimeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/e2e',
  projects: process.env['KLING_SWEEP_SCREENSHOTS']
    ? [{ name: 'screens', testDir: 'tests/screens', fullyParallel: false }]
    : [
        { name: 'page', testDir: 'tests/renderer', workers: 2 },
        ...hosts.map((host) => ({ name: host, testDir: 'tests/e2e', use: { host } }))
      ]
})
