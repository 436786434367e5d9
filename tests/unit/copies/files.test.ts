import type { Copy, Unproved } from '@shared/copies/copy'
import { fail, ok, type Result } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { byItem, withPlanned } from '../../../electron/copies/files'
import type { Lane } from '../../../electron/copies/lane'
import { clearedBy } from '../../support/copies/lane'

const copyOf = (name: string): Copy => ({ name, bytes: 1, sha256: 'a'.repeat(64) })
const WORKS: Readonly<Record<string, readonly string[]>> = { '1': ['11', '12'], '2': ['21'] }
const worksOf = (id: string): readonly string[] => WORKS[id] ?? []

/** A lane that has saved these files, and could not save those. */
function laneOf(saved: readonly string[], failed: readonly string[] = []): Lane {
  const done = [...saved, ...failed]
  const cleared = (id: string): Result<Copy, Unproved> =>
    saved.includes(id) ? ok(copyOf(id)) : fail({ kind: 'no-end' })
  return {
    isSettled: (ids) => ids.every((id) => done.includes(id)),
    clear: async (ids) => ok(new Map(ids.map((id) => [id, cleared(id)]))),
    progress: () => ({
      total: done.length,
      fetched: saved.length,
      there: 0,
      unproved: failed.length,
      bytes: 0,
      ofBytes: null,
      leftMs: null
    }),
    takeNews: () => done.map((id) => ({ id, proved: saved.includes(id) })),
    onChange: () => undefined,
    hold: () => undefined,
    goOn: () => undefined,
    diskTrouble: () => null,
    close: async () => ok(null)
  }
}
const lane = (saved: readonly string[], failed: readonly string[] = []): Lane =>
  byItem(laneOf(saved, failed), ['1', '2', '3'], { of: worksOf })

describe('copies of a task', () => {
  it('are settled once each of its works is', () => {
    expect(lane(['11', '21']).isSettled(['2'])).toBe(true)
    expect(lane(['11', '21']).isSettled(['1'])).toBe(false)
    expect(lane(['11'], ['12']).isSettled(['1'])).toBe(true)
  })

  it('let it leave only when each of its works is proved (R27)', async () => {
    const cleared = await clearedBy(lane(['11', '21'], ['12']), ['1', '2'])
    expect(cleared.get('1')).toEqual(fail({ kind: 'no-end' }))
    expect(cleared.get('2')).toEqual(ok(copyOf('21')))
    expect((await clearedBy(lane(['11', '12']), ['1'])).get('1')).toEqual(ok(copyOf('11')))
  })

  it('came without a watermark if all did, and in part if some did', async () => {
    const wayOf = async (clean: readonly string[]) => {
      const files = laneOf(['11', '12'])
      const marked: Lane = {
        ...files,
        clear: async (ids) =>
          ok(
            new Map(
              ids.map((id) => [
                id,
                ok({ ...copyOf(id), ...(clean.includes(id) && { isClean: true }) })
              ])
            )
          )
      }
      const copy = (await clearedBy(byItem(marked, ['1'], { of: worksOf }), ['1'])).get('1')
      return copy?.ok ? copy.value?.isClean : null
    }
    expect(await wayOf(['11', '12'])).toBe(true)
    expect(await wayOf(['11'])).toBe(false)
    expect(await wayOf(['12'])).toBe(false)
    expect(await wayOf([])).toBeUndefined()
  })

  it('let it leave only with each work that was confirmed, whatever was learnt since (R27)', async () => {
    const now = { of: worksOf, find: () => undefined, renew: async () => false }
    const files = withPlanned(now, [
      { id: '1', works: ['11', '12', '13'] },
      { id: '2', works: [] }
    ])
    const planned = byItem(laneOf(['11', '12', '21'], ['13']), ['1', '2'], files)
    const cleared = await clearedBy(planned, ['1', '2'])
    expect(cleared.get('1')).toEqual(fail({ kind: 'no-end' }))
    expect(cleared.get('2')).toEqual(ok(copyOf('21')))
  })

  it('let a task leave that was confirmed as one without works, and no other without', async () => {
    const now = { of: worksOf, find: () => undefined, renew: async () => false }
    const files = withPlanned(now, [{ id: '3', works: [] }, { id: '4' }])
    const planned = byItem(laneOf([]), ['3', '4'], files)
    const cleared = await clearedBy(planned, ['3', '4'])
    expect(cleared.get('3')).toEqual(ok(null))
    expect(cleared.get('4')).toEqual(fail({ kind: 'no-address' }))
    expect((await clearedBy(lane([]), ['3'])).get('3')).toEqual(fail({ kind: 'no-address' }))
  })

  it('are told of by the task: proved with the last work, unproved with the first that fails', () => {
    expect(lane(['11', '21']).takeNews()).toEqual([{ id: '2', proved: true }])
    expect(lane(['11', '12']).takeNews()).toEqual([{ id: '1', proved: true }])
    expect(lane(['11'], ['12']).takeNews()).toEqual([{ id: '1', proved: false }])
  })
})
