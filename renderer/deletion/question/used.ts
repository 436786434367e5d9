import type { Plan, PlannedAsset } from '@shared/deletion'
import { fail, ok, type Result } from '@shared/problem'

type ReadPage = (planId: string, offset: number) => Promise<Result<readonly PlannedAsset[]>>

/**
 * The ids of a plan's assets that are in use: they come first in its list (R33). All of them, or a
 * problem: a part would look as if it were all. A plan that ends before is not the one asked about.
 */
export async function usedOf(
  { planId, uses }: Plan,
  read: ReadPage
): Promise<Result<readonly string[]>> {
  const ids: string[] = []
  const used = uses?.used ?? 0
  while (ids.length < used) {
    const page = await read(planId, ids.length)
    if (!page.ok) return page
    if (page.value.length === 0) return fail({ kind: 'plan-gone' })
    ids.push(...page.value.map(({ id }) => id))
  }
  return ok(ids.slice(0, used))
}
