import type { SortKey } from '@shared/filters'
import type { Column } from '@shared/library/look'
import { type ReactNode, useMemo } from 'react'
import { useDescription } from '../../libraries/description'
import { useLibrary } from '../../stores'
import { size, sizeOfIntersection } from '../catalog/index-set'
import { type Fit, isNumber } from './columns'
import { Separator } from './separator'
import { words } from './words'

/** Those of which the greatest comes first at the first click: dates, numbers and sizes. */
const GREATEST_FIRST: readonly SortKey[] = ['date', 'works', 'pixels', 'duration', 'uses']

/** The headings. A click sorts by a column, another one turns it round. */
export function ListHeader({ columns, hasTime }: Pick<Fit, 'columns' | 'hasTime'>) {
  const { kind } = useDescription()

  return (
    <div role="row" aria-rowindex={1} className="list-header">
      <span role="columnheader" aria-colindex={1} aria-label={words.marks}>
        <SelectAll />
      </span>
      <span role="columnheader" aria-colindex={2}>
        <span className="visually-hidden">{words.picture}</span>
      </span>
      <Heading column="name" name={words.heading('name', kind)} at={3} />
      {columns.map((column, at) => (
        <Heading key={column} column={column} name={words.heading(column, kind)} at={at + 4}>
          <Separator column={column} hasTime={hasTime} />
        </Heading>
      ))}
    </div>
  )
}

function Heading({
  column,
  name,
  at,
  children
}: {
  column: Column | 'name'
  name: string
  at: number
  children?: ReactNode
}) {
  const changeView = useLibrary((state) => state.changeView)
  const isSorted = useLibrary(({ view }) => view.sort === column)
  const descending = useLibrary(({ view }) => view.descending)

  const sort = (): void =>
    changeView({
      sort: column,
      descending: isSorted ? !descending : GREATEST_FIRST.includes(column)
    })

  return (
    <span
      role="columnheader"
      // Without the name of its separator.
      aria-label={name}
      aria-colindex={at}
      aria-sort={sortOf(isSorted, descending)}
      className={column !== 'name' && isNumber(column) ? 'list-number' : undefined}
    >
      <button type="button" onClick={sort}>
        {name}
        {isSorted && <span className={descending ? 'sort-down' : 'sort-up'} />}
      </button>
      {children}
    </span>
  )
}

function sortOf(isSorted: boolean, descending: boolean): 'ascending' | 'descending' | 'none' {
  if (!isSorted) return 'none'
  return descending ? 'descending' : 'ascending'
}

/** Full when everything shown that can be selected is; mixed when a part of it is. */
function SelectAll() {
  const selectAll = useLibrary((state) => state.selectAll)
  const toggleAll = useLibrary((state) => state.toggleAll)
  const selected = useLibrary(({ selection }) => selection.now.indices)
  const shown = useLibrary((state) => state.shown)
  const locked = useLibrary((state) => state.locked)

  const [some, all] = useMemo(() => {
    const count = sizeOfIntersection(selected, shown.indices)
    const most = size(shown.indices) - sizeOfIntersection(locked, shown.indices)
    return [count > 0, count > 0 && count >= most]
  }, [selected, shown, locked])

  return (
    <input
      ref={(element) => {
        if (element) element.indeterminate = some && !all
      }}
      type="checkbox"
      aria-label={words.selectAll}
      checked={all}
      // Everything selected can be dropped; during a listing "Select all" asks what is meant (R3).
      onChange={() => (all ? toggleAll(shown.order) : selectAll())}
    />
  )
}
