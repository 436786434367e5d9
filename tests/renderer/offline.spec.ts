import type { Connection } from '@shared/account'
import { ok, type Problem } from '@shared/problem'
import { demoAssets } from '../support/page/page'
import { expect, test } from './fixtures'
import { ACCOUNT, endpoint, library, list, ready } from './library'

/** None is locked. */
const assets = demoAssets(240).map((asset) => ({ ...asset, favored: false }))
const AT = Date.UTC(2026, 10, 22, 18, 30)
const cached = ok({ at: AT, total: assets.length, assets })
const unreachable: Problem = { kind: 'unreachable', code: 'ENOTFOUND' }
const offline: Connection = {
  kind: 'unchecked',
  token: 't1',
  endpoint,
  storage: { kind: 'keychain' },
  email: ACCOUNT,
  trouble: unreachable
}
const AGE = { name: 'Last check of the library' } as const

test('a live listing replaces a kept one without a flicker, and drops what is gone (R2, R8)', async ({
  open
}) => {
  const scene = await open({ ...library, 'library:cached': cached })
  const { page } = scene
  const age = page.getByRole('region', AGE)
  await expect(age).toContainText('Checking now')
  await page.getByRole('gridcell').nth(1).click()
  await page.getByRole('gridcell').nth(2).click()
  // Counts how often the grid or the clicked tile is replaced or removed.
  await page.evaluate(() => {
    const grid = document.querySelector('[role=grid]')
    const tile = document.querySelectorAll('[role=gridcell]')[1]
    const watched = { removed: 0 }
    Object.assign(window, { watched })
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ removedNodes }) => [...removedNodes]))
        if (node.contains(grid) || node.contains(tile ?? null)) watched.removed += 1
    }).observe(document.body, { childList: true, subtree: true })
  })
  await expect(page.getByRole('button', { name: 'Delete 2 assets' })).toBeDisabled()
  await expect(page.getByText('2 not checked yet: these cannot be deleted')).toBeVisible()

  // One asset uploaded since; one of the selected and one other asset are gone.
  const [first] = assets
  if (!first) throw new Error('no assets')
  const fresh = { ...first, id: '999000000000000000', createdAt: (first.createdAt ?? 0) + 1000 }
  const live = [fresh, ...assets.filter((_, at) => at !== 2 && at !== 7)]
  await list(scene, live.slice(0, 100), null)
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible()
  await list(scene, live.slice(100), null)
  await expect(page.getByText('241 assets', { exact: true })).toBeVisible()
  await expect(age).toBeVisible()
  await list(scene, [])
  await expect(age).toBeHidden()
  await expect(page.getByText('239 assets', { exact: true })).toBeVisible()
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete 1 asset' })).toBeEnabled()
  expect(await page.evaluate(() => Reflect.get(window, 'watched').removed)).toBe(0)
})

