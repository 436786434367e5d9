import './idle'
import type { Bridge } from '@shared/ipc/contract'
import { ok, type Problem } from '@shared/problem'
import { createLibraryStore } from '../../../renderer/library/library-store'

export const ACCOUNT = 'anna@example.com'

/** The page's own store, with a main that carries out every request. */
export async function openStore(
  given: {
    readonly selected?: readonly string[]
    readonly kept?: readonly string[]
    readonly file?: readonly string[]
    readonly wrong?: number
    /** Why no second listing can begin. */
    readonly onlyOnce?: Problem
  } = {}
) {
  const listeners = new Map<string, (event: unknown) => void>()
  const answers: Readonly<Record<string, unknown>> = {
    'library:cached': ok(null),
    'selection:load': ok(given.selected ?? []),
    'keep:load': ok(given.kept ?? []),
    'filters:last': ok(null),
    'looks:load': ok(null),
    'looks:save': ok(null),
    'keep:change': ok(null),
    'library:list': ok({ listingId: 'l' }),
    'ids:import': ok({ ids: given.file ?? [], wrong: given.wrong ?? 0, wrongLines: [] })
  }
  const asked = new Set<string>()
  const bridge = {
    request: async (name: string) => {
      const isAgain = asked.has(name)
      asked.add(name)
      return name === 'library:list' && isAgain && given.onlyOnce
        ? { ok: false, problem: given.onlyOnce }
        : answers[name]
    },
    on: (name: string, listener: (event: unknown) => void) => {
      listeners.set(name, listener)
      return () => undefined
    }
  }
  const store = createLibraryStore(bridge as Bridge)
  await store.getState().open(ACCOUNT)
  await store.getState().refresh()
  const page = (listed: readonly unknown[]): void =>
    listeners.get('library:page')?.({ library: 'uploads', listingId: 'l', assets: listed })
  const end = (problem: Problem | null = null): void =>
    listeners.get('library:ended')?.({
      library: 'uploads',
      listingId: 'l',
      problem,
      completeness:
        problem === null ? { kind: 'complete' } : { kind: 'partial', why: 'broken-off' },
      assets: 0,
      repeats: 0,
      unusable: 0,
      requests: 1
    })
  const gone = (account: string, ids: readonly string[]): void =>
    listeners.get('library:gone')?.({ library: 'uploads', account, ids })
  const told = (account: string, assets: readonly unknown[]): void =>
    listeners.get('library:told')?.({ library: 'uploads', account, assets })
  const list = (listed: readonly unknown[]): void => {
    page(listed)
    end()
  }
  return {
    store,
    page,
    end,
    gone,
    told,
    list,
    state: store.getState,
    selectedIds: () => store.getState().selectedIds().toSorted()
  }
}
