import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useState
} from 'react'
import { useLibrary } from '../../stores'
import { formatMonth } from '../../ui/format'
import { type Geometry, rowAt, rowBelow, rowOf } from '../grid/geometry'
import { scrollTo, useOnScroll } from '../grid/use-viewport'
import { type Slot, selectedSlots, slotAt } from './slots'
import { words } from './words'
import './scrubber.css'

export interface ScrubberProps {
  readonly scroller: RefObject<HTMLElement | null>
  readonly geometry: Geometry
  readonly slots: readonly Slot[]
}

const MONTHS_A_YEAR = 12
/** After the last change of the selection: a drag changes it with every frame. */
const QUIET_MS = 120

/**
 * Where in time one is, at the edge of the grid: a bar for each month, as long as the month is
 * full, coloured where something is selected. A press or a drag goes there.
 */
export function Scrubber({ scroller, geometry, slots }: ScrubberProps) {
  const now = useSlotInView(scroller, geometry, slots)
  const marked = useMarked(slots)

  const goTo = (slot: number): void => {
    const target = slots[Math.min(slots.length - 1, Math.max(0, slot))]
    if (!scroller.current || !target) return

    const row = rowAt(geometry, rowOf(geometry, target.from) - 1)
    scrollTo(scroller.current, row?.kind === 'heading' ? row.top : 0)
  }

  const onPointer = (event: PointerEvent<HTMLElement>): void => {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    goTo(Math.floor(((event.clientY - top) / height) * slots.length))
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = targetOf(event.key, now, slots.length)
    if (to === null) return
    event.preventDefault()
    goTo(to)
  }

  return (
    <div
      role="slider"
      aria-label={words.date}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={slots.length}
      aria-valuenow={now + 1}
      aria-valuetext={formatMonth(slots[now]?.month ?? -1)}
      tabIndex={0}
      className="scrubber"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        onPointer(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onPointer(event)
      }}
    >
      <Dates slots={slots} marked={marked} />
      <b style={{ top: `${((now + 0.5) / slots.length) * 100}%` }}>
        {formatMonth(slots[now]?.month ?? -1)}
      </b>
    </div>
  )
}

interface DatesProps {
  readonly slots: readonly Slot[]
  readonly marked: readonly boolean[]
}

/** All but the month in view: drawn anew with the list and the selection, not while one scrolls. */
const Dates = memo(({ slots, marked }: DatesProps) => (
  <>
    <svg viewBox={`0 0 ${WIDTH} ${slots.length}`} preserveAspectRatio="none" aria-hidden="true">
      <path className="bars" d={barsOf(slots, (at) => !marked[at])} />
      <path className="bars bars-marked" d={barsOf(slots, (at) => marked[at] ?? false)} />
    </svg>
    {yearsOf(slots).map((at) => (
      <small key={at} style={{ top: `${(at / slots.length) * 100}%` }}>
        {yearAt(slots, at)}
      </small>
    ))}
  </>
))

/** Of the drawing, in its own units; a slot is one unit high. */
const WIDTH = 20
/**
 * So many years are named at most: all bars and names are a few elements, however long the list.
 */
const MOST_YEARS = 8

/** Bars from the right, as long as the square root of what they stand for. */
function barsOf(slots: readonly Slot[], isWanted: (at: number) => boolean): string {
  const most = Math.max(...slots.map(({ count }) => count))
  return slots
    .map(({ count }, at) => {
      const length = WIDTH * (0.2 + 0.8 * Math.sqrt(count / most))
      return isWanted(at) ? `M${(WIDTH - length).toFixed(1)} ${at + 0.5}H${WIDTH}` : ''
    })
    .join('')
}

const yearAt = (slots: readonly Slot[], at: number): number =>
  Math.floor((slots[at]?.month ?? -1) / MONTHS_A_YEAR)

/** The slots at which a year is named. */
function yearsOf(slots: readonly Slot[]): readonly number[] {
  const starts = slots.flatMap((_, at) =>
    yearAt(slots, at) >= 0 && yearAt(slots, at) !== yearAt(slots, at - 1) ? [at] : []
  )
  const every = Math.ceil(starts.length / MOST_YEARS)
  return starts.filter((_, nth) => nth % every === 0)
}

/** The slot of what stands at the upper edge. Changes only with the slot. */
function useSlotInView(
  scroller: ScrubberProps['scroller'],
  geometry: Geometry,
  slots: readonly Slot[]
): number {
  const [now, setNow] = useState(0)
  const look = useCallback(() => {
    const top = scroller.current?.scrollTop ?? 0
    const row = rowAt(geometry, rowBelow(geometry, top))
    setNow(slotAt(slots, row?.kind === 'tiles' ? row.from : (row?.section.from ?? 0)))
  }, [scroller, geometry, slots])
  useOnScroll(scroller, look)
  useEffect(look, [look])

  return now
}

/** Which slots hold something selected: looked for once the selection rests. */
function useMarked(slots: readonly Slot[]): readonly boolean[] {
  const selected = useLibrary(({ selection }) => selection.now.indices)
  const order = useLibrary(({ shown }) => shown.order)
  const [marked, setMarked] = useState<readonly boolean[]>([])
  useEffect(() => {
    const timer = setTimeout(() => setMarked(selectedSlots(slots, order, selected)), QUIET_MS)
    return () => clearTimeout(timer)
  }, [slots, order, selected])

  return marked
}

/** The slot a key leads to; null for any other key. */
function targetOf(key: string, now: number, length: number): number | null {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowLeft':
    case 'PageUp':
      return now - 1
    case 'ArrowDown':
    case 'ArrowRight':
    case 'PageDown':
      return now + 1
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return null
  }
}
