import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useState
} from 'react'
import { useLibrary } from '../../stores'
import { formatMonth, formatNumber } from '../../ui/format'
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
 * Where in time one is, at the edge of the grid: a bar for each month, as long as the month is full,
 * coloured where something is selected. A press or a drag goes there.
 */
export function Scrubber({ scroller, geometry, slots }: ScrubberProps) {
  const now = useSlotInView(scroller, geometry, slots)
  const marked = useMarked(slots)
  const most = Math.max(...slots.map(({ count }) => count))

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
        event.currentTarget.setPointerCapture(event.pointerId)
        onPointer(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onPointer(event)
      }}
    >
      {slots.map(({ month, count, from }, at) => (
        <span
          key={from}
          className={classOf(at === now, marked[at] ?? false)}
          title={words.month(formatMonth(month), formatNumber(count))}
        >
          {isNewYear(slots, at) && <small>{Math.floor(month / MONTHS_A_YEAR)}</small>}
          <i style={{ width: `${20 + 80 * Math.sqrt(count / most)}%` }} />
        </span>
      ))}
    </div>
  )
}

const classOf = (isNow: boolean, isMarked: boolean): string =>
  ['slot', isNow && 'slot-now', isMarked && 'slot-marked'].filter(Boolean).join(' ')

function isNewYear(slots: readonly Slot[], at: number): boolean {
  const yearOf = (slot: Slot | undefined): number => Math.floor((slot?.month ?? -1) / MONTHS_A_YEAR)
  const year = yearOf(slots[at])
  return year >= 0 && (at === 0 || yearOf(slots[at - 1]) !== year)
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
