import type { Filters } from '@shared/filters'
import type { LibraryKind } from '@shared/library/kind'
import { useId, useMemo, useState } from 'react'
import { useSaveCopies } from '../../copies/use-save-copies'
import { useOwnWords } from '../../libraries/description'
import { useLibrary, usePreferences } from '../../stores'
import { Button } from '../../ui/button'
import { CloseIcon, LockIcon, SaveIcon } from '../../ui/icons'
import { Menu } from '../../ui/overlay/menu'
import { size } from '../catalog/index-set'
import { isSameFilter, NO_FILTER } from '../filter/view'
import { useContextMenu } from '../menu/use-context-menu'
import { whyNotDelete } from '../offline'
import { words } from '../words'
import { neverLeft } from './history'
import { summaryOf } from './summary'
import { words as lastWords } from './words'

export interface SelectionBarProps {
  readonly busy: boolean
  /** Why nothing can be deleted now. */
  readonly blocked: string | null
  readonly onDelete: () => void
}

const SELECTED: Filters = { ...NO_FILTER, values: ['selected'] }

/** What is selected: in view as long as anything is (R4), and far from "Select all" (R5). */
export function SelectionBar({ busy, blocked, onDelete }: SelectionBarProps) {
  const {
    kind,
    catalog,
    selection,
    fromLast,
    shown,
    phase,
    view,
    changeView,
    deselectHidden,
    clearSelection,
    keepSelected,
    exportIds,
    importIds,
    selectedIds
  } = useLibrary((state) => state)
  const summary = useMemo(
    () => summaryOf({ catalog, selection, shown }),
    [catalog, selection, shown]
  )
  const last = useMemo(() => size(neverLeft(selection, fromLast)), [selection, fromLast])
  const singleKeys = usePreferences(({ preferences }) => preferences.singleKeys)
  const save = useSaveCopies()
  const own = useOwnWords().library
  const onContextMenu = useContextMenu()
  const reasonId = useId()
  /** The filter in whose place "Show them" shows the selection. */
  const [left, setLeft] = useState<Filters | null>(null)
  // Once another filter is on, there is no way back from there.
  if (left && !isSameFilter(view, SELECTED)) setLeft(null)
  if (summary.total === 0) return null

  const isOnScreen = isSameFilter(view, SELECTED)
  // By way of the whole library: a view of an earlier selection would not change.
  const showSelected = (): void => {
    changeView(NO_FILTER)
    changeView(SELECTED)
  }

  // Where the bar has no room for its button, it is found here.
  const copies = [
    { name: words.saveCopies, act: () => save(selectedIds()), disabled: busy },
    {
      name: words.saveShown(shown.order.length),
      act: () => save(Array.from(shown.order, catalog.idOf)),
      disabled: busy
    }
  ]
  const reason = blocked ?? reasonOf(whyNotDelete({ catalog, selection, phase }), kind)
  const isListing = phase.kind === 'listing' || phase.kind === 'idle'

  return (
    <section
      className="floating selection-bar"
      aria-label={words.selected(summary.total, kind)}
      data-menu="selection"
      onContextMenu={onContextMenu}
    >
      <p>
        <b role="status" aria-live="off">
          {words.selected(summary.total, kind)}
        </b>
        <span className="selection-split">{own.split(summary)}</span>
        {summary.unlisted > 0 && !isListing && (
          <span>{words.notLoaded(summary.unlisted, kind)}</span>
        )}
        {last > 0 && (
          <span>{last === summary.total ? lastWords.fromLast : lastWords.ofThem(last)}</span>
        )}
        {/* Always there: text that arrives with its live region may not be announced. */}
        <span role="status">{summary.hidden > 0 && words.hidden(summary.hidden, kind)}</span>
      </p>
      {(summary.hidden > 0 || (last > 0 && !isOnScreen)) && (
        <span className="selection-hidden">
          <Button
            look="quiet"
            onClick={() => {
              setLeft(filtersOf(view))
              showSelected()
            }}
          >
            {words.show}
          </Button>
          {summary.hidden > 0 && (
            <Button look="quiet" onClick={deselectHidden}>
              {words.drop}
            </Button>
          )}
        </span>
      )}
      {left && (
        <span className="selection-hidden">
          <Button look="quiet" onClick={() => changeView(left)}>
            {words.backToFilter}
          </Button>
        </span>
      )}
      <span className="spacer" />
      <Button look="quiet" title={words.clear} onClick={clearSelection}>
        <span className="bar-icon">
          <CloseIcon />
        </span>
        <span className="bar-text">{words.clear}</span>
      </Button>
      <Button
        look="quiet"
        title={words.keepHint(singleKeys)}
        disabled={busy}
        onClick={() => void keepSelected()}
      >
        <LockIcon />
        <span className="bar-text">{words.keep}</span>
      </Button>
      <Button
        look="quiet"
        className="save-copies"
        title={words.saveCopies}
        disabled={busy}
        onClick={() => save(selectedIds())}
      >
        <SaveIcon />
        <span className="save-text">{words.saveCopies}</span>
      </Button>
      <Menu
        label={words.more}
        items={[
          ...copies,
          { name: words.showSelected, act: showSelected },
          { name: words.exportIds, act: () => void exportIds('selection') },
          { name: words.importIds, act: () => void importIds() }
        ]}
      />
      {reason !== null && (
        <span className="selection-blocked" id={reasonId}>
          {reason}
        </span>
      )}
      <Button
        look="danger"
        disabled={busy || reason !== null}
        title={reason ?? undefined}
        aria-describedby={reason === null ? undefined : reasonId}
        onClick={onDelete}
      >
        {own.deleteSelected(summary)}
      </Button>
    </section>
  )
}

const filtersOf = ({ search, values, models, from, to }: Filters): Filters => ({
  search,
  values,
  models,
  from,
  to
})

function reasonOf(why: ReturnType<typeof whyNotDelete>, kind: LibraryKind): string | null {
  if (why === null) return null
  return why === 'offline' ? words.offlineDelete : words.uncheckedDelete(why.unchecked, kind)
}
