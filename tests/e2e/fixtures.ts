import { test as base, expect, type Page } from '@playwright/test'
import type { HostOptions } from '../../playwright.config'
import { type RunningApp, startApp } from '../support/program/app'

type Start = (options?: Omit<Parameters<typeof startApp>[0], 'host'>) => Promise<RunningApp>

/** Each test starts its own program with its own data folder, in the host its project names. */
export const test = base.extend<HostOptions & { start: Start }>({
  host: ['chromium', { option: true }],
  start: async ({ host }, use) => {
    const apps: RunningApp[] = []
    await use(async (options = {}) => {
      const app = await startApp({ host, ...options })
      apps.push(app)
      return app
    })
    await Promise.all(apps.map((app) => app.close()))
  }
})

export { expect }

/** What is there for less than a second is looked for more often than Playwright does by itself. */
export const OFTEN = { intervals: [50] }

export async function connect(page: Page, token: string): Promise<void> {
  await page.getByLabel('API token').fill(token)
  await page.getByRole('button', { name: 'Connect' }).click()
}

/** Selects `count` neighbouring tiles from the first one on, by a click and a Shift-click. */
export async function selectFirst(page: Page, count: number): Promise<void> {
  const cells = page.getByRole('gridcell')
  await cells.first().click()
  if (count > 1) await cells.nth(count - 1).click({ modifiers: ['Shift'] })
}

export async function deleteSelected(page: Page, count: number): Promise<void> {
  await page
    .getByRole('button', { name: count === 1 ? 'Delete 1 asset' : `Delete ${count} assets` })
    .click()
  await page.getByRole('button', { name: 'Delete permanently' }).click()
}
