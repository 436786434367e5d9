import { useEffect, useState } from 'react'
import { useStores } from '../../stores'
import { REST_MS } from '../picture-queue'
import { useAhead } from './opening/ahead'
import { type Opened, openPicture } from './opening/open-picture'

type OpenedView =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'picture'; readonly url: string }
  | Exclude<Opened, { kind: 'picture' }>

/**
 * The original picture of an asset, as long as the component is on the screen. `attempt`: counts up
 * to try again.
 */
export function useOpened(id: string, attempt: number): OpenedView {
  const { takeBack, mediaPath } = useStores()
  const ahead = useAhead()
  const [view, setView] = useState<OpenedView & { readonly of?: string }>({ kind: 'waiting' })
  const of = `${id} ${attempt}`

  useEffect(() => {
    let url: string | null = null
    let isLeft = false
    let stop: (() => void) | null = null
    const show = (opened: Opened): void => {
      if (isLeft) return
      if (opened.kind !== 'picture') {
        setView({ ...opened, of })
        return
      }
      url = URL.createObjectURL(opened.blob)
      setView({ kind: 'picture', url, of })
    }

    const ready = ahead?.take(id)
    if (ready) {
      stop = ready.stop
      void ready.answer.then(show)
    }
    // What a held arrow key passes by is not fetched.
    const rest = ready
      ? undefined
      : setTimeout(() => {
          stop = openPicture(`${mediaPath}/original/${id}`, show, () => takeBack([id]))
        }, REST_MS)

    return () => {
      isLeft = true
      clearTimeout(rest)
      stop?.()
      if (url) URL.revokeObjectURL(url)
    }
  }, [id, of, takeBack, mediaPath, ahead])

  return view.of === of ? view : { kind: 'waiting' }
}

/** Whether the asset of a player has been open for a moment; until then nothing is fetched. */
export function useHasRested(): boolean {
  const [hasRested, setRested] = useState(false)
  useEffect(() => {
    const rest = setTimeout(() => setRested(true), REST_MS)
    return () => clearTimeout(rest)
  }, [])

  return hasRested
}
