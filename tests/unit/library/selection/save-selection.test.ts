import '../../../support/page/idle'
import type { Bridge } from '@shared/ipc/contract'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { indicesIn } from '../../../../renderer/library/catalog/index-set'
import { createLibraryStore } from '../../../../renderer/library/library-store'
import { neverLeft } from '../../../../renderer/library/selection/history'
import { saveSelection } from '../../../../renderer/library/selection/save-selection'
import { asset } from '../../../support/page/filter-model'

const assets = Array.from({ length: 9 }, (_, number) => asset(number))
const idOf = (number: number): string => assets[number]?.id ?? ''

/** An account that is being opened. Main answers with the last selection when `load` says so. */
function opening() {
  const saved: unknown[] = []
  let load: (answer: unknown) => void = () => undefined
  const loaded = new Promise<unknown>((resolve) => {
    load = resolve
  })
  const bridge = {
    request: async (name: string, payload: unknown) => {
      if (name === 'selection:load') return loaded
      if (name === 'selection:save') saved.push(payload)
      return name === 'keep:load' ? ok([]) : ok(null)
    },
    on: () => () => undefined
  }

  const store = createLibraryStore(bridge as Bridge)
  saveSelection(bridge as Bridge, store)
  const opened = store.getState().open('anna@example.com')
  const { catalog } = store.getState()
  catalog.take(assets)

  return {
    saved,
    opened,
    store,
    load: (answer: unknown): void => load(answer),
    leave: () => store.getState().open(null),
    click: (number: number): void => store.getState().click(catalog.indexOf(idOf(number)), false),
    pause: () => vi.advanceTimersByTimeAsync(1000)
  }
}

describe('the saved selection', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is from last time as long as it stays selected, whatever was clicked before it came', async () => {
    const { store, click, load, opened } = opening()
    const { catalog, undo } = store.getState()
    const fromLast = () => {
      const { selection, fromLast: last } = store.getState()
      return [...indicesIn(neverLeft(selection, last))].map(catalog.idOf)
    }
    click(1)
    load(ok([idOf(2), idOf(3)]))
    await opened
    expect(fromLast()).toEqual([idOf(2), idOf(3)])
    await undo()
    expect(store.getState().selectedIds()).toEqual([idOf(2), idOf(3)])
    click(2)
    click(2)
    expect(fromLast()).toEqual([idOf(3)])
  })

  it('contains what was selected while the last one was being loaded', async () => {
    const { saved, click, load, opened, pause } = opening()
    click(1)
    await pause()
    expect(saved).toEqual([])

    load(ok([idOf(2)]))
    await opened
    await pause()
    expect(saved).toEqual([
      { library: 'uploads', account: 'anna@example.com', ids: [idOf(1), idOf(2)] }
    ])
  })

  it('is not written back when it was only loaded', async () => {
    const { saved, click, load, opened, pause } = opening()
    load(ok([idOf(2)]))
    await opened
    await pause()
    expect(saved).toEqual([])

    click(1)
    click(3)
    await pause()
    expect(saved).toEqual([
      { library: 'uploads', account: 'anna@example.com', ids: [idOf(1), idOf(2), idOf(3)] }
    ])
  })

  it('contains what was selected right before a switch of account', async () => {
    const { saved, click, load, opened, leave } = opening()
    load(ok([]))
    await opened

    click(1)
    await leave()
    expect(saved).toEqual([{ library: 'uploads', account: 'anna@example.com', ids: [idOf(1)] }])
  })
})
