import { NO_OUTCOMES, type Report, type ReportEntry } from '@shared/deletion'
import { ok } from '@shared/problem'
import { expect, type TestPage, test } from './fixtures'
import { ACCOUNT, cell, list, listed, ready } from './library'
import { pastRun, planOf } from './scenes/confirmation'
import { allDeleted, assets, selecting } from './scenes/scene'

// A dialog or viewer over the library keeps the keyboard to itself wherever the focus is, and shows
// its own state rather than that of the library behind it.

const selected = (page: TestPage['page'], count: number) =>
  page.getByText(`${count} selected`, { exact: true })
const viewer = (page: TestPage['page']) => page.locator('dialog.viewer')

test('keys stay in the viewer after its focused button goes, and none reaches the selection', async ({
  open
}) => {
  const scene = await listed(open, 40)
  const { page } = scene
  await scene.answer({ 'media:copy-id': ok(null) })
  await page.keyboard.press('Control+a')
  await cell(page, 37).dblclick()
  await page.getByRole('button', { name: 'Copy ID' }).click()
  await page.keyboard.press('ArrowRight')
  await expect(viewer(page)).toContainText('39 of 40')
  await page.getByRole('button', { name: 'Next asset' }).click()
  await expect(viewer(page)).toContainText('40 of 40')
  await page.keyboard.press('ArrowLeft')
  await expect(viewer(page)).toContainText('39 of 40')
  // A click next to every control.
  await page.getByRole('complementary', { name: 'Details' }).getByText('Uploaded').click()
  await page.keyboard.press('ArrowLeft')
  await expect(viewer(page)).toContainText('38 of 40')
  await page.evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur()
  )
  for (const key of ['Delete', 'Control+a', 'Escape']) await page.keyboard.press(key)
  await expect(viewer(page)).toHaveCount(0)
  await expect(selected(page, 40)).toBeVisible()
})

test('Ctrl+F leads to the search field from any screen', async ({ open }) => {
  const { page } = await listed(open, 40)
  for (const screen of ['History', 'Settings']) {
    await page.getByRole('button', { name: screen }).click()
    await page.keyboard.press('Control+f')
    await expect(page.getByRole('searchbox')).toBeFocused()
  }
})

test('a deletion that ends while the user types is announced and leaves the focus alone', async ({
  open
}) => {
  const { page, emit, answer } = await listed(open, 40)
  await answer({ 'deletion:report-page': ok([]) })
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('kit')
  await emit('deletion:ended', allDeleted)
  await expect(page.getByRole('region', { name: 'Report' })).toBeVisible()
  await page.keyboard.type('ten')
  await expect(page.getByRole('searchbox')).toHaveValue('kitten')
  const live = page.locator('.visually-hidden[aria-live=polite]')
  await expect(live).toHaveText('The deletion has ended. Deleted 3 of 3')
  // After that the selection is announced again.
  await page.getByRole('searchbox').fill('')
  await cell(page, 0).click()
  await expect(live).toHaveText('1 of 40 selected')
})

test('the end of a deletion takes back its own words alone, not what was said since', async ({
  open
}) => {
  const { page, emit, answer } = await listed(open, 40)
  await answer({ 'deletion:report-page': ok([]) })
  await emit('deletion:ended', allDeleted)
  const live = page.locator('.visually-hidden[aria-live=polite]')
  await expect(live).toHaveText('The deletion has ended. Deleted 3 of 3')
  /** How long, in milliseconds, the selection stands there: two seconds, if nobody else ends it. */
  const stood = live.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        let since = 0
        new MutationObserver(() => {
          if (element.textContent === '1 of 40 selected') since = performance.now()
          else if (since > 0) resolve(performance.now() - since)
        }).observe(element, { childList: true, characterData: true, subtree: true })
      })
  )
  // It is said half a second later, and right after that the other words end.
  await page.waitForTimeout(700)
  await cell(page, 0).click()
  expect(await stood).toBeGreaterThan(1_500)
})

test('assets the filter hides are counted in the plan, not in the current selection (R4, R10)', async ({
  open
}) => {
  const scene = await selecting(open, 8, {
    'deletion:plan': ok(planOf(37)),
    'deletion:discard': ok(null)
  })
  const { page } = scene
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page
    .getByRole('dialog', { name: 'Filter' })
    .getByRole('button', { name: /^Videos/ })
    .click()
  await page.keyboard.press('Escape')
  const planned = assets.slice(0, 37)
  await page.evaluate(() => {
    const test = Reflect.get(window, 'test')
    test.scripted['deletion:plan-page'] = new Promise((resolve) => {
      test.count = resolve
    })
  })
  await page.getByRole('button', { name: /^Delete \d+ assets$/ }).click()
  const hidden = planned.filter(({ type }) => type !== 'video').length
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('Counting…')
  await expect(dialog.getByRole('button', { name: 'Delete permanently' })).toBeDisabled()
  await page.evaluate((answer) => Reflect.get(window, 'test').count(answer), ok(planned))
  await expect(dialog).toContainText(`${hidden} assets do not match the filter`)
  await expect(dialog.getByRole('button', { name: 'Delete permanently' })).toBeEnabled()
})

