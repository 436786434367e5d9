import type { Plan, PlannedAsset } from '@shared/deletion'
import { fail, ok, type Result } from '@shared/problem'

type ReadPage = (planId: string, offset: number) => Promise<Result<readonly PlannedAsset[]>>

/** What of a plan is looked at in the library: what is used, or what may be. */
export type LookedAt = 'used' | 'not-known'

/**
 * The ids of a plan's assets that are in use, which come first in its list (R33), or of those of
 * whose use nothing is known, which come next. All of them, or a problem: a part would look as if
 * it were all. A plan that ends before is not the one asked about.
 */
export async function lookedAtOf(
  { planId, uses }: Plan,
  what: LookedAt,
  read: ReadPage
): Promise<Result<readonly string[]>> {
  const { used = 0, notKnown = 0 } = uses ?? {}
  const [from, to] = what === 'used' ? [0, used] : [used, used + notKnown]
  const ids: string[] = []
  while (from + ids.length < to) {
    const page = await read(planId, from + ids.length)
    if (!page.ok) return page
    if (page.value.length === 0) return fail({ kind: 'plan-gone' })
    ids.push(...page.value.map(({ id }) => id))
  }
  return ok(ids.slice(0, to - from))
}
