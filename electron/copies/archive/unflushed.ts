import { fail, type Problem, type Result } from '@shared/problem'
import { flushFile } from '../../files/append'

/**
 * Why a file could not be flushed, by its path, for as long as the program lives: Linux tells of it
 * once, forgets what it could not write, and the next flush succeeds. So what is in here counts as
 * flushed only once this program has written it again.
 */
export type Unflushed = Map<string, Problem>

/** Fails also where an earlier flush has failed. */
export async function flushOnce(path: string, unflushed: Unflushed): Promise<Result<null>> {
  const why = unflushed.get(path)
  if (why) return fail(why)
  let isLost = false
  const flushed = await flushFile(path, () => {
    isLost = true
  })
  if (!flushed.ok && isLost) unflushed.set(path, flushed.problem)
  return flushed
}
