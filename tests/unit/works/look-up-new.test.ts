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
