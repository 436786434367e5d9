import type { Asset } from '@shared/asset'
import { useRef } from 'react'
import { useLibrary, useStores } from '../../../stores'
import { useViewed } from '../use-viewed'
import { type Ahead, useLoadAhead } from './ahead'

/** Loads the picture that comes next, in the direction in which the user goes. */
export function useNeighbour(asset: Asset | undefined, position: number): Ahead {
  const { kind } = useStores()
  const { order } = useViewed()
  const catalog = useLibrary((state) => state.catalog)
  const last = useRef({ position, step: 1 })
  if (position !== last.current.position)
    last.current = { position, step: position < last.current.position ? -1 : 1 }

  const next = catalog.at(order[position + last.current.step] ?? -1)
  // Works of tasks have ids of their own, and clips are not loaded before they are played.
  const isPicture = kind === 'uploads' && next?.type === 'image'
  return useLoadAhead(asset?.id ?? null, isPicture ? next.id : null)
}
