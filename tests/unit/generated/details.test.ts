import { ok } from '@shared/problem'
import type { UseDetails } from '@shared/works/use'
import { expect, it } from 'vitest'
import { createTaskDetails } from '../../../electron/generated/details'
import { createTaskBook } from '../../../electron/generated/task-book'
import { madeTask } from '../../support/generated/task-library'

const GENERATION = {
  taskId: '9',
  createdAt: 1,
  type: 'video',
  prompt: 'Later',
  works: 1,
  isRunning: false,
  strength: 'certain',
  steps: 0
} as const

it('the details of a task wait until it is known what was made from it', async () => {
  const book = createTaskBook()
  const task = madeTask(1, 0)
  book.take(task, 1)
  const use = { verdict: 'none-found', generations: [], elements: [], avatars: [] } as const
  let known: UseDetails = use
  const details = createTaskDetails({
    account: 'a@b.c',
    works: { task: async () => ok(task) },
    book,
    findSource: async () => null,
    uses: { details: () => known },
    ready: async () => {
      known = { ...use, verdict: 'used', generations: [GENERATION] }
    }
  })
  expect(await details(task.id)).toMatchObject({ madeFrom: [{ taskId: '9' }] })
})
