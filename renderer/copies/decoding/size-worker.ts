import type { Size } from '@shared/copies/copy'
import { isTooLarge } from '../../media/shrink'
import { isCutJpeg } from './jpeg/is-cut'

// Decodes pictures to their last row, off the page's own thread, one after the other: each may take
// 200 MB of memory.

let latest: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<string>) => {
  latest = latest.then(async () => {
    const size = await decodedSize(data).catch(() => null)
    postMessage({ address: data, size })
  })
})

async function decodedSize(address: string): Promise<Size | null> {
  const response = await fetch(address)
  if (!response.ok) return null

  const bytes = new Uint8Array(await response.arrayBuffer())
  if (isTooLarge(bytes)) return null

  const picture = await createImageBitmap(new Blob([bytes]))
  const { width, height } = picture
  picture.close()
  // The decoder fills rows that are missing with grey.
  return isCutJpeg(bytes) ? null : { width, height }
}
