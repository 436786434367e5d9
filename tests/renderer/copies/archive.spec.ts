import type { Check, SavedCopy } from '@shared/copies/archive'
import { ok } from '@shared/problem'
import { expect, type TestPage, test } from '../fixtures'
import { ACCOUNT, library, list, plainAssets } from '../library'

const assets = plainAssets(240)
const idAt = (at: number): string => assets[at]?.id ?? ''

const SAVED_AT = Date.UTC(2026, 10, 26, 12)
const copyOf = (at: number, state: SavedCopy['state']): SavedCopy => ({
  id: idAt(at),
  name: `2026-11-26-${idAt(at)}.png`,
  type: 'image',
  createdAt: SAVED_AT,
  bytes: 2_000_000,
  sha256: 'a'.repeat(64),
  savedAt: SAVED_AT,
  provedAt: SAVED_AT,
  state
})

const saved = [copyOf(0, 'saved'), copyOf(1, 'whole'), copyOf(2, 'missing')]

const answers = {
  ...library,
  'copies:setup': ok({ folder: 'Kling copies', first: false }),
  'copies:saved': ok(saved),
  'copies:show': ok(null)
}

const asked = async (scene: TestPage, name: string) =>
  (await scene.asked()).filter((one) => one.name === name).map(({ input }) => input)

const tile = ({ page }: TestPage, at: number) => page.locator(`[data-id="${idAt(at)}"]`)

test('what has a copy is marked, filtered, and shown in its folder', async ({ open }) => {
  const scene = await open(answers)
  const { page } = scene
  await list(scene, assets)
  await expect(tile(scene, 0)).toHaveAccessibleName(/copy saved/)
  await expect(tile(scene, 2)).toHaveAccessibleName(/copy missing or altered/)
  await expect(tile(scene, 3)).not.toHaveAccessibleName(/copy/)

  await tile(scene, 0).dblclick()
  const copy = page.getByRole('region', { name: 'Copy', exact: true })
  await expect(copy).toContainText('Copy saved Nov 26, 2026')
  await copy.getByRole('button', { name: 'Show in folder' }).click()
  await expect
    .poll(() => asked(scene, 'copies:show'))
    .toEqual([{ library: 'uploads', account: ACCOUNT, id: idAt(0) }])
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('button', { name: /^Copy saved/ }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('gridcell')).toHaveCount(2)
})

test('a run marks what it has proved and what it has set aside', async ({ open }) => {
  const scene = await open(answers)
  await list(scene, assets)
  await expect(tile(scene, 0)).toHaveAccessibleName(/copy saved/)
  await scene.emit('deletion:progress', {
    progress: {
      library: 'uploads',
      runId: 'r',
      account: ACCOUNT,
      phase: 'running',
      total: 2,
      counts: { deleted: 0, refused: 0, unknown: 0, 'still-there': 0, 'not-sent': 2 },
      requestsDone: 0,
      requestsPlanned: 1,
      leftMs: null,
      hold: null
    },
    outcomes: [],
    copies: [
      { id: idAt(3), proved: true },
      { id: idAt(4), proved: false }
    ]
  })
  await expect(tile(scene, 3)).toHaveAccessibleName(/copy saved/)
  await expect(tile(scene, 4)).toHaveAccessibleName(/copy not proved/)
})

