import type { Section } from '../catalog/visible-list'
import { type Geometry, rowAt, rowOf } from './geometry'

const MOVE_KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown'
] as const
export type MoveKey = (typeof MOVE_KEYS)[number]

export const isMoveKey = (key: string): key is MoveKey => MOVE_KEYS.some((move) => move === key)

/**
 * The position a key leads to: the neighbour, the tile above or below (across headings), or an end
 * of the list.
 */
export function moved(
  geometry: Geometry,
  position: number,
  key: MoveKey,
  total: number,
  pageRows: number
): number {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, position - 1)
    case 'ArrowRight':
      return Math.min(total - 1, position + 1)
    case 'Home':
      return 0
    case 'End':
      return total - 1
    case 'ArrowUp':
      return byRows(geometry, position, -1)
    case 'ArrowDown':
      return byRows(geometry, position, 1)
    case 'PageUp':
      return byRows(geometry, position, -pageRows)
    case 'PageDown':
      return byRows(geometry, position, pageRows)
  }
}

/** The month that holds a position; undefined in an order that has none. */
export const monthAt = (sections: readonly Section[], position: number): Section | undefined =>
  sections.findLast(({ from, month }) => from <= position && month !== null)

/** Moves by rows of tiles. The column stays the same if the new row is long enough. */
function byRows(geometry: Geometry, position: number, by: number): number {
  const start = rowOf(geometry, position)
  const here = rowAt(geometry, start)
  if (here?.kind !== 'tiles') return position

  const direction = Math.sign(by)
  let rowsLeft = Math.abs(by)
  let target = here
  for (let at = start + direction; rowsLeft > 0; at += direction) {
    const row = rowAt(geometry, at)
    if (!row) break
    if (row.kind === 'heading') continue
    target = row
    rowsLeft -= 1
  }

  return target === here ? position : Math.min(target.from + (position - here.from), target.to - 1)
}
