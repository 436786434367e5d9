import { Later, loadedLater } from '../loading/later'
import { OnceLoaded } from '../loading/once-loaded'
import type { QuestionProps } from './question-dialog'

export const question = loadedLater<QuestionProps>(() =>
  import('./question-dialog').then(({ QuestionDialog }) => QuestionDialog)
)

/** A question whose code is loaded before anything is asked. */
export const Question = (props: QuestionProps) => (
  <OnceLoaded onCancel={props.onClose}>
    <Later what={question} props={props} />
  </OnceLoaded>
)
