import type { Asset } from '@shared/asset'
import { type CSSProperties, useState } from 'react'
import { useStores } from '../../stores'
import { Button } from '../../ui/button'
import { FileIcon } from '../../ui/icons'
import { usePicture } from '../picture'
import { SoundMark } from '../sound-mark'
import { words } from '../words'
import { type Lens, sizeOf, styleOf } from '../zoom/lens'
import { useZoom } from '../zoom/use-zoom'
import { useHasRested, useOpened } from './opened'

/** The asset itself, as large as the window allows: a picture, or the browser's own player. */
export function ViewerStage({ asset, title }: { asset: Asset; title: string }) {
  const [attempt, setAttempt] = useState(0)
  const again = () => setAttempt(attempt + 1)

  switch (asset.type) {
    case 'image':
      return <LargePicture asset={asset} title={title} attempt={attempt} again={again} />
    case 'video':
    case 'audio':
      return <Player key={attempt} asset={asset} title={title} again={again} />
    case 'other':
      return (
        <p className="viewer-word">
          <FileIcon />
          {words.nothing}
        </p>
      )
  }
}

/** The size that a picture turned out to have; the service's word is a hint. */
interface Own {
  readonly url: string
  readonly width: number
  readonly height: number
}

/** The small picture at once, in the size of the large one, until the large one is there. */
function LargePicture({
  asset,
  title,
  attempt,
  again
}: {
  asset: Asset
  title: string
  attempt: number
  again: () => void
}) {
  const small = usePicture(asset)
  const opened = useOpened(asset.id, attempt)
  const [isBroken, setBroken] = useState(false)
  const isShown = opened.kind === 'picture' && !isBroken
  const isFailed = opened.kind === 'failed' || (opened.kind === 'picture' && isBroken)
  const url = isShown ? opened.url : small
  const [own, setOwn] = useState<Own | null>(null)

  const bounds = own !== null && own.url === url ? own : asset
  const { lens, pane, drag } = useZoom(sizeOf(bounds))
  const isZoomed = lens !== null && lens.zoom !== null

  return (
    <>
      {url && (
        <div
          ref={pane}
          className={isZoomed ? 'viewer-pane viewer-pane-movable' : 'viewer-pane'}
          {...drag}
        >
          <img
            className={classOf(isShown, isZoomed)}
            style={styleIn(bounds, isZoomed ? lens : null)}
            src={url}
            alt={title}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              isShown && setOwn({ url, width: naturalWidth, height: naturalHeight })
            }
            onError={() => setBroken(isShown)}
          />
        </div>
      )}
      {opened.kind === 'waiting' && (
        <span className="viewer-loading" role="status" aria-label={words.loading} />
      )}
      {opened.kind === 'too-large' && (
        <p className="viewer-word">{small ? words.tooLargeThumbnail : words.tooLarge}</p>
      )}
      {isFailed && (
        <div className="viewer-word" role="alert">
          <p>{words.failed}</p>
          <Button
            onClick={() => {
              setBroken(false)
              again()
            }}
          >
            {words.again}
          </Button>
        </div>
      )}
    </>
  )
}

function Player({ asset, title, again }: { asset: Asset; title: string; again: () => void }) {
  const poster = usePicture(asset)
  const { mediaPath } = useStores()
  const [isFailed, setFailed] = useState(false)
  const hasRested = useHasRested()
  const source = {
    src: hasRested ? `${mediaPath}/original/${asset.id}` : undefined,
    controls: true,
    preload: 'metadata',
    onError: () => setFailed(true),
    'aria-label': title
  } as const

  return (
    <>
      {asset.type === 'audio' ? (
        <div className="viewer-audio">
          <SoundMark />
          <audio {...source} />
        </div>
      ) : (
        <video
          {...source}
          className="viewer-picture"
          style={boundsOf(asset)}
          poster={poster ?? undefined}
          playsInline
        />
      )}
      {isFailed && (
        <div className="viewer-word" role="alert">
          <p>{words.playFailed}</p>
          <Button onClick={again}>{words.again}</Button>
        </div>
      )}
    </>
  )
}

function classOf(isShown: boolean, isZoomed: boolean): string {
  const name = isZoomed ? 'viewer-zoomed' : 'viewer-picture'
  return isShown ? name : `${name} viewer-small`
}

/** `lens` null: the picture is seen as a whole. */
function styleIn(
  bounds: Pick<Asset, 'width' | 'height'>,
  lens: Lens | null
): CSSProperties | undefined {
  const size = sizeOf(bounds)
  return lens && size ? styleOf(lens, size, devicePixelRatio) : boundsOf(bounds)
}

/** Pictures are never enlarged beyond their own pixels. One of unknown size fills the stage. */
function boundsOf({ width, height }: Pick<Asset, 'width' | 'height'>): CSSProperties | undefined {
  return width && height ? { maxWidth: width, maxHeight: height } : undefined
}
