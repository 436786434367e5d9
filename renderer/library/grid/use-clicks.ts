import { type MouseEvent, useRef } from 'react'
import { useStores } from '../../stores'
import type { Selecting } from '../selection/history'

/**
 * A click selects or drops (R8), a double click opens: its first click is then taken back, as if it
 * had not been.
 */
export function useClicks(justDragged: () => boolean, setActive: (index: number) => void) {
  const { library, viewer } = useStores()
  const before = useRef<{ readonly index: number; readonly selecting: Selecting } | null>(null)
  const onClick = (event: MouseEvent): void => {
    if (justDragged()) return
    const index = indexAt(event.target)
    if (index === null) return
    setActive(index)
    const { selecting, click, takeBack } = library.getState()
    if (event.detail === 2 && !event.shiftKey && before.current?.index === index) {
      takeBack(before.current.selecting)
      return
    }
    before.current = { index, selecting }
    click(index, event.shiftKey)
  }
  const onDoubleClick = (event: MouseEvent): void => {
    const index = indexAt(event.target)
    if (index !== null && !event.shiftKey && before.current?.index === index)
      viewer.getState().show(index)
  }
  return { onClick, onDoubleClick }
}

/** The asset under the mouse, null beside the tiles. */
function indexAt(target: EventTarget): number | null {
  const tile = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  return tile ? Number(tile.dataset['index']) : null
}
