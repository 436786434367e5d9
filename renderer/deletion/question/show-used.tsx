import type { Problem } from '@shared/problem'
import { use, useState } from 'react'
import { KindContext } from '../../libraries/kind-context'
import { Trouble } from '../../problems/trouble'
import { useDeletion } from '../../stores'
import { Button } from '../../ui/button'
import { words } from '../words'
import type { LookedAt } from './used'
import { words as questionWords } from './words'

interface Props {
  readonly what: LookedAt
  /** How many they are. */
  readonly count: number
}

/** In the library, where they can be looked at and deselected. The question waits meanwhile. */
export function ShowUsed({ what, count }: Props) {
  const showUsed = useDeletion((state) => state.showUsed)
  const kind = use(KindContext)
  const [problem, setProblem] = useState<Problem | null>(null)

  const show = async (): Promise<void> => {
    setProblem(null)
    const shown = await showUsed(what, () =>
      what === 'used' ? words.usedOnes(kind) : questionWords.notKnownOnes
    )
    if (!shown.ok) setProblem(shown.problem)
  }

  return (
    <>
      <Button look="quiet" className="show-all" onClick={() => void show()}>
        {what === 'used' ? words.showUsed(count) : questionWords.showNotKnown(count)}
      </Button>
      {problem && <Trouble problem={problem} meaning={words.nothingPlanned} />}
    </>
  )
}
