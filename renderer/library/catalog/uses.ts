import { formatNumber } from '@shared/language/count'

/**
 * What is known of the use of each asset, by index: 0 for not known, 1 for no use that was found,
 * else 2 and the number of generations. Beyond the end nothing is known.
 */
export type Uses = Uint16Array

export const NO_USES: Uses = new Uint16Array(0)
export const NO_USE_FOUND = 1
export const USED = 2

/** The sign of a use, where words have no room: with the number of generations, if any. */
export const markOfUse = (uses: number): string =>
  uses > USED ? `✦ ${formatNumber(uses - USED)}` : '✦'
