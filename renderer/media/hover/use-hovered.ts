import { useEffect, useState } from 'react'

/** A tile under the mouse. */
export interface Hovered {
  readonly index: number
  readonly tile: HTMLElement
  /** Whether the mouse has rested on it. */
  readonly hasRested: boolean
}

/** After the last movement of the mouse. */
const REST_MS = 250
/** A hand at rest may move by so much, in CSS pixels. */
const STILL_PX = 4

/**
 * The tile under the mouse; null as soon as the mouse leaves it, presses it or scrolls, and while
 * the window is in the background. A finger and a pen do not hover.
 */
export function useHovered(scroller: { readonly current: HTMLElement | null }): Hovered | null {
  const [hovered, setHovered] = useState<Hovered | null>(null)

  useEffect(() => {
    const element = scroller.current
    if (!element) return undefined

    let now: Hovered | null = null
    let rest: ReturnType<typeof setTimeout> | undefined
    let x = 0
    let y = 0
    const show = (next: Hovered | null): void => {
      now = next
      setHovered(next)
    }
    const clear = (): void => {
      clearTimeout(rest)
      if (now) show(null)
    }
    const wait = (event: PointerEvent, index: number, tile: HTMLElement): void => {
      clearTimeout(rest)
      x = event.clientX
      y = event.clientY
      rest = setTimeout(() => show({ index, tile, hasRested: true }), REST_MS)
    }

    const onMove = (event: PointerEvent): void => {
      if (now && isButton(event.target)) return
      const tile =
        event.pointerType === 'mouse' && event.buttons === 0 ? tileAt(event.target) : null
      if (!tile) {
        clear()
        return
      }

      const index = Number(tile.dataset['index'])
      if (now?.tile !== tile || now.index !== index) {
        show({ index, tile, hasRested: false })
        wait(event, index, tile)
      } else if (!now.hasRested && Math.hypot(event.clientX - x, event.clientY - y) > STILL_PX)
        wait(event, index, tile)
    }

    const onPress = (event: PointerEvent): void => {
      if (!isButton(event.target)) clear()
    }

    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerleave', clear)
    element.addEventListener('pointerdown', onPress)
    element.addEventListener('scroll', clear, { passive: true })
    addEventListener('blur', clear)
    return () => {
      clearTimeout(rest)
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerleave', clear)
      element.removeEventListener('pointerdown', onPress)
      element.removeEventListener('scroll', clear)
      removeEventListener('blur', clear)
    }
  }, [scroller])

  return hovered
}

/** The button of a sound, which a press must find where it was. */
const isButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.hover-sound') !== null

const tileAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
