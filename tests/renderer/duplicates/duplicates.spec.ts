import type { Answers as Said } from '@shared/likeness/answers'
import { fail, ok } from '@shared/problem'
import { expect, type TestPage, test } from '../fixtures'
import { library, list, plainAssets } from '../library'
import { duplicatesAmong, openDuplicates, squareAssets } from '../scenes/duplicates'

// Six groups: two of each kind. Same files have 2 members, same pictures 3, look-alikes 4.
const assets = squareAssets(60)

const section = ({ page }: TestPage, name: string) =>
  page.getByRole('button', { name, exact: false })
const groups = ({ page }: TestPage) =>
  page.getByRole('listbox', { name: 'Groups' }).getByRole('option')
const status = ({ page }: TestPage) =>
  page.locator('.duplicates').getByRole('status').filter({ hasText: 'selected so far' })

async function saved(scene: TestPage): Promise<Said> {
  const asked = (await scene.asked()).filter(({ name }) => name === 'duplicates:save')
  return Reflect.get(Object(asked.at(-1)?.input), 'answers')
}

async function pick(scene: TestPage, name: string, at = 0): Promise<void> {
  await expect(scene.page.getByText(/^6 groups/)).toBeVisible()
  const head = section(scene, name)
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
  await groups(scene).nth(at).click()
  await scene.page.getByRole('region', { name }).waitFor()
}

test('the others are selected as duplicates of the one that stays, and taken back (R29, R31)', async ({
  open
}) => {
  const scene = await openDuplicates(open, 6, assets)
  const { page } = scene
  await pick(scene, 'Same picture')
  await expect(page.getByText(/^Stays, because|^Stays: nothing/)).toBeVisible()

  await page.keyboard.press('a')
  await expect(status(scene)).toHaveText('2 selected so far')
  await expect.poll(() => saved(scene)).toMatchObject({ groups: [{ decision: 'selected' }] })
  const [answer] = (await saved(scene)).groups
  expect(answer?.others).toEqual(answer?.ids.slice(1))
  await expect(groups(scene).first()).toHaveAccessibleName(/^3 images ?, 2 selected$/)

  await page.keyboard.press('Control+z')
  await expect(status(scene)).toHaveText('0 selected so far')
  await expect.poll(() => saved(scene)).toMatchObject({ groups: [] })
  await expect(groups(scene).first()).not.toHaveAccessibleName(/selected/)
})

test('of what only looks alike nothing is ticked, and A selects nothing (R30)', async ({
  open
}) => {
  const scene = await openDuplicates(open, 6, assets)
  const { page } = scene
  await pick(scene, 'Looks alike')
  const main = page.getByRole('button', { name: 'Select the ticked' })
  await expect(main).toBeDisabled()
  await page.keyboard.press('a')
  await expect(status(scene)).toHaveText('0 selected so far')

  await page.getByRole('checkbox').first().check()
  await expect(main).toBeEnabled()
  await page.keyboard.press('a')
  await expect(status(scene)).toHaveText('1 selected so far')
})

test('another one is kept instead, and what was selected is not left selected for no reason', async ({
  open
}) => {
  const scene = await openDuplicates(open, 6, assets)
  const { page } = scene
  await pick(scene, 'Same picture')
  const second = page
    .getByRole('group', { name: 'Assets of this group' })
    .getByRole('button')
    .nth(1)
  const name = ((await second.textContent()) ?? '').split(',')[0] ?? ''
  await page.getByRole('button', { name: 'Select the 2 others' }).click()
  await groups(scene).first().click()

  await page.keyboard.press('s')
  await expect(status(scene)).toHaveText('0 selected so far')
  await expect(page.getByText('Stays, because you chose it')).toBeVisible()
  await expect(
    page.getByRole('group', { name: 'Assets of this group' }).getByRole('button').first()
  ).toHaveAccessibleName(new RegExp(`^${name}`))
  expect((await saved(scene)).chosen).toHaveLength(1)
})

