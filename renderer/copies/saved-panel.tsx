import type { Saving } from '@shared/copies/saving'
import { useState } from 'react'
import { Trouble } from '../problems/trouble'
import { Button } from '../ui/button'
import { words as firstWords } from './first/words'
import { SavedEntries } from './saved-entries'
import { useCopies } from './use-copies'
import { savedTitle, words } from './words'

/** What became of "Save copies": in one line, opened when something was not saved. */
export function SavedPanel({ saving }: { saving: Saving }) {
  const { close, show, saveLeft } = useCopies((state) => state)
  const left = saving.total - saving.fetched - saving.there
  const [isOpen, setOpen] = useState(left > 0 || saving.endedBy !== null)

  return (
    <section
      className={isOpen ? 'floating report' : 'floating report-folded'}
      aria-label={words.report}
    >
      <header className="copies-head">
        <div role="status">
          <h2>{savedTitle(saving)}</h2>
        </div>
        <span className="spacer" />
        <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.details}
        </Button>
        <Button onClick={() => void show(null)}>{words.show}</Button>
        <Button onClick={close}>{words.close}</Button>
      </header>
      {isOpen && (
        <>
          {saving.endedBy?.kind === 'copies-list-damaged' && <Trouble problem={saving.endedBy} />}
          {saving.endedBy && saving.endedBy.kind !== 'copies-list-damaged' && (
            <Trouble
              problem={saving.endedBy}
              meaning={left > 0 ? words.endedEarly : words.notFlushed}
            />
          )}
          <p>{words.lead(saving.folder)}</p>
          {left > 0 && (
            <div className="report-actions">
              <Button onClick={() => void saveLeft()}>{words.again(left)}</Button>
              <span>{firstWords.untouched(left)}</span>
            </div>
          )}
          <SavedEntries total={saving.total} isMixed={left > 0} />
        </>
      )}
    </section>
  )
}
