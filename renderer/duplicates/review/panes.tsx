import { FITTED, type Lens, sizeOf } from '../../media/zoom/lens'
import { useLensDrag } from '../../media/zoom/use-lens-drag'
import { CheckIcon } from '../../ui/icons'
import { texts, words } from '../words'
import { Pane } from './pane'
import type { Review } from './use-review'

/** Null: what fits. */
const ZOOMS: readonly Lens['zoom'][] = [null, 1, 2]

export const nextZoom = ({ zoom }: Lens): Lens => {
  const at = ZOOMS.indexOf(zoom)
  return { ...FITTED, zoom: ZOOMS[(at + 1) % ZOOMS.length] ?? null }
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
        <span className="tag">{texts.placeOf(beside + 1, members.length)}</span>
      </Pane>
      {stays.type === 'image' && (
        <div className="lens" role="radiogroup" aria-label={words.zoom}>
          {ZOOMS.map((zoom) => (
            <label key={zoom}>
              <input
                type="radio"
                name="duplicates-zoom"
                className="visually-hidden"
                checked={zoom === lens.zoom}
                onChange={() => onLens({ ...FITTED, zoom })}
              />
              <span>{zoom === null ? words.fit : `${zoom * 100} %`}</span>
            </label>
          ))}
        </div>
      )}
    </div>
  )
}
