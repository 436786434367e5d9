import { test as base, expect, type Page } from '@playwright/test'
import type { HostOptions } from '../../playwright.config'
import { type RunningApp, startApp } from '../support/program/app'

type Start = (options?: Omit<Parameters<typeof startApp>[0], 'host'>) => Promise<RunningApp>

/** Each test starts its own program, with its own data folder, in its project's host. */
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

/** For states that last less than a second, which Playwright's own polling may miss. */
export const OFTEN = { intervals: [50] }

export async function connect(page: Page, token: string): Promise<void> {
  await page.getByLabel('API token').fill(token)
  await page.getByRole('button', { name: 'Connect' }).click()
}

/** Selects the first `count` tiles by a click and a Shift-click. */
export async function selectFirst(page: Page, count: number): Promise<void> {
  const cells = page.getByRole('gridcell')
  await cells.first().click()
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
  // By its id: once the grid scrolls to it, others may be the first that are drawn.
  const last = await cells.nth(count - 1).getAttribute('data-id')
  if (count > 1) await page.locator(`[data-id="${last}"]`).click({ modifiers: ['Shift'] })
}

export async function deleteSelected(page: Page, count: number): Promise<void> {
  await page
    .getByRole('button', { name: count === 1 ? 'Delete 1 asset' : `Delete ${count} assets` })
    .click()
  await page.getByRole('button', { name: 'Delete permanently' }).click()
}
