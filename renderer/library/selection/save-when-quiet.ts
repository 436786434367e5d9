import type { StoreApi } from 'zustand'
import type { LibraryState } from '../library-state'

/** After the last change: a drag, a run or a typed letter changes things many times a second. */
const QUIET_MS = 150

interface Options {
  /** Whether what is saved has changed. */
  readonly isNews: (state: LibraryState, before: LibraryState) => boolean
  readonly save: (state: LibraryState) => Promise<void>
}

/** Saves after every change, and at once when the account is left. Returns its undo. */
export function saveWhenQuiet(
  library: StoreApi<LibraryState>,
  { isNews, save }: Options
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined

  const stop = (): void => {
    clearTimeout(timer)
    timer = undefined
  }

  return library.subscribe((state, before) => {
    if (state.account !== before.account && timer !== undefined) {
      // The last change before the switch: `before` still holds it.
      stop()
      void save(before)
    }
    if (!state.isSelectionLoaded || !isNews(state, before)) return

    stop()
    timer = setTimeout(() => {
      timer = undefined
      void save(library.getState())
    }, QUIET_MS)
  })
}
