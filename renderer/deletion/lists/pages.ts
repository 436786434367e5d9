import type { PlannedAsset, ReportEntry } from '@shared/deletion'
import type { Result } from '@shared/problem'
import { useCallback } from 'react'
import { useDeletion } from '../../stores'

type Load<T> = (offset: number) => Promise<Result<readonly T[]>>

/** Returns a reader of a plan's frozen list, page by page. */
export function usePlanPages(planId: string): Load<PlannedAsset> {
  const read = useDeletion((state) => state.planPage)

  return useCallback((offset) => read(planId, offset), [read, planId])
}

/** Returns a reader of a run's report, page by page. */
export function useReportPages(runId: string): Load<ReportEntry> {
  const read = useDeletion((state) => state.reportPage)

  return useCallback((offset) => read(runId, offset), [read, runId])
}
