import { fail, ok, type Problem, type Result } from '@shared/problem'

const WHY: Readonly<Record<string, string>> = {
  EEXIST: 'it is a file, not a folder',
  ENOTDIR: 'it is a file, or lies in one',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'its name is too long'
}

/**
 * Whether the program can store anything in its data folder: without a journal nothing may be
 * deleted. Fails with a sentence for the person who started the program.
 */
export function usableFolder(
  path: string,
  probe: (path: string) => Result<null>
): Result<null, string> {
  const probed = probe(path)
  return probed.ok
    ? ok(null)
    : fail(`its data folder ${path} cannot be used: ${whyOf(probed.problem)}`)
}

const whyOf = (problem: Problem): string =>
  problem.kind === 'file-failed' ? (WHY[problem.code] ?? problem.code) : problem.kind
