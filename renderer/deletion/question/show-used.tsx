import type { Problem } from '@shared/problem'
import { use, useState } from 'react'
import { KindContext } from '../../libraries/kind-context'
import { Trouble } from '../../problems/trouble'
import { useDeletion } from '../../stores'
import { Button } from '../../ui/button'
import { words } from '../words'

/** In the library, where they can be looked at and deselected. The question waits meanwhile. */
export function ShowUsed({ used }: { used: number }) {
  const showUsed = useDeletion((state) => state.showUsed)
  const kind = use(KindContext)
  const [problem, setProblem] = useState<Problem | null>(null)

  const show = async (): Promise<void> => {
    setProblem(null)
    const shown = await showUsed(() => words.usedOnes(kind))
    if (!shown.ok) setProblem(shown.problem)
  }

  return (
    <>
      <Button look="quiet" className="show-all" onClick={() => void show()}>
        {words.showUsed(used)}
      </Button>
      {problem && <Trouble problem={problem} meaning={words.nothingPlanned} />}
    </>
  )
}
