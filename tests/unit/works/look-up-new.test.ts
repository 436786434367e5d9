import { ok } from '@shared/problem'
import { expect, it } from 'vitest'
import type { Works } from '../../../electron/kling/works/works'
import { keptTask, NO_HISTORY } from '../../../electron/works/history'
import { lookUpNew } from '../../../electron/works/look-up-new'
import { fakeWorks } from '../../support/service/works/fake-works'
import { taskOf } from '../../support/service/works/history'

const TASK = taskOf({ id: '1' })

/** What a plan hears when the first page of elements shows so many, of so many told. */
async function isFresh(shown: number, total: number | null): Promise<boolean> {
  const references = Array.from({ length: shown }, (_, at) => ({
    id: String(at + 1),
    name: '',
    addresses: []
  }))
  const works = {
    ...fakeWorks([TASK]),
    elements: async () => ok({ references, entries: shown, unusable: 0, total })
  }
  const known = { ...NO_HISTORY, isWhole: true, tasks: [keptTask(TASK)] }
  const found = await lookUpNew(known, {
    account: 'one@example.com',
    works: works as unknown as Works,
    now: () => 2,
    onRequest: () => undefined
  })
  return found.isFresh
}

it.each<[number, number | null, boolean]>([
  [99, null, true],
  [100, 100, true],
  [100, null, false],
  [100, 101, false],
  [60, 130, false]
])(
  'of %d elements on the first page, and %s in all, "as of now" is %s (R33)',
  async (shown, total, expected) => {
    expect(await isFresh(shown, total)).toBe(expected)
  }
)

it('a page that does not reach what is known leaves no hole in it (R32)', async () => {
  const news = Array.from({ length: 100 }, (_, at) =>
    taskOf({ id: String(500 - at), to: 900 - at })
  )
  const known = { ...NO_HISTORY, at: 1, isWhole: true, tasks: [keptTask(TASK)] }
  const { history, isFresh: isNow } = await lookUpNew(known, {
    account: 'one@example.com',
    works: {
      ...fakeWorks([...news, taskOf({ id: '400', to: 700 }), TASK]),
      elements: async () => ok({ references: [], entries: 0, unusable: 0, total: 0 })
    } as unknown as Works,
    now: () => 2,
    onRequest: () => undefined
  })
  expect(isNow).toBe(false)
  // A later reading that meets only these has not come to what is known.
  expect(history?.tasks.map(({ id }) => id)).toEqual(['1'])
  expect(history?.loose).toHaveLength(100)
  expect(history?.at).toBe(1)
})
