import type { PastRun } from '@shared/deletion'
import type { Problem } from '@shared/problem'
import { useEffect, useState } from 'react'
import { useOwnWords } from '../libraries/description'
import { hasEnded } from '../library/listing/listing-phase'
import { Trouble } from '../problems/trouble'
import { useDeletion, useLibrary } from '../stores'
import { Button } from '../ui/button'
import { DangerButton } from '../ui/danger/danger-button'
import { Outcomes } from './lists/outcomes'
import { useWhyNot } from './use-why-not'
import { words } from './words'

/**
 * Offers to continue a run that a crash or a refused token interrupted. Once the library is listed,
 * the outcome of assets already sent is looked up; nothing is sent before the user continues.
 */
export function UnfinishedRun() {
  const { runs, lookUp, goOn, leave } = useDeletion((state) => state)
  const isListed = useLibrary(({ phase }) => hasEnded(phase))
  const account = useLibrary((state) => state.account)
  const [run, setRun] = useState<PastRun | null>(null)
  const [isLooking, setLooking] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const own = useOwnWords().deletion
  const why = useWhyNot()

  useEffect(() => {
    if (!isListed || account === null) return undefined

    let isCurrent = true
    const look = async (): Promise<void> => {
      const all = await runs()
      const open = all.ok ? all.value.find(({ endedAt }) => endedAt === null) : undefined
      if (!isCurrent || !open) return

      setRun(open)
      if (open.counts.unknown === 0) return

      setLooking(true)
      const found = await lookUp(open.runId)
      if (!isCurrent) return

      setLooking(false)
      if (found.ok) setRun(found.value)
      else setProblem(found.problem)
    }
    void look()

    return () => {
      isCurrent = false
    }
  }, [isListed, account, runs, lookUp])
  if (!run) return null

  const discard = async (): Promise<void> => {
    const left = await leave(run.runId)
    if (left.ok) setRun(null)
    else setProblem(left.problem)
  }

  const { unknown } = run.counts
  const left = run.counts['not-sent'] + run.counts['still-there']

  return (
    <section className="question unfinished" aria-label={words.unfinishedTitle}>
      <div>
        <h2>{words.unfinishedTitle}</h2>
        {left > 0 && <p>{own.someLeft(left)}</p>}
        {unknown > 0 && <p>{own.unknownLeft(unknown)}</p>}
        {left + unknown === 0 && <p>{own.nothingLeft}</p>}
        <Outcomes counts={run.counts} />
        <p>{words.leaveHint}</p>
        {isLooking && <p role="status">{own.lookingUp}</p>}
        {why !== undefined && <p>{why}</p>}
        {problem && <Trouble problem={problem} />}
      </div>
      <span className="spacer" />
      <div className="unfinished-actions">
        <DangerButton
          disabled={isLooking || why !== undefined}
          title={why}
          onConfirm={() => void goOn(run.runId)}
        >
          {left === 0 || unknown > 0 ? words.goOn : words.goOnWith(left)}
        </DangerButton>
        <Button disabled={isLooking} onClick={() => void discard()}>
          {words.leave}
        </Button>
      </div>
    </section>
  )
}
