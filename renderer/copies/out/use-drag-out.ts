import type { DragEvent } from 'react'
import { COPIED } from '../../library/catalog/copied'
import { useStores } from '../../stores'

/**
 * A selected tile that has a copy is dragged out of the window, with every other selected one that
 * has a copy. With Ctrl, Cmd or Shift a rectangle is drawn, as from any other tile.
 */
export function useDragOut(): (event: DragEvent) => void {
  const { library, dragOut } = useStores()

  return (event) => {
    // The system's own drag takes its place, or the rectangle.
    event.preventDefault()
    const tile = event.target instanceof Element ? event.target.closest('[data-index]') : null
    if (!(tile instanceof HTMLElement) || isAdding(event)) return

    const { kind, account, catalog, copied, selectedIds } = library.getState()
    const ids = selectedIds().filter((id) => copied[catalog.indexOf(id)] === COPIED)
    if (account !== null && ids.length > 0) void dragOut({ library: kind, account }, ids, tile)
  }
}

/** Whether a press draws a rectangle, wherever it is. */
export const isAdding = (press: {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}): boolean => press.ctrlKey || press.metaKey || press.shiftKey
