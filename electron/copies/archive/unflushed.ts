import { fail, type Problem, type Result } from '@shared/problem'
import { flushFile } from '../../files/append'

/**
 * Why a file or a folder could not be flushed, by its path, for as long as the program lives: Linux
 * tells of it once, forgets what it could not write, and the next flush succeeds. So what is in
 * here counts as flushed only once this program has written it again.
 */
export type Unflushed = Map<string, Problem>

/**
 * Writes again what may have been lost: with that this loss is answered, and none that another
 * flush has met meanwhile.
 */
export async function writeAgain(
  path: string,
  unflushed: Unflushed,
  rewrite: (lost: Problem | undefined) => Promise<Result<null>>
): Promise<Result<null>> {
  const lost = unflushed.get(path)
  const written = await rewrite(lost)
  if (written.ok && unflushed.get(path) === lost) unflushed.delete(path)
  return written
}

/** Fails also where an earlier flush has failed, or one that was asked for at the same time. */
export async function flushOnce(
  path: string,
  unflushed: Unflushed,
  flush: (onLost: () => void) => Promise<Result<null>> = (onLost) => flushFile(path, onLost)
): Promise<Result<null>> {
  let isLost = false
  const flushed = await flush(() => {
    isLost = true
  })
  if (!flushed.ok && isLost) unflushed.set(path, flushed.problem)
  const why = unflushed.get(path)
  return why ? fail(why) : flushed
}
