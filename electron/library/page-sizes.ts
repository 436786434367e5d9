import { PAGE_SIZES } from '@shared/settings'

/**
 * Which page sizes to ask for: the one that was chosen, and smaller ones. What the service refuses
 * (400) is not asked for again in this session.
 */
export interface PageSizes {
  /** Largest first; never empty. */
  readonly toTry: () => readonly number[]
  readonly refuse: (size: number) => void
}

/** `chosen`: the size to begin with. */
export function createPageSizes(chosen: () => number = () => PAGE_SIZES[0]): PageSizes {
  let refused = Number.POSITIVE_INFINITY

  return {
    toTry: () => {
      const wanted = chosen()
      const sizes = PAGE_SIZES.filter((size) => size <= wanted && size < refused)
      return sizes.length > 0 ? sizes : PAGE_SIZES.slice(-1)
    },
    refuse: (size) => {
      refused = Math.min(refused, size)
    }
  }
}
