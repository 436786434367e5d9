import { FIRST_LOOK } from '@shared/library/look'
import { ok } from '@shared/problem'
import type { TestPage } from '../fixtures'
import { expect, test } from '../fixtures'
import { GENERATED, list } from '../library'
import { generated, tasks } from '../scenes/generated'
import { assets } from '../scenes/scene'

// Coming back to a library shows the place that was left.

const scrolled = ({ page }: TestPage) =>
  page.locator('.grid-scroller').evaluate(({ scrollTop }) => Math.round(scrollTop))
const goTo = ({ page }: TestPage, name: RegExp) => page.getByRole('button', { name }).click()
const tabStop = ({ page }: TestPage) =>
  page.locator('[data-index][tabindex="0"]').getAttribute('data-id')

async function scrollTo({ page }: TestPage, top: number): Promise<void> {
  await page.locator('.grid-scroller').evaluate((element, to) => element.scrollTo(0, to), top)
}

for (const layout of ['grid', 'list'] as const)
  test(`each library is where it was left, as a ${layout}`, async ({ open }) => {
    const look = { 'looks:load': ok({ ...FIRST_LOOK, layout }) }
    const scene = await generated(open, { ...look, generated: look })
    const { page } = scene
    await scrollTo(scene, 2000)
    await expect.poll(() => scrolled(scene)).toBe(2000)
    await page.locator('[data-index]').nth(12).focus()
    const focused = await tabStop(scene)
    const left = await scrolled(scene)

    await goTo(scene, /^Uploads/)
    await expect(page.locator(`[data-id="${assets[0]?.id}"]`)).toBeVisible()
    expect(await scrolled(scene)).toBe(0)
    await scrollTo(scene, 900)
    await expect.poll(() => scrolled(scene)).toBe(900)

    await goTo(scene, /^Generated/)
    await expect.poll(() => scrolled(scene)).toBe(left)
    expect(await tabStop(scene)).toBe(focused)
    await goTo(scene, /^Uploads/)
    await expect.poll(() => scrolled(scene)).toBe(900)
  })

test('another filter begins at its top, and what came above moves nothing', async ({ open }) => {
  const scene = await generated(open)
  const { page } = scene
  await scrollTo(scene, 2000)
  await expect.poll(() => scrolled(scene)).toBe(2000)
  const below = () =>
    page
      .locator('[data-index]')
      .evaluateAll((tiles) =>
        tiles
          .filter((tile) => tile.getBoundingClientRect().top > 160)
          .map((tile) => [tile.getAttribute('data-id'), tile.getBoundingClientRect().top] as const)
      )
  // The rows of the new place are drawn a moment after it.
  await expect.poll(async () => (await below()).length).toBeGreaterThan(0)
  const [first] = await below()

  await goTo(scene, /^Uploads/)
  await expect(page.locator(`[data-id="${assets[0]?.id}"]`)).toBeVisible()
  const newer = tasks.slice(0, 24).map((task, at) => ({ ...task, id: String(79_000_000 + at) }))
  await scene.emit('library:page', { ...GENERATED, assets: newer })
  await goTo(scene, /^Generated/)
  const tile = page.locator(`[data-id="${first?.[0]}"]`)
  await expect(tile).toBeVisible()
  expect((await tile.boundingBox())?.y).toBeCloseTo(first?.[1] ?? 0, 0)

  await goTo(scene, /^Failed/)
  await expect.poll(() => scrolled(scene)).toBe(0)
})

test('back from an upload that was opened, the task one came from has the focus', async ({
  open
}) => {
  const scene = await generated(open, {
    'works:task': ok({
      id: tasks[60]?.id ?? '',
      prompt: '',
      settings: [],
      inputs: [{ kind: 'upload', id: assets[3]?.id ?? '' }],
      madeFrom: []
    })
  })
  const { page } = scene
  await list(scene, tasks, {}, GENERATED)
  await scrollTo(scene, 2000)
  const task = page.locator(`[data-id="${tasks[60]?.id}"]`)
  await task.dblclick()
  await page.getByRole('button', { name: 'Open the upload' }).click()
  await expect(page.locator(`[data-id="${assets[0]?.id}"]`)).toBeAttached()
  await page.keyboard.press('Escape')

  await goTo(scene, /^Generated/)
  await expect(task).toBeFocused()
  await expect(task).toBeInViewport()
})
