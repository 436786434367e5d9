import '../../../support/page/idle'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { has, indicesIn, intersection, size } from '../../../../renderer/library/catalog/index-set'
import { lockedIn } from '../../../../renderer/library/notice'
import { asset } from '../../../support/page/filter-model'
import { openStore } from '../../../support/page/library-store'

const ASSETS = 60
const works = { model: null, favourite: 'no', works: [] } as const
/** Every tenth is a task that runs: it is locked as well (R35). */
const assets = Array.from({ length: ASSETS }, (_, number) =>
  asset(number, number % 10 === 9 ? { task: { ...works, state: 'running' } } : {})
)
const ids = assets.map(({ id }) => id)

const index = fc.nat(ASSETS - 1)
const indices = fc.uniqueArray(index, { minLength: 1, maxLength: 12 })
const action = fc.oneof(
  fc.record({ kind: fc.constantFrom('click', 'shift-click', 'keep'), index }),
  fc.record({ kind: fc.constant('extend'), index, to: index }),
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
      'undo-keep',
      'import',
      'search',
      'no-search',
      'list'
    )
  })
)
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never
type Store = Awaited<ReturnType<typeof openStore>>

async function perform({ state, list }: Store, one: Action): Promise<void> {
  const { shown, selection, notice } = state()
  const isShown = 'index' in one && (shown.positionOf[one.index] ?? -1) >= 0

  if (one.kind === 'click' && isShown) state().click(one.index, false)
  if (one.kind === 'shift-click' && isShown) state().click(one.index, true)
  if (one.kind === 'extend' && isShown) state().extendFrom(one.index, one.to)
  if (one.kind === 'keep') await state().toggleKept(one.index)
  if (one.kind === 'marquee') state().marquee(selection, one.indices, false)
  if (one.kind === 'marquee-adding') state().marquee(selection, one.indices, true)
  if (one.kind === 'month') state().toggleAll(one.indices)
  if (one.kind === 'gone')
    state().applyOutcomes(
      one.indices.slice(0, 2).map((at) => ({ id: ids[at] ?? '', outcome: 'deleted' as const }))
    )
  if (one.kind === 'all') state().selectAll()
  if (one.kind === 'invert') state().invert()
  if (one.kind === 'undo') await state().undo()
  if (one.kind === 'redo') await state().redo()
  if (one.kind === 'clear') state().clearSelection()
  if (one.kind === 'keep-selected') await state().keepSelected()
  if (one.kind === 'unlock') await state().unlockShown()
  if (one.kind === 'undo-keep' && notice?.kind === 'kept' && notice.step)
    await state().revertKeep(notice.step)
  if (one.kind === 'import') await state().importIds()
  if (one.kind === 'search') state().changeView({ search: '7-' })
  if (one.kind === 'no-search') state().changeView({ search: '' })
  if (one.kind === 'list') {
    await state().refresh()
    // The favourites at the service have changed.
    list(assets.map((one, at) => ({ ...one, favored: at % 4 === 0 })))
  }
}

