import type { MenuCommand } from '@shared/menu/context-menu'
import { describe, expect, it } from 'vitest'
import { menuFor } from '../../../../renderer/library/menu/offer'
import { subjectAt } from '../../../../renderer/library/menu/subject'
import { asset } from '../../../support/page/filter-model'
import { openStore } from '../../../support/page/library-store'

const FREE = { isBusy: false, isBlocked: false }
const assets = Array.from({ length: 6 }, (_, number) => ({
  ...asset(number),
  favored: number === 5
}))

async function listed() {
  const { store, list, state } = await openStore({ kept: [assets[1]?.id ?? ''] })
  list(assets)
  const indexOf = (at: number): number => state().catalog.indexOf(assets[at]?.id ?? '')
  return { store, state, indexOf }
}
const enabled = (menu: ReturnType<typeof menuFor>, command: MenuCommand) =>
  menu.offered.find((one) => one.command === command)?.enabled

describe('what a menu offers', () => {
  it('speaks of one asset where it is not selected, and of all where it is (R8)', async () => {
    const { state, indexOf } = await listed()
    state().click(indexOf(0), false)
    state().click(indexOf(3), false)
    const at = (number: number) =>
      subjectAt({ menu: 'tile', index: String(indexOf(number)) }, state())
    expect(at(3)).toEqual({ about: 'selection', index: indexOf(3) })
    expect(at(4)).toEqual({ about: 'one', index: indexOf(4) })
    expect(subjectAt({ menu: 'selection' }, state())).toEqual({ about: 'selection', index: null })
    expect(subjectAt({}, state())).toBeNull()

    const one = menuFor({ about: 'one', index: indexOf(4) }, state(), FREE)
    expect(one).toMatchObject({ count: 1, others: 2 })
    expect(menuFor({ about: 'selection', index: indexOf(3) }, state(), FREE)).toMatchObject({
      count: 2,
      others: 0
    })
  })

  it('never offers to delete or to select what is locked (R23)', async () => {
    const { state, indexOf } = await listed()
    for (const at of [1, 5]) {
      const menu = menuFor({ about: 'one', index: indexOf(at) }, state(), FREE)
      expect(enabled(menu, 'delete'), `asset ${at}`).toBe(false)
      expect(enabled(menu, 'select'), `asset ${at}`).toBe(false)
    }
    const kept = menuFor({ about: 'one', index: indexOf(1) }, state(), FREE)
    expect([enabled(kept, 'keep'), enabled(kept, 'unlock')]).toEqual([undefined, true])
    const free = menuFor({ about: 'one', index: indexOf(2) }, state(), FREE)
    expect([enabled(free, 'delete'), enabled(free, 'keep')]).toEqual([true, true])
  })

  it('offers to save what has a file, and not a task that has made nothing', async () => {
    const { store, list, state } = await openStore()
    const [made, running] = [64, 61].map((number) => asset(number))
    const works = [{ ...asset(0), id: '1' }]
    list(
      [made, running].flatMap((one, at) =>
        one?.task ? [{ ...one, task: { ...one.task, works: at === 0 ? works : [] } }] : []
      )
    )
    const isOffered = (id = '') =>
      enabled(
        menuFor({ about: 'one', index: state().catalog.indexOf(id) }, store.getState(), FREE),
        'save-copy'
      )
    expect([isOffered(made?.id), isOffered(running?.id)]).toEqual([true, false])
  })

  it('offers no deletion during another, while every one would fail, and from a kept listing', async () => {
    const { state, indexOf } = await listed()
    const subject = { about: 'one', index: indexOf(2) } as const
    const isOffered = (held: typeof FREE) => enabled(menuFor(subject, state(), held), 'delete')
    expect(isOffered(FREE)).toBe(true)
    expect(isOffered({ ...FREE, isBusy: true })).toBe(false)
    expect(isOffered({ ...FREE, isBlocked: true })).toBe(false)

    state().goOffline(null)
    expect(isOffered(FREE)).toBe(false)
    const { state: cached } = await listed()
    const { catalog } = cached()
    catalog.takeCached([asset(40)])
    const old = { about: 'one', index: catalog.indexOf(asset(40).id) } as const
    expect(enabled(menuFor(old, cached(), FREE), 'delete')).toBe(false)
  })

  it('selects and deselects a month as far as it can be, and deletes none', async () => {
    const { state, indexOf } = await listed()
    const month = { about: 'month', indices: Uint32Array.from([1, 2, 3].map(indexOf)) } as const
    const before = menuFor(month, state(), FREE)
    expect([enabled(before, 'select'), enabled(before, 'deselect')]).toEqual([true, false])
    expect(enabled(before, 'delete')).toBeUndefined()

    for (const at of [2, 3]) state().click(indexOf(at), false)
    const after = menuFor(month, state(), FREE)
    expect([enabled(after, 'select'), enabled(after, 'deselect')]).toEqual([false, true])
  })
})
