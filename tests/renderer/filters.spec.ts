import type { Page } from '@playwright/test'
import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { expect, test } from './fixtures'
import { library, list, listed, plainAssets } from './library'
import { progress } from './scenes/scene'

const shownCount = 'of 1,037 assets'

/** Removes the saved filter that is shown, and says yes to the question. */
async function removeSaved(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Remove saved filter…' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByRole('alertdialog')).toBeHidden()
}

test('filters combine across kinds and are alternatives within one; each has a chip to remove it', async ({
  open
}) => {
  const { page } = await listed(open)
  const assets = plainAssets(1037)
  const isPortrait = ({ width, height }: { width: number | null; height: number | null }) =>
    Number(height) > Number(width)
  const expectShown = (count: number) =>
    expect(page.getByRole('status').filter({ hasText: shownCount })).toHaveText(
      `${count} ${shownCount}`
    )
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Filter' })
  await expect(panel.getByRole('button', { name: /^Images/ })).toBeFocused()
  await panel.getByRole('button', { name: /^Videos 311$/ }).click()
  await panel.getByRole('button', { name: /^Audio 103$/ }).click()
  await expectShown(414)
  await panel.getByRole('button', { name: /^Portrait/ }).click()
  const portraits = assets.filter(({ type }) => type === 'video').filter(isPortrait).length
  await expectShown(portraits)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page.getByRole('button', { name: 'Filter 3' })).toBeFocused()

  const chips = page.getByRole('group', { name: 'Filters' })
  await expect(chips.getByRole('button', { name: /^Remove filter:/ })).toHaveText([
    /Videos 311/,
    /Audio 103/,
    /Portrait/
  ])
  await chips.getByRole('button', { name: 'Remove filter: Videos 311' }).click()
  await expect(page.getByText('No matches')).toBeVisible()
  await expect(chips).toBeFocused()
  await chips.getByRole('button', { name: 'Clear filters' }).click()
  await expect(chips).toBeHidden()
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused()
  await expect(page.getByText('1,037 assets', { exact: true })).toBeVisible()
})

test('by keyboard: filters open, are set, and close with Escape, which leaves the selection alone', async ({
  open
}) => {
  const { page } = await listed(open, 40)
  await page.getByRole('gridcell').first().click()
  await page.keyboard.press('Control+Shift+F')
  await expect(
    page.getByRole('dialog', { name: 'Filter' }).getByRole('button', { name: /^Images/ })
  ).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Filter 1' })).toBeVisible()
  // The focus stays on the filter just set.
  await expect(
    page.getByRole('dialog', { name: 'Filter' }).getByRole('button', { name: /^Videos/ })
  ).toBeFocused()
  // The grid's keys do nothing while the panel is open.
  await page.keyboard.press('k')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeHidden()
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
  await expect(
    page
      .getByRole('group', { name: 'Filters' })
      .getByRole('button', { name: 'Remove filter: Videos' })
  ).toBeVisible()
})

test('"Show only these" shows the current selection, even over an earlier one', async ({
  open
}) => {
  const { page } = await listed(open, 40)
  const cells = page.getByRole('gridcell')
  const showOnlyThese = async () => {
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Show only these' }).click()
  }
  await cells.nth(0).click()
  await cells.nth(1).click()
  await showOnlyThese()
  await expect(cells).toHaveCount(2)
  await cells.nth(0).click()
  await expect(cells).toHaveCount(2)
  await showOnlyThese()
  await expect(cells).toHaveCount(1)
})

