import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { expect, test } from '../fixtures'
import { cell, library, list, listed, plainAssets } from '../library'
import { planOf } from '../scenes/confirmation'
import { selecting } from '../scenes/scene'

// What a screen reader says, and what it does not.

test('the question is described by its facts and its warning', async ({ open }) => {
  const { page } = await selecting(open, 8, {
    'deletion:plan': ok(planOf(37)),
    'deletion:plan-page': ok([]),
    'deletion:discard': ok(null)
  })
  await page.keyboard.press('Delete')
  const question = page.getByRole('alertdialog')
  await expect(question).toHaveAccessibleName('Delete 37 assets permanently?')
  await expect(question).toHaveAccessibleDescription(
    /Account anna@studio\.example.*Time needed.*This cannot be undone\./
  )
})

test('clearing the selection is announced', async ({ open }) => {
  const { page } = await listed(open, 40)
  const live = page.locator('.visually-hidden[aria-live=polite]')
  await expect(live).toHaveCount(1)
  await cell(page, 0).click()
  await expect(live).toHaveText('1 of 40 selected')
  await page.keyboard.press('Escape')
  await expect(live).toHaveText('Nothing is selected')
})

test('a region for news stands in the page before its text does', async ({ open }) => {
  const scene = await open({
    ...library,
    'keep:change': ok(null),
    'settings:get': ok({ ...DEFAULT_PREFERENCES, newVersions: 'never' }),
    'program:newer-version': ok('9.1.0'),
    'link:open': { ok: false, problem: { kind: 'link-failed', address: 'https://a.example' } }
  })
  const { page, emit, answer } = scene
  await list(scene, plainAssets(40))
  await cell(page, 0).click()
  // Its bar is loaded when something is selected.
  await expect(page.getByRole('region', { name: '1 selected' })).toBeVisible()
  await page.evaluate(() => {
    const late: string[] = []
    Object.assign(window, { late })
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof Element)) continue
        for (const region of [node, ...node.querySelectorAll('*')])
          if (
            region.matches('[role=status], [aria-live=polite]') &&
            // A dialog, a panel or a screen that opens is no news.
            !region.matches('[aria-live=off], dialog *, [popover] *, .page *') &&
            region.textContent?.trim()
          )
            late.push(region.textContent)
      }
    }).observe(document.body, { childList: true, subtree: true })
  })

  await page.getByRole('searchbox').fill('no such name')
  await expect(page.getByText('1 hidden by the filter')).toBeVisible()
  await page.getByRole('searchbox').fill('')
  await cell(page, 1).focus()
  await page.keyboard.press('k')
  await expect(page.getByText('1 asset is kept.')).toBeVisible()
  await answer({ 'preflight:check': ok([{ kind: 'session-broken' }]) })
  await answer({ 'library:list': ok({ listingId: 'again' }) })
  await page.keyboard.press('F5')
  await emit('library:page', { library: 'uploads', listingId: 'again', assets: plainAssets(40) })
  await emit('library:ended', {
    library: 'uploads',
    listingId: 'again',
    problem: null,
    completeness: { kind: 'partial', why: 'gap' },
    assets: 40,
    repeats: 0,
    unusable: 0,
    requests: 1
  })
  await expect(page.getByText('We could not check every asset: some may be missing.')).toBeVisible()
  await page.keyboard.press('Control+,')
  await page.getByRole('checkbox', { name: 'Tell me of new versions' }).check()
  // Nor does a screen repeat what was said before it opened.
  await expect(page.locator('.page').getByText('1 asset is kept.')).toHaveCount(0)
  const line = page.getByRole('status').filter({ hasText: 'Version 9.1.0 is available.' })
  await line.getByRole('button').first().click()
  await expect(line).toContainText('https://a.example')

  expect(await page.evaluate(() => Reflect.get(window, 'late'))).toEqual([])
})

test('the number of assets is not read out page by page', async ({ open }) => {
  const scene = await open(library)
  const { page, emit } = scene
  await emit('library:page', { library: 'uploads', listingId: 'l', assets: plainAssets(20) })
  const number = page.getByRole('status').filter({ hasText: /^\d+ assets/ })
  await expect(number).toHaveText('20 assets so far')
  await expect(number).toHaveAttribute('aria-live', 'off')
  await list(scene, plainAssets(40))
  await expect(number).toHaveText('40 assets')
  await expect(number).toHaveAttribute('aria-live', 'polite')
})

test('the viewer says the name of each asset, and why X does nothing to a favourite', async ({
  open
}) => {
  const scene = await open(library)
  const { page } = scene
  const assets = plainAssets(40).map((asset, at) => ({ ...asset, favored: at === 1 }))
  await list(scene, assets)
  await cell(page, 0).focus()
  await page.keyboard.press('Enter')
  const viewer = page.getByRole('dialog')
  const said = viewer.getByRole('status').filter({ hasText: /of 40/ })
  await expect(said).toHaveText(`${assets[0]?.name} 1 of 40`)
  await page.keyboard.press('ArrowRight')
  await expect(said).toHaveText(`${assets[1]?.name} 2 of 40`)

  await page.keyboard.press('x')
  const why = viewer.getByRole('status').filter({ hasText: '1 locked asset was left out.' })
  await expect(why).toBeVisible()
  await expect(why).toContainText(
    '1 is a favourite, never deleted: to unlock it, unmark it at Kling'
  )
})

test('the viewer says that a lock was refused, or holds until the program ends only', async ({
  open
}) => {
  const scene = await listed(open, 40)
  const { page } = scene
  await scene.answer({ 'keep:change': { ok: false, problem: { kind: 'run-active' } } })
  await cell(page, 0).focus()
  await page.keyboard.press('Enter')
  const viewer = page.locator('dialog.viewer')
  await expect(viewer).toBeVisible()
  await page.keyboard.press('k')
  await expect(viewer.getByRole('alert')).toContainText('A deletion is running')

  await scene.answer({
    'keep:change': { ok: false, problem: { kind: 'file-failed', code: 'ENOSPC', what: 'write' } }
  })
  await page.keyboard.press('k')
  await expect(viewer.getByRole('alert')).toContainText('may not be there next time')
  await scene.answer({ 'keep:change': ok(null) })
  await page.keyboard.press('k')
  await expect(viewer.getByRole('alert')).toHaveCount(0)
})
