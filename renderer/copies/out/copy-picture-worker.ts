import { TAKEN_BACK } from '@shared/media'
import { isTooLarge } from '../../media/shrink'
import { isWhole } from '../../media/whole'
import { sendPixels } from './pixels'

// Puts one original picture into the clipboard, in full size, off the page's own thread.

addEventListener('message', ({ data: { id } }: MessageEvent<{ readonly id: string }>) => {
  void copied(id)
    .catch(() => false)
    .then((isCopied) => postMessage(isCopied))
})

async function copied(id: string): Promise<boolean> {
  const first = await fetch(`/original/${id}`)
  const response = first.status === TAKEN_BACK ? await fetch(`/original/${id}`) : first
  if (!response.ok) return false

  const bytes = new Uint8Array(await response.arrayBuffer())
  if (isTooLarge(bytes) || !isWhole(bytes)) return false
  const picture = await createImageBitmap(new Blob([bytes]))
  const { width, height } = picture
  const context = new OffscreenCanvas(width, height).getContext('2d')
  context?.drawImage(picture, 0, 0)
  picture.close()
  return context ? sendPixels('clipboard', context.getImageData(0, 0, width, height)) : false
}
