import { FIRST_LOOK } from '@shared/library/look'
import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { library, list, plainAssets } from '../library'

test('the edge of the side bar is drawn and moved by keys, within bounds, and remembered', async ({
  open
}) => {
  const scene = await open({ ...library, 'looks:load': ok({ ...FIRST_LOOK, sideBar: 300 }) })
  const { page, asked } = scene
  await list(scene, plainAssets(40))
  const edge = page.getByRole('separator', { name: 'Width of the side bar' })
  const width = async () => (await page.getByRole('complementary').boundingBox())?.width
  await expect.poll(width).toBe(300)

  await edge.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(width).toBe(316)
  const box = await edge.boundingBox()
  if (!box) throw new Error('no edge')
  await page.mouse.move(box.x + 4, 300)
  await page.mouse.down()
  await page.mouse.move(box.x + 900, 300, { steps: 4 })
  await page.mouse.up()
  await expect(edge).toHaveAttribute('aria-valuenow', '420')
  await expect.poll(width).toBe(420)

  await expect
    .poll(async () =>
      (await asked()).some(
        ({ name, input }) =>
          name === 'looks:save' && Reflect.get(Object(input), 'look').sideBar === 420
      )
    )
    .toBe(true)
  await page.setViewportSize({ width: 900, height: 600 })
  await expect(edge).toBeHidden()
  await expect.poll(width).toBe(64)
})