test('a saved filter shows and never selects (R2); it can be named, renamed and removed', async ({
  open
}) => {
  const scene = await listed(open)
  const { page } = scene
  await scene.answer({ 'filters:save': ok(null) })
  await page.getByLabel('Type').selectOption('video')
  await page.getByRole('searchbox').fill('a')
  await page.getByRole('button', { name: 'Save this filter…' }).click()
  const field = page.getByRole('textbox', { name: 'Name' })
  await expect(field).toBeFocused()
  await field.fill('')
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()
  await field.fill('Clips with an a')
  await page.keyboard.press('Enter')

  const cleanUp = page.getByRole('navigation', { name: 'Clean up' })
  const line = cleanUp.getByRole('button', { name: 'Clips with an a' })
  await expect(line).toHaveAttribute('aria-current', 'page')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(line).not.toHaveAttribute('aria-current')
  await line.click()
  await expect(page.getByRole('heading', { name: 'Clips with an a' })).toBeVisible()
  await expect(page.getByText(/ selected$/)).toBeHidden()
  await expect(page.getByRole('searchbox')).toHaveValue('a')

  await page.getByRole('button', { name: 'Rename…' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('A clips')
  await page.keyboard.press('Enter')
  await expect(cleanUp.getByRole('button', { name: 'A clips' })).toBeVisible()
  // It asks first, since nothing brings a filter back.
  await page.getByRole('button', { name: 'Remove saved filter…' }).click()
  const question = page.getByRole('alertdialog', { name: 'Remove the saved filter “A clips”?' })
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(question).toBeHidden()
  await expect(cleanUp.getByRole('button', { name: 'A clips' })).toBeVisible()
  await removeSaved(page)
  await expect(cleanUp.getByRole('button', { name: 'A clips' })).toBeHidden()
  const saves = (await scene.asked())
    .filter(({ name }) => name === 'filters:save')
    .map(({ input }) => Reflect.get(Object(input), 'filters'))
  const filter = { search: 'a', values: ['video'], from: null, to: null }
  expect(saves).toEqual([
    [{ name: 'Clips with an a', ...filter }],
    [{ name: 'A clips', ...filter }],
    []
  ])
})

test('filters that cannot be stored are reported, and not shown as saved', async ({ open }) => {
  const scene = await listed(open, 40)
  const { page } = scene
  await scene.answer({
    'filters:save': { ok: false, problem: { kind: 'file-failed', code: 'ENOSPC', what: 'write' } }
  })
  await page.getByLabel('Type').selectOption('video')
  await page.getByRole('button', { name: 'Save this filter…' }).click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Your saved filters are unchanged.')
  await expect(page.getByRole('navigation', { name: 'Clean up' }).getByRole('button')).toHaveCount(
    4
  )
})

test('locked tiles say why they cannot be selected; K locks, unlocks and deselects (R23)', async ({
  open
}) => {
  const scene = await open({ ...library, 'keep:change': ok(null) })
  const { page } = scene
  await list(
    scene,
    plainAssets(40).map((asset, at) => ({ ...asset, favored: at === 1 }))
  )
  const cell = (at: number) => page.getByRole('gridcell').nth(at)
  const word = page.locator('.notice')
  await expect(page.getByRole('gridcell', { name: /favourite, never deleted/ })).toHaveCount(1)
  await cell(1).click()
  await expect(word).toContainText('1 locked asset was left out.')
  await expect(page.getByText(/ selected$/)).toBeHidden()
  await cell(0).click()
  await expect(word).toBeHidden()
  await cell(3).click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 selected', { exact: true })).toBeVisible()
  await expect(word).toContainText('1 locked asset was left out.')

  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(word).toContainText('3 assets are kept.')
  await expect(page.getByText(/ selected$/)).toBeHidden()
  await expect(page.getByRole('gridcell', { name: /kept, never deleted/ })).toHaveCount(3)
  await word.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('3 selected', { exact: true })).toBeVisible()

  await page.keyboard.press('Escape')
  await cell(5).focus()
  await page.keyboard.press('k')
  await expect(cell(5)).toHaveAccessibleName(/kept, never deleted/)
  await page.keyboard.press('Control+a')
  await expect(page.getByText('38 selected', { exact: true })).toBeVisible()
  await expect(word).toContainText('2 locked assets were left out.')
  await page
    .getByRole('navigation', { name: 'Library' })
    .getByRole('button', { name: 'Kept' })
    .click()
  await page.getByRole('button', { name: 'Unlock all 1' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByText('No kept assets')).toBeVisible()
})

test('a lock that main refuses is not shown; one that could not be stored is, with a message', async ({
  open
}) => {
  const scene = await listed(open, 40)
  const { page } = scene
  const cell = page.getByRole('gridcell').first()
  await scene.answer({ 'keep:change': { ok: false, problem: { kind: 'run-active' } } })
  await cell.focus()
  await page.keyboard.press('k')
  await expect(page.getByRole('alert')).toContainText('A deletion is running')
  await expect(cell).not.toHaveAccessibleName(/kept/)
  await scene.answer({
    'keep:change': { ok: false, problem: { kind: 'file-failed', code: 'ENOSPC', what: 'write' } }
  })
  await page.keyboard.press('k')
  await expect(page.getByRole('alert')).toContainText('may not be there next time')
  await expect(cell).toHaveAccessibleName(/kept, never deleted/)
})

test('the chip of the selection counts what is still there, and impossible days say so', async ({
  open
}) => {
  const scene = await listed(open, 40)
  const { page } = scene
  for (const at of [0, 1, 2]) await page.getByRole('gridcell').nth(at).click()
  await page.keyboard.press('Control+Shift+F')
  const panel = page.getByRole('dialog', { name: 'Filter' })
  await panel.getByRole('button', { name: 'Selected 3' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Remove filter: Selected 3' })).toBeVisible()

  const [{ id } = { id: '' }] = plainAssets(40)
  const outcomes = [{ id, outcome: 'deleted' as const }]
  await scene.emit('deletion:progress', { progress: progress('running'), outcomes })
  await expect(page.getByRole('gridcell')).toHaveCount(2)
  const chip = page.getByRole('button', { name: 'Remove filter: Selected 2' })
  await expect(chip).toBeVisible()

  await chip.click()
  await page.keyboard.press('Control+Shift+F')
  await panel.getByLabel('From').fill('2026-11-24')
  await panel.getByLabel('To').fill('2026-11-01')
  await expect(panel.getByRole('status')).toHaveText(/“From” is later than “To”/)
  await expect(panel.getByLabel('To')).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('paragraph').filter({ hasText: 'later than' })).toBeVisible()
})

test('the order lasts into the next start; a saved filter brings its own, and counts its matches', async ({
  open
}) => {
  const order = { sort: 'name', descending: false } as const
  const portraits = { search: '', values: ['portrait'], from: null, to: null } as const
  const scene = await open({
    ...library,
    'settings:get': ok({ ...DEFAULT_PREFERENCES, order }),
    'filters:save': ok(null),
    'filters:load': ok([
      { name: 'Tall', ...portraits, order: { sort: 'pixels', descending: true } },
      { name: 'Tall, as before', ...portraits }
    ])
  })
  await list(scene, plainAssets(1037))
  const { page, asked } = scene
  const sortedBy = page.getByLabel('Sort by')
  const chosen = async () =>
    (await asked())
      .filter(({ name }) => name === 'settings:change')
      .map(({ input }) => Reflect.get(Object(input), 'order'))

  await expect(sortedBy).toHaveValue('name up')
  expect(await chosen()).toEqual([])
  await sortedBy.selectOption('Longest first')
  expect(await chosen()).toEqual([{ sort: 'duration', descending: true }])

  await page.getByRole('button', { name: 'Tall 426' }).click()
  await expect(sortedBy).toHaveValue('pixels down')
  await page.getByRole('button', { name: 'Tall, as before 426' }).click()
  await expect(sortedBy).toHaveValue('date down')

  await sortedBy.selectOption('Name, A to Z')
  await removeSaved(page)
  await removeSaved(page)
  await page.getByRole('button', { name: 'Save this filter…' }).click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Portrait 426' }).first()).toBeVisible()
  const saves = (await asked()).filter(({ name }) => name === 'filters:save')
  expect(Reflect.get(Object(saves.at(-1)?.input), 'filters')).toEqual([
    { name: 'Portrait', ...portraits, order }
  ])
})
