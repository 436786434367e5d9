import type { CSSProperties } from 'react'

/** How a picture is seen, or several alike: as a whole, or a part of it in the same place. */
export interface Lens {
  /** Screen pixels to a pixel of the picture; null: fit. */
  readonly zoom: number | null
  /** Where the middle of the pane is in the picture, from 0 to 1. */
  readonly x: number
  readonly y: number
}

/** In pixels of the picture, or CSS pixels of a pane. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** From the middle of a pane, in CSS pixels. */
interface Point {
  readonly x: number
  readonly y: number
}

export const FITTED: Lens = { zoom: null, x: 0.5, y: 0.5 }
const LARGEST = 8

/** CSS pixels to a pixel of the picture. */
const scaleOf = (zoom: number, ratio: number): number => zoom / ratio

/** As large as the pane allows, and never enlarged; screen pixels to a pixel of the picture. */
const fittingZoom = (picture: Size, pane: Size, ratio: number): number =>
  Math.min(pane.width / picture.width, pane.height / picture.height, 1) * ratio

const within = (part: number): number => Math.max(0, Math.min(1, part))

/** A drag by so many CSS pixels; what is seen as a whole stays where it is. */
export function draggedBy(lens: Lens, by: Point, picture: Size, ratio: number): Lens {
  const { zoom, x, y } = lens
  if (zoom === null) return lens

  const scale = scaleOf(zoom, ratio)
  return {
    zoom,
    x: within(x - by.x / (picture.width * scale)),
    y: within(y - by.y / (picture.height * scale))
  }
}

/**
 * Enlarged by a factor, so that what lies under a point stays there. Below what fits the pane, the
 * picture is seen as a whole.
 */
export function zoomedAt(
  lens: Lens,
  factor: number,
  at: Point,
  picture: Size,
  pane: Size,
  ratio: number
): Lens {
  const fitting = fittingZoom(picture, pane, ratio)
  const before = lens.zoom ?? fitting
  const zoom = Math.min(LARGEST, before * factor)
  if (zoom <= fitting) return FITTED

  const moved = (middle: number, offset: number, side: number): number =>
    within(
      middle + offset / (side * scaleOf(before, ratio)) - offset / (side * scaleOf(zoom, ratio))
    )
  return {
    zoom,
    x: moved(lens.x, at.x, picture.width),
    y: moved(lens.y, at.y, picture.height)
  }
}

/** Where a picture stands in its pane. */
export function styleOf({ zoom, x, y }: Lens, picture: Size, ratio: number): CSSProperties {
  if (zoom === null) return {}
  const scale = scaleOf(zoom, ratio)
  return {
    width: picture.width * scale,
    height: picture.height * scale,
    transform: `translate(${-100 * x}%, ${-100 * y}%)`
  }
}

/** The size of a picture, if the service has told it. */
export const sizeOf = ({
  width,
  height
}: {
  readonly width: number | null
  readonly height: number | null
}): Size | null => (width && height ? { width, height } : null)
