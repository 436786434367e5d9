import { formatNumber } from '@shared/language/count'
import { memo } from 'react'
import { useSpoken } from '../../languages/spoken'
import { filterPanel } from '../../later'
import { useLibrary } from '../../stores'
import { FilterIcon } from '../../ui/icons'
import { Later } from '../../ui/loading/later'
import { Popover } from '../../ui/overlay/popover'
import { words } from './words'

/** Opens the filter panel. Shows how many filters are on. */
export const FilterButton = memo(function FilterButton() {
  useSpoken()
  const on = useLibrary(
    ({ view: { values, models = [], from, to } }) =>
      values.length + models.length + (from !== null || to !== null ? 1 : 0)
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
      label={on > 0 ? words.filterOn(on) : words.filter}
      role="dialog"
      button={button}
      className="filter-button"
      panelClassName="filters"
    >
      {(close) => <Later what={filterPanel} props={{ onDone: close }} />}
    </Popover>
  )
})
