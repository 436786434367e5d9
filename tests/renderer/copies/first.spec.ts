import type { CopiesSetup } from '@shared/copies/saving'
import { ok } from '@shared/problem'
import { expect, type TestPage, test } from '../fixtures'
import { ACCOUNT, cell, library, list, plainAssets } from '../library'
import { planOf } from '../scenes/confirmation'
import { counts, progress } from '../scenes/scene'

const assets = plainAssets(240)
const plan = { ...planOf(3), locked: [] }
const planned = assets.slice(0, 3)

const open = { saved: 1, toFetch: 2, bytes: 84_000_000, freeBytes: 212_000_000_000 }

const asked = async (scene: TestPage, name: string) =>
  (await scene.asked()).filter((one) => one.name === name).map(({ input }) => input)

const copies = {
  total: 37,
  fetched: 20,
  there: 6,
  unproved: 2,
  bytes: 58_000_000,
  ofBytes: 84_000_000,
  leftMs: 20_000
}

test('copies first: off at first, as it was left, and Delete waits for a folder with room (R27)', async ({
  open: start
}) => {
  const scene = await start({
    ...library,
    'deletion:plan': ok(plan),
    'deletion:plan-page': ok(planned),
    'deletion:start': ok(progress('running')),
    'copies:set-first': ok(null),
    'copies:choose-folder': ok(null),
    'copies:estimate': ok({ ...open, freeBytes: 80_000_000 })
  })
  const { page } = scene
  await list(scene, assets)
  await cell(page, 0).click()
  await page.getByRole('button', { name: 'Delete 1 asset' }).click()

  const dialog = page.getByRole('alertdialog')
  const first = dialog.getByRole('switch', { name: 'Save copies first' })
  const confirm = dialog.getByRole('button', { name: 'Delete permanently' })
  await expect(first).not.toBeChecked()
  await expect(confirm).toBeEnabled()

  // While a folder is being chosen nothing may begin without copies.
  const disabled = await confirm.evaluateHandle((button) => {
    const seen: boolean[] = []
    new MutationObserver(() => seen.push(button.matches(':disabled'))).observe(button, {
      attributeFilter: ['disabled']
    })
    return seen
  })
  // No folder was chosen, so it stays off.
  await first.click()
  await expect.poll(() => disabled.jsonValue()).toContain(true)
  await expect.poll(() => asked(scene, 'copies:choose-folder')).toHaveLength(1)
  await expect(first).not.toBeChecked()

  const chosen: CopiesSetup = { folder: 'Kling copies', first: false }
  await scene.answer({ 'copies:choose-folder': ok(chosen) })
  await first.click()
  await expect(first).toBeChecked()
  await expect(dialog).toContainText('The disk has 4 MB too little room')
  await expect(confirm).toBeDisabled()
  expect(await asked(scene, 'copies:set-first')).toEqual([
    { library: 'uploads', account: ACCOUNT, first: true }
  ])
  expect((await asked(scene, 'copies:estimate'))[0]).toEqual({
    library: 'uploads',
    account: ACCOUNT,
    ids: planned.map(({ id }) => id)
  })

  await scene.answer({
    // The time counts what is to be fetched.
    'copies:estimate': ok({ ...open, toFetch: 1200 }),
    'copies:choose-folder': ok({ folder: 'Large disk', first: true })
  })
  await dialog.getByRole('button', { name: 'Change…' }).click()
  await expect(dialog).toContainText(
    '1 saved already, 1,200 to fetch, about 84 MB. 212 GB free on the disk. Into “Large disk”.'
  )
  await expect(dialog).toContainText('about 10 minutes')
  await confirm.click()
  await expect
    .poll(() => asked(scene, 'deletion:start'))
    .toEqual([{ library: 'uploads', planId: plan.planId, copiesFirst: true }])
})

test('switched off it says so to main, whatever main remembers', async ({ open: start }) => {
  const scene = await start({
    ...library,
    'copies:setup': ok({ folder: 'Kling copies', first: true }),
    'copies:set-first': ok(null),
    'copies:estimate': ok(open),
    'deletion:plan': ok(plan),
    'deletion:plan-page': ok(planned),
    'deletion:start': ok(progress('running'))
  })
  const { page } = scene
  await list(scene, assets)
  await cell(page, 0).click()
  await page.getByRole('button', { name: 'Delete 1 asset' }).click()
  const first = page.getByRole('switch', { name: 'Save copies first' })
  await expect(first).toBeChecked()
  // Its words are its label.
  await page.getByText('Save copies first', { exact: true }).click()
  await expect(first).not.toBeChecked()
  await page.getByRole('button', { name: 'Delete permanently' }).click()
  await expect
    .poll(() => asked(scene, 'deletion:start'))
    .toEqual([{ library: 'uploads', planId: plan.planId, copiesFirst: false }])
})

