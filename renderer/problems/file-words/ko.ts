import { assertNever } from '@shared/problem'
import type { fileWords as english } from '../file-words'
import { megabytes } from '../phrases/ko'

type FileProblem = Parameters<typeof english>[0]

export function fileWords(problem: FileProblem): ReturnType<typeof english> {
  switch (problem.kind) {
    case 'file-too-large':
      return {
        what: `파일이 ID 목록의 최대 크기(${megabytes(problem.limitBytes)})보다 커서 읽지 않았습니다.`,
        remedy: '다른 파일을 선택하세요.'
      }
    case 'file-failed':
      return {
        what: failedFile(problem.what, problem.code),
        remedy: FILE_REMEDIES[problem.code] ?? OTHER_REMEDY
      }
    case 'file-broken':
      return {
        what: `${problem.file} 파일이 손상되었거나 다른 버전의 Kling Sweep에서 만든 것입니다.`,
        remedy:
          problem.aside === null
            ? '파일을 옮길 수 없었으므로 제자리에 그대로 두며 덮어쓰지 않습니다.'
            : `파일은 내용을 바꾸지 않고 같은 폴더에 다음 이름으로 따로 두었습니다: ${problem.aside}`
      }
    case 'file-of-other':
      return {
        what:
          problem.library === 'uploads'
            ? '이 목록에는 생성 작업이 아니라 업로드한 에셋의 ID가 들어 있습니다.'
            : '이 목록에는 업로드한 에셋이 아니라 생성 작업의 ID가 들어 있습니다.',
        remedy: '다른 라이브러리에서 가져오세요.'
      }
    default:
      return assertNever(problem)
  }
}

const FREE_SPACE = '디스크 공간을 확보한 뒤 다시 시도하세요.'
const NO_PERMISSION = '이 사용자가 파일이 있는 폴더를 읽고 쓸 수 있도록 허용한 뒤 다시 시도하세요.'
const OTHER_REMEDY = '디스크의 여유 공간과 파일이 있는 폴더의 권한을 확인하세요.'

const OTHER_PLACE = '다른 이름이나 다른 폴더를 선택하세요.'

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
  EROFS: '파일이 있는 폴더는 쓸 수 있는 디스크에 있어야 합니다.',
  ETIMEDOUT: '디스크가 연결되어 있는지 확인한 다음 다시 시도하세요.'
}

const CANNOT_APPEND = '이 디스크에서는 파일에 내용을 덧붙일 수 없습니다'

const FILE_FAILURES: Readonly<Record<string, string>> = {
  EISDIR: '파일이 아니라 폴더입니다',
  ELOOP: '이 링크가 가리키는 곳이 없습니다',
  ENAMETOOLONG: '이름이 너무 깁니다',
  'not-a-file': '일반 파일이 아닙니다',
  ENOSPC: '디스크가 가득 찼습니다',
  EDQUOT: '디스크 할당량을 모두 사용했습니다',
  EACCES: '접근이 거부되었습니다',
  EPERM: '접근이 거부되었습니다',
  ENOTSUP: CANNOT_APPEND,
  EOPNOTSUPP: CANNOT_APPEND,
  ESPIPE: CANNOT_APPEND,
  EROFS: '디스크가 읽기 전용입니다',
  ETIMEDOUT: '디스크가 제시간에 응답하지 않았습니다'
}

const failedFile = (what: string, code: string): string =>
  `${FILE_FAILURES[code] ?? '파일을 사용할 수 없었습니다'}(${what}, ${code}).`
