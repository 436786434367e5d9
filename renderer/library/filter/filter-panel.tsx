import { FILTER_KINDS, type FilterValue } from '@shared/filters'
import { formatNumber } from '@shared/language/count'
import { useDescription } from '../../libraries/description'
import { useLibrary } from '../../stores'
import { Button } from '../../ui/button'
import { listedIn } from './filter-kinds'
import { Line } from './filter-line'
import { areDaysReversed, isFiltered, NO_FILTER, toggled } from './view'
import { valueWords, words } from './words'

export interface FilterPanelProps {
  readonly onDone: () => void
}

/** All that a library can be filtered by, each value with its number of assets. */
export function FilterPanel({ onDone }: FilterPanelProps) {
  const { filterLines, OwnLines, words: own } = useDescription()
  const { view, changeView } = useLibrary((state) => state)
  const found = useLibrary(({ shown }) => shown.order.length)
  const isReversed = areDaysReversed(view)

  return (
    <>
      <div className="filter-lines">
        {filterLines.map((line) => (
          <Line key={line.kind} title={words.kinds[line.kind]}>
            <Values {...line} />
          </Line>
        ))}
        <OwnLines />
        <Line title={own.filter.days}>
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
      </div>
      <footer className="filter-foot">
        <span role="status">{isReversed ? words.daysReversed : own.filter.matches(found)}</span>
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

/** Values to switch on and off, each with its number of assets in the whole library. */
function Values({ values }: { values: readonly FilterValue[] }) {
  const { view, changeView, tally } = useLibrary((state) => state)
  const selected = useLibrary(({ catalog, selection }) => listedIn(catalog, selection.now.indices))
  const isUseKnown = tally.used + tally['no-use'] > 0
  const offered = values.filter((value) => value !== 'other' || tally.other > 0)

  return (
    <>
      {offered.map((value) => {
        const isOn = view.values.includes(value)
        const count = value === 'selected' ? selected : tally[value]
        const isKnown = isUseKnown || !isIn(FILTER_KINDS.use, value)

        return (
          <button
            key={value}
            type="button"
            className="pill"
            aria-pressed={isOn}
            disabled={count === 0 && !isOn}
            onClick={() => changeView({ values: toggled(view.values, value) })}
          >
            {isIn(FILTER_KINDS.shape, value) && <span className={`pill-shape pill-${value}`} />}
            {valueWords[value]} <small>{isKnown || count > 0 ? formatNumber(count) : '–'}</small>
          </button>
        )
      })}
      {values.includes('used') && !isUseKnown && <small>{words.useUnknown}</small>}
    </>
  )
}

const isIn = (kind: readonly FilterValue[], value: FilterValue): boolean => kind.includes(value)
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
