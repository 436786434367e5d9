import { type Column, GROUPINGS } from '@shared/library/look'
import { useDescription } from '../../libraries/description'
import { useLook } from '../../stores'
import { Choice } from '../../ui/choice'
import { Switch } from '../../ui/switch'
import { words as listWords } from '../list/words'
import { words } from './words'

/** What else belongs to the view of this library: of the grid, or of the list. */
export function ViewOptions() {
  const { look, change } = useLook((state) => state)
  const { listColumns, captionHeight } = useDescription()
  if (look.layout === 'list') return <ColumnChoice columns={listColumns} />

  return (
    <>
      <Switch
        label={words.isWhole}
        hint={words.isWholeHint}
        checked={look.isWhole}
        onChange={(isWhole) => change({ isWhole })}
      />
      {/* Tasks always have their prompt below them. */}
      {captionHeight === 0 && (
        <Switch
          label={words.hasNames}
          hint={words.hasNamesHint}
          checked={look.hasNames}
          onChange={(hasNames) => change({ hasNames })}
        />
      )}
      <Choice
        label={words.grouping}
        hint={words.groupingHint}
        options={GROUPINGS.map((grouping) => [grouping, words.groupings[grouping]] as const)}
        value={look.grouping}
        onChange={(grouping) => change({ grouping })}
      />
    </>
  )
}

function ColumnChoice({ columns }: { columns: readonly Column[] }) {
  const { look, change } = useLook((state) => state)
  const { kind } = useDescription()

  const toggle = (column: Column): void => {
    const { hidden } = look
    const isHidden = hidden.includes(column)
    change({ hidden: isHidden ? hidden.filter((one) => one !== column) : [...hidden, column] })
  }

  return (
    <fieldset className="column-choice">
      <legend>{words.columns}</legend>
      {columns.map((column) => (
        <label key={column}>
          <input
            type="checkbox"
            checked={!look.hidden.includes(column)}
            onChange={() => toggle(column)}
          />
          {listWords.heading(column, kind)}
        </label>
      ))}
    </fieldset>
  )
}
