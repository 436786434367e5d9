import type { Result } from '@shared/problem'
import type { TaskDetails } from '@shared/works/task'
import { useEffect, useState } from 'react'
import { useLibrary, useStores } from '../../stores'

export interface KnownDetails {
  /** Undefined until main has answered; a value of null: main knows no such task. */
  readonly found: Result<TaskDetails | null> | undefined
  /** Asks anew, after a problem. */
  readonly again: () => void
}

/**
 * All that is known of a task. One that main does not know is asked for again as the listing goes
 * on, which may have brought it.
 */
export function useTaskDetails(id: string): KnownDetails {
  const { taskDetails } = useStores()
  const account = useLibrary((state) => state.account)
  const [attempt, setAttempt] = useState(0)
  const [known, setKnown] = useState<{
    readonly of: string
    readonly found: Result<TaskDetails | null>
  }>()
  const phase = useLibrary((state) => state.phase.kind)
  const found = known?.of === id ? known.found : undefined
  const turn = found?.ok && found.value === null ? phase : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again at each turn and attempt
  useEffect(() => {
    if (account === null) return undefined

    let isCurrent = true
    void taskDetails(account, id).then((answer) => {
      if (isCurrent) setKnown({ of: id, found: answer })
    })
    return () => {
      isCurrent = false
    }
  }, [taskDetails, account, id, turn, attempt])

  return {
    found,
    again: () => {
      setKnown(undefined)
      setAttempt(attempt + 1)
    }
  }
}
