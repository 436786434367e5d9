import type { MouseEvent } from 'react'
import { useLibraries, useStores } from '../../stores'

/**
 * The menu of what a right click, the Menu key or Shift+F10 is aimed at, whose code is loaded when
 * it is first opened. What it speaks of is what was there when it was asked for.
 */
export function useContextMenu(): (event: MouseEvent<HTMLElement>) => void {
  const stores = useStores()
  const libraries = useLibraries()

  return (event) => {
    const { target, button, clientX: x, clientY: y } = event
    const place = target instanceof Element && target.closest<HTMLElement>('[data-menu]')
    if (!place) return

    event.preventDefault()
    const asked = {
      known: stores.library.getState(),
      place: { ...place.dataset },
      // A key has no pointer: the menu opens at what has the focus.
      at: button === 2 ? null : { x, y }
    }
    void import('./context-menu').then(({ openMenu }) => openMenu(stores, libraries, asked))
  }
}
