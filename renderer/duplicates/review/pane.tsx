import type { Asset } from '@shared/asset'
import { type CSSProperties, type ReactNode, useState } from 'react'
import { uploadName } from '../../library/words'
import { usePicture } from '../../media/picture'
import { useHasRested, useOpened } from '../../media/viewer/opened'
import { titleOf, words as viewerWords } from '../../media/words'
import { type Lens, sizeOf, styleOf } from '../../media/zoom/lens'
import { words } from '../words'

interface Props {
  readonly asset: Asset
  /** The one that stays, whose pixels the zoom counts. */
  readonly measure: Asset
  readonly lens: Lens
  readonly children: ReactNode
}

/** One of the two assets, in its pane. */
export function Pane({ asset, measure, lens, children }: Props) {
  return (
    <figure className="pane">
      {asset.type === 'image' ? (
        <LargePicture key={asset.id} asset={asset} measure={measure} lens={lens} />
      ) : (
        <Player key={asset.id} asset={asset} />
      )}
      <figcaption>{children}</figcaption>
    </figure>
  )
}

function LargePicture({ asset, measure, lens }: Omit<Props, 'children'>) {
  const small = usePicture(asset)
  const opened = useOpened(asset.id, 0)
  const [isBroken, setBroken] = useState(false)
  const isLarge = opened.kind === 'picture' && !isBroken
  const url = isLarge ? opened.url : small
  const isFinal = opened.kind !== 'waiting' && !isLarge

  return (
    <>
      {url ? (
        <img
          className={lens.zoom === null ? 'pane-fit' : 'pane-zoomed'}
          style={placeOf(measure, lens)}
          src={url}
          alt={titleOf(asset, uploadName(asset))}
          draggable={false}
          onError={() => setBroken(isLarge)}
        />
      ) : (
        <p className="pane-word">{isFinal ? words.noOriginal : viewerWords.loading}</p>
      )}
      {url && isFinal && <span className="tag pane-small">{words.smallOnly}</span>}
    </>
  )
}

/** Both pictures get the size of the one that stays, so that the same place lies under the eye. */
function placeOf(measure: Asset, lens: Lens): CSSProperties | undefined {
  const size = sizeOf(measure)
  return size ? styleOf(lens, size, devicePixelRatio) : undefined
}

function Player({ asset }: { asset: Asset }) {
  const poster = usePicture(asset)
  const hasRested = useHasRested()
  const source = {
    src: hasRested ? `/original/${asset.id}` : undefined,
    controls: true,
    preload: 'metadata',
    'aria-label': titleOf(asset, uploadName(asset))
  } as const

  return asset.type === 'audio' ? (
    <audio {...source} />
  ) : (
    <video {...source} className="pane-fit" poster={poster ?? undefined} playsInline muted />
  )
}
