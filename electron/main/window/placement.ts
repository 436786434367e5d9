import type { Placement } from '@shared/settings'
import type { Rectangle } from 'electron'

const DEFAULT_SIZE = { width: 1280, height: 800 } as const
export const MIN_SIZE = { width: 640, height: 480 } as const
/** How much of the title bar must be on a screen for the window to be moved. */
const GRASP = { width: 120, height: 32 } as const

/**
 * Where to open the window: where it was, if a screen still shows its title bar. It is never larger
 * than the screen: a larger one was left behind, and its edges could not be reached.
 */
export function placeOn(
  screens: readonly Rectangle[],
  saved: Placement | null
): Partial<Rectangle> & { width: number; height: number } {
  const [first] = screens
  if (!saved) return fitted(DEFAULT_SIZE, first)

  const width = Math.max(MIN_SIZE.width, saved.width)
  const height = Math.max(MIN_SIZE.height, saved.height)
  const seenOn = ({ x, width: length }: Rectangle): number => overlap(saved.x, width, x, length)
  const [screen] = screens
    .filter(
      (one) =>
        seenOn(one) >= GRASP.width &&
        saved.y >= one.y &&
        saved.y + GRASP.height <= one.y + one.height
    )
    .sort((a, b) => seenOn(b) - seenOn(a))
  if (!screen) return fitted({ width, height }, first)

  const size = fitted({ width, height }, screen)
  return {
    x: size.width < width ? screen.x : saved.x,
    y: size.height < height ? screen.y : saved.y,
    ...size
  }
}

interface Size {
  readonly width: number
  readonly height: number
}

const fitted = ({ width, height }: Size, screen: Rectangle | undefined): Size => ({
  width: Math.min(width, screen?.width ?? width),
  height: Math.min(height, screen?.height ?? height)
})

function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom)
}
