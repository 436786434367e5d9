import { useEffect, useState } from 'react'
import { useStores } from '../../stores'
import { REST_MS } from '../picture-queue'

/** The answer of the worker: a picture as it was uploaded, or why it is not shown. */
export type Opened =
  | { readonly kind: 'picture'; readonly blob: Blob }
  /** More pixels than the program decodes. */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'failed' }

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
  const [view, setView] = useState<OpenedView & { readonly of?: string }>({ kind: 'waiting' })
  const of = `${id} ${attempt}`

  useEffect(() => {
    let url: string | null = null
    let isAnswered = false
    let stop: (() => void) | null = null
    // What a held arrow key passes by is not fetched.
    const rest = setTimeout(() => {
      stop = openPicture(`${mediaPath}/original/${id}`, (opened) => {
        isAnswered = true
        if (opened.kind !== 'picture') return setView({ ...opened, of })
        url = URL.createObjectURL(opened.blob)
        setView({ kind: 'picture', url, of })
      })
    }, REST_MS)

    return () => {
      clearTimeout(rest)
      stop?.()
      if (stop && !isAnswered) takeBack([id])
      if (url) URL.revokeObjectURL(url)
    }
  }, [id, of, takeBack, mediaPath])

  return view.of === of ? view : { kind: 'waiting' }
}

/** Answers once, later. The returned undo cancels the request. */
function openPicture(address: string, answer: (opened: Opened) => void): () => void {
  const worker = new Worker(new URL('./opened-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Opened>) => {
    worker.terminate()
    answer(data)
  })
  worker.addEventListener('error', () => answer({ kind: 'failed' }))
  worker.postMessage({ address })
  return () => worker.terminate()
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
