import type { PlannedAsset, ReportEntry } from '@shared/deletion'
import type { Result } from '@shared/problem'
import { useCallback } from 'react'
import { useDeletion } from '../stores'

type Load<T> = (offset: number) => Promise<Result<readonly T[]>>

/** Reads a plan's frozen list from main. */
export function usePlanPages(planId: string): Load<PlannedAsset> {
  const read = useDeletion((state) => state.planPage)
  return useCallback((offset) => read(planId, offset), [read, planId])
}

/** Reads a run's report from main. */
export function useReportPages(runId: string): Load<ReportEntry> {
  const read = useDeletion((state) => state.reportPage)
  return useCallback((offset) => read(runId, offset), [read, runId])
}
