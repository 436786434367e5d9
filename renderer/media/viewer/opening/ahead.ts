import { createContext, useContext, useEffect, useState } from 'react'
import { useStores } from '../../../stores'
import { type Opened, openPicture } from './open-picture'

/** The one picture that is loaded before it is asked for. */
export interface Ahead {
  /** Loads this one, in place of any other; null: none. */
  readonly want: (id: string | null) => void
  /** Hands it over, once; null: it is not that one. */
  readonly take: (
    id: string
  ) => { readonly answer: Promise<Opened>; readonly stop: () => void } | null
}

export const AheadContext = createContext<Ahead | null>(null)
export const useAhead = (): Ahead | null => useContext(AheadContext)

/** So long an asset is open before its neighbour is loaded: held arrow keys load nothing. */
const AHEAD_REST_MS = 400

/** `cancel` tells main which picture is not wanted any more. `path`: of the library. */
function createAhead(path: string, cancel: (ids: string[]) => void): Ahead {
  let slot: { id: string; answer: Promise<Opened>; stop: () => void } | null = null

  return {
    want: (id) => {
      if (slot?.id === id) return
      slot?.stop()
      slot = null
      if (id === null) return

      let stop = (): void => undefined
      const answer = new Promise<Opened>((resolve) => {
        stop = openPicture(`${path}/original/${id}`, resolve, () => cancel([id]))
      })
      slot = { id, answer, stop }
    },
    take: (id) => {
      if (slot?.id !== id) return null
      const taken = slot
      slot = null
      return taken
    }
  }
}

/** Loads the picture `next` once `current` has been open for a moment. */
export function useLoadAhead(current: string | null, next: string | null): Ahead {
  const { mediaPath, takeBack } = useStores()
  const [ahead] = useState(() => createAhead(mediaPath, takeBack))

  useEffect(() => {
    // What was loaded for the asset that is open now has been taken by then.
    ahead.want(null)
    if (current === null) return undefined
    const rest = setTimeout(() => ahead.want(next), AHEAD_REST_MS)
    return () => clearTimeout(rest)
  }, [ahead, current, next])
  useEffect(() => () => ahead.want(null), [ahead])

  return ahead
}
