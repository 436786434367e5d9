import { LAYOUTS, TILE_RANGE, TILE_STEP } from '@shared/library/look'
import { useId } from 'react'
import { viewOptions } from '../../later'
import { useLook } from '../../stores'
import { GridIcon, ListIcon, SlidersIcon } from '../../ui/icons'
import { Later } from '../../ui/loading/later'
import { Popover } from '../../ui/overlay/popover'
import { useTileSize } from './tile-size'
import { words } from './words'

const ICONS = { grid: GridIcon, list: ListIcon }

/** How large, as a grid or a list, and what else belongs to the view. */
export function ViewControls() {
  const { look, change } = useLook((state) => state)
  const size = useTileSize()
  const group = useId()

  return (
    <>
      <input
        type="range"
        className="size-slider"
        aria-label={words.size}
        title={words.size}
        min={TILE_RANGE.min}
        max={TILE_RANGE.max}
        step={TILE_STEP}
        value={size}
        onChange={(event) => change({ tile: Number(event.target.value) })}
      />
      <div role="radiogroup" aria-label={words.layout} className="segments layouts">
        {LAYOUTS.map((layout) => {
          const Icon = ICONS[layout]
          return (
            <label key={layout} className="segment" title={words.layouts[layout]}>
              <input
                type="radio"
                name={group}
                aria-label={words.layouts[layout]}
                checked={look.layout === layout}
                onChange={() => change({ layout })}
              />
              <span>
                <Icon />
              </span>
            </label>
          )
        })}
      </div>
      <Popover
        label={words.options}
        role="dialog"
        button={<SlidersIcon />}
        className="icon-button"
        panelClassName="view-options"
      >
        {() => <Later what={viewOptions} props={{}} />}
      </Popover>
    </>
  )
}
