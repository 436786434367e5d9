import type { CopiesEstimate } from '@shared/copies/saving'
import { type Plan, RECORDS_PER_MESSAGE } from '@shared/deletion'
import type { Result } from '@shared/problem'
import { useEffect, useState } from 'react'
import { usePlanPages } from '../../deletion/lists/pages'
import { useCopies } from '../use-copies'

/** What saving a plan's assets would take; null until it is known. `choices`: of the folder. */
export function useEstimate(
  { planId, total }: Plan,
  choices: number,
  isWanted: boolean
): Result<CopiesEstimate> | null {
  const estimate = useCopies((state) => state.estimate)
  const load = usePlanPages(planId)
  const [known, setKnown] = useState<Result<CopiesEstimate> | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another folder holds other copies
  useEffect(() => {
    setKnown(null)
    if (!isWanted) return undefined

    let isCurrent = true
    const ask = async (): Promise<void> => {
      const ids: string[] = []
      for (let offset = 0; offset < total && isCurrent; offset += RECORDS_PER_MESSAGE) {
        const page = await load(offset)
        if (!page.ok) return void (isCurrent && setKnown(page))
        ids.push(...page.value.map(({ id }) => id))
      }
      const answer = isCurrent ? await estimate(ids) : null
      if (isCurrent) setKnown(answer)
    }
    void ask()

    return () => {
      isCurrent = false
    }
  }, [estimate, load, total, choices, isWanted])

  return known
}
