import { assertNever, type Problem } from '@shared/problem'
import { megabytes, type Sentences } from './phrases'

type FileProblem = Extract<Problem, { readonly kind: `file-${string}` }>

export function fileWords(problem: FileProblem): Sentences {
  switch (problem.kind) {
    case 'file-too-large':
      return {
        what: `The file is larger than a list of IDs can be (${megabytes(problem.limitBytes)}) and was not read.`,
        remedy: 'Choose another file.'
      }
    case 'file-failed':
      return {
        what: failedFile(problem.what, problem.code),
        remedy: FILE_REMEDIES[problem.code] ?? OTHER_REMEDY
      }
    case 'file-broken':
      return {
        what: `The file ${problem.file} is damaged, or from another version of Kling Sweep.`,
        remedy:
          problem.aside === null
            ? 'The file could not be moved, so it stays where it is and will not be overwritten.'
            : `The file was set aside as ${problem.aside} in the same folder, unchanged.`
      }
    case 'file-of-other':
      return {
        what:
          problem.library === 'uploads'
            ? 'The list holds IDs of uploads, not of tasks.'
            : 'The list holds IDs of tasks, not of uploads.',
        remedy: 'Import it in the other library.'
      }
    default:
      return assertNever(problem)
  }
}

const FREE_SPACE = 'Free up disk space, then try again.'
const NO_PERMISSION = 'Allow this user to read and write the file’s folder, then try again.'
const OTHER_REMEDY = 'Check the free disk space and the permissions of the file’s folder.'

const OTHER_PLACE = 'Choose another name or another folder.'

const FILE_REMEDIES: Readonly<Record<string, string>> = {
  EISDIR: OTHER_PLACE,
  ELOOP: OTHER_PLACE,
  ENAMETOOLONG: OTHER_PLACE,
  'not-a-file': OTHER_PLACE,
  ENOTSUP: OTHER_PLACE,
  EOPNOTSUPP: OTHER_PLACE,
  ESPIPE: OTHER_PLACE,
  ENOSPC: FREE_SPACE,
  EDQUOT: FREE_SPACE,
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EROFS: 'The file’s folder has to be on a writable disk.',
  ETIMEDOUT: 'Check that the disk is connected, then try again.'
}

/** As some places in the network say. */
const CANNOT_APPEND = 'This disk cannot add to a file'

const FILE_FAILURES: Readonly<Record<string, string>> = {
  EISDIR: 'This is a folder, not a file',
  ELOOP: 'This link leads nowhere',
  ENAMETOOLONG: 'The name is too long',
  'not-a-file': 'This is not an ordinary file',
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk quota is used up',
  EACCES: 'Access was denied',
  EPERM: 'Access was denied',
  ENOTSUP: CANNOT_APPEND,
  EOPNOTSUPP: CANNOT_APPEND,
  ESPIPE: CANNOT_APPEND,
  EROFS: 'The disk is read-only',
  ETIMEDOUT: 'The disk did not answer in time'
}

const failedFile = (what: string, code: string): string =>
  `${FILE_FAILURES[code] ?? 'A file could not be used'} (${what}, ${code}).`
