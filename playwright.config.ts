import { defineConfig } from '@playwright/test'

// Which hosts are here is found out by scripts/test.mjs; each test is written once and runs in
// every one of them.
const hosts = (process.env['KLING_SWEEP_TEST_HOSTS'] ?? 'chromium').split(',')

export interface HostOptions {
  readonly host: string
}

export default defineConfig<HostOptions>({
  // The whole program waits for others as often as it works; the page alone keeps two cores busy.
  workers: 3,
  fullyParallel: true,
  timeout: 90_000,
  // On a noisy machine a browser may lose a turn: what passes at the second try is told as flaky.
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
