import { type CSSProperties, Suspense, useCallback, useEffect, useMemo, useRef } from 'react'
import { hoverLayer, scrubber } from '../../later'
import { useDescription } from '../../libraries/description'
import { useLibrary, useLook, useThumbnails } from '../../stores'
import { Later } from '../../ui/loading/later'
import type { Shown } from '../catalog/visible-list'
import { useTileSize } from '../look/tile-size'
import { useBoard } from '../look/use-board'
import { useDrawn } from '../look/use-drawn'
import { useZoom } from '../look/use-zoom'
import { slotsOf } from '../scrubber/slots'
import { columnsFor, geometryOf, HEIGHT_LIMIT } from './geometry'
import { GridRow } from './grid-row'
import { useMarquee } from './use-marquee'
import { usePixelRatio } from './use-pixel-ratio'
import { useWidth } from './use-viewport'

const NO_SECTIONS: Shown['sections'] = []

/** In CSS pixels: on smaller tiles, marks are signs rather than words. */
const SMALL_TILE = 124

/** In CSS pixels: on narrower tiles, a duration stands above the mark of a use, not beside it. */
const NARROW_TILE = 190

/** Below a picture, in CSS pixels; see look.css. */
const NAME_HEIGHT = 26

const classOf = (tile: number, isWhole: boolean, isNamed: boolean): string =>
  [
    'grid',
    tile < SMALL_TILE && 'grid-small',
    tile >= SMALL_TILE && tile < NARROW_TILE && 'grid-narrow',
    isWhole && 'grid-whole',
    isNamed && 'grid-named'
  ]
    .filter(Boolean)
    .join(' ')

/**
 * The matching assets as rows of squares, by month. Only rows near the screen exist, the row with
 * the tab stop, and the heading that sticks to the upper edge.
 */
export function Grid() {
  const drawn = useDrawn()
  const { shown } = drawn
  const { words, captionHeight } = useDescription()
  const { isWhole, hasNames } = useLook(({ look }) => look)
  const isNamed = hasNames && captionHeight === 0
  const caption = isNamed ? NAME_HEIGHT : captionHeight
  const toggleAll = useLibrary((state) => state.toggleAll)
  const least = useTileSize()

  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  // Until the width is known there are no rows: a grid one tile wide would create hundreds of them
  // and remove them at once.
  const sections = width === 0 ? NO_SECTIONS : shown.sections
  const ratio = usePixelRatio()
  const geometry = useMemo(
    () => geometryOf(sections, width, least, HEIGHT_LIMIT / ratio, caption),
    [sections, width, least, ratio, caption]
  )
  const marquee = useMarquee(scroller, geometry, shown)
  const { active, hold, rows, onPress, handlers } = useBoard(
    scroller,
    geometry,
    drawn,
    true,
    marquee.justEnded
  )
  const toggleSection = useCallback(
    (from: number, count: number) => toggleAll(shown.order.subarray(from, from + count)),
    [shown, toggleAll]
  )

  const onZoomKey = useZoom({
    scroller,
    looksOf: (size) => columnsFor(width, size),
    hold,
    positionOf: (index) => shown.positionOf[index]
  })

  const { drawAt } = useThumbnails()
  useEffect(() => {
    if (width > 0) drawAt(geometry.tile * ratio)
  }, [drawAt, width, geometry.tile, ratio])

  const grouping = useLibrary((state) => state.grouping)
  const slots = useMemo(() => slotsOf(shown.sections, grouping), [shown.sections, grouping])

  const style: CSSProperties & Record<`--${string}`, string> = {
    height: geometry.height,
    '--tile': `${geometry.tile}px`
  }

  return (
    <div className={slots.length > 0 ? 'dated dated-long' : 'dated'}>
      <div
        ref={scroller}
        className="grid-scroller"
        onPointerDownCapture={onPress}
        onPointerDown={marquee.onPointerDown}
      >
        <div
          role="grid"
          aria-label={words.library.grid}
          aria-multiselectable
          aria-rowcount={geometry.rows}
          aria-colcount={geometry.columns}
          className={classOf(geometry.tile, isWhole, isNamed)}
          style={style}
          {...handlers}
          onKeyDown={(event) => {
            handlers.onKeyDown(event)
            onZoomKey(event)
          }}
        >
          {rows.map((number) => (
            <GridRow
              key={number}
              number={number}
              geometry={geometry}
              order={shown.order}
              active={active}
              onHeading={toggleSection}
              isNamed={isNamed}
            />
          ))}
        </div>
        <Suspense>
          <Later what={hoverLayer} props={{ scroller }} />
        </Suspense>
        {marquee.rect && <div className="marquee" style={marquee.rect} />}
      </div>
      {slots.length > 0 && (
        <Suspense>
          <Later what={scrubber} props={{ scroller, geometry, slots }} />
        </Suspense>
      )}
    </div>
  )
}
