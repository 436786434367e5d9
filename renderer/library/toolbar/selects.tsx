import { FILTER_KINDS, MAIN_SORT_KEYS } from '@shared/filters'
import { memo } from 'react'
import { useSpoken } from '../../languages/spoken'
import { useOwnWords } from '../../libraries/description'
import { useLibrary } from '../../stores'
import { withoutKind } from '../filter/view'
import { valueWords } from '../filter/words'
import { words } from '../words'

const SEVERAL = 'several'

/** Every sort key in both directions, as options. The direction people want most comes first. */
const SORTS = MAIN_SORT_KEYS.flatMap((sort) => {
  const directions = [
    { value: `${sort} up`, sort, descending: false },
    { value: `${sort} down`, sort, descending: true }
  ]
  return sort === 'name' ? directions : directions.reverse()
})

// Each select listens to its own part of the view: typing in the search field redraws neither.

export const TypeSelect = memo(function TypeSelect() {
  useSpoken()
  const changeView = useLibrary((state) => state.changeView)
  const values = useLibrary(({ view }) => view.values)
  const hasOthers = useLibrary(({ tally }) => tally.other > 0)
  const { all } = useOwnWords().filter
  const types = FILTER_KINDS.type.filter((type) => values.includes(type))

  return (
    <select
      className="toolbar-type"
      aria-label={words.typeLabel}
      value={types.length > 1 ? SEVERAL : (types[0] ?? '')}
      onChange={(event) => {
        const wanted = FILTER_KINDS.type.filter((type) => type === event.target.value)
        changeView({ values: [...withoutKind(values, 'type'), ...wanted] })
      }}
    >
      <option value="">{all}</option>
      {FILTER_KINDS.type
        .filter((type) => type !== 'other' || hasOthers)
        .map((type) => (
          <option key={type} value={type}>
            {valueWords[type]}
          </option>
        ))}
      {types.length > 1 && <option value={SEVERAL}>{words.severalTypes}</option>}
    </select>
  )
})

export const SortSelect = memo(function SortSelect() {
  useSpoken()
  const changeView = useLibrary((state) => state.changeView)
  const { byName } = useOwnWords().library
  const shown = useLibrary(({ view }) => `${view.sort} ${view.descending ? 'down' : 'up'}`)

  return (
    <select
      aria-label={words.sortLabel}
      value={shown}
      onChange={(event) => {
        const wanted = SORTS.find(({ value }) => value === event.target.value)
        if (wanted) changeView({ sort: wanted.sort, descending: wanted.descending })
      }}
    >
      {SORTS.map(({ value, sort, descending }) => (
        <option key={value} value={value}>
          {sort === 'name' ? byName[Number(descending)] : words.sort[sort][Number(descending)]}
        </option>
      ))}
      {!SORTS.some(({ value }) => value === shown) && (
        <option value={shown}>{words.byColumn}</option>
      )}
    </select>
  )
})
