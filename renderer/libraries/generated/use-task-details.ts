import type { TaskDetails } from '@shared/works/task'
import { useEffect, useState } from 'react'
import { useLibrary, useStores } from '../../stores'

/**
 * All that is known of a task: null when main knows none, undefined until it has answered. One that
 * main does not know is asked for again as the listing goes on, which may have brought it.
 */
export function useTaskDetails(id: string): TaskDetails | null | undefined {
  const { taskDetails } = useStores()
  const account = useLibrary((state) => state.account)
  const [known, setKnown] = useState<{
    readonly of: string
    readonly details: TaskDetails | null
  }>()
  const phase = useLibrary((state) => state.phase.kind)
  const turn = known?.of === id && known.details === null ? phase : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again at each turn
  useEffect(() => {
    if (account === null) return undefined

    let isCurrent = true
    void taskDetails(account, id).then((found) => {
      if (isCurrent) setKnown({ of: id, details: found.ok ? found.value : null })
    })
    return () => {
      isCurrent = false
    }
  }, [taskDetails, account, id, turn])

  return known?.of === id ? known.details : undefined
}
