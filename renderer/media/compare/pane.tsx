import type { WorkFacts } from '@shared/asset'
import { type CSSProperties, type ReactNode, useState } from 'react'
import { useStores } from '../../stores'
import { usePicture } from '../picture'
import { useHasRested, useOpened } from '../viewer/opened'
import { words as viewerWords } from '../words'
import { type Lens, type Size, styleOf } from '../zoom/lens'
import { words } from './words'

interface Props {
  /** An upload, or a work of a task; null: a task that has none. */
  readonly asset: Seen | null
  readonly title: string
  /** Said where nothing is to be seen. */
  readonly nothing?: string
  /** The size of the one whose pixels the zoom counts; null: it is not known. */
  readonly measure: Size | null
  readonly lens: Lens
  readonly children?: ReactNode
}

type Seen = Pick<WorkFacts, 'id' | 'type' | 'hasPicture'>

/** One of several that are seen side by side, in its pane. */
export function Pane({ asset, title, nothing, measure, lens, children }: Props) {
  return (
    <figure className="pane">
      {asset === null ? (
        <p className="pane-word">{nothing}</p>
      ) : asset.type === 'image' ? (
        <LargePicture key={asset.id} asset={asset} title={title} measure={measure} lens={lens} />
      ) : (
        <Player key={asset.id} asset={asset} title={title} />
      )}
      {children && <figcaption>{children}</figcaption>}
    </figure>
  )
}

function LargePicture({
  asset,
  title,
  measure,
  lens
}: Pick<Props, 'title' | 'measure' | 'lens'> & { readonly asset: Seen }) {
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
          style={placeOf(lens, measure)}
          src={url}
          alt={title}
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

/** All pictures get the size of one of them, so that the same place lies under the eye. */
const placeOf = (lens: Lens, measure: Size | null): CSSProperties | undefined =>
  measure ? styleOf(lens, measure, devicePixelRatio) : undefined

function Player({ asset, title }: { readonly asset: Seen; readonly title: string }) {
  const { mediaPath } = useStores()
  const poster = usePicture(asset)
  const hasRested = useHasRested()
  const source = {
    src: hasRested ? `${mediaPath}/original/${asset.id}` : undefined,
    controls: true,
    preload: 'metadata',
    'aria-label': title
  } as const

  return asset.type === 'audio' ? (
    <audio {...source} />
  ) : (
    <video {...source} className="pane-fit" poster={poster ?? undefined} playsInline muted />
  )
}
