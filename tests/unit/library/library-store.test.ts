import { describe, expect, it } from 'vitest'
import { uploadsWords } from '../../../renderer/libraries/uploads/words'
import { indicesIn, setOf, size } from '../../../renderer/library/catalog/index-set'
import { isComplete } from '../../../renderer/library/listing/listing-phase'
import { noticeText } from '../../../renderer/library/notice-words'
import { asset } from '../../support/page/filter-model'
import { ACCOUNT, openStore } from '../../support/page/library-store'

const assets = Array.from({ length: 60 }, (_, number) => asset(number))
const ids = assets.map(({ id }) => id)
const gone = (id: string) => [{ id, outcome: 'deleted' as const }]
const shownIds = ({ state }: Awaited<ReturnType<typeof openStore>>): string[] =>
  Array.from(indicesIn(state().shown.indices), state().catalog.idOf).toSorted()

describe('the library store', () => {
  it('never shows a deleted asset again, though an earlier page still waits (R21)', async () => {
    const store = await openStore()
    store.list(assets.slice(0, 40))

    await store.state().refresh()
    // The first page is shown at once, the second waits.
    store.page(assets.slice(0, 20))
    store.page(assets.slice(20))
    store.state().applyOutcomes(gone(ids[30] ?? ''))
    store.end()

    expect(shownIds(store)).toEqual(ids.filter((id) => id !== ids[30]).toSorted())
  })

  it('takes out what a proof has shown to be gone, selected or not, in its own account only', async () => {
    const store = await openStore()
    store.list(assets)
    store.state().click(store.state().catalog.indexOf(ids[1] ?? ''), false)

    store.gone('other@example.com', ids)
    expect(shownIds(store)).toEqual(ids.toSorted())
    store.gone(ACCOUNT, ids.slice(0, 2))
    expect(shownIds(store)).toEqual(ids.slice(2).toSorted())
    expect(store.selectedIds()).toEqual([])
  })

  it('hears of a favourite what an answer outside of a listing told: it is locked (R23)', async () => {
    const store = await openStore()
    const free = assets.map((one) => ({ ...one, favored: false }))
    store.list(free.slice(0, 40))
    store.state().click(store.state().catalog.indexOf(ids[1] ?? ''), false)
    const locked = [1, 2, 50]
      .flatMap((at) => free[at] ?? [])
      .map((one) => ({ ...one, favored: true }))
    store.told('other@example.com', locked)
    expect(store.state().tally.favourite).toBe(0)

    store.told(ACCOUNT, locked)
    // What is not listed here is no news of this library.
    expect(store.state().tally.favourite).toBe(2)
    expect(shownIds(store)).toHaveLength(40)
    expect(store.selectedIds()).toEqual([])
    expect(store.state().notice).toEqual({
      kind: 'left-out',
      locked: { running: 0, favourites: 1, kept: 0 }
    })
  })

  it('counts a favourite that a listing has unlocked among those that are not known', async () => {
    const store = await openStore()
    const [one] = assets
    const task = { state: 'made', model: null, favourite: 'yes', works: [] }
    store.list([{ ...one, favored: false, task }])
    const { favourite, 'favourite-not-known': notKnown } = store.state().tally
    expect([favourite, notKnown]).toEqual([0, 1])
  })

  it('shows exactly what another page has put together, and selects nothing (R34)', async () => {
    const store = await openStore()
    store.list(assets)
    const { catalog, click, changeView, showThese } = store.state()
    click(catalog.indexOf(ids[1] ?? ''), false)
    changeView({ search: 'nothing has this name', values: ['video'] })

    const these = [ids[3], ids[7], ids[30]].map((id) => catalog.indexOf(id ?? ''))
    showThese(() => 'Three of them', setOf(these))
    expect(shownIds(store)).toEqual([ids[3], ids[7], ids[30]].toSorted())
    expect(store.state().theseAre()).toBe('Three of them')
    expect(store.selectedIds()).toEqual([ids[1]])

    store.gone(ACCOUNT, [ids[7] ?? ''])
    expect(shownIds(store)).toEqual([ids[3], ids[30]].toSorted())
  })

  it('goes on with a range though marks arrive: one undo takes it back', async () => {
    const store = await openStore()
    store.list(assets.map((one) => ({ ...one, favored: false })))
    const { shown, extendFrom, changeView, undo } = store.state()
    const [first = 0, second = 0, third = 0] = shown.order

    extendFrom(first, second)
    changeView(store.state().view)
    extendFrom(null, third)
    expect(store.selectedIds()).toHaveLength(3)
    await undo()
    expect(store.selectedIds()).toEqual([])
  })

  it('removes nothing when a listing did not come to its end', async () => {
    const store = await openStore()
    store.list(assets)
    store.state().click(store.state().catalog.indexOf(ids[1] ?? ''), false)

    await store.state().refresh()
    store.page(assets.slice(30))
    store.end({ kind: 'cancelled' })

    expect(shownIds(store)).toEqual(ids.toSorted())
    expect(store.selectedIds()).toEqual([ids[1]])
    expect(isComplete(store.state().phase)).toBe(false)

    await store.state().refresh()
    store.list(assets.slice(30))

    expect(shownIds(store)).toEqual(ids.slice(30).toSorted())
    expect(store.selectedIds()).toEqual([])
    expect(isComplete(store.state().phase)).toBe(true)
  })

  it('marks what may have been deleted until a complete listing settles it', async () => {
    const { list, page, end, state } = await openStore()
    list(assets)
    state().applyOutcomes([{ id: ids[3] ?? '', outcome: 'unknown' }])

    await state().refresh()
    page(assets)
    end({ kind: 'cancelled' })
    expect(size(state().unsure)).toBe(1)

    await state().refresh()
    list(assets)
    expect(size(state().unsure)).toBe(0)
  })

  it('selects once the listing is complete, with the filter of the question (R2, R3)', async () => {
    const { page, end, state } = await openStore()
    page(assets)
    state().changeView({ values: ['video'] })
    state().selectAll()
    state().answerSelectAll('later')
    state().changeView({ values: [] })
    end()

    const { catalog, selection } = state()
    const selected = [...indicesIn(selection.now.indices)]
    expect(selected.length).toBeGreaterThan(0)
    expect(selected.every((index) => catalog.at(index)?.type === 'video')).toBe(true)
  })

  it('counts the entries of a keep list that could not be read, even when none could', async () => {
    const some = await openStore({ file: ids.slice(0, 3), wrong: 2 })
    some.list(assets)
    await some.state().importKept()
    const { notice } = some.state()
    expect(
      notice?.kind === 'kept' && noticeText(notice, uploadsWords.library, 'uploads').what
    ).toMatch(/^3 assets are kept\. 2 lines were not valid IDs/)

    const none = await openStore({ file: [], wrong: 2 })
    await none.state().importKept()
    const said = none.state().notice
    expect(said?.kind === 'kept' && noticeText(said, uploadsWords.library, 'uploads').what).toMatch(
      /^Nothing was kept\. 2 lines were not valid IDs/
    )
  })

  it('does not select an asset that is gone when a lock is undone', async () => {
    const { list, state } = await openStore()
    list(assets)
    const free = assets.findIndex(({ favored }) => !favored)
    state().click(state().catalog.indexOf(ids[free] ?? ''), false)
    await state().keepSelected()

    const { notice } = state()
    state().applyOutcomes(gone(ids[free] ?? ''))
    if (notice?.kind === 'kept' && notice.step) await state().revertKeep(notice.step)
    expect(state().selectedIds()).toEqual([])
  })
})

