import type { Asset } from '@shared/asset'
import { useCallback, useSyncExternalStore } from 'react'
import { useThumbnails } from '../stores'
import { PictureIcon } from '../ui/icons'
import { SoundMark } from './sound-mark'

type Shown = Pick<Asset, 'id' | 'type' | 'hasPicture'>

/**
 * An asset's small picture, a note for audio, or an icon when there is no picture. Decorative:
 * whatever contains it has the accessible name.
 */
export function Picture({ asset }: { asset: Shown }) {
  const url = usePicture(asset)
  const { retry } = useThumbnails()

  if (asset.type === 'audio') return <SoundMark />
  if (url === undefined) return <span className="picture picture-waiting" />
  if (url === null) {
    return (
      // A closer look tries again.
      <span className="picture picture-none" onPointerEnter={() => retry(asset.id)}>
        <PictureIcon />
      </span>
    )
  }
  // An element of its own for each: a reused one shows the last picture until the next is decoded.
  return <img key={asset.id} className="picture" src={url} alt="" draggable={false} />
}

/** The address of a small picture: undefined while it is on its way, null when there is none. */
export function usePicture({
  id,
  hasPicture
}: Pick<Asset, 'id' | 'hasPicture'>): string | null | undefined {
  const thumbnails = useThumbnails()
  const subscribe = useCallback(
    (onChange: () => void) => (hasPicture ? thumbnails.want(id, onChange) : () => undefined),
    [thumbnails, id, hasPicture]
  )

  return useSyncExternalStore(subscribe, () => (hasPicture ? thumbnails.peek(id) : null))
}
