import type { Problem } from '@shared/problem'
import { words } from './words'

type Why = keyof typeof words.why

const WHY: Readonly<Record<string, Why>> = {
  EEXIST: 'isFile',
  ENOTDIR: 'inFile',
  EACCES: 'mayNotWrite',
  EPERM: 'mayNotWrite',
  EROFS: 'readOnly',
  ENOSPC: 'full',
  EDQUOT: 'quota',
  ENAMETOOLONG: 'tooLong'
}

/**
 * Why the program can store nothing in its data folder, in a sentence for the person who started
 * it: without a journal nothing may be deleted.
 */
export const unusableText = (path: string, problem: Problem): string =>
  words.unusable(path, whyOf(problem))

function whyOf(problem: Problem): string {
  if (problem.kind !== 'file-failed') return problem.kind
  const why = WHY[problem.code]
  return why === undefined ? problem.code : words.why[why]
}
