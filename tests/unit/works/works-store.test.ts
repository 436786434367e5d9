import type { Bridge } from '@shared/ipc/contract'
import { ok } from '@shared/problem'
import { type HistoryState, MARKS_LIMIT } from '@shared/works/use'
import { expect, it } from 'vitest'
import { createWorksStore } from '../../../renderer/works/works-store'
import { asset } from '../../support/page/filter-model'
import { openStore } from '../../support/page/library-store'

const READ: HistoryState = {
  phase: 'idle',
  tasks: 3,
  backTo: 1,
  isWhole: true,
  gapAt: null,
  at: 2,
  problem: null,
  requests: 4,
  revision: 1
}
const TOTAL = MARKS_LIMIT + 10

/** Main, in which every third asset is used and every fifth not known. */
function mainOf(state: HistoryState) {
  const asked: number[] = []
  const listeners = new Map<string, (event: unknown) => void>()
  const bridge = {
    request: async (name: string, input: { readonly ids?: readonly string[] }) => {
      if (name !== 'works:marks') return ok(state)
      const ids = input.ids ?? []
      asked.push(ids.length)
      return ok({
        revision: 1,
        used: ids
          .filter((id) => Number(id) % 3 === 0)
          .map((id) => ({ id, generations: Number(id) % 7 })),
        notKnown: ids.filter((id) => Number(id) % 15 === 5)
      })
    },
    on: (name: string, listener: (event: unknown) => void) => {
      listeners.set(name, listener)
      return () => undefined
    }
  }
  const tell = (account: string, history: HistoryState): void =>
    listeners.get('works:progress')?.({ account, ...history })
  return { asked, tell, bridge: bridge as unknown as Bridge }
}

it('marks are asked for in pieces, and become filters with three answers (R32)', async () => {
  const { store, list, state } = await openStore()
  const { asked, tell, bridge } = mainOf(READ)
  list(Array.from({ length: TOTAL }, (_, number) => asset(number)))
  expect(state().tally).toMatchObject({ used: 0, 'no-use': 0, 'use-not-known': TOTAL })

  const works = createWorksStore(bridge, store)
  const ids = Array.from({ length: TOTAL }, (_, number) => 1000 + number)
  const used = ids.filter((id) => id % 3 === 0).length
  const notKnown = ids.filter((id) => id % 15 === 5).length
  const expected = { used, 'use-not-known': notKnown, 'no-use': TOTAL - used - notKnown }
  await expect.poll(() => state().tally).toMatchObject(expected)
  expect(asked).toEqual([MARKS_LIMIT, 10])
  state().changeView({ values: ['used'] })
  expect(state().shown.order).toHaveLength(used)

  // Progress without news asks for nothing, nor does that of another account.
  const account = state().account ?? ''
  tell(account, { ...READ, tasks: 9 })
  tell('other@example.com', { ...READ, revision: 7 })
  expect([asked.length, works.getState().history?.tasks]).toEqual([2, 9])
  tell(account, { ...READ, revision: 2 })
  await expect.poll(() => asked.length).toBe(4)

  // Nothing of one account is known of another.
  await state().open('other@example.com')
  expect(state().uses).toHaveLength(0)
})
