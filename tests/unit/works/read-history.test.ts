import { ok } from '@shared/problem'
import { expect, it } from 'vitest'
import type { Task, WorkInput } from '../../../electron/kling/works/task'
import type { Works } from '../../../electron/kling/works/works'
import type { History } from '../../../electron/works/history'
import { readHistory } from '../../../electron/works/read-history'
import { fakeWorks } from '../../support/service/works/fake-works'
import { taskOf, workOf } from '../../support/service/works/history'

/** A history of these tasks; a page of finished ones with so many entries that cannot be read. */
async function read(tasks: readonly Task[], unusable: number, known: History | null = null) {
  let time = 1000
  const works = {
    ...fakeWorks(tasks),
    finished: async ({ pageNum }: { pageNum: number }) =>
      ok({
        tasks: [],
        entries: pageNum === 1 ? unusable : 0,
        unusable: pageNum === 1 ? unusable : 0
      }),
    elements: async () => ok({ references: [], entries: 0, unusable: 0, total: 0 }),
    avatars: async () => ok({ references: [], unusable: 0 })
  } as unknown as Works
  const asker = {
    ask: async (call: (signal: AbortSignal) => Promise<{ ok: boolean; value?: unknown }>) => {
      const answer = await call(new AbortController().signal)
      return answer.ok ? answer.value : 'refused'
    },
    problem: () => null
  }
  const { history } = await readHistory({
    account: 'one@example.com',
    works,
    asker: asker as unknown as Parameters<typeof readHistory>[0]['asker'],
    known,
    now: () => (time += 500),
    onTasks: () => undefined
  })
  return history
}

it('an empty history is not whole while finished tasks cannot be read (R32)', async () => {
  expect((await read([], 0)).isWhole).toBe(true)
  expect((await read([], 2)).isWhole).toBe(false)
})

it('finished tasks that cannot be read may be missing in the history (R32)', async () => {
  const task = taskOf({ id: '1' })
  expect(await read([task], 0)).toMatchObject({ isWhole: true, gapAt: null })
  expect((await read([task], 1)).gapAt).toBeGreaterThan(8e15)
})

it('says nothing of what was made while it was read', async () => {
  expect((await read([taskOf({ id: '1' })], 0)).at).toBe(1500)
})

it('a page that ends inside a known task forgets none of its works, and no input (R32)', async () => {
  const input = (uploadId: string): WorkInput => ({ uploadId, workId: null, addresses: [] })
  const [first, second] = ['11', '12'].map((id) =>
    taskOf({ id: '1', to: 700, works: [workOf({ id })], inputs: [input(`7${id}`)] })
  )
  if (!first || !second) throw new Error('two entries')
  const known = await read([first, second], 0)
  // 99 new ones: the page of 100 ends between the two entries.
  const news = Array.from({ length: 99 }, (_, at) => taskOf({ id: String(500 - at), to: 900 - at }))
  const { tasks, isWhole } = await read([...news, first, second], 0, known)
  const task = tasks.find(({ id }) => id === '1')
  expect(isWhole).toBe(true)
  expect(task?.works.map(({ id }) => id).toSorted()).toEqual(['11', '12'])
  expect(task?.inputs.map(({ uploadId }) => uploadId).toSorted()).toEqual(['711', '712'])
})
