import type { Asset } from '@shared/asset'
import { useEffect, useState } from 'react'
import { useThumbnails } from '../stores'
import { PictureIcon } from '../ui/icons'
import { Waveform } from './waveform'

/** What stands for an asset: its small picture, a waveform for audio, or a quiet mark. Decoration: the tile carries the name. */
export function Picture({ asset }: { asset: Pick<Asset, 'id' | 'type' | 'hasPicture'> }) {
  const url = usePicture(asset)
  if (asset.type === 'audio') return <Waveform seed={asset.id} />
  if (url === undefined) return <span className="picture picture-waiting" />
  if (url === null) {
    return (
      <span className="picture picture-none">
        <PictureIcon />
      </span>
    )
  }
  return <img className="picture" src={url} alt="" draggable={false} />
}

/** Undefined while it is on its way, null when there is none. */
function usePicture({ id, hasPicture }: Pick<Asset, 'id' | 'hasPicture'>): string | null | undefined {
  const thumbnails = useThumbnails()
  const [picture, setPicture] = useState<{ id: string; url: string | null } | null>(null)
  const known = hasPicture ? thumbnails.peek(id) : null
  useEffect(() => {
    if (known === undefined) return thumbnails.want(id, (url) => setPicture({ id, url }))
    return undefined
  }, [thumbnails, id, known])
  return known !== undefined ? known : picture?.id === id ? picture.url : undefined
}
