import type { Placement } from '@shared/settings'
import type { Rectangle } from 'electron'

const DEFAULT_SIZE = { width: 1280, height: 800 } as const
export const MIN_SIZE = { width: 640, height: 480 } as const
/** How much of the title bar must be on a screen for the window to be moved. */
const GRASP = { width: 120, height: 32 } as const

/** Where to open the window: where it was, if a screen still shows its title bar. */
export function placeOn(
  screens: readonly Rectangle[],
  saved: Placement | null
): Partial<Rectangle> & { width: number; height: number } {
  if (!saved) return DEFAULT_SIZE

  const width = Math.max(MIN_SIZE.width, saved.width)
  const height = Math.max(MIN_SIZE.height, saved.height)
  const isSeen = screens.some(
    (screen) =>
      overlap(saved.x, width, screen.x, screen.width) >= GRASP.width &&
      saved.y >= screen.y &&
      saved.y + GRASP.height <= screen.y + screen.height
  )
  return isSeen ? { x: saved.x, y: saved.y, width, height } : { width, height }
}

function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom)
}
