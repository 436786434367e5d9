import { useId } from 'react'
import { FITTED, type Lens } from '../zoom/lens'
import { words } from './words'

/** Null: what fits. */
const ZOOMS: readonly Lens['zoom'][] = [null, 1, 2]

export const nextZoom = ({ zoom }: Lens): Lens => {
  const at = ZOOMS.indexOf(zoom)
  return { ...FITTED, zoom: ZOOMS[(at + 1) % ZOOMS.length] ?? null }
}

interface Props {
  readonly lens: Lens
  readonly onLens: (lens: Lens) => void
}

/** How large all of them are seen. */
export function LensChoice({ lens, onLens }: Props) {
  const name = useId()
  return (
    <div className="lens" role="radiogroup" aria-label={words.zoom}>
      {ZOOMS.map((zoom) => (
        <label key={zoom}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={zoom === lens.zoom}
            onChange={() => onLens({ ...FITTED, zoom })}
          />
          <span>{zoom === null ? words.fit : `${zoom * 100} %`}</span>
        </label>
      ))}
    </div>
  )
}
