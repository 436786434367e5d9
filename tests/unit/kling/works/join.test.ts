import { expect, it } from 'vitest'
import { createTaskBook } from '../../../../electron/generated/task-book'
import { bothOf } from '../../../../electron/kling/works/join'
import type { WorkInput } from '../../../../electron/kling/works/task'
import { createLibraryMemory } from '../../../../electron/library/memory/memory'
import { readFinished } from '../../../../electron/works/read-pages'
import { readTasks } from '../../../../electron/works/read-tasks'
import { taskOf, workOf } from '../../../support/service/works/history'

const input = (uploadId: string): WorkInput => ({ uploadId, workId: null, addresses: [] })
const first = taskOf({
  id: '5',
  state: 'running',
  prompt: 'A cat',
  kind: 'm2v_img2video',
  inputs: [input('1'), input('2')],
  works: [workOf({ id: '51' })],
  from: 10,
  to: 20
})
const second = taskOf({
  id: '5',
  state: 'made',
  prompt: '',
  kind: '',
  favourite: 'yes',
  inputs: [input('2'), input('3')],
  works: [workOf({ id: '52' })],
  from: 5,
  to: 15
})

it('a task in two entries has what either tells, and runs while one of them says so', () => {
  for (const [a, b] of [
    [first, second],
    [second, first]
  ] as const) {
    const both = bothOf(a, b)
    expect(both).toMatchObject({
      state: 'running',
      favourite: 'yes',
      prompt: 'A cat',
      kind: 'm2v_img2video',
      from: 5,
      to: 20
    })
    expect(both.inputs.map(({ uploadId }) => uploadId).toSorted()).toEqual(['1', '2', '3'])
    expect(both.works.map(({ id }) => id).toSorted()).toEqual(['51', '52'])
  }
})

it('is one task with all its works, whichever list it is read from', async () => {
  const page = {
    tasks: [first, second],
    inOrder: ['5', '5'],
    servedAt: null,
    entries: 2,
    unusable: 0
  }
  const read = await readTasks({ ask: async () => page })
  const finished = await readFinished(async () => page)
  for (const tasks of [read.tasks, finished.found])
    expect(tasks.map(({ works }) => works.map(({ id }) => id))).toEqual([['51', '52']])
})

it('is a favourite for the book of the next opening as well', () => {
  const memory = createLibraryMemory(() => 0)
  createTaskBook(memory).take(second, null)
  expect(createTaskBook(memory).favouriteOf('5')).toBe('yes')
})

it('an account that is opened again knows what stood among the finished works', () => {
  const memory = createLibraryMemory(() => 0)
  createTaskBook(memory).take(second, 1, true)
  expect(createTaskBook(memory).wasAmongFinished('5')).toBe(true)
  expect(createTaskBook().wasAmongFinished('5')).toBe(false)
})