test('the run says both lanes, and its report what could not be proved, first', async ({
  open: start
}) => {
  const entries = assets.slice(0, 37).map((asset, at) => ({
    ...asset,
    at: 1,
    outcome:
      at === 35
        ? ({ kind: 'not-sent', copy: { kind: 'altered' } } as const)
        : ({ kind: 'deleted', by: 'answer' } as const)
  }))
  const scene = await start({
    ...library,
    'deletion:report-page': ok(entries),
    'copies:setup': ok({ folder: 'Kling copies', first: true }),
    'copies:show': ok(null)
  })
  const { page } = scene
  await list(scene, assets)
  await scene.emit('deletion:progress', {
    progress: { ...progress('running'), copies },
    outcomes: []
  })
  const bar = page.getByRole('region', { name: 'Deleting' })
  for (const said of [
    '20 of 37 deleted',
    '6 copies proved, next to go',
    '9 still to save',
    '2 set aside: copy not proved',
    '58 MB of about 84 MB'
  ])
    await expect(bar).toContainText(said)
  await expect(bar.getByRole('progressbar', { name: 'Saving copies' })).toBeVisible()

  await scene.emit('deletion:ended', {
    library: 'uploads',
    runId: 'r',
    account: ACCOUNT,
    counts: counts({ deleted: 36, 'not-sent': 1 }),
    total: 37,
    requests: 4,
    startedAt: 1,
    endedAt: 2,
    copiesFirst: true,
    copied: 36,
    copiesTrouble: { kind: 'file-failed', code: 'ENOSPC', what: 'write' },
    stoppedBy: null,
    verification: { kind: 'verified' }
  })
  const report = page.getByRole('region', { name: 'Deletion report' })
  await expect(report).toContainText('1 not deleted: its copy could not be proved')
  await expect(report).toContainText('Only the lists beside them')
  const unproved = report.getByRole('region', { name: 'Copies that could not be proved' })
  await expect(unproved.getByRole('listitem')).toHaveCount(1)
  await expect(unproved).toContainText(
    'Not deleted: what was read back from the disk is not what was written'
  )
  await report.getByRole('button', { name: 'Show copies' }).click()
  await expect
    .poll(() => asked(scene, 'copies:show'))
    .toEqual([{ library: 'uploads', account: ACCOUNT, id: null }])

  // Folded it keeps the reason, and the way on.
  await report.getByRole('button', { name: 'Less' }).click()
  await expect(report).toBeFocused()
  await expect(report.getByRole('listitem')).toHaveCount(0)
  await expect(report).toContainText('1 not deleted: its copy could not be proved')
  await expect(report.getByRole('button', { name: 'Retry what is left' })).toBeVisible()
  expect((await report.boundingBox())?.height).toBeLessThan(400)
  await report.getByRole('button', { name: 'Details' }).click()
  await expect(unproved.getByRole('listitem')).toHaveCount(1)
})

test('a question that scrolls has a shadow where it goes on, and none at its end', async ({
  open: start
}) => {
  const scene = await start({
    ...library,
    'copies:setup': ok({ folder: null, first: false }),
    'deletion:plan': ok(planOf(60)),
    'deletion:plan-page': ok(planned)
  })
  const { page } = scene
  await list(scene, assets)
  await cell(page, 0).click()
  const shadow = (of: string) =>
    page.locator(of).evaluate((found) => {
      const [edge] = found.matches('.copies-first') ? ['::before'] : ['::after']
      return getComputedStyle(found, edge).opacity
    })
  const scroll = (to: number) =>
    page.locator('.dialog-scroll').evaluate((found, top) => found.scrollTo({ top }), to)
  await page.getByRole('button', { name: 'Delete 1 asset' }).click()
  await expect(page.getByRole('switch', { name: 'Save copies first' })).toBeVisible()
  for (const [height, of] of [
    [580, '.copies-first'],
    [500, '.dialog-scroll']
  ] as const) {
    await page.setViewportSize({ width: 900, height })
    await scroll(0)
    await expect.poll(() => shadow(of), `${height}`).toBe('1')
    await scroll(9_999)
    await expect.poll(() => shadow(of), `${height}`).toBe('0')
  }
  await page.setViewportSize({ width: 900, height: 1200 })
  for (const of of ['.copies-first', '.dialog-scroll'])
    await expect.poll(() => shadow(of)).toBe('0')
})