test('a listing that breaks off over a kept one removes nothing, and says so', async ({ open }) => {
  const scene = await open({ ...library, 'library:cached': cached })
  const { page } = scene
  await list(scene, assets.slice(0, 100), {
    problem: { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
  })
  await expect(page.getByRole('alert')).toContainText('only part of it has been checked')
  await expect(page.getByText('240 assets', { exact: true })).toBeVisible()
  await expect(page.getByRole('region', AGE)).toContainText(
    'Only part of the library has been checked'
  )
  await page.getByRole('gridcell').first().click()
  await expect(page.getByRole('button', { name: 'Delete 1 asset' })).toBeEnabled()
  await page.keyboard.press('Control+a')
  await expect(page.getByText('140 not checked yet: these cannot be deleted')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete 240 assets' })).toBeDisabled()
})

test('offline the kept listing is shown, and no button or key deletes or refreshes', async ({
  open
}) => {
  const { page, answer, asked } = await open({
    'connection:get': ok({ ...offline, trouble: null }),
    'connection:check': ok(offline),
    'library:cached': cached
  })
  const age = page.getByRole('region', AGE)
  await expect(age).toContainText('The service cannot be reached (ENOTFOUND).')
  await page.keyboard.press('Control+a')
  await expect(page.getByText('240 selected', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete 240 assets' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Refresh' })).toBeDisabled()
  await page.keyboard.press('Delete')
  await page.keyboard.press('F5')
  const names = async () => (await asked()).map(({ name }) => name)
  expect(await names()).not.toContain('deletion:plan')
  expect(await names()).not.toContain('library:list')
  await expect
    .poll(async () => (await asked()).filter(({ name }) => name === 'selection:save').length)
    .toBe(1)

  // With a network the service is asked again, and the library listed.
  await answer({ 'connection:check': ok(ready), 'library:list': ok({ listingId: 'l' }) })
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(age).toContainText('Checking now')
  expect((await names()).filter((name) => name === 'library:list')).toHaveLength(1)
  await expect(page.getByText('240 selected', { exact: true })).toBeVisible()
})

test('offline without a kept listing, or with a refused token, a screen says so', async ({
  open
}) => {
  const { page } = await open({ 'connection:get': ok(offline) })
  await expect(page.getByRole('heading', { name: 'Saved, not checked yet' })).toBeVisible()
  const refused = await open({
    'connection:get': ok({ ...offline, trouble: { kind: 'unauthorized', said: null } }),
    'library:cached': cached
  })
  await expect(refused.page.getByRole('heading', { name: 'Not connected' })).toBeVisible()
  expect((await refused.asked()).map(({ name }) => name)).not.toContain('library:cached')
})

test('a listing without a network is retried as soon as there is one', async ({ open }) => {
  const scene = await open(library)
  const { page, asked } = scene
  await list(scene, [], { problem: unreachable })
  await expect(page.getByRole('button', { name: 'Refresh' })).toBeDisabled()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect
    .poll(async () => (await asked()).filter(({ name }) => name === 'library:list').length)
    .toBe(2)
})

test('without a sign from the system it is retried every ten seconds until there is a network', async ({
  open
}) => {
  const scene = await open(library)
  const { page, asked } = scene
  const listings = async () => (await asked()).filter(({ name }) => name === 'library:list').length
  // A hundred times as fast in this page alone; Playwright's clock would affect every test in the
  // browser context.
  await page.evaluate(() => {
    const intervals: number[] = []
    const real = setInterval
    Object.assign(window, {
      intervals,
      setInterval: (act: () => void, ms: number) => {
        intervals.push(ms)
        return real(act, ms / 100)
      }
    })
  })
  await list(scene, [], { problem: unreachable })
  await expect.poll(listings).toBe(2)
  await list(scene, [], { problem: unreachable })
  await expect.poll(listings).toBe(3)
  await list(scene, assets, null)
  await list(scene, [])
  await page.waitForTimeout(500)
  expect(await listings()).toBe(3)
  expect(await page.evaluate(() => Reflect.get(window, 'intervals'))).toEqual([10_000, 10_000])
})

test('a problem with the program’s own files is shown over any screen until it is dismissed', async ({
  open
}) => {
  const broken: Problem = {
    kind: 'file-broken',
    file: 'settings.json',
    aside: 'settings.json.broken-2026'
  }
  const full: Problem = { kind: 'file-failed', code: 'ENOSPC', what: 'settings.json' }
  const { page, emit } = await open({
    'connection:get': ok({ kind: 'none', endpoint, trouble: null }),
    'notices:get': ok([broken])
  })
  await expect(page.getByRole('alert')).toContainText('set aside as settings.json.broken-2026')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByRole('alert')).toBeHidden()
  await emit('notices:changed', [broken, full])
  await expect(page.getByRole('alert')).toHaveCount(1)
  await expect(page.getByRole('alert')).toContainText('The disk is full (settings.json, ENOSPC).')
})
