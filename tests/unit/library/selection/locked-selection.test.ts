import '../../../support/page/idle'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { common, each, has, size } from '../../../../renderer/library/catalog/index-set'
import { asset } from '../../../support/page/filter-model'
import { openStore } from '../../../support/page/library-store'

const ASSETS = 60
const assets = Array.from({ length: ASSETS }, (_, number) => asset(number))

const index = fc.nat(ASSETS - 1)
const indices = fc.uniqueArray(index, { minLength: 1, maxLength: 12 })
const deed = fc.oneof(
  fc.record({ kind: fc.constantFrom('click', 'shift-click', 'keep'), index }),
  fc.record({ kind: fc.constantFrom('draw'), index, to: index }),
  fc.record({ kind: fc.constantFrom('marquee', 'marquee-adding', 'month', 'gone'), indices }),
  fc.record({
    kind: fc.constantFrom(
      'all',
      'invert',
      'undo',
      'redo',
      'clear',
      'keep-selected',
      'unlock',
      'take-back',
      'import',
      'search',
      'no-search',
      'list'
    )
  })
)

describe('the selection of the page', () => {
  it('never holds what is locked, whatever is done (R23)', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 30 }), async (deeds) => {
        const ids = assets.map(({ id }) => id)
        const { list, state } = await openStore({
          selected: ids.slice(0, 20),
          kept: ids.slice(10, 15),
          file: ids.slice(5, 40)
        })
        list(assets)
        for (const one of deeds) {
          const { shown, selecting, notice } = state()
          const isShown = 'index' in one && (shown.positionOf[one.index] ?? -1) >= 0
          if (one.kind === 'click' && isShown) state().click(one.index, false)
          if (one.kind === 'shift-click' && isShown) state().click(one.index, true)
          if (one.kind === 'draw' && isShown) state().extendFrom(one.index, one.to)
          if (one.kind === 'keep') await state().toggleKept(one.index)
          if (one.kind === 'marquee') state().marquee(selecting, one.indices, false)
          if (one.kind === 'marquee-adding') state().marquee(selecting, one.indices, true)
          if (one.kind === 'month') state().toggleAll(one.indices)
          if (one.kind === 'gone')
            state().settle(
              one.indices
                .slice(0, 2)
                .map((at) => ({ id: ids[at] ?? '', outcome: 'deleted' as const }))
            )
          if (one.kind === 'all') state().selectAll()
          if (one.kind === 'invert') state().invert()
          if (one.kind === 'undo') state().undo()
          if (one.kind === 'redo') state().redo()
          if (one.kind === 'clear') state().clearSelection()
          if (one.kind === 'keep-selected') await state().keepSelected()
          if (one.kind === 'unlock') await state().unlockShown()
          if (one.kind === 'take-back' && notice?.kind === 'kept')
            await state().takeBackKeep(notice)
          if (one.kind === 'import') await state().importIds()
          if (one.kind === 'search') state().look({ search: '7-' })
          if (one.kind === 'no-search') state().look({ search: '' })
          if (one.kind === 'list') {
            await state().refresh()
            // Other marks at the service than last time.
            list(assets.map((each, at) => ({ ...each, favored: at % 4 === 0 })))
          }
          const now = state()
          expect(
            [...each(common(now.selecting.now.bits, now.locked))],
            JSON.stringify(one)
          ).toEqual([])
          for (const at of each(now.kept)) expect(has(now.locked, at)).toBe(true)
          for (const [at] of assets.entries())
            if (now.catalog.at(at)?.favored) expect(has(now.locked, at)).toBe(true)
        }
      }),
      { numRuns: 300 }
    )
  })

  it('says how many were left out, by every way in, and is silent otherwise', async () => {
    const { list, state } = await openStore({ kept: [assets[1]?.id ?? '', assets[2]?.id ?? ''] })
    list(assets.slice(0, 8).map((each) => ({ ...each, favored: false })))
    const said = () => {
      const { notice } = state()
      return notice?.kind === 'left-out' ? notice.count : notice === null ? 0 : notice.kind
    }
    const at = (number: number) => state().catalog.indexOf(assets[number]?.id ?? '')
    state().click(at(1), false)
    expect(said()).toBe(1)
    state().click(at(0), false)
    expect(said()).toBe(0)
    state().selectAll()
    expect([said(), state().selectedIds().length]).toEqual([2, 6])
    state().invert()
    expect([said(), state().selectedIds().length]).toEqual([2, 0])
    state().marquee(state().selecting, [at(1), at(3)], false)
    expect([said(), state().selectedIds().length]).toEqual([1, 1])
    state().toggleAll([at(1), at(2)])
    expect([said(), state().selectedIds().length]).toEqual([2, 1])
    // A month that is selected but for its locked ones is selected as a whole: its heading drops
    // it.
    state().toggleAll([at(2), at(3)])
    expect(state().selectedIds()).toEqual([])
  })

  it('drops what is kept, tells of it, and takes it back in one step; undo brings nothing back that is locked', async () => {
    const { list, state, selectedIds } = await openStore()
    list(assets.slice(1, 8))
    state().selectAll()
    const ids = selectedIds()
    await state().keepSelected()
    expect([selectedIds(), state().notice?.kind, size(state().kept)]).toEqual([[], 'kept', 7])
    state().undo()
    expect(selectedIds()).toEqual([])
    await state().keepSelected()
    const unlocked = state().notice
    expect(unlocked?.kind).not.toBe('unlocked')
    await state().unlockShown()
    state().selectAll()
    await state().keepSelected()
    const { notice } = state()
    if (notice?.kind !== 'kept') throw new Error('not told')
    await state().takeBackKeep(notice)
    expect(selectedIds()).toEqual(ids)
    expect(size(state().kept)).toBe(0)
  })

  it('drops a favourite that was selected last time, as soon as it is listed', async () => {
    const chosen = assets.slice(0, 3).map((each, at) => ({ ...each, favored: at === 1 }))
    const { list, state, selectedIds } = await openStore({ selected: chosen.map(({ id }) => id) })
    list(chosen)
    expect(selectedIds()).toEqual([chosen[0]?.id, chosen[2]?.id])
    expect(state().notice).toEqual({ kind: 'left-out', count: 1 })
  })

  it('takes what a file names as one step beside what is selected, and accounts for every entry', async () => {
    const free = assets.slice(0, 10).map((each) => ({ ...each, favored: false }))
    const file = [...free.slice(2, 6).map(({ id }) => id), '999', '998']
    const { list, state, selectedIds } = await openStore({ file, kept: [free[5]?.id ?? ''] })
    list(free)
    state().click(state().catalog.indexOf(free[0]?.id ?? ''), false)
    await state().importIds()
    expect(selectedIds()).toEqual([0, 2, 3, 4].map((at) => free[at]?.id))
    expect(state().notice).toEqual({
      kind: 'imported',
      selected: 3,
      missing: 2,
      isComplete: true,
      locked: 1,
      wrong: 0,
      wrongLines: []
    })
    state().undo()
    expect(selectedIds()).toEqual([free[0]?.id])
  })

  it('is shown as it was when the view was narrowed to it: a slip can be taken back, and what comes later is hidden (R4)', async () => {
    const free = assets.slice(0, 10).map((each) => ({ ...each, favored: false }))
    const { list, state } = await openStore()
    list(free)
    const at = (number: number) => state().catalog.indexOf(free[number]?.id ?? '')
    for (const number of [1, 2, 3]) state().click(at(number), false)
    state().look({ values: ['selected'] })
    expect(state().shown.order).toHaveLength(3)
    state().click(at(2), false)
    expect([state().shown.order.length, state().selectedIds().length]).toEqual([3, 2])
    state().undo()
    state().look({ values: [] })
    state().click(at(5), false)
    state().look({ values: ['selected'] })
    expect(state().shown.order).toHaveLength(4)
  })
})
