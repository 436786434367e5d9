import { countTypes } from '@shared/asset'
import { useMemo } from 'react'
import { useLibrary } from '../stores'
import { Button } from '../ui/button'
import { countHidden } from './positions'
import { WHOLE_LIBRARY } from './view'
import { deleteAssets, hiddenByFilter, selected, splitByType, words } from './words'

/** What is selected, always in view while anything is (R4), far from "Select all" (R5). */
export function SelectionBar({ busy, onDelete }: { busy: boolean; onDelete: () => void }) {
  const { selection, assets, shown, look, dropHidden, clearSelection } = useLibrary((state) => state)
  const { ids } = selection
  const types = useMemo(() => countTypes(assets.filter(({ id }) => ids.has(id))), [assets, ids])
  const hidden = useMemo(() => countHidden(ids, shown), [ids, shown])
  if (ids.size === 0) return null
  return (
    <section className="floating selection-bar" aria-label={selected(ids.size)}>
      <p role="status">
        <b>{selected(ids.size)}</b>
        <span className="selection-split">{splitByType(types)}</span>
        {hidden > 0 && <span>{hiddenByFilter(hidden)}</span>}
      </p>
      {hidden > 0 && (
        <span className="selection-hidden">
          <Button look="quiet" onClick={() => look({ type: WHOLE_LIBRARY.type, search: WHOLE_LIBRARY.search })}>
            {words.show}
          </Button>
          <Button look="quiet" onClick={dropHidden}>
            {words.drop}
          </Button>
        </span>
      )}
      <span className="spacer" />
      <Button look="quiet" onClick={clearSelection}>
        {words.clear}
      </Button>
      <Button look="danger" disabled={busy} onClick={onDelete}>
        {deleteAssets(ids.size)}
      </Button>
    </section>
  )
}
