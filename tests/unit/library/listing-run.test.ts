import { fail, ok } from '@shared/problem'
import { expect, it } from 'vitest'
import type { PageQuery } from '../../../electron/kling/uploads'
import type { Upload } from '../../../electron/kling/wire'
import { createLibrary } from '../../../electron/library/library'
import { asset, settled } from '../../support/program/run-with'
import { createTestClock } from '../../support/system/clock'

const START = Date.UTC(2026, 10, 22)
const MISSED = ['10', '11']
const all: readonly Upload[] = Array.from({ length: 40 }, (_, at) => ({
  asset: { ...asset(String(at + 1)), createdAt: START - (at + 1) * 48 * 3_600_000 },
  media: { original: null, picture: null }
}))

it.each([0, 1, 2, 3, 4, 5])(
  'a listing that replaces another one after its answer %i keeps or proves every asset (R41)',
  async (answers) => {
    let shown = all
    let left = Number.POSITIVE_INFINITY
    let ended = (): void => undefined
    let listingId = ''
    const emitted = new Set<string>()
    const library = createLibrary({
      account: 'a@b.c',
      clock: createTestClock(START),
      uploads: {
        page: async ({ pageNum, pageSize, sort, signal }: PageQuery) => {
          const hasLeft = left > 0
          left -= 1
          await new Promise<void>((resolve) => {
            if (hasLeft) setImmediate(resolve)
            else signal?.addEventListener('abort', () => resolve())
          })
          if (signal?.aborted) return fail({ kind: 'cancelled' })
          const sorted = sort === 'desc' ? shown : shown.toReversed()
          const uploads = sorted.slice((pageNum - 1) * pageSize, pageNum * pageSize)
          return ok({ uploads, unusable: 0, entries: uploads.length, inOrder: uploads })
        }
      },
      emitPage: (page) => {
        if (page.listingId === listingId) for (const { id } of page.assets) emitted.add(id)
      },
      emitEnd: () => ended()
    })
    const list = (): Promise<void> =>
      new Promise((resolve) => {
        ended = resolve
        listingId = library.list()
      })
    await list()

    // Copies that lag miss two assets. The second listing is stuck where it has begun to prove.
    shown = all.filter((each) => !MISSED.includes(each.asset.id))
    left = answers
    library.list()
    await settled()

    left = Number.POSITIVE_INFINITY
    emitted.clear()
    await list()
    const isFound = (id: string): boolean => library.find(id) !== undefined
    expect(MISSED.map((id) => emitted.has(id))).toEqual(MISSED.map(isFound))
  }
)
