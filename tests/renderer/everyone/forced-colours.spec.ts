import type { Locator, Page } from '@playwright/test'
import { FIRST_LOOK } from '@shared/library/look'
import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { cell, library, list, listed, plainAssets } from '../library'
import { sceneNamed } from '../scenes/all'
import { allDeleted, progress } from '../scenes/scene'

// Where the system gives all colours, what is chosen and what has the focus is still to be seen.

/** The chosen controls that look like others of their kind that are not. */
const alike = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const STATES = ['aria-pressed', 'aria-selected', 'aria-current']
    const isChosen = (element: Element): boolean =>
      STATES.some((state) => ['true', 'page'].includes(element.getAttribute(state) ?? '')) ||
      element.matches('input:checked + span')
    const look = (element: Element): string => {
      const { backgroundColor, color, borderTopWidth, outlineStyle } = getComputedStyle(element)
      // What is behind is of the colour that is seen through.
      const behind = backgroundColor.replace(/^rgba\((.*), 0\)$/, 'rgb($1)')
      return [behind, color, borderTopWidth, outlineStyle].join()
    }
    /** What tells a kind apart, without what says that it is chosen. */
    const kindOf = (element: Element): string =>
      `${element.parentElement?.className} ${element.tagName} ${element.classList[0]}`

    const all = [...document.querySelectorAll(':is(.pill, .outcome, .side-line, [role=tab])')]
      .concat([...document.querySelectorAll('.group, .member, .viewer [aria-pressed], .lens span')])
      .filter((element) => element.checkVisibility() && !element.matches(':disabled'))
    return all
      .filter((element) => isChosen(element) || element.matches('.member-shown'))
      .filter((chosen) =>
        all.some(
          (other) =>
            other !== chosen &&
            !isChosen(other) &&
            !other.matches('.member-shown') &&
            kindOf(other) === kindOf(chosen) &&
            look(other) === look(chosen)
        )
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 100))
  })

test('in forced colours what is chosen looks different from what is not', async ({ open }) => {
  const { page, emit, answer } = await listed(open, 40)
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await answer({ 'deletion:report-page': ok([]), 'deletion:runs': ok([]) })

  await page.keyboard.press('Control+Shift+F')
  const panel = page.getByRole('dialog', { name: 'Filter' })
  await panel.getByRole('button', { name: /^Images/ }).click()
  await expect(panel.getByRole('button', { name: /^Images/, pressed: true })).toBeVisible()
  expect(await alike(page)).toEqual([])
  await page.keyboard.press('Escape')

  await emit('deletion:ended', {
    ...allDeleted,
    counts: { ...allDeleted.counts, deleted: 2, refused: 1 }
  })
  const refused = page.getByRole('button', { name: '1 refused' })
  await refused.click()
  await expect(refused).toHaveAttribute('aria-pressed', 'true')
  expect(await alike(page)).toEqual([])

  await page.getByRole('button', { name: 'History' }).click()
  await expect(page.getByRole('tab', { selected: true })).toBeVisible()
  expect(await alike(page)).toEqual([])
})

test('in forced colours what is chosen in comparing stands out', async ({ open }) => {
  const { page } = await listed(open, 40)
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  for (const at of [0, 1]) await cell(page, at).click()
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'Compare' })
  await dialog
    .getByRole('button', { name: /^Select/ })
    .first()
    .click()
  await expect(dialog.getByRole('button', { pressed: true })).toHaveCount(1)
  await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(1)
  expect(await alike(page)).toEqual([])
})

test('in forced colours the group and the member that are shown stand out', async ({ open }) => {
  const { page } = await sceneNamed('duplicates').open(open)
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await expect(page.locator('.member-shown')).toBeVisible()
  expect(await alike(page)).toEqual([])
})

test('in forced colours the focus is seen on a selected tile as well', async ({ open }) => {
  const { page } = await listed(open, 40)
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await cell(page, 0).focus()
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('Shift+ArrowRight')
  const ring = (at: number) =>
    cell(page, at).evaluate((tile) => {
      const { outlineStyle, outlineOffset, borderTopWidth } = getComputedStyle(tile)
      return [outlineStyle, outlineOffset, borderTopWidth].join()
    })
  await expect(cell(page, 2)).toBeFocused()
  expect(await ring(2)).not.toBe(await ring(1))
  expect(await ring(1)).not.toBe(await ring(4))
})

test('a selected row shows it beside a sign of its own, in forced colours and without', async ({
  open
}) => {
  const look = { ...FIRST_LOOK, layout: 'list' as const }
  const scene = await open({ ...library, 'looks:load': ok(look) })
  const { page, emit } = scene
  const assets = plainAssets(40)
  await list(scene, assets)
  const outcomes = assets.slice(2, 4).map(({ id }) => ({ id, outcome: 'unknown' as const }))
  await emit('deletion:progress', { progress: progress('running'), outcomes })
  const [chosen, other] = [2, 3].map((at) => page.locator(`[data-id="${assets[at]?.id}"]`))
  if (!chosen || !other) throw new Error('both are listed')
  await chosen.click()
  await page.mouse.move(0, 0)

  const looks = (row: Locator) =>
    row.evaluate((element) => ({
      behind: getComputedStyle(element).backgroundColor,
      ink: getComputedStyle(element).color,
      round: [...element.querySelectorAll('.list-mark')].map(
        (mark) => getComputedStyle(mark, '::before').visibility
      )
    }))
  for (const row of [chosen, other]) await expect(row.locator('.list-mark svg')).toBeVisible()
  expect((await looks(chosen)).round).toEqual(['visible'])
  expect((await looks(other)).round).toEqual(['hidden'])
  await page.emulateMedia({ forcedColors: 'active' })
  expect((await looks(chosen)).behind).not.toBe((await looks(other)).behind)
  expect((await looks(chosen)).behind).not.toBe((await looks(chosen)).ink)
})