test('the history has a tab of copies, which checks them', async ({ open }) => {
  const check: Check = {
    total: 3,
    done: 1,
    bytes: 2_000_000,
    whole: 1,
    missing: 0,
    altered: 0,
    unreadable: 0,
    unknown: 0,
    phase: 'running',
    endedBy: null
  }
  const scene = await open({ ...answers, 'copies:check': ok(check), 'copies:stop-check': ok(null) })
  const { page } = scene
  await list(scene, assets)
  await page.getByRole('button', { name: 'History' }).click()
  await page.getByRole('tab', { name: 'Deletions' }).press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Copies' })).toBeFocused()

  const panel = page.getByRole('tabpanel', { name: 'Copies' })
  await expect(panel).toContainText('3 copies, 6 MB, in “Kling copies”')
  // What was lost comes first.
  await expect(panel.getByRole('listitem').first()).toContainText('Missing')

  await panel.getByRole('button', { name: 'Check copies' }).click()
  await expect(panel.getByRole('progressbar', { name: 'Checking copies' })).toBeVisible()
  await panel.getByRole('button', { name: 'Stop' }).click()
  await expect.poll(() => asked(scene, 'copies:stop-check')).toHaveLength(1)

  await scene.answer({ 'copies:saved': ok([copyOf(0, 'altered'), ...saved.slice(1)]) })
  const ended: Check = {
    ...check,
    done: 3,
    missing: 1,
    altered: 1,
    unreadable: 1,
    unknown: 1,
    phase: 'ended'
  }
  await scene.emit('copies:checked', { library: 'uploads', account: ACCOUNT, ...ended })
  await expect(panel).toContainText(
    'Checked: 1 whole, 1 missing, 1 altered, 1 could not be read, 1 other file, left alone.'
  )
  await expect(panel.getByRole('listitem').first()).toContainText('Altered')
})

test('a copy is found by name, newest upload first, and its folder is told in full', async ({
  open
}) => {
  const old = { ...copyOf(3, 'saved'), createdAt: SAVED_AT - 86_400_000 }
  const path = '/home/anna/pictures/Kling copies'
  const mac = '2026-11-26 Cafe\u0301 blue.png'
  const scene = await open({
    ...answers,
    'copies:setup': ok({ folder: 'Kling copies', path, first: false }),
    'copies:saved': ok([old, copyOf(0, 'saved'), { ...copyOf(1, 'saved'), name: mac }])
  })
  const { page } = scene
  await list(scene, assets)
  await page.getByRole('button', { name: 'History' }).click()
  await page.getByRole('tab', { name: 'Deletions' }).press('ArrowRight')
  const panel = page.getByRole('tabpanel', { name: 'Copies' })
  await expect(panel).toContainText(path)
  await expect(panel.getByRole('listitem').first()).toContainText(assets[0]?.name ?? 'none')

  // The list stays where it was under the pointer.
  const box = panel.getByRole('checkbox').first()
  const before = await box.boundingBox()
  await box.check()
  expect(await box.boundingBox()).toEqual(before)

  await panel.getByRole('searchbox').fill(idAt(3))
  await expect(panel.getByRole('listitem')).toHaveCount(1)
  await expect(panel.getByRole('listitem')).toContainText(old.name)

  // As in the library: words wherever they stand, and an accent however it is spelled.
  await panel.getByRole('searchbox').fill('png "café" 2026')
  await expect(panel.getByRole('listitem')).toHaveCount(1)
  await expect(panel.getByRole('status').filter({ hasText: '1 of 3' })).toBeVisible()
  await panel.getByRole('searchbox').fill('zzz')
  await expect(panel.getByRole('status').filter({ hasText: 'No matches' })).toBeVisible()
})

test('while a deletion runs, its history says so instead of "none"', async ({ open }) => {
  const scene = await open({ ...answers, 'copies:saved': ok([]) })
  const { page } = scene
  await list(scene, assets)
  await scene.emit('deletion:progress', {
    progress: {
      library: 'uploads',
      runId: 'r',
      account: ACCOUNT,
      phase: 'running',
      total: 12,
      counts: { deleted: 5, refused: 0, unknown: 0, 'still-there': 0, 'not-sent': 7 },
      requestsDone: 1,
      requestsPlanned: 2,
      leftMs: null,
      hold: null,
      copies: {
        total: 12,
        fetched: 6,
        there: 1,
        unproved: 0,
        bytes: 1,
        ofBytes: null,
        leftMs: null
      }
    },
    outcomes: []
  })
  await page.getByRole('button', { name: 'History' }).click()
  await expect(page.getByRole('tabpanel')).toContainText('5 of 12 deleted so far')
  await page.getByRole('tab', { name: 'Deletions' }).press('ArrowRight')
  await expect(page.getByRole('tabpanel')).toContainText('7 copies saved for it so far')
  await expect(page.getByText('No copies yet')).toHaveCount(0)
})