test('decided groups stay, quiet, and the next undecided one comes', async ({ open }) => {
  const scene = await openDuplicates(open, 6, assets)
  const { page } = scene
  await pick(scene, 'Same picture')
  await page.keyboard.press('v')
  await expect(groups(scene).first()).toHaveAccessibleName(/^3 images ?, variants, all stay$/)
  await expect(groups(scene).nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('d')
  await expect(page.getByText('6 groups, 2 decided')).toBeVisible()
})

test('a key that is held down decides about one group alone', async ({ open }) => {
  const scene = await openDuplicates(open, 6, assets)
  const { page } = scene
  await pick(scene, 'Same picture')
  await page.keyboard.down('v')
  await page.keyboard.down('v')
  await page.keyboard.down('v')
  await page.keyboard.up('v')
  await expect(page.getByText('6 groups, 1 decided')).toBeVisible()
  // The next press waits for nothing.
  await page.keyboard.press('v')
  await expect(page.getByText('6 groups, 2 decided')).toBeVisible()
})

test('answers that are lost keep everything from going until they are given up (R29)', async ({
  open
}) => {
  const scene = await open({
    ...library,
    'duplicates:load': fail({ kind: 'duplicates-lost' })
  })
  const { page } = scene
  scene.served.prints = duplicatesAmong(assets, 6)
  await list(scene, assets)
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Duplicates' }).click()
  await expect(status(scene)).not.toHaveText('0 selected so far')
  await expect(page.getByRole('alert')).toContainText('Nothing can be deleted until you continue.')

  await scene.answer({
    'duplicates:accept-loss': ok(null),
    'duplicates:load': ok({ groups: [], chosen: [] })
  })
  await page.getByRole('button', { name: 'Deselect all and continue' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByText(/^6 groups/)).toBeVisible()
  await expect(status(scene)).toHaveText('0 selected so far')
})

test('all of the same file are selected only after a sample was looked at', async ({ open }) => {
  const scene = await openDuplicates(open, 6, assets)
  const { page } = scene
  await expect(page.getByText(/^6 groups/)).toBeVisible()
  const all = page.getByRole('button', { name: 'Select the others in all 2 groups' })
  // The first group came by itself: nobody has looked at it.
  await expect(page.getByText('Look at 2 more groups of this kind first')).toBeVisible()
  await pick(scene, 'Same file')
  await expect(all).toBeDisabled()
  await page.keyboard.press('ArrowDown')
  await all.click()
  await expect(status(scene)).toHaveText('2 selected so far')
  await expect(page.getByText('6 groups, 2 decided')).toBeVisible()
})

test('pictures on the way are looked at, and the rest when asked to', async ({ open }) => {
  const scene = await openDuplicates(open, 0, plainAssets(8))
  const { page, served } = scene
  await expect(page.getByText('8 originals, size and time not known yet')).toBeVisible()
  await page.getByRole('button', { name: 'Look through' }).click()
  await expect.poll(() => served.printed.size).toBeGreaterThan(4)
})

test('the open group stands still while more is found, and has then not been looked at', async ({
  open
}) => {
  const scene = await openDuplicates(open, 6, assets)
  const { page, served } = scene
  await pick(scene, 'Same file')
  await page.keyboard.press('ArrowDown')
  const all = page.getByRole('button', { name: 'Select the others in all 2 groups' })
  await expect(all).toBeEnabled()

  served.prints = duplicatesAmong(assets, 6, 2)
  await page.getByRole('button', { name: 'Look through' }).click()
  await expect(page.getByText('2 more were found since you opened this group.')).toBeVisible()
  await expect(all).toBeDisabled()
  await expect(groups(scene).filter({ hasText: '4 images' })).toHaveAttribute(
    'aria-selected',
    'true'
  )
  await expect(page.getByRole('button', { name: 'Select the other one' })).toBeEnabled()

  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.keyboard.press('a')
  await expect(status(scene)).toHaveText('3 selected so far')
})
