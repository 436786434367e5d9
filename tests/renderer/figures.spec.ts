import type { Asset } from '@shared/asset'
import { benchSide } from '../bench/library/page-side'
import { demoTasks } from '../support/page/tasks'
import { expect, type TestPage, test } from './fixtures'
import { GENERATED, library, list } from './library'
import { openGenerated } from './scenes/generated'

// The figures of docs/performance.md that do not depend on the machine. `npm run bench:library`
// measures the others.

test('100,000 assets put as many elements into the page as 1,000', async ({ open }) => {
  const counted: { all: number; tiles: number; mostInTile: number }[] = []
  for (const count of [1_000, 100_000]) {
    const { page } = await open(library)
    await page.evaluate(benchSide)
    await page.evaluate((assets) => window.bench.list(assets), count)
    await page.evaluate(() => window.bench.rest())
    counted.push(await page.evaluate(() => window.bench.elements()))
    await page.close()
  }
  const [few, many] = counted
  expect(many?.tiles).toBe(few?.tiles)
  expect(many?.tiles).toBeGreaterThan(20)
  expect((many?.all ?? 0) / (few?.all ?? 0)).toBeLessThanOrEqual(1.1)
})

test('a tile has at most 8 elements, whatever it shows', async ({ open }) => {
  const scene = await open(library)
  const assets = (['image', 'video', 'audio', 'other'] as const).flatMap((type, at): Asset[] =>
    [true, false].map((favored) => ({
      id: String(1000 + 2 * at + Number(favored)),
      name: `${type}.bin`,
      type,
      createdAt: Date.UTC(2026, 10, 15, 12),
      updatedAt: null,
      durationMs: 5_000,
      width: 1,
      height: 1,
      favored,
      hasPicture: false
    }))
  )
  await list(scene, assets)
  await expect(scene.page.getByRole('gridcell')).toHaveCount(8)
  expect(await mostElements(scene)).toBeLessThanOrEqual(8)

  const [made] = demoTasks(20).filter(({ task }) => task?.state === 'made')
  if (!made?.task) throw new Error('no task')
  const { task } = made
  const tasks = [true, false].map((hasPicture, at): Asset => {
    const work = {
      id: '1',
      type: 'audio',
      durationMs: 5_000,
      width: 1,
      height: 1,
      hasPicture
    } as const
    const works = Array.from({ length: 5 }, (_, number) => ({
      ...work,
      type: number % 2 === 0 ? ('image' as const) : ('audio' as const),
      id: `${at}${number}`
    }))
    return { ...made, id: String(at), durationMs: 5_000, favored: true, task: { ...task, works } }
  })
  await openGenerated(scene)
  await list(scene, tasks, {}, GENERATED)
  await expect(scene.page.getByRole('gridcell')).toHaveCount(2)
  expect(await mostElements(scene)).toBe(8)
})

const mostElements = async ({ page }: TestPage): Promise<number> =>
  Math.max(
    ...(await page
      .getByRole('gridcell')
      .evaluateAll((cells) => cells.map((cell) => 1 + cell.querySelectorAll('*').length)))
  )
