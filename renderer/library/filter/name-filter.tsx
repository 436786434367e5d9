import { FILTER_NAME_LIMIT, SAVED_FILTERS_LIMIT, type SavedFilter } from '@shared/filters'
import { useId, useRef, useState } from 'react'
import { useLibrary, useSavedFilters } from '../../stores'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/overlay/dialog'
import { suggestedName, words } from './words'

export interface NameFilterProps {
  readonly current: SavedFilter | undefined
  readonly onClose: () => void
}

/** Saves the filter on the screen under a name, or renames it. */
export function NameFilter({ current, onClose }: NameFilterProps) {
  const view = useLibrary((state) => state.view)
  const { saved, save, rename } = useSavedFilters((state) => state)
  const [name, setName] = useState(current?.name ?? suggestedName(view))
  const field = useRef<HTMLInputElement>(null)
  const formId = useId()
  const fieldId = useId()
  const noteId = useId()

  const wanted = name.trim()
  const isTaken = saved.some((other) => other !== current && other.name === wanted)
  const isFull = current === undefined && saved.length >= SAVED_FILTERS_LIMIT
  const complaint = complaintOf(isFull, isTaken)

  return (
    <Dialog
      role="dialog"
      title={current ? words.renameTitle : words.saveTitle}
      focus={field}
      onCancel={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            look="primary"
            type="submit"
            form={formId}
            disabled={wanted === '' || complaint !== ''}
          >
            {words.saveNow}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault()
          if (wanted === '' || complaint !== '') return
          void (current ? rename(current.name, wanted) : save(wanted, view))
          onClose()
        }}
      >
        <p className="dialog-text">{words.saveLead}</p>
        <div className="field name-filter">
          <label htmlFor={fieldId}>{words.name}</label>
          <input
            id={fieldId}
            ref={field}
            maxLength={FILTER_NAME_LIMIT}
            autoComplete="off"
            value={name}
            aria-invalid={complaint !== ''}
            aria-describedby={noteId}
            onChange={(event) => setName(event.target.value)}
            onFocus={(event) => event.target.select()}
          />
          <p id={noteId} className="complaint" role="status">
            {complaint}
          </p>
        </div>
      </form>
    </Dialog>
  )
}

function complaintOf(isFull: boolean, isTaken: boolean): string {
  if (isFull) return words.full
  return isTaken ? words.taken : ''
}
