import './idle'
import type { BatchSettled } from '@shared/deletion'
import type { Bridge, Events } from '@shared/ipc/contract'
import type { LibraryKind } from '@shared/library/kind'
import type { ListingEnd } from '@shared/listing'
import { ok } from '@shared/problem'
import type { StoreApi } from 'zustand'
import type { LibraryState } from '../../../renderer/library/library-state'
import { createLibraryStore } from '../../../renderer/library/library-store'

/**
 * The page's half of the library: its real store, on a bridge that leads straight to main's half.
 */
export interface LibraryWindow {
  readonly store: StoreApi<LibraryState>
  readonly hear: <N extends 'library:page' | 'library:ended'>(name: N, event: Events[N]) => void
  readonly hearBatch: (settled: BatchSettled) => void
  /** Resolves with the end of the listing it starts. */
  readonly refresh: () => Promise<ListingEnd>
}

export function createLibraryWindow(
  account: string,
  kind: LibraryKind,
  list: () => string
): LibraryWindow {
  const listeners = new Map<string, (event: never) => void>()
  const answers: Readonly<Record<string, () => unknown>> = {
    'library:cached': () => ok(null),
    'selection:load': () => ok([]),
    'keep:load': () => ok([]),
    'filters:last': () => ok(null),
    'looks:load': () => ok(null),
    'looks:save': () => ok(null),
    'library:list': () => ok({ listingId: list() })
  }
  const bridge: Bridge = {
    request: async (name) => {
      const answer = answers[name]
      if (!answer) throw new Error(`unexpected request: ${name}`)
      return answer() as never
    },
    on: (name, listener) => {
      listeners.set(name, listener)
      return () => void listeners.delete(name)
    }
  }
  const store = createLibraryStore(bridge, undefined, kind)
  const opened = store.getState().open(account)
  let onEnd = (_end: ListingEnd): void => undefined
  return {
    store,
    hear: (name, event) => {
      listeners.get(name)?.(event as never)
      if (name === 'library:ended') onEnd(event as ListingEnd)
    },
    hearBatch: ({ outcomes }) => {
      if (outcomes.length > 0) store.getState().applyOutcomes(outcomes)
    },
    refresh: async () => {
      await opened
      const ended = new Promise<ListingEnd>((resolve) => {
        onEnd = resolve
      })
      await store.getState().refresh()
      return ended
    }
  }
}
