import { useState } from 'react'
import { Button } from '../../ui/button'
import { words } from './words'

/** Of two pictures the one asked for last is wanted, however long the first one takes. */
let latest: Worker | null = null

/** Puts the open picture into the clipboard. */
export function CopyPicture({ id }: { id: string }) {
  const [state, setState] = useState<'idle' | 'busy' | 'copied' | 'failed'>('idle')

  const copy = (): void => {
    setState('busy')
    const worker = new Worker(new URL('./copy-picture-worker.ts', import.meta.url), {
      type: 'module'
    })
    latest?.terminate()
    latest = worker
    const end = (isCopied: boolean): void => {
      worker.terminate()
      setState(isCopied ? 'copied' : 'failed')
    }
    worker.addEventListener('message', ({ data }: MessageEvent<boolean>) => end(data))
    worker.addEventListener('error', () => end(false))
    worker.postMessage({ id })
  }

  return (
    <p>
      <Button disabled={state === 'busy'} onClick={copy}>
        {words.copyPicture}
      </Button>{' '}
      <span role="status">{words[state]}</span>
    </p>
  )
}