test('another account opens without the viewer of the previous one', async ({ open }) => {
  const scene = await listed(open, 40)
  const { page } = scene
  await cell(page, 3).dblclick()
  await expect(viewer(page)).toBeVisible()
  const other = {
    ...ready,
    accounts: [{ email: 'ben@studio.example', sessionEndsAt: null }],
    open: 'ben@studio.example'
  }
  await scene.answer({ 'connection:get': ok(other) })
  await scene.emit('connection:changed', null)
  await expect(page.getByText('ben@studio.example').first()).toBeVisible()
  await list(scene, assets.slice(0, 20))
  await expect(page.getByRole('gridcell').first()).toBeVisible()
  await expect(viewer(page)).toHaveCount(0)
})

test('a page of the list that could not be read is requested again when it is scrolled to', async ({
  open
}) => {
  const scene = await selecting(open, 8, {
    'deletion:plan': ok(planOf(37)),
    'deletion:discard': ok(null),
    'deletion:plan-page': { ok: false, problem: { kind: 'plan-gone' } }
  })
  const { page } = scene
  await page.getByRole('button', { name: /^Delete \d+ assets$/ }).click()
  await page.getByRole('button', { name: 'Show all 37' }).click()
  const names = page.getByRole('alertdialog').locator('.frozen-name')
  await expect
    .poll(
      async () => (await scene.asked()).filter(({ name }) => name === 'deletion:plan-page').length
    )
    .toBeGreaterThan(0)
  await expect(names).toHaveCount(0)
  await scene.answer({ 'deletion:plan-page': ok(assets.slice(0, 37)) })
  await page.locator('.frozen-list').evaluate((list) => list.scrollTo(0, 800))
  await expect(names.first()).toBeVisible()
})

test('an asset without a name is called that in every list, and a name cannot turn its line', async ({
  open
}) => {
  const turned = 'draft\u202Egnp.exe'
  const [first, second] = assets.map((asset, at) => ({ ...asset, name: at === 0 ? ' ' : turned }))
  if (!first || !second) throw new Error('the demo library is empty')
  const { page } = await selecting(open, 8, {
    'deletion:plan': ok({
      ...planOf(37),
      locked: [
        { ...first, lockedAs: 'kept' },
        { ...second, lockedAs: 'kept' }
      ]
    }),
    'deletion:plan-page': ok([first, second]),
    'deletion:discard': ok(null)
  })
  await page.keyboard.press('Delete')
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('Time neededabout 20 seconds')
  await expect(dialog.getByText('4 requests')).toBeHidden()
  await expect(dialog).toContainText('2 kept assets, never deletedwithout a name · draft')
  await dialog.getByRole('button', { name: 'Show all 37' }).click()

  const list = dialog.getByRole('region', { name: 'Assets to be deleted' })
  await expect(list.getByRole('listitem').first()).toContainText('without a name')
  for (const place of [list, dialog.locator('dd')])
    await expect(place.locator('bdi').filter({ hasText: turned })).toHaveCount(1)
})

test('the history retries what a deletion has left, in a new plan and a new question (R10)', async ({
  open
}) => {
  const whole = { ...pastRun, runId: 'whole', counts: { ...NO_OUTCOMES, deleted: 37 } }
  const { page, asked } = await selecting(open, 8, {
    'deletion:runs': ok([pastRun, whole]),
    'deletion:plan-left': ok(planOf(7)),
    'deletion:discard': ok(null)
  })
  await page.getByRole('button', { name: 'History' }).click()
  await page.getByRole('button', { name: 'Retry what is left' }).click()

  await expect(page.getByRole('alertdialog')).toHaveAccessibleName('Delete 7 assets permanently?')
  const plans = (await asked()).filter(({ name }) => name === 'deletion:plan-left')
  expect(plans.map(({ input }) => input)).toEqual([
    { library: 'uploads', account: ACCOUNT, runId: 'earlier', singly: [] }
  ])
})

test('a report covers no more than one line when everything is deleted, and unfolds on demand', async ({
  open
}) => {
  const scene = await selecting(open, 8, { 'deletion:report-page': ok(reported(assets)) })
  const { page } = scene
  const report = page.getByRole('region', { name: 'Deletion report' })
  const end = (deleted: number, verification: Report['verification']) =>
    scene.emit('deletion:ended', {
      library: 'uploads',
      runId: `r${deleted}${verification.kind}`,
      account: ACCOUNT,
      total: 37,
      counts: { ...NO_OUTCOMES, deleted, refused: 37 - deleted },
      requests: 4,
      startedAt: 0,
      endedAt: 1,
      stoppedBy: null,
      verification
    })

  await end(37, { kind: 'verified' })
  await expect(report).toContainText('37 deleted')
  expect((await report.boundingBox())?.height).toBeLessThan(64)
  await report.getByRole('button', { name: 'Details' }).click()
  await expect(report).toBeFocused()
  await expect(report.getByRole('listitem').first()).toBeVisible()
  await report.getByRole('button', { name: 'Less' }).click()
  await expect(report.getByRole('listitem')).toHaveCount(0)

  for (const [deleted, verification] of [
    [36, { kind: 'verified' }],
    [37, { kind: 'unverified', why: 'shown' }]
  ] as const) {
    await report.getByRole('button', { name: 'Close' }).click()
    await end(deleted, verification)
    await expect(report.getByRole('listitem').first()).toBeVisible()
  }
})

const reported = (these: typeof assets): ReportEntry[] =>
  these
    .slice(0, 37)
    .map((asset) => ({ ...asset, at: 0, outcome: { kind: 'deleted', by: 'answer' } }))
