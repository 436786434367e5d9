import type { Asset } from '@shared/asset'
import { ok } from '@shared/problem'
import { expect, test } from './fixtures'
import { endpoint, library, ready } from './library'
import { progress } from './scenes/scene'

const ended = {
  library: 'uploads',
  listingId: 'l',
  problem: null,
  completeness: { kind: 'complete' },
  assets: 0,
  repeats: 0,
  unusable: 0,
  requests: 1
} as const

const assetsOf = (count: number): Asset[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(1000 + index),
    name: `picture-${index}.png`,
    type: 'image',
    createdAt: Date.UTC(2026, 10, 15, 12) - index * 1000,
    updatedAt: null,
    durationMs: null,
    width: 1,
    height: 1,
    favored: false,
    hasPicture: false
  }))

test('during a listing "Select all" asks what is meant, and selects only that (R3)', async ({
  open
}) => {
  const { page, emit } = await open(library)
  await emit('library:page', { library: 'uploads', listingId: 'l', assets: assetsOf(20) })
  await expect(page.getByText('20 assets so far')).toBeVisible()
  await page.getByRole('button', { name: 'Select all', exact: true }).click()
  await expect(page.getByText('20 selected', { exact: true })).toBeHidden()
  await page.getByRole('button', { name: 'Select all once it has loaded' }).click()
  await emit('library:page', { library: 'uploads', listingId: 'l', assets: assetsOf(30).slice(20) })
  await emit('library:ended', { ...ended, assets: 30 })
  await expect(page.getByText('30 selected', { exact: true })).toBeVisible()
})

test('a listing that breaks off says that it is only part, keeps what came, and can be retried', async ({
  open
}) => {
  const { page, emit, asked } = await open(library)
  await emit('library:page', { library: 'uploads', listingId: 'l', assets: assetsOf(20) })
  await emit('library:ended', {
    ...ended,
    problem: { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
  })
  await expect(page.getByRole('alert')).toContainText('This is only part of the library.')
  await expect(page.getByText('20 assets', { exact: true })).toBeVisible()
  await expect(page.getByText('20 assets loaded, not all')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Select these 20' })).toBeVisible()
  await page.getByRole('button', { name: 'Try again' }).click()
  expect((await asked()).filter(({ name }) => name === 'library:list')).toHaveLength(2)
})

test('after everything was deleted the library says that no uploads are left', async ({ open }) => {
  const { page, emit } = await open(library)
  const assets = assetsOf(3)
  await emit('library:page', { library: 'uploads', listingId: 'l', assets })
  await emit('library:ended', { ...ended, assets: 3 })
  await emit('deletion:progress', {
    progress: progress('running'),
    outcomes: assets.map(({ id }) => ({ id, outcome: 'deleted' as const }))
  })
  await expect(page.getByRole('heading', { name: 'No uploads left' })).toBeVisible()
})

test('an empty library says where what Kling generated is', async ({ open }) => {
  const { page, emit } = await open(library)
  await emit('library:ended', ended)
  await expect(page.getByRole('heading', { name: 'No uploads', exact: true })).toBeVisible()
  await expect(page.getByText('What Kling made for you is under “Generated”.')).toBeVisible()
})

test('new assets never join the selection (R2), and only a complete listing drops ids (R8)', async ({
  open
}) => {
  const { page, emit } = await open(library)
  await emit('library:page', { library: 'uploads', listingId: 'l', assets: assetsOf(20) })
  await emit('library:ended', { ...ended, assets: 20 })
  await page.keyboard.press('Control+a')
  await expect(page.getByText('20 selected', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Refresh' }).click()
  await emit('library:page', { library: 'uploads', listingId: 'l', assets: assetsOf(25).slice(5) })
  await emit('library:ended', { ...ended, assets: 20 })
  await expect(page.getByText('15 selected', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('15 selected', { exact: true })).toBeHidden()
})

test('of 20,000 assets the page holds only the rows near the screen, and one tab stop', async ({
  open
}) => {
  const { page, emit } = await open(library)
  await emit('library:page', { library: 'uploads', listingId: 'l', assets: assetsOf(20_000) })
  await emit('library:ended', { ...ended, assets: 20_000 })
  await expect(page.getByText('20,000 assets')).toBeVisible()
  expect(await page.getByRole('gridcell').count()).toBeLessThan(70)
  expect(await page.locator('[role=gridcell][tabindex="0"]').count()).toBe(1)
  // Six columns and one month: one heading, and every row counts, rendered or not.
  await expect(page.getByRole('grid')).toHaveAttribute(
    'aria-rowcount',
    String(1 + Math.ceil(20_000 / 6))
  )
  await expect(page.getByRole('row').nth(1)).toHaveAttribute('aria-rowindex', '2')
  const elements = await page
    .getByRole('gridcell')
    .evaluateAll((cells) => Math.max(...cells.map((cell) => 1 + cell.querySelectorAll('*').length)))
  expect(elements).toBeLessThanOrEqual(8)
  await page.getByRole('gridcell').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(' ')
  await expect(page.getByRole('gridcell', { selected: true })).toHaveAttribute('data-id', '1006')
})

test('a token kept for the session only is labelled as such (R26)', async ({ open }) => {
  const { page } = await open({
    ...library,
    'connection:get': ok({
      ...ready,
      storage: { kind: 'session', why: { kind: 'keychain-silent', afterMs: 5000 } }
    })
  })
  await page.getByText('Token kept for this session only').click()
  await expect(page.locator('.storage-note p')).toContainText('keychain')
})

test('a locked keychain is reported, and no token is asked for as if none were stored', async ({
  open
}) => {
  const { page } = await open({
    'connection:get': ok({ kind: 'none', endpoint, trouble: { kind: 'keychain-unreadable' } })
  })
  await expect(page.getByRole('alert')).toContainText('probably locked')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
})