describe('the selection', () => {
  it('never contains a locked asset, whatever is done (R23)', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 30 }), async (actions) => {
        const store = await openStore({
          selected: ids.slice(0, 20),
          kept: ids.slice(10, 15),
          file: ids.slice(5, 40)
        })
        store.list(assets)

        for (const one of actions) {
          await perform(store, one)

          const { catalog, selection, kept, locked } = store.state()
          const lockedAndSelected = intersection(selection.now.indices, locked)
          expect([...indicesIn(lockedAndSelected)], JSON.stringify(one)).toEqual([])
          for (const at of indicesIn(kept)) expect(has(locked, at)).toBe(true)
          for (const [at] of assets.entries())
            if (catalog.at(at)?.favored || catalog.at(at)?.task?.state === 'running')
              expect(has(locked, at)).toBe(true)
        }
      }),
      { numRuns: 300 }
    )
  })

  it('says how many were left out, however they were selected, and nothing otherwise', async () => {
    const { list, state } = await openStore({ kept: [assets[1]?.id ?? '', assets[2]?.id ?? ''] })
    list(assets.slice(0, 8).map((one) => ({ ...one, favored: false })))
    const leftOut = () => {
      const { notice } = state()
      if (notice === null) return 0
      return notice.kind === 'left-out' ? lockedIn(notice.locked) : notice.kind
    }
    const at = (number: number) => state().catalog.indexOf(ids[number] ?? '')

    state().click(at(1), false)
    expect(leftOut()).toBe(1)

    state().click(at(0), false)
    expect(leftOut()).toBe(0)

    state().selectAll()
    expect([leftOut(), state().selectedIds().length]).toEqual([2, 6])

    state().invert()
    expect([leftOut(), state().selectedIds().length]).toEqual([2, 0])

    state().marquee(state().selection, [at(1), at(3)], false)
    expect([leftOut(), state().selectedIds().length]).toEqual([1, 1])

    state().toggleAll([at(1), at(2)])
    expect([leftOut(), state().selectedIds().length]).toEqual([2, 1])

    // All of this month is selected except for a locked asset, so its heading deselects it.
    state().toggleAll([at(2), at(3)])
    expect(state().selectedIds()).toEqual([])
  })

  it('loses what is kept, and gets it back by Ctrl+Z, in the order of what was done', async () => {
    const { list, state, selectedIds } = await openStore()
    list(assets.slice(1, 8))
    state().selectAll()
    const selected = selectedIds()
    await state().keepSelected()
    expect([selectedIds(), state().notice?.kind, size(state().kept)]).toEqual([[], 'kept', 7])

    await state().undo()
    expect([selectedIds(), size(state().kept)]).toEqual([selected, 0])
    // It says that the lock is gone; its notice leads back.
    const { notice, revertKeep } = state()
    expect(notice?.kind === 'unlocked' && notice.step.ids.length).toBe(7)
    if (notice?.kind === 'unlocked') await revertKeep(notice.step)
    expect(size(state().kept)).toBe(7)
    await state().undo()

    await state().redo()
    expect([selectedIds(), size(state().kept)]).toEqual([[], 7])

    await state().unlockShown()
    expect([state().notice?.kind, size(state().kept)]).toEqual(['unlocked', 0])

    await state().undo()
    expect([selectedIds(), size(state().kept)]).toEqual([[], 7])

    await state().undo()
    await state().undo()
    expect([selectedIds(), size(state().kept)]).toEqual([[], 0])
  })

  it('an imported keep list taken back unlocks only what it had locked', async () => {
    const free = assets.slice(0, 10).map((one) => ({ ...one, favored: false }))
    const kept = [free[1]?.id ?? '', free[2]?.id ?? '']
    const file = free.slice(1, 6).map(({ id }) => id)
    const { list, state } = await openStore({ kept, file })
    list(free)

    await state().importKept()
    const { notice } = state()
    expect(size(state().kept)).toBe(5)
    expect(notice?.kind === 'kept' && [notice.step?.ids.length, notice.already]).toEqual([3, 2])

    await state().undo()
    expect([...indicesIn(state().kept)].map(state().catalog.idOf).toSorted()).toEqual(kept)
  })

  it('loses a favourite that was selected last time as soon as it is listed', async () => {
    const chosen = assets.slice(0, 3).map((one, at) => ({ ...one, favored: at === 1 }))
    const { list, state, selectedIds } = await openStore({ selected: chosen.map(({ id }) => id) })
    list(chosen)
    expect(selectedIds()).toEqual([chosen[0]?.id, chosen[2]?.id])
    expect(state().notice).toEqual({
      kind: 'left-out',
      locked: { running: 0, favourites: 1, kept: 0 }
    })
  })

  it('takes the ids in a file in one step, and accounts for every entry', async () => {
    const free = assets.slice(0, 10).map((one) => ({ ...one, favored: false }))
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
      locked: { running: 0, favourites: 0, kept: 1 },
      wrong: 0,
      wrongLines: []
    })

    await state().undo()
    expect(selectedIds()).toEqual([free[0]?.id])
  })

  it('is shown as it was when the view was narrowed to it, despite a slip (R4)', async () => {
    const free = assets.slice(0, 10).map((one) => ({ ...one, favored: false }))
    const { list, state } = await openStore()
    list(free)
    const at = (number: number) => state().catalog.indexOf(free[number]?.id ?? '')
    for (const number of [1, 2, 3]) state().click(at(number), false)
    state().changeView({ values: ['selected'] })
    expect(state().shown.order).toHaveLength(3)

    state().click(at(2), false)
    expect([state().shown.order.length, state().selectedIds().length]).toEqual([3, 2])

    await state().undo()
    state().changeView({ values: [] })
    state().click(at(5), false)
    state().changeView({ values: ['selected'] })
    expect(state().shown.order).toHaveLength(4)
  })
})
