import type { Result } from '@shared/problem'
import type { Upload } from '../kling/wire'

/**
 * One ascending pass over the whole library, oldest first: every upload it brought, in its order.
 */
export type Pass = () => Promise<Result<readonly Upload[]>>

/** Passes at most, until two in a row agree. */
const PASSES = 5

/**
 * `proven`: two passes in a row agree, so an id that is in neither is gone. `strange`: they lack
 * assets that nobody touched. Neither an empty listing nor a strange one proves the absence of
 * anything.
 */
export type Proof =
  | { readonly kind: 'proven'; readonly there: ReadonlyMap<string, Upload> }
  | { readonly kind: 'empty' | 'strange' | 'unsteady' | 'unlistable' }

/**
 * Lists until two passes in a row agree, assets added at the end meanwhile excepted. `bystanders`:
 * ids that this session has seen listed, that are not part of the run and that it does not know to
 * be gone.
 */
export async function prove(pass: Pass, bystanders: ReadonlySet<string>): Promise<Proof> {
  let before: readonly Upload[] | null = null
  let failed = false
  for (let number = 1; number <= PASSES; number += 1) {
    const read = await pass()
    if (!read.ok && read.problem.kind === 'cancelled') return { kind: 'unlistable' }
    failed = !read.ok
    if (read.ok && before && agree(idsOf(before), idsOf(read.value)))
      return judge(read.value, bystanders)
    before = read.ok ? read.value : null
  }
  return { kind: failed ? 'unlistable' : 'unsteady' }
}

function judge(uploads: readonly Upload[], bystanders: ReadonlySet<string>): Proof {
  if (uploads.length === 0) return { kind: 'empty' }
  const there = new Map(uploads.map((upload) => [upload.asset.id, upload]))
  for (const id of bystanders) if (!there.has(id)) return { kind: 'strange' }
  return { kind: 'proven', there }
}

/**
 * The later pass begins with just the assets of the earlier one (equal times may change places);
 * more may follow.
 */
export function agree(earlier: readonly string[], later: readonly string[]): boolean {
  if (later.length < earlier.length) return false
  const head = new Set(later.slice(0, earlier.length))
  return earlier.every((id) => head.has(id))
}

const idsOf = (uploads: readonly Upload[]): readonly string[] =>
  uploads.map(({ asset }) => asset.id)
