import { Trouble } from '../problems/trouble'
import { Button } from '../ui/button'
import type { DuplicatesState } from './duplicates-state'
import { words } from './words'

/** Why the answers could not be read or saved, and the way on where they are lost (R29). */
export function AnswersTrouble({ state: { problem, acceptLoss } }: { state: DuplicatesState }) {
  if (problem === null) return null
  if (problem.kind !== 'duplicates-lost')
    return <Trouble problem={problem} meaning={words.problem} />

  return (
    <Trouble problem={problem} meaning={words.lost}>
      <Button onClick={() => void acceptLoss()}>{words.acceptLoss}</Button>
    </Trouble>
  )
}
