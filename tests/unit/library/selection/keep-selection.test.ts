import '../../../support/page/idle'
import type { Bridge } from '@shared/ipc/contract'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLibraryStore } from '../../../../renderer/library/library-store'
import { keepSelection } from '../../../../renderer/library/selection/keep-selection'
import { asset } from '../../../support/page/filter-model'

const assets = Array.from({ length: 9 }, (_, number) => asset(number))
const idOf = (number: number): string => assets[number]?.id ?? ''

/** The page's store and its keeper; main reads the selection of last time when it is told to. */
function opening() {
  const saved: unknown[] = []
  let read: (answer: unknown) => void = () => undefined
  const reading = new Promise<unknown>((resolve) => {
    read = resolve
  })
  const bridge = {
    request: async (name: string, payload: unknown) => {
      if (name === 'selection:load') return reading
      if (name === 'selection:save') saved.push(payload)
      return name === 'keep:load' ? ok([]) : ok(null)
    },
    on: () => () => undefined
  }
  const store = createLibraryStore(bridge as Bridge)
  keepSelection(bridge as Bridge, store)
  const opened = store.getState().open('anna@example.com')
  store.getState().catalog.take(assets)
  const click = (number: number): void =>
    store.getState().click(store.getState().catalog.indexOf(idOf(number)), false)
  return {
    saved,
    click,
    read: (answer: unknown) => read(answer),
    opened,
    settled: () => vi.advanceTimersByTimeAsync(1000)
  }
}

describe('the selection that is kept', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('holds what was selected while the one of last time was being read', async () => {
    const { saved, click, read, opened, settled } = opening()
    click(1)
    await settled()
    expect(saved).toEqual([])
    read(ok([idOf(2)]))
    await opened
    await settled()
    expect(saved).toEqual([{ account: 'anna@example.com', ids: [idOf(1), idOf(2)] }])
  })

  it('is not written back when it was only read', async () => {
    const { saved, click, read, opened, settled } = opening()
    read(ok([idOf(2)]))
    await opened
    await settled()
    expect(saved).toEqual([])
    click(1)
    click(3)
    await settled()
    expect(saved).toEqual([{ account: 'anna@example.com', ids: [idOf(1), idOf(2), idOf(3)] }])
  })
})
