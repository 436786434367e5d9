import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { generated, tasks } from '../scenes/generated'
import { READ } from '../scenes/uses'

test('what a task is used in stands before its date, where nothing cuts it off', async ({
  open
}) => {
  const [first, second] = tasks
  const use = { works: 4, elements: 0, avatars: 0, running: 0 }
  const { page } = await generated(open, {
    'works:state': ok(READ),
    generated: {
      'works:marks': ok({
        revision: 1,
        used: [
          { ...use, id: first?.id ?? '', generations: 1_234 },
          { ...use, id: second?.id ?? '', generations: 0, elements: 1 }
        ],
        notKnown: []
      })
    }
  })
  const caption = (at: number) => page.getByRole('gridcell').nth(at).locator('.task-caption')
  await expect(caption(0)).toHaveAttribute('data-facts', '✦ 1,234, Nov 22, 2026')
  await expect(caption(0)).toHaveAttribute('title', 'used in 1,234 generations')
  await expect(caption(1)).toHaveAttribute('data-facts', '✦, Nov 22, 2026')
  await expect(caption(3)).toHaveAttribute('data-facts', /^Nov 2\d, 2026$/)
})
