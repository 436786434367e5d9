import { type MouseEvent, useEffect, useRef } from 'react'
import { useStores } from '../../stores'
import { pressSeries } from '../../ui/danger/click-series'
import { isMac } from '../../ui/keyboard/is-mac'
import type { SelectionHistory } from '../selection/history'

/** The first click of the series that is under way. */
interface FirstClick {
  readonly index: number
  readonly before: SelectionHistory
  /** What could be undone after it. */
  readonly past: SelectionHistory['past']
}

/**
 * A click selects or deselects (R8). A double click opens, and the effect of its first click is
 * reverted. One whose first click did something else, such as to close a panel, does nothing.
 */
export function useClicks(justDragged: () => boolean, setActive: (index: number) => void) {
  const { library, viewer } = useStores()
  const last = useRef<FirstClick | null>(null)
  useEffect(() => {
    const begins = pressSeries()
    const begin = (press: globalThis.MouseEvent): void => {
      // 0 is assistive technology's.
      if (press.detail > 0 && begins(press)) last.current = null
    }
    addEventListener('mousedown', begin, true)
    return () => removeEventListener('mousedown', begin, true)
  }, [])

  const onClick = (event: MouseEvent): void => {
    // A Mac opens the menu by Ctrl and a click.
    if (justDragged() || (isMac && event.ctrlKey)) return
    const index = indexAt(event.target)
    const isFirst = event.detail < 2
    if (index === null || (!isFirst && last.current === null)) return

    setActive(index)
    const { selection, click, revertTo } = library.getState()
    if (event.detail === 2 && !event.shiftKey && last.current?.index === index) {
      // What was done since, as by Ctrl+A, is not the click's.
      if (last.current.past === selection.past) revertTo(last.current.before)
      return
    }

    click(index, event.shiftKey)
    last.current = { index, before: selection, past: library.getState().selection.past }
  }

  const onDoubleClick = (event: MouseEvent): void => {
    const index = indexAt(event.target)
    if (index !== null && !event.shiftKey && last.current?.index === index)
      viewer.getState().show(index)
  }

  return { onClick, onDoubleClick }
}

/** The asset under the mouse; null between the tiles. */
function indexAt(target: EventTarget): number | null {
  const tile = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  return tile ? Number(tile.dataset['index']) : null
}
