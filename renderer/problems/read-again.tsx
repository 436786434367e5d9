import type { Problem } from '@shared/problem'
import { Button } from '../ui/button'
import { common } from '../ui/words'
import { Trouble } from './trouble'

interface Props {
  readonly problem: Problem
  readonly onAgain: () => void
}

/**
 * Why a section could not be read, and a button that reads it again. The button goes then: the
 * focus, and with it the keys, stay in its section, which has a tab index.
 */
export const ReadAgain = ({ problem, onAgain }: Props) => (
  <Trouble problem={problem}>
    <Button
      onClick={({ currentTarget }) => {
        currentTarget.closest('section')?.focus()
        onAgain()
      }}
    >
      {common.tryAgain}
    </Button>
  </Trouble>
)
