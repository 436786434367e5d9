import { type PointerEvent, useRef } from 'react'
import { CheckIcon } from '../../ui/icons'
import { texts, words } from '../words'
import { type Lens, Pane } from './pane'
import type { Review } from './use-review'

const ZOOMS: readonly (readonly [Lens['zoom'], string])[] = [
  [null, words.fit],
  [1, '100 %'],
  [2, '200 %']
]

export const FITTED: Lens = { zoom: null, x: 0.5, y: 0.5 }

export const nextZoom = ({ zoom }: Lens): Lens => {
  const at = ZOOMS.findIndex(([known]) => known === zoom)
  return { ...FITTED, zoom: ZOOMS[(at + 1) % ZOOMS.length]?.[0] ?? null }
}

interface Props {
  readonly review: Review
  readonly lens: Lens
  readonly onLens: (lens: Lens) => void
}

/** The one that stays beside one other. A drag moves both. */
export function Panes({ review, lens, onLens }: Props) {
  const { members, beside } = review
  const drag = useRef<{ x: number; y: number } | null>(null)
  const stays = members[0]?.asset
  const other = members[beside]?.asset
  if (!stays || !other) return null

  const onMove = ({ clientX, clientY }: PointerEvent): void => {
    const { zoom, x, y } = lens
    if (!drag.current || zoom === null || !stays.width || !stays.height) return
    const scale = zoom / devicePixelRatio
    const moved = {
      x: x - (clientX - drag.current.x) / (stays.width * scale),
      y: y - (clientY - drag.current.y) / (stays.height * scale)
    }
    drag.current = { x: clientX, y: clientY }
    onLens({ zoom, x: within(moved.x), y: within(moved.y) })
  }
  const stop = (): void => {
    drag.current = null
  }

  return (
    <div
      className={lens.zoom === null ? 'panes' : 'panes panes-movable'}
      onPointerDown={({ clientX, clientY }) => {
        drag.current = { x: clientX, y: clientY }
      }}
      onPointerMove={onMove}
      onPointerUp={stop}
      onPointerLeave={stop}
    >
      <Pane asset={stays} measure={stays} lens={lens}>
        <span className="tag tag-stays">
          <CheckIcon />
          {words.stays}
        </span>
      </Pane>
      <Pane asset={other} measure={stays} lens={lens}>
        <span className="tag">{texts.placeOf(beside + 1, members.length)}</span>
      </Pane>
      {stays.type === 'image' && (
        <div className="lens" role="radiogroup" aria-label={words.zoom}>
          {ZOOMS.map(([zoom, name]) => (
            <label key={name}>
              <input
                type="radio"
                name="duplicates-zoom"
                className="visually-hidden"
                checked={zoom === lens.zoom}
                onChange={() => onLens({ ...FITTED, zoom })}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      )}
    </div>
  )
}

const within = (part: number): number => Math.max(0, Math.min(1, part))
