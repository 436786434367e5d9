import { FITTED, type Lens, sizeOf } from '../../media/zoom/lens'
import { useLensDrag } from '../../media/zoom/use-lens-drag'
import { CheckIcon } from '../../ui/icons'
import { placeOf, words } from '../words'
import { Pane } from './pane'
import type { Review } from './use-review'

const ZOOMS: readonly (readonly [Lens['zoom'], string])[] = [
  [null, words.fit],
  [1, '100 %'],
  [2, '200 %']
]

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
  const stays = members[0]?.asset
  const other = members[beside]?.asset
  const drag = useLensDrag(stays ? sizeOf(stays) : null, lens, onLens)
  if (!stays || !other) return null

  return (
    <div className={lens.zoom === null ? 'panes' : 'panes panes-movable'} {...drag}>
      <Pane asset={stays} measure={stays} lens={lens}>
        <span className="tag tag-stays">
          <CheckIcon />
          {words.stays}
        </span>
      </Pane>
      <Pane asset={other} measure={stays} lens={lens}>
        <span className="tag">{placeOf(beside + 1, members.length)}</span>
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
