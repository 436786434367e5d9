import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useLook, useStores } from '../../stores'
import { isComposing, keysOf } from '../../ui/keyboard/pressed'
import { nextSize, useTileSize } from './tile-size'

/** How far a wheel turns for one step: a notch of a mouse, or a pinch on a trackpad. */
const STEP_PX = 60

interface Options {
  readonly scroller: { readonly current: HTMLElement | null }
  /** What changes on the screen with the size: the number of columns, or a height. */
  readonly looksOf: (size: number) => number
  /** Holds what is at `y`, from the upper edge of the scroller, through the next change of size. */
  readonly hold: (position: number, y: number) => void
  readonly positionOf: (index: number) => number | undefined
}

/**
 * Makes the pictures larger or smaller: Ctrl or Cmd with the wheel, and + or - by themselves, since
 * with Ctrl they enlarge the whole page. What is under the pointer, or has the focus, stays where
 * it is.
 */
export function useZoom({ scroller, looksOf, hold, positionOf }: Options) {
  const size = useTileSize()
  const change = useLook((state) => state.change)
  const { settings } = useStores()

  const zoom = (by: 1 | -1, at: Element | null | undefined, pointerY?: number): void => {
    const next = nextSize(size, by, looksOf)
    const element = scroller.current
    if (next === size || !element) return

    const box = at?.closest<HTMLElement>('[data-index]')
    const position = positionOf(Number(box?.dataset['index'] ?? -1)) ?? -1
    const edge = element.getBoundingClientRect()
    const y = (pointerY ?? middleOf(box?.getBoundingClientRect())) - edge.top
    if (position >= 0 && y >= 0 && y <= element.clientHeight) hold(position, y)
    change({ tile: next })
  }

  const latest = useRef(zoom)
  latest.current = zoom

  useEffect(() => {
    const element = scroller.current
    let turned = 0
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return
      // Otherwise the whole page would grow as well.
      event.preventDefault()
      turned += event.deltaY
      if (Math.abs(turned) < STEP_PX) return

      const at = event.target instanceof Element ? event.target : null
      latest.current(turned < 0 ? 1 : -1, at, event.clientY)
      turned = 0
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [scroller])

  return (event: KeyboardEvent): void => {
    const { nativeEvent } = event
    const isCommand = event.ctrlKey || event.metaKey || event.altKey
    if (isCommand || isComposing(nativeEvent) || !settings.getState().preferences.singleKeys) return

    const by = directionOf(keysOf(nativeEvent))
    if (by === null) return
    event.preventDefault()
    zoom(by, document.activeElement)
  }
}

function directionOf(keys: readonly string[]): 1 | -1 | null {
  if (keys.includes('+') || keys.includes('=')) return 1
  return keys.includes('-') ? -1 : null
}

const middleOf = (box: DOMRect | undefined): number => (box ? box.top + box.height / 2 : -1)
