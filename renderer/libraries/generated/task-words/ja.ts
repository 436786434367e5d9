import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'
import type { stateWords as english, workWords as englishWorks } from '../task-words'

export const NO_PROMPT = 'プロンプトなし'

export const worksOf = (value: number): string => count(value, { other: (n) => `作品 ${n} 件` })

export const stateWords: typeof english = {
  running: '実行中',
  failed: '失敗、何も生成されていません',
  made: '作品なし',
  withWorks: { running: '実行中', failed: '失敗' },
  works: worksOf,
  noPrompt: NO_PROMPT
}

export const workWords: typeof englishWorks = {
  works: 'このタスクの作品',
  workOf: (at, total) => `作品 ${formatNumber(at + 1)} / ${formatNumber(total)}`,
  title: (prompt, at, total) => `作品 ${formatNumber(at + 1)} / ${formatNumber(total)}、${prompt}`,
  prompt: 'プロンプト',
  model: 'モデル',
  status: '状態',
  state: { made: '完了', running: '実行中', failed: '失敗' },
  favourite: 'お気に入り',
  favourites: {
    yes: 'はい：削除されません',
    no: 'いいえ',
    'not-known': '不明：削除する場合は先に照会します'
  },
  favouritesUnknown: {
    title: 'お気に入りはまだわかっていません',
    hint: 'Kling の一覧では、どのタスクがお気に入りかわかりません。削除の前に 1 件ずつ確認し、お気に入りは必ず残します。',
    lookUp: 'お気に入りかどうかを確認',
    show: (value) =>
      count(value, {
        other: (n) => `未確認のタスク ${n} 件を表示`
      })
  },
  made: '生成日時',
  inputs: '生成に使ったもの',
  noInputs: 'Kling が示す限りでは、プロンプトだけです。',
  openUpload: 'アップロードした素材を開く',
  uploadGone: '一覧にもうない、アップロードした素材',
  otherWork: '別のタスクの作品',
  unknownInput: 'Kling が名前を示していない入力',
  settings: '設定',
  loading: '調べています…',
  notListed: 'このタスクが一覧に取得されるまで、Kling Sweep にはこれ以上のことはわかりません。'
}
