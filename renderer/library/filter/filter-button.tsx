import { FILTER_KINDS, type FilterValue } from '@shared/filters'
import { memo, type ReactNode } from 'react'
import { useLibrary } from '../../stores'
import { Button } from '../../ui/button'
import { formatNumber } from '../../ui/format'
import { FilterIcon } from '../../ui/icons'
import { Popover } from '../../ui/overlay/popover'
import { listedIn } from './filter-kinds'
import { areDaysReversed, isFiltered, NO_FILTER, toggled } from './view'
import { matches, valueWords, words } from './words'

/** Opens the filter panel. Shows how many filters are on. */
export const FilterButton = memo(function FilterButton() {
  const on = useLibrary(
    ({ view }) => view.values.length + (view.from !== null || view.to !== null ? 1 : 0)
  )

  const button = (
    <>
      <FilterIcon />
      <span className="filter-button-text">{words.filter}</span>{' '}
      {on > 0 && <b className="filter-on">{formatNumber(on)}</b>}
    </>
  )

  return (
    <Popover
      label={on > 0 ? `${words.filter} ${formatNumber(on)}` : words.filter}
      role="dialog"
      button={button}
      className="filter-button"
      panelClassName="filters"
    >
      {(close) => <FilterPanel onDone={close} />}
    </Popover>
  )
})

const MARKS = [
  ...FILTER_KINDS.favourite,
  ...FILTER_KINDS.kept,
  ...FILTER_KINDS.selected,
  ...FILTER_KINDS.picture
]

function FilterPanel({ onDone }: { onDone: () => void }) {
  const others = useLibrary(({ tally }) => tally.other)
  const isUseKnown = useLibrary(({ tally }) => tally.used + tally['no-use'] > 0)
  const { view, changeView } = useLibrary((state) => state)
  const found = useLibrary(({ shown }) => shown.order.length)
  const isReversed = areDaysReversed(view)

  return (
    <>
      <div className="filter-lines">
        <Line title={words.kinds.type}>
          <Values values={FILTER_KINDS.type.filter((type) => type !== 'other' || others > 0)} />
        </Line>
        <Line title={words.kinds.age}>
          <Values values={FILTER_KINDS.age} />
        </Line>
        <Line title={words.days}>
          <DayField
            label={words.from}
            value={view.from}
            max={view.to}
            isWrong={isReversed}
            onChange={(from) => changeView({ from })}
          />
          <DayField
            label={words.to}
            value={view.to}
            min={view.from}
            isWrong={isReversed}
            onChange={(to) => changeView({ to })}
          />
        </Line>
        <Line title={words.kinds.shape}>
          <Values values={FILTER_KINDS.shape} withShape />
        </Line>
        <Line title={words.kinds.resolution}>
          <Values values={FILTER_KINDS.resolution} />
        </Line>
        <Line title={words.kinds.duration}>
          <Values values={FILTER_KINDS.duration} />
        </Line>
        <Line title={words.kinds.status}>
          <Values values={MARKS} />
        </Line>
        <Line title={words.kinds.use}>
          <Values values={FILTER_KINDS.use} isKnown={isUseKnown} />
          {!isUseKnown && <small>{words.useUnknown}</small>}
        </Line>
        <Line title={words.kinds.copy}>
          <Values values={FILTER_KINDS.copy} />
        </Line>
      </div>
      <footer className="filter-foot">
        <span role="status">{isReversed ? words.daysReversed : matches(found)}</span>
        <span className="spacer" />
        <Button look="quiet" disabled={!isFiltered(view)} onClick={() => changeView(NO_FILTER)}>
          {words.clear}
        </Button>
        <Button look="primary" onClick={onDone}>
          {words.done}
        </Button>
      </footer>
    </>
  )
}

function Line({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="filter-line">
      <legend>{title}</legend>
      <div>{children}</div>
    </fieldset>
  )
}

/** Values to switch on and off, each with its number of assets in the whole library. */
function Values({
  values,
  withShape = false,
  isKnown = true
}: {
  values: readonly FilterValue[]
  withShape?: boolean
  isKnown?: boolean
}) {
  const { view, changeView, tally } = useLibrary((state) => state)
  const selected = useLibrary(({ catalog, selection }) => listedIn(catalog, selection.now.indices))

  return values.map((value) => {
    const isOn = view.values.includes(value)
    const count = value === 'selected' ? selected : tally[value]

    return (
      <button
        key={value}
        type="button"
        className="pill"
        aria-pressed={isOn}
        disabled={count === 0 && !isOn}
        onClick={() => changeView({ values: toggled(view.values, value) })}
      >
        {withShape && <span className={`pill-shape pill-${value}`} />}
        {valueWords[value]} <small>{isKnown || count > 0 ? formatNumber(count) : '–'}</small>
      </button>
    )
  })
}

const LAST_DAY = '9999-12-31'

interface DayProps {
  readonly label: string
  readonly value: string | null
  readonly min?: string | null
  readonly max?: string | null
  readonly isWrong: boolean
  readonly onChange: (day: string | null) => void
}

function DayField({ label, value, min, max, isWrong, onChange }: DayProps) {
  return (
    <label className="day-field">
      <span>{label}</span>
      <input
        type="date"
        value={value ?? ''}
        min={min ?? undefined}
        // Otherwise years of six digits can be typed, which no day has.
        max={max ?? LAST_DAY}
        aria-invalid={isWrong}
        onChange={(event) => onChange(event.target.value || null)}
      />
    </label>
  )
}
