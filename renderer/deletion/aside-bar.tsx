import { useOwnWords } from '../libraries/description'
import { useDeletion } from '../stores'
import { Button } from '../ui/button'
import { common } from '../ui/words'
import { useWhyNot } from './use-why-not'
import { words } from './words'

interface Props {
  /** Assets in the question that waits. */
  readonly total: number
  /** It is being asked anew. */
  readonly isBusy: boolean
}

/** While the user looks at what is in use: the question waits, and nothing is sent. */
export function AsideBar({ total, isBusy }: Props) {
  const { comeBack, cancel } = useDeletion((state) => state)
  const own = useOwnWords().deletion
  // A run may have begun in the other library meanwhile: nothing can be asked until it ends.
  const why = useWhyNot()

  return (
    <section className="floating aside-bar" aria-label={words.backToQuestion}>
      <p role="status">{own.waits(total)}</p>
      <span className="spacer" />
      <Button look="quiet" disabled={isBusy} onClick={() => void cancel()}>
        {common.cancel}
      </Button>
      {why !== undefined && <small>{why}</small>}
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
