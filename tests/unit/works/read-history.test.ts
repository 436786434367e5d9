import { ok } from '@shared/problem'
import { expect, it } from 'vitest'
import type { Task } from '../../../electron/kling/works/task'
import type { Works } from '../../../electron/kling/works/works'
import { readHistory } from '../../../electron/works/read-history'
import { fakeWorks } from '../../support/service/works/fake-works'
import { taskOf } from '../../support/service/works/history'

/** A history of these tasks; a page of finished ones with so many entries that cannot be read. */
async function read(tasks: readonly Task[], unusable: number) {
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
    known: null,
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