describe('"Select all"', () => {
  it('asks what is meant while the kept listing is being read, and before any listing (R3)', async () => {
    const { state, store } = await openStore()
    store.setState({ phase: { kind: 'offline', problem: null }, isReadingCached: true })
    state().selectAll()
    expect([state().selectAllAsked, state().selectedIds()]).toEqual([true, []])

    store.setState({ phase: { kind: 'idle' }, isReadingCached: false, selectAllAsked: false })
    state().selectAll()
    expect(state().selectAllAsked).toBe(true)
  })

  it('says so when it was to wait for a library that then did not load', async () => {
    const { state, page, end } = await openStore()
    page(assets.slice(0, 20))
    state().selectAll()
    state().answerSelectAll('later')
    end({ kind: 'cancelled' })
    expect(state().notice).toEqual({ kind: 'not-selected' })
    expect([state().selectWhenComplete, state().selectedIds()]).toEqual([null, []])
  })

  it('says so as well when the listing is begun anew, and cannot be', async () => {
    const { state, page } = await openStore({ onlyOnce: { kind: 'not-connected' } })
    page(assets.slice(0, 20))
    state().selectAll()
    state().answerSelectAll('later')
    await state().refresh()
    expect(state().notice).toEqual({ kind: 'not-selected' })
    expect(state().selectWhenComplete).toBeNull()
  })
})

describe('whatever drops a selection', () => {
  it('says so, and can be taken back: a drag, and clearing it (R8)', async () => {
    const { state, list } = await openStore()
    list(assets.slice(0, 20).map((one) => ({ ...one, favored: false })))
    state().selectAll()
    const before = state().selection
    state().marquee(before, [3], false)
    state().marqueeEnded(before)
    expect(state().notice).toEqual({ kind: 'replaced', count: 19 })

    await state().undo()
    expect(state().selectedIds()).toHaveLength(20)

    state().clearSelection()
    expect(state().notice).toEqual({ kind: 'cleared', count: 20 })
  })
})
