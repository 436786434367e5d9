import type { KeyboardEvent, PointerEvent } from 'react'

/** In CSS pixels, by an arrow key. */
const STEP = 16

interface Props {
  readonly label: string
  readonly className: string
  /** The width that it changes, and its bounds, in CSS pixels. */
  readonly width: number
  readonly min: number
  readonly max: number
  /** 1: what it widens lies on its left; -1: on its right. */
  readonly side: 1 | -1
  readonly onResize: (width: number) => void
}

/** An edge that is drawn by the mouse or moved by arrow keys. */
export function Edge({ label, className, width, min, max, side, onResize }: Props) {
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return
    event.preventDefault()
    event.stopPropagation()
    const { currentTarget, clientX, pointerId } = event
    currentTarget.setPointerCapture(pointerId)
    const onMove = (move: globalThis.PointerEvent): void =>
      onResize(width + side * (move.clientX - clientX))
    currentTarget.addEventListener('pointermove', onMove)
    currentTarget.addEventListener(
      'lostpointercapture',
      () => currentTarget.removeEventListener('pointermove', onMove),
      { once: true }
    )
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key]
    if (by === undefined) return
    // The keys around it would move to another asset.
    event.stopPropagation()
    event.preventDefault()
    onResize(width + side * by)
  }

  return (
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(width)}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={className}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  )
}
