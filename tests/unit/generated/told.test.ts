import { afterEach, expect, it } from 'vitest'
import { wireWorld } from '../../support/generated/wire-world'

let world: Awaited<ReturnType<typeof wireWorld>>
afterEach(() => world.close())

it('the page hears of each task what was looked up for a plan', async () => {
  world = await wireWorld()
  world.task('1021').favored = true
  await world.list()
  await world.plan(['1021', '1020'])
  expect(world.told.map(({ id, favored, task }) => [id, favored, task?.favourite])).toEqual([
    ['1021', true, 'yes'],
    ['1020', false, 'no']
  ])
})
