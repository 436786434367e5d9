import { TAKEN_BACK } from '@shared/media'
import { isTooLarge } from '../../media/shrink'
import { isWhole } from '../../media/whole'
import { keepPrint } from './keep-print'
import { type FromLooker, LOOKED_AT_ONCE, type ToLook, type ToLooker } from './look-messages'

// "Look through everything": fetches every original that was not looked at, two at a time, so that
// tiles and whatever the user opens go on meanwhile. Main takes the SHA-256 of what passes whole.

const waiting: ToLook[] = []
let running = 0
let isPaused = false

addEventListener('message', ({ data }: MessageEvent<ToLooker>) => {
  if (data.kind === 'look') waiting.push(...data.assets)
  else isPaused = data.kind === 'pause'
  next()
})

function next(): void {
  while (!isPaused && running < LOOKED_AT_ONCE) {
    const asset = waiting.shift()
    if (!asset) return
    running += 1
    void look(asset)
      .catch((): FromLooker => ({ id: asset.id, bytes: 0, isSeen: false }))
      .then((seen) => {
        running -= 1
        postMessage(seen)
        next()
      })
  }
}

async function look({ id, type }: ToLook): Promise<FromLooker> {
  // A sound is compared by its bytes alone; of a video, the cover is looked at.
  const address = type === 'audio' ? `/original/${id}` : `/original/${id}?as=picture`
  const first = await fetch(address)
  const response = first.status === TAKEN_BACK ? await fetch(address) : first
  if (!response.ok) return { id, bytes: 0, isSeen: false }

  const picture = new Uint8Array(await response.arrayBuffer())
  const bytes = picture.byteLength
  if (type === 'audio') return { id, bytes, isSeen: true }

  const isSeen = !isTooLarge(picture) && isWhole(picture) && (await keepPrint(id, picture))
  return { id, bytes, isSeen }
}
