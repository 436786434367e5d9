import { useDeletion } from '../stores'
import { Button } from '../ui/button'
import { common } from '../ui/words'
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

  return (
    <section className="floating aside-bar" aria-label={words.backToQuestion}>
      <p role="status">{words.waits(total)}</p>
      <span className="spacer" />
      <Button look="quiet" disabled={isBusy} onClick={() => void cancel()}>
        {common.cancel}
      </Button>
      <Button look="primary" autoFocus disabled={isBusy} onClick={() => void comeBack()}>
        {words.backToQuestion}
      </Button>
    </section>
  )
}
