import type { Entry } from '../../library/listing/page'
import { lowerBound } from '../../library/proof/ranking'
import { APART_MS } from './cursors'

/** Where tasks stand or have stood by time: a service may keep the places of deleted ones. */
export interface Places {
  /** Those this close may fill a page of so many, so that it says nothing of any one. */
  readonly isCrowded: (time: number, size: number, apartMs?: number) => boolean
  /** The time down to which so many of them reach, from before this time on. */
  readonly reach: (before: number, count: number) => number
}

/**
 * The places that are known, which are gone through once somebody asks. Of a task that is named
 * twice, the later word counts.
 */
export function placesOf(known: () => readonly Entry[]): Places {
  let times: Float64Array | null = null
  const rising = (): Float64Array => {
    times ??= risingTimes(known())
    return times
  }
  return {
    isCrowded: (time, size, apartMs = APART_MS) =>
      lowerBound(rising(), time + apartMs + 1) - lowerBound(rising(), time - apartMs) >= size,
    reach: (before, count) =>
      rising()[lowerBound(rising(), before) - count] ?? Number.NEGATIVE_INFINITY
  }
}

function risingTimes(entries: readonly Entry[]): Float64Array {
  const times = new Map(entries.map(({ id, createdAt }) => [id, createdAt]))
  return Float64Array.from([...times.values()].filter((time) => time !== null)).sort()
}
