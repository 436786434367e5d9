import type { Dragged } from '@shared/copies/archive'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import { expect, it } from 'vitest'
import { dragOut } from '../../../../renderer/copies/out/drag-out'
import { uploadsWords } from '../../../../renderer/libraries/uploads/words'
import { noticeText } from '../../../../renderer/library/notice-words'
import { ACCOUNT, openStore } from '../../../support/page/library-store'

const NO_PICTURE = { querySelector: () => null }

/** What is said of a drag that main answers so. `meanwhile`: before the answer comes. */
async function afterDrag(
  answer: Result<Dragged>,
  meanwhile: (store: Awaited<ReturnType<typeof openStore>>['store']) => Promise<void> = async () =>
    undefined
) {
  const { store } = await openStore()
  const asked: unknown[] = []
  const bridge = {
    request: async (_: string, input: unknown) => {
      asked.push(input)
      await meanwhile(store)
      return answer
    }
  }
  await dragOut(bridge as never, store, ['1', '2'], NO_PICTURE)
  expect(asked).toEqual([{ library: 'uploads', account: ACCOUNT, ids: ['1', '2'] }])
  return store.getState().notice
}

it('says nothing of a drag that takes every file', async () => {
  expect(await afterDrag(ok({ files: 2, of: 2 }))).toBeNull()
})

it.each([
  [1, 2, '1 of 2 files went along.'],
  [0, 1, '0 of 1 file went along.'],
  [1_000, 5_230, '1,000 of 5,230 files went along.']
])('says that %i of %i files went along, and why', async (files, of, what) => {
  const notice = await afterDrag(ok({ files, of }))
  expect(notice).toEqual({ kind: 'dragged', files, of })
  if (notice?.kind !== 'dragged') throw new Error('no notice')
  const text = noticeText(notice, uploadsWords.library, 'uploads')
  expect(text.what).toBe(what)
  expect(text.remedy).toContain('1,000')
})

it('says why a drag failed', async () => {
  const problem: Problem = { kind: 'file-failed', code: 'ETIMEDOUT', what: 'drag' }
  expect(await afterDrag(fail(problem))).toEqual({ kind: 'failed', action: 'drag', problem })
})

it('says nothing in another account', async () => {
  const leave = (store: { getState: () => { open: (account: null) => Promise<void> } }) =>
    store.getState().open(null)
  expect(await afterDrag(ok({ files: 1, of: 2 }), leave)).toBeNull()
})
