import { type DragEvent, useRef } from 'react'
import { COPIED } from '../../library/catalog/copied'
import { useStores } from '../../stores'

/**
 * A selected tile that has a copy is dragged out of the window, with every other selected one that
 * has a copy. With Ctrl, Cmd or Shift a rectangle is drawn, as from any other tile.
 */
export function useDragOut() {
  const { library, dragOut } = useStores()
  const hasBegun = useRef(false)

  const onPress = (): void => {
    hasBegun.current = false
  }

  const onDragStart = (event: DragEvent): void => {
    // The system's own drag takes its place, or the rectangle.
    event.preventDefault()
    const tile = event.target instanceof Element ? event.target.closest('[data-index]') : null
    if (!(tile instanceof HTMLElement) || isAdding(event)) return

    const { account, catalog, copied, selectedIds } = library.getState()
    const ids = selectedIds().filter((id) => copied[catalog.indexOf(id)] === COPIED)
    if (account === null || ids.length === 0) return
    hasBegun.current = true
    // Its click comes at once; a later one without a press is that of assistive technology.
    addEventListener('pointerup', () => setTimeout(onPress), { once: true })
    void dragOut(library, ids, tile)
  }

  return {
    onDragStart,
    onPress,
    // Where the system's drag ends on the tile it began on, the browser sends a click: it is none.
    hasBegun: () => hasBegun.current
  }
}

/** Whether a press draws a rectangle, wherever it is. */
export const isAdding = (press: {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}): boolean => press.ctrlKey || press.metaKey || press.shiftKey
