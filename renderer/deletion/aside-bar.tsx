import { useOwnWords } from '../libraries/description'
import { type IndexSet, intersection, isEqual, size } from '../library/catalog/index-set'
import { words as libraryWords } from '../library/words'
import { useDeletion, useLibrary } from '../stores'
import { Button } from '../ui/button'
import { common } from '../ui/words'
import { useWhyNot } from './use-why-not'
import { words } from './words'

interface Props {
  /** Assets in the question that waits. */
  readonly planned: number
  /** What was selected then; null: it does not ask about what is selected. */
  readonly ofSelected: IndexSet | null
  /** It is being asked anew. */
  readonly isBusy: boolean
}

/** While the user looks at what is in use: the question waits, and nothing is sent. */
export function AsideBar({ planned, ofSelected, isBusy }: Props) {
  const { comeBack, cancel } = useDeletion((state) => state)
  const own = useOwnWords().deletion
  const deselectShown = useLibrary((state) => state.deselectShown)
  const selected = useLibrary(({ selection }) => selection.now.indices)
  const shown = useLibrary((state) => state.shown.indices)
  // The user may be elsewhere by now: these are those that the question has shown.
  const isLookedAt = useLibrary(({ view }) => view.values.includes('these'))
  // What is selected now is asked about.
  const isSame = ofSelected === null || isEqual(ofSelected, selected)
  const these = ofSelected && isLookedAt ? size(intersection(selected, shown)) : 0
  // A run may have begun in the other library meanwhile: nothing can be asked until it ends.
  const why = useWhyNot()

  return (
    <section className="floating aside-bar" aria-label={words.backToQuestion}>
      <p role="status">{own.waits(isSame ? planned : size(selected))}</p>
      <span className="spacer" />
      <Button look="quiet" disabled={isBusy} onClick={() => void cancel()}>
        {common.cancel}
      </Button>
      {why !== undefined && <small>{why}</small>}
      {these > 0 && (
        <Button
          disabled={isBusy || why !== undefined}
          title={why}
          onClick={() => {
            deselectShown()
            void comeBack()
          }}
        >
          {libraryWords.deselectThese(these)}
        </Button>
      )}
      <Button
        look="primary"
        autoFocus
        disabled={isBusy || why !== undefined}
        title={why}
        onClick={() => void comeBack()}
      >
        {words.backToQuestion}
      </Button>
    </section>
  )
}
