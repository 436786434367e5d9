import type { Planning } from '@shared/deletion'
import { Button } from '../../ui/button'
import { Progress } from '../../ui/progress'
import { common } from '../../ui/words'
import { words } from '../words'

export interface LookingUpProps extends Planning {
  readonly onCancel: () => Promise<void>
}

/** Before the question: which of the selected tasks are favourites is asked one by one. */
export const LookingUpBar = ({ done, total, onCancel }: LookingUpProps) => (
  <section className="floating run-bar" aria-label={words.favourites}>
    <Progress label={words.favourites} value={done} total={total} />
    <p role="status" aria-live="off">
      {words.favouritesSoFar(done, total)}
    </p>
    <span className="spacer" />
    <Button onClick={() => void onCancel()}>{common.cancel}</Button>
  </section>
)
