import type { Plan, PlannedAsset } from '@shared/deletion'
import type { Result } from '@shared/problem'

type ReadPage = (planId: string, offset: number) => Promise<Result<readonly PlannedAsset[]>>

/** The ids of a plan's assets that are in use: they come first in its list (R33). */
export async function usedOf({ planId, uses }: Plan, read: ReadPage): Promise<readonly string[]> {
  const ids: string[] = []
  const used = uses?.used ?? 0
  while (ids.length < used) {
    const page = await read(planId, ids.length)
    if (!page.ok || page.value.length === 0) break
    ids.push(...page.value.map(({ id }) => id))
  }
  return ids.slice(0, used)
}
