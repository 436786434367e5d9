import { describe, expect, it } from 'vitest'
import { each, size } from '../../../renderer/library/catalog/index-set'
import { noticeText } from '../../../renderer/library/words'
import { asset } from '../../support/page/filter-model'
import { openStore } from '../../support/page/library-store'

const assets = Array.from({ length: 60 }, (_, number) => asset(number))
const ids = assets.map(({ id }) => id)
const gone = (id: string) => [{ id, outcome: 'deleted' as const }]
const shownIds = ({ state }: Awaited<ReturnType<typeof openStore>>): string[] =>
  Array.from(each(state().shown.bits), state().catalog.idOf).toSorted()

describe('the library of the page', () => {
  it('never shows again what is deleted, though a page that was listed before still waits to be drawn (R21)', async () => {
    const store = await openStore()
    store.list(assets.slice(0, 40))
    await store.state().refresh()
    // The first page is taken in at once, the second waits.
    store.page(assets.slice(0, 20))
    store.page(assets.slice(20))
    store.state().settle(gone(ids[30] ?? ''))
    store.end()
    expect(shownIds(store)).toEqual(ids.filter((id) => id !== ids[30]).toSorted())
  })

  it('keeps the mark of what may be deleted until a complete listing has shown what became of it', async () => {
    const { list, page, end, state } = await openStore()
    list(assets)
    state().settle([{ id: ids[3] ?? '', outcome: 'unknown' }])
    await state().refresh()
    page(assets)
    end({ kind: 'cancelled' })
    expect(size(state().unsure)).toBe(1)
    await state().refresh()
    list(assets)
    expect(size(state().unsure)).toBe(0)
  })

  it('selects what was asked for when the listing is complete, whatever is looked at by then (R2, R3)', async () => {
    const { page, end, state } = await openStore()
    page(assets)
    state().look({ values: ['video'] })
    state().selectAll()
    state().answerSelectAll('later')
    state().look({ values: [] })
    end()
    const { catalog, selecting } = state()
    const selected = [...each(selecting.now.bits)]
    expect(selected.length).toBeGreaterThan(0)
    expect(selected.every((index) => catalog.at(index)?.type === 'video')).toBe(true)
  })

  it('says which entries of a keep list could not be read, also when none could', async () => {
    const some = await openStore({ file: ids.slice(0, 3), wrong: 2 })
    some.list(assets)
    await some.state().importKept()
    const { notice } = some.state()
    expect(notice?.kind === 'kept' && noticeText(notice).what).toMatch(
      /^3 assets are kept\. 2 lines were not valid IDs/
    )
    const none = await openStore({ file: [], wrong: 2 })
    await none.state().importKept()
    const said = none.state().notice
    expect(said?.kind === 'kept' && noticeText(said).what).toMatch(
      /^Nothing was kept\. 2 lines were not valid IDs/
    )
  })

  it('does not select again what is gone when a lock is taken back', async () => {
    const { list, state } = await openStore()
    list(assets)
    const free = assets.findIndex(({ favored }) => !favored)
    state().click(state().catalog.indexOf(ids[free] ?? ''), false)
    await state().keepSelected()
    const { notice } = state()
    state().settle(gone(ids[free] ?? ''))
    if (notice?.kind === 'kept') await state().takeBackKeep(notice)
    expect(state().selectedIds()).toEqual([])
  })
})
