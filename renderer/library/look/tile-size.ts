import { TILE_RANGE, TILE_STEP } from '@shared/library/look'
import type { Density } from '@shared/settings'
import { useLook, usePreferences } from '../../stores'

/** What the settings call small, medium and large, in CSS pixels. */
export const TILE_MIN: Readonly<Record<Density, number>> = { small: 104, medium: 148, large: 228 }

/** The least width of a tile: as chosen for this library, or for all in the settings. */
export function useTileSize(): number {
  const density = usePreferences(({ preferences }) => preferences.density)
  return useLook(({ look }) => look.tile) ?? TILE_MIN[density]
}

/** The next size that looks any different, in the direction of `by`; the same at an end. */
export function nextSize(size: number, by: 1 | -1, looksOf: (size: number) => number): number {
  const { min, max } = TILE_RANGE
  const steps = (at: number): number => (at - min) / TILE_STEP
  // From between two steps to the next one that way.
  const onStep = by > 0 ? Math.floor(steps(size)) : Math.ceil(steps(size))

  for (
    let next = min + (onStep + by) * TILE_STEP;
    next >= min && next <= max;
    next += by * TILE_STEP
  )
    if (looksOf(next) !== looksOf(size)) return next

  return size
}
