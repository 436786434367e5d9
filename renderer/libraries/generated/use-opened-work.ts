import type { Asset, WorkFacts } from '@shared/asset'
import { useViewer } from '../../stores'

interface OpenedWork {
  readonly works: readonly WorkFacts[]
  /** Undefined: the task has none. */
  readonly work: WorkFacts | undefined
  /** Its place, from 0. */
  readonly at: number
}

/** The work of the open task that is shown: the one chosen, and where it is gone, the first. */
export function useOpenedWork({ task }: Asset): OpenedWork {
  const chosen = useViewer((state) => state.work)
  const works = task?.works ?? []
  const at = Math.max(
    0,
    works.findIndex(({ id }) => id === chosen)
  )
  return { works, work: works[at], at }
}
