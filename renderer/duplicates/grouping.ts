import type { Asset } from '@shared/asset'
import { has } from '../library/catalog/index-set'
import type { LibraryState } from '../library/library-state'
import { type Facts, factsOf, type Given, usedBy } from './work/facts'
import type { FromGrouper } from './work/group-messages'

/** Whether an asset can be compared at all. */
const isComparable = ({ type, hasPicture }: Asset): boolean => type === 'audio' || hasPicture

/** What is listed now, for the worker. What may be gone already is no reason to delete another. */
export function listedFacts(
  { catalog, locked, unsure, uses }: LibraryState,
  chosen: ReadonlySet<string>
): Facts {
  const given: Given[] = []
  for (let index = 0; index < catalog.size(); index += 1) {
    const asset = catalog.at(index)
    if (asset && isComparable(asset) && !has(unsure, index))
      given.push({
        asset,
        isLocked: has(locked, index),
        isChosen: chosen.has(asset.id),
        uses: usedBy(uses, index)
      })
  }
  return factsOf(given)
}

export interface Grouper {
  readonly group: (facts: Facts) => void
  readonly stop: () => void
}

/** The worker that compares, started with the first question. One that dies is started anew. */
export function createGrouper(onGroups: (groups: FromGrouper) => void): Grouper {
  let worker: Worker | null = null
  const started = (): Worker => {
    const made = new Worker(new URL('./work/group-worker.ts', import.meta.url), { type: 'module' })
    made.addEventListener('message', ({ data }: MessageEvent<FromGrouper>) => onGroups(data))
    made.addEventListener('error', () => {
      made.terminate()
      worker = null
    })
    return made
  }

  return {
    group: (facts) => {
      worker ??= started()
      worker.postMessage(facts, [facts.numbers.buffer])
    },
    stop: () => {
      worker?.terminate()
      worker = null
    }
  }
}
