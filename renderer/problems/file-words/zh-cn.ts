import { assertNever } from '@shared/problem'
import type { fileWords as english } from '../file-words'
import { megabytes } from '../phrases/zh-cn'

type FileProblem = Parameters<typeof english>[0]

export function fileWords(problem: FileProblem): ReturnType<typeof english> {
  switch (problem.kind) {
    case 'file-too-large':
      return {
        what: `该文件超过了 ID 列表的大小上限（${megabytes(problem.limitBytes)}），因此没有读取。`,
        remedy: '请选择其他文件。'
      }
    case 'file-failed':
      return {
        what: failedFile(problem.what, problem.code),
        remedy: FILE_REMEDIES[problem.code] ?? OTHER_REMEDY
      }
    case 'file-broken':
      return {
        what: `文件 ${problem.file} 已损坏，或来自其他版本的 Kling Sweep。`,
        remedy:
          problem.aside === null
            ? '该文件无法移动，因此仍在原处，且不会被覆盖。'
            : `该文件已在同一文件夹中更名为 ${problem.aside}，内容未变。`
      }
    case 'file-of-other':
      return {
        what:
          problem.library === 'uploads'
            ? '列表中是上传的素材的 ID，不是任务的 ID。'
            : '列表中是任务的 ID，不是上传的素材的 ID。',
        remedy: '请在另一个素材库中导入。'
      }
    default:
      return assertNever(problem)
  }
}

const FREE_SPACE = '请释放磁盘空间，然后重试。'
const NO_PERMISSION = '请允许当前用户读写该文件所在的文件夹，然后重试。'
const OTHER_REMEDY = '请检查可用磁盘空间和该文件所在的文件夹的权限。'

const OTHER_PLACE = '请选择其他名称或其他文件夹。'

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
  EROFS: '该文件所在的文件夹必须位于可写入的磁盘上。',
  ETIMEDOUT: '请确认磁盘已连接，然后重试。'
}

const CANNOT_APPEND = '此磁盘不支持向文件追加内容'

const FILE_FAILURES: Readonly<Record<string, string>> = {
  EISDIR: '这是文件夹，不是文件',
  ELOOP: '此链接没有有效的目标',
  ENAMETOOLONG: '名称过长',
  'not-a-file': '这不是普通文件',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用尽',
  EACCES: '访问被拒绝',
  EPERM: '访问被拒绝',
  ENOTSUP: CANNOT_APPEND,
  EOPNOTSUPP: CANNOT_APPEND,
  ESPIPE: CANNOT_APPEND,
  EROFS: '磁盘为只读',
  ETIMEDOUT: '磁盘未及时响应'
}

const failedFile = (what: string, code: string): string =>
  `${FILE_FAILURES[code] ?? '文件无法使用'}（${what}，${code}）。`
