import { TAKEN_BACK } from '@shared/media'
import { isTooLarge } from '../../shrink'
import { isWhole } from '../../whole'
import type { Opened } from './open-picture'

// Fetches one original picture and checks its header before anything decodes it. One worker per
// picture: terminating it cancels the request.

addEventListener('message', ({ data: { address } }: MessageEvent<{ readonly address: string }>) => {
  void open(address)
    .catch((): Opened => ({ kind: 'failed' }))
    .then((opened) => postMessage(opened))
})

async function open(address: string): Promise<Opened> {
  const first = await fetch(address)
  const response = first.status === TAKEN_BACK ? await fetch(address) : first
  if (!response.ok) return { kind: 'failed' }

  const bytes = new Uint8Array(await response.arrayBuffer())
  if (isTooLarge(bytes)) return { kind: 'too-large' }
  if (!isWhole(bytes)) return { kind: 'failed' }

  const type = response.headers.get('content-type') ?? ''
  return { kind: 'picture', blob: new Blob([bytes], { type }) }
}
