import { has } from '../catalog/index-set'
import type { Known, Subject } from './offer'

/** The `data-` attributes of what was pointed at: a tile, the heading of a month, or the bar. */
export type Place = Readonly<Record<string, string | undefined>>

/**
 * What a menu speaks of. A selected asset stands for the whole selection; any other for itself
 * alone, and the selection stays as it is.
 */
export function subjectAt(
  { menu, index, from, count }: Place,
  { selection, shown }: Pick<Known, 'selection' | 'shown'>
): Subject | null {
  switch (menu) {
    case 'tile': {
      const tile = Number(index)
      const about = has(selection.now.indices, tile) ? 'selection' : 'one'
      return { about, index: tile }
    }
    case 'month':
      return {
        about: 'month',
        indices: shown.order.slice(Number(from), Number(from) + Number(count))
      }
    case 'selection':
      return { about: 'selection', index: null }
    default:
      return null
  }
}
