import '../../../support/page/idle'
import type { Filters } from '@shared/filters'
import type { Bridge } from '@shared/ipc/contract'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveFilter } from '../../../../renderer/library/filter/save-filter'
import { NO_FILTER } from '../../../../renderer/library/filter/view'
import { createLibraryStore } from '../../../../renderer/library/library-store'
import { asset } from '../../../support/page/filter-model'

const ACCOUNT = 'anna@example.com'
const VIDEOS: Filters = { ...NO_FILTER, values: ['video'] }

/** A page over a main that has stored `last`, or cannot read it. */
function page(last: unknown) {
  const remembered: unknown[] = []
  const bridge = {
    request: async (name: string, input: unknown) => {
      if (name === 'filters:remember') remembered.push(input)
      if (name === 'filters:last') return last
      return name === 'keep:load' || name === 'selection:load' ? ok([]) : ok(null)
    },
    on: () => () => undefined
  }
  const store = createLibraryStore(bridge as Bridge)
  saveFilter(bridge as Bridge, store)
  store.getState().catalog.take(Array.from({ length: 30 }, (_, number) => asset(number)))

  return {
    remembered,
    state: store.getState,
    open: () => store.getState().open(ACCOUNT),
    leave: () => store.getState().open(null),
    pause: () => vi.advanceTimersByTimeAsync(1000)
  }
}

describe('the filter of last time', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is on again, and is not written back', async () => {
    const { open, state, pause, remembered } = page(ok(VIDEOS))
    await open()
    expect(state().view).toMatchObject(VIDEOS)
    expect(state().lastFilter).toEqual(VIDEOS)
    await pause()
    expect(remembered).toEqual([])
  })

  it('gives way to what the user has set while it was being read', async () => {
    const { open, state, pause, remembered } = page(ok(VIDEOS))
    const opened = open()
    state().changeView({ search: 'cat' })
    await opened
    expect(state().view).toMatchObject({ search: 'cat', values: [] })
    expect(state().lastFilter).toBeNull()
    await pause()
    expect(remembered).toEqual([
      { library: 'uploads', account: ACCOUNT, filter: { ...NO_FILTER, search: 'cat' } }
    ])
  })

  it('that cannot be read is off, with a message', async () => {
    const problem = { kind: 'file-broken', file: 'last-filters/x.json', aside: null }
    const { open, state } = page({ ok: false, problem })
    await open()
    expect(state().view).toMatchObject(NO_FILTER)
    expect(state().notice).toEqual({ kind: 'failed', action: 'filter', problem })
  })

  it('is said only as long as it is the one on the screen', async () => {
    const { open, state } = page(ok(VIDEOS))
    await open()
    state().changeView({ sort: 'name' })
    expect(state().lastFilter).toEqual(VIDEOS)
    state().changeView({ search: 'a' })
    state().changeView({ search: '' })
    expect(state().lastFilter).toBeNull()
  })

  it('is stored after every change but that of the order, also when the account is left', async () => {
    const { open, leave, state, pause, remembered } = page(ok(null))
    await open()
    state().changeView({ sort: 'name' })
    await pause()
    expect(remembered).toEqual([])

    state().changeView({ search: ' dog ', values: ['image', 'selected', 'these'] })
    await leave()
    const filter = { ...NO_FILTER, search: 'dog', values: ['image'] }
    expect(remembered).toEqual([{ library: 'uploads', account: ACCOUNT, filter }])
    await pause()
    expect(remembered).toHaveLength(1)
  })
})
