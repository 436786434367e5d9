import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { survivorOf } from '../../library/catalog/visible-list'
import { useLibrary, useViewer } from '../../stores'
import { useViewed } from './use-viewed'

/**
 * Why another asset is open than the one the user chose: that one is gone, or no longer matches the
 * filter.
 */
type Moved = 'gone' | 'unmatched'

/**
 * The position of the open asset in the list; -1 when it is not shown. An asset that leaves the
 * list, by a run, a refresh or a lock, gives way to the one that moves to its position.
 */
export function usePosition(index: number): {
  readonly position: number
  readonly moved: Moved | null
} {
  const show = useViewer((state) => state.show)
  const shown = useViewed()
  const catalog = useLibrary((state) => state.catalog)
  const last = useRef({ shown, position: 0 })
  const [moved, setMoved] = useState<{ readonly to: number; readonly why: Moved } | null>(null)
  const position = shown.positionOf[index] ?? -1

  useLayoutEffect(() => {
    if (position >= 0) {
      last.current = { shown, position }
      return
    }

    const survivor = survivorOf(last.current.shown, last.current.position, shown)
    const next = shown.order[survivor ?? shown.order.length - 1]
    if (next === undefined) return
    setMoved({ to: next, why: catalog.at(index) ? 'unmatched' : 'gone' })
    show(next)
  }, [index, position, shown, catalog, show])

  // Shown until the user opens another asset.
  useEffect(() => setMoved((before) => (before?.to === index ? before : null)), [index])

  return { position, moved: moved?.to === index ? moved.why : null }
}
