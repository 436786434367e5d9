import type { Page } from '@playwright/test'
import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { ACCOUNT, cell, library, list, listed, plainAssets, ready } from '../library'
import { planOf } from '../scenes/confirmation'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' })
const field = (page: Page) => page.getByRole('combobox', { name: 'Search commands' })
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name })

/** What is typed before the field has the focus goes elsewhere. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
}

test('finds by a few letters and does by Enter, by the keyboard alone', async ({ open }) => {
  const { page, asked } = await listed(open, 60)
  await cell(page, 2).focus()
  await openPalette(page)
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')

  // Every line is in the list that the field names, and one of them is current.
  const list = await field(page).getAttribute('aria-controls')
  await expect(page.locator(`[id="${list}"]`)).toHaveRole('listbox')
  const current = palette(page).getByRole('option', { selected: true })
  await expect(current).toHaveCount(1)
  await page.keyboard.press('ArrowUp')
  await expect(current).toHaveAttribute(
    'id',
    (await field(page).getAttribute('aria-activedescendant')) ?? ''
  )

  await page.keyboard.type('older 90')
  await expect(current).toContainText('Older than 90 days')
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeHidden()
  await expect(page.getByRole('button', { name: /^Remove filter: Older than 90/ })).toBeVisible()

  // What was used is the first line of the next time, and is remembered.
  await openPalette(page)
  await expect(page.getByRole('group', { name: 'Used lately' })).toContainText('Older than 90 days')
  const changed = (await asked()).filter(({ name }) => name === 'settings:change')
  expect(changed.at(-1)?.input).toMatchObject({ recent: ['filter:older-90'] })
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeHidden()
})

test('says of each line its key, and why it does nothing now', async ({ open }) => {
  const { page, asked } = await listed(open, 60)
  await openPalette(page)
  await expect(option(page, /^Refresh the library/)).toContainText('CtrlR')
  const deletion = option(page, /^Delete what is selected/)
  await expect(deletion).toHaveAttribute('aria-disabled', 'true')
  await expect(deletion).toContainText('Nothing is selected')

  await page.keyboard.type('delete')
  await page.keyboard.press('Enter')
  await deletion.click({ force: true })
  await expect(palette(page)).toBeVisible()
  expect((await asked()).map(({ name }) => name)).not.toContain('deletion:plan')

  await field(page).fill('xyzzy')
  await expect(
    page.getByText('No command, filter or account is called that.').first()
  ).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()
})

test('opens the question of a deletion, and confirms nothing (R10)', async ({ open }) => {
  const scene = await open({
    ...library,
    'deletion:plan': ok(planOf(9)),
    'deletion:discard': ok(null)
  })
  const { page, asked } = scene
  await list(scene, plainAssets(40))
  await page.keyboard.press('Control+a')
  await openPalette(page)
  await page.keyboard.type('delete')
  for (let time = 0; time < 4; time += 1) await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'selected' }).getByText('40 selected').waitFor()
  expect((await asked()).map(({ name }) => name)).not.toContain('deletion:start')
})

test('gives the focus back before it acts, so that K keeps the asset that had it', async ({
  open
}) => {
  const scene = await open({ ...library, 'keep:change': ok(null) })
  const { page, asked } = scene
  const assets = plainAssets(40)
  await list(scene, assets)
  await cell(page, 3).focus()
  await openPalette(page)
  await page.keyboard.type('lock or unlock')
  await expect(option(page, /^Keep: lock/)).toHaveAttribute('aria-disabled', 'false')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await asked()).find(({ name }) => name === 'keep:change')?.input)
    .toMatchObject({ ids: [assets[3]?.id], kept: true })
})

test('switches accounts and libraries, and to no account while a deletion runs', async ({
  open
}) => {
  const other = 'ben@studio.example'
  const both = [...ready.accounts, { email: other, sessionEndsAt: null }]
  const scene = await open({
    ...library,
    'connection:get': ok({ ...ready, accounts: both }),
    'account:open': ok({ ...ready, accounts: both, open: other })
  })
  const { page, asked } = scene
  await list(scene, plainAssets(40))
  await openPalette(page)
  await expect(option(page, ACCOUNT)).toContainText('Open now')
  await page.keyboard.type('ben')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await asked()).find(({ name }) => name === 'account:open')?.input)
    .toEqual({ email: other })
  expect((await asked()).map(({ input }) => JSON.stringify(input) ?? '').join()).not.toMatch(
    /recent.*ben@/
  )

  await openPalette(page)
  await page.keyboard.type('generated')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'All generated' })).toBeVisible()
})

test('leaves Ctrl+K to whatever covers the library, and letters to an input method', async ({
  open
}) => {
  const { page } = await listed(open, 40)
  await cell(page, 1).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeHidden()
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+f')
  await openPalette(page)
  const composing = { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true }
  await field(page).dispatchEvent('keydown', composing)
  await expect(palette(page)).toBeVisible()
})

test('saves copies, and chooses the view, the theme and the language by their names', async ({
  open
}) => {
  const { page, asked } = await listed(open, 60)
  const choose = async (typed: string, line: RegExp) => {
    await openPalette(page)
    await page.keyboard.type(typed)
    const current = palette(page).getByRole('option', { selected: true })
    await expect(current).toHaveText(line)
    await page.keyboard.press('Enter')
    await expect(palette(page)).toBeHidden()
  }
  const changes = async () =>
    (await asked()).filter(({ name }) => name === 'settings:change').map(({ input }) => input)

  await openPalette(page)
  await page.keyboard.type('save')
  await expect(option(page, /^Save copies…/)).toContainText('Nothing is selected')
  await page.keyboard.press('Escape')
  await cell(page, 1).click()
  await choose('save', /^Save copies…/)
  await expect
    .poll(async () => (await asked()).map(({ name }) => name))
    .toContain('copies:choose-folder')

  await choose('list', /^List/)
  await expect(page.getByRole('radio', { name: 'List' })).toBeChecked()
  await choose('dark', /^Dark/)
  await expect.poll(changes).toContainEqual(expect.objectContaining({ theme: 'dark' }))
  await choose('german', /^Deutsch/)
  await expect.poll(changes).toContainEqual(expect.objectContaining({ language: 'de' }))
})
