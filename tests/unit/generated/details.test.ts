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

it('what a task says of itself, in the viewer, is heard: it may be a favourite by now (R23)', async () => {
  const book = createTaskBook()
  const task = madeTask(1, 0)
  book.take(task, 1)
  const told: (boolean | undefined)[] = []
  const details = createTaskDetails({
    account: 'a@b.c',
    works: { task: async () => ok({ ...task, favourite: 'yes' as const }) },
    book,
    findSource: async () => null,
    onTold: ({ asset }) => told.push(asset.favored),
    uses: {
      details: () => ({ verdict: 'none-found', generations: [], elements: [], avatars: [] })
    },
    ready: async () => undefined
  })
  await details(task.id)
  expect([told, book.favouriteOf(task.id)]).toEqual([[true], 'yes'])
})

it('the details of a task that was deleted are those that were listed', async () => {
  const book = createTaskBook()
  const task = madeTask(1, 0)
  book.take(task, 1)
  const details = createTaskDetails({
    account: 'a@b.c',
    works: { task: async () => ok({ ...task, isDeleted: true, prompt: '' }) },
    book,
    findSource: async () => null,
    onTold: () => undefined,
    uses: {
      details: () => ({ verdict: 'none-found', generations: [], elements: [], avatars: [] })
    },
    ready: async () => undefined
  })
  expect(task.prompt).not.toBe('')
  expect(await details(task.id)).toMatchObject({ prompt: task.prompt })
})

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
    onTold: () => undefined,
    uses: { details: () => known },
    ready: async () => {
      known = { ...use, verdict: 'used', generations: [GENERATION] }
    }
  })
  expect(await details(task.id)).toMatchObject({ madeFrom: [{ taskId: '9' }] })
})
