import { assertNever } from '@shared/problem'
import type { fileWords as english } from '../file-words'
import { megabytes } from '../phrases/ja'

type FileProblem = Parameters<typeof english>[0]

export function fileWords(problem: FileProblem): ReturnType<typeof english> {
  switch (problem.kind) {
    case 'file-too-large':
      return {
        what: `ファイルが ID のリストの上限（${megabytes(problem.limitBytes)}）より大きいため、読み取りませんでした。`,
        remedy: '別のファイルを選択してください。'
      }
    case 'file-failed':
      return {
        what: failedFile(problem.what, problem.code),
        remedy: FILE_REMEDIES[problem.code] ?? OTHER_REMEDY
      }
    case 'file-broken':
      return {
        what: `ファイル ${problem.file} が壊れているか、別のバージョンの Kling Sweep のものです。`,
        remedy:
          problem.aside === null
            ? 'ファイルを移動できなかったため、元の場所に残っています。上書きはされません。'
            : `ファイルは内容を変えずに、同じフォルダーに ${problem.aside} という名前で保管しました。`
      }
    case 'file-of-other':
      return {
        what:
          problem.library === 'uploads'
            ? 'このリストには、タスクではなく、アップロードした素材の ID が入っています。'
            : 'このリストには、アップロードした素材ではなく、タスクの ID が入っています。',
        remedy: 'もう一方のライブラリでインポートしてください。'
      }
    default:
      return assertNever(problem)
  }
}

const FREE_SPACE = 'ディスクの空き容量を増やしてから、再試行してください。'
const NO_PERMISSION =
  'このユーザーにファイルのあるフォルダーの読み取りと書き込みを許可してから、再試行してください。'
const OTHER_REMEDY =
  'ディスクの空き容量と、ファイルのあるフォルダーのアクセス権を確かめてください。'

const OTHER_PLACE = '別の名前か別のフォルダーを選択してください。'

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
  EROFS: 'ファイルのあるフォルダーは書き込みのできるディスクに置く必要があります。',
  ETIMEDOUT: 'ディスクが接続されていることを確認してから、再試行してください。'
}

const CANNOT_APPEND = 'このディスクではファイルに追記できません'

const FILE_FAILURES: Readonly<Record<string, string>> = {
  EISDIR: 'ファイルではなくフォルダーです',
  ELOOP: 'リンクの先がありません',
  ENAMETOOLONG: '名前が長すぎます',
  'not-a-file': '通常のファイルではありません',
  ENOSPC: 'ディスクがいっぱいです',
  EDQUOT: 'ディスクの割り当てを使い切りました',
  EACCES: 'アクセスが拒否されました',
  EPERM: 'アクセスが拒否されました',
  ENOTSUP: CANNOT_APPEND,
  EOPNOTSUPP: CANNOT_APPEND,
  ESPIPE: CANNOT_APPEND,
  EROFS: 'ディスクは読み取り専用です',
  ETIMEDOUT: 'ディスクが時間内に応答しませんでした'
}

const failedFile = (what: string, code: string): string =>
  `${FILE_FAILURES[code] ?? 'ファイルを使用できませんでした'}（${what}、${code}）。`
